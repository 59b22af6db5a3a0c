"""What the window does about who can open the office: shows it, and gives the office a new key with everything closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from r2p_desktop.qt.translate import render, tr
from r2p_desktop.services.open_backups import earlier_backups, remove_opening_freely

if TYPE_CHECKING:
    from r2p_desktop.qt.dialogs.access import AccessDialog
    from r2p_desktop.qt.dialogs.access_renewal import Renewal
    from r2p_desktop.qt.jobs import Report
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.qt.page import Desk
    from r2p_desktop.services.access import Access, Renewed
    from r2p_desktop.services.open_backups import EarlierBackups


class AccessVerbs:
    """The commands of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def by_id(self) -> Mapping[str, Callable[..., object]]:
        return {"office.protection": self.show}

    def show(self) -> None:
        """Show who can open the office."""
        from r2p_desktop.qt.dialogs.access import AccessDialog

        dialog = AccessDialog(self._window.desk_or_fail(), self._window.shell)
        dialog.renewal_wanted.connect(lambda: self._renew(dialog))
        dialog.protection_wanted.connect(lambda: self._renew(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _renew(self, dialog: AccessDialog) -> None:
        """Lead through the new key; then, every window being cleared, make it and open the office again."""
        from r2p_desktop.qt.dialogs.access_renewal import RenewalDialog

        if not self._window.may_leave():
            return
        desk = self._window.desk_or_fail()
        assistant = RenewalDialog(desk, dialog)
        decided = assistant.renewal if assistant.exec() else None
        assistant.deleteLater()
        if decided is None:
            return
        dialog.close()
        access, renewal, folder = desk.office.access, decided, desk.office.folder

        def work(report: Report) -> tuple[Renewed, EarlierBackups]:
            renewed = _renewed(access, renewal, report)
            return renewed, earlier_backups(folder)

        self._window.host.rework_office(
            work, renewal.opens, title=tr("Renewing the key…"), told=lambda made: self._tell(desk, *made)
        )

    def _tell(self, desk: Desk, renewed: Renewed, earlier: EarlierBackups) -> None:
        """Say how it went, and offer to remove the backups that still open without a passphrase."""
        words = f"{_words(renewed)}\n\n{_words_of_earlier(earlier)}"
        if not earlier.open_freely or renewed.backup_failure is not None:
            desk.prompts.inform(tr("The office has a new key."), words)
            return
        question = tr(
            "The office has a new key. Remove the earlier backups that open without a passphrase ({count})?",
            count=earlier.open_freely,
        )
        if not desk.prompts.confirm(
            question, tr("Remove them"), tr("Keep them"), detail=words, dangerous=True
        ):
            return
        folder, code = desk.office.folder, renewed.recovery_code
        # It waits its turn before the office is opened again: no other backup is made meanwhile.
        self._window.host.jobs.run(
            lambda _report: remove_opening_freely(folder, code),
            None,
            desk.prompts.error,
            title=tr("Removing the earlier backups…"),
            blocking=True,
            cancellable=False,
        )


def _renewed(access: Access, renewal: Renewal, report: Report) -> Renewed:
    """For the worker. The office is closed afterwards."""
    if access.protected:
        return access.renew(renewal.keep, report, code=renewal.code, new=renewal.new)
    ((name, passphrase),) = renewal.new.items()
    return access.protect(name, passphrase, code=renewal.code, progress=report)


def _words(renewed: Renewed) -> str:
    told = [tr("Of the recovery sheets, only the new one opens it now.")]
    if renewed.dropped:
        told.append(tr("Left out: {names}.", names=", ".join(renewed.dropped)))
    if renewed.backup_failure is None:
        told.append(tr("A new backup was made."))
    else:
        told.append(tr("No new backup could be made: {reason}", reason=render(renewed.backup_failure)))
    return "\n".join(told)


def _words_of_earlier(earlier: EarlierBackups) -> str:
    told = [tr("Backups and copies from before keep the old key. They open as they did then:")]
    told.append(tr("in the office's own folder: {folder}", folder=str(earlier.own_place)))
    if earlier.second_place is not None:
        told.append(tr("in the second place: {folder}", folder=str(earlier.second_place)))
    if earlier.open_freely:
        told.append(tr("Of them, those that open without a passphrase: {count}.", count=earlier.open_freely))
    if earlier.away:
        told.append(tr("The second place cannot be reached now; what lies there was not counted."))
    return "\n".join(told)
