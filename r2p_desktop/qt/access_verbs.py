"""What the window does about who can open the office: shows it, and gives the office a new key with everything closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from r2p_desktop.qt.translate import render, tr

if TYPE_CHECKING:
    from r2p_desktop.qt.dialogs.access import AccessDialog
    from r2p_desktop.qt.dialogs.access_renewal import Renewal
    from r2p_desktop.qt.jobs import Report
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.services.access import Access, Renewed


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
        access, renewal = desk.office.access, decided
        self._window.host.rework_office(
            lambda report: _renewed(access, renewal, report),
            renewal.opens,
            title=tr("Renewing the key…"),
            told=lambda renewed: desk.prompts.inform(tr("The office has a new key."), _words(renewed)),
        )


def _renewed(access: Access, renewal: Renewal, report: Report) -> Renewed:
    """For the worker. The office is closed afterwards."""
    if access.protected:
        return access.renew(renewal.keep, report, code=renewal.code, new=renewal.new)
    ((name, passphrase),) = renewal.new.items()
    return access.protect(name, passphrase, code=renewal.code, progress=report)


def _words(renewed: Any) -> str:
    told = [tr("Only the new recovery sheet opens it now. What was copied before can still be read.")]
    if renewed.dropped:
        told.append(tr("Left out: {names}.", names=", ".join(renewed.dropped)))
    if renewed.backup_failure is None:
        told.append(tr("A new backup was made."))
    else:
        told.append(tr("No new backup could be made: {reason}", reason=render(renewed.backup_failure)))
    return "\n".join(told)
