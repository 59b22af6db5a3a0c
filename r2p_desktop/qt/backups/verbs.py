"""What the commands and buttons about backups do: each as work beside the window, with its end said in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from r2p_desktop.errors import Cancelled, Damaged, WrongPassphrase
from r2p_desktop.qt.backups.changed import BACKUPS_CHANGED
from r2p_desktop.qt.backups.words import counts_words, proof_words, when_words, who_words
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr, tr_count

if TYPE_CHECKING:
    from r2p_desktop.i18n import Message
    from r2p_desktop.qt.backups.window import BackupsWindow
    from r2p_desktop.qt.jobs import Job, Jobs
    from r2p_desktop.qt.main_window import MainWindow
    from r2p_desktop.services.backups import BackupInfo, Proof
    from r2p_desktop.services.office import OfficeServices
    from r2p_desktop.services.offices import Secret


class BackupVerbs(QObject):
    """The verbs of one window over one open office."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: BackupsWindow | None = None
        self._followed: list[Jobs] = []
        self._own: tuple[BackupInfo, ...] = ()
        self._away: tuple[BackupInfo, ...] = ()

    def by_id(self) -> Mapping[str, Callable[..., object]]:
        """Each command about backups, with its function."""
        return {
            "office.backup": self.back_up,
            "office.backups": self.show,
            "office.second_place": self.choose_second_place,
            "office.second_place_now": self.bring_up_to_date,
        }

    @property
    def _desk(self) -> Desk:
        return self._window.desk_or_fail()

    # Making.

    def back_up(self) -> None:
        """Make a verified backup beside the work, say so, and have the second place brought up to date."""
        desk = self._desk

        def done(_made: object) -> None:
            self._say(tr("The backup is made and verified."))
            if desk.office.backups.second_place is not None:
                self.bring_up_to_date(quietly=True)

        self._run("own", lambda report: _make(desk.office, report), done, tr("Backing up…"))

    def bring_up_to_date(self, *, quietly: bool = False) -> None:
        """Copy what the second place lacks; where there is none, offer to choose one."""
        desk = self._desk
        if desk.office.backups.second_place is None:
            if not quietly and desk.prompts.confirm(
                tr("There is no second place yet."),
                tr("Choose one…"),
                detail=tr(
                    "Every backup is then copied there too: a stick, a share or a folder that is kept in step."
                ),
            ):
                self.choose_second_place()
            return

        def done(copied: int) -> None:
            if not quietly:
                said = tr_count(
                    "{n} backup was copied to the second place.",
                    "{n} backups were copied to the second place.",
                    copied,
                )
                self._say(said if copied else tr("The second place is up to date."))
            else:
                self.refresh()

        def failed(error: BaseException) -> None:
            self.refresh()  # the reason stands in the status by now
            if not quietly:
                self._failed(error)

        self._run(
            "second", desk.office.backups.catch_up, done,
            tr("Bringing the second place up to date…"), failed,
        )  # fmt: skip

    def choose_second_place(self) -> None:
        """Let the person choose the folder that gets a copy of every backup; it is tried before it counts."""
        desk = self._desk
        now = desk.office.backups.second_place
        folder = desk.prompts.folder(tr("Second place of the backups"), str(now or ""))
        if folder is None:
            return

        def done(_none: object) -> None:
            self._say(tr("The second place is set. It gets its first backups now."))
            if desk.office.backups.status().last_at is None:
                self.back_up()  # there is nothing to copy before the first one
            else:
                self.bring_up_to_date(quietly=True)

        self._run(
            "second", lambda _report: desk.office.backups.set_second_place(folder), done,
            tr("Trying the second place…"),
        )  # fmt: skip

    def remove_second_place(self) -> None:
        """Use no second place any more, after a question; what was copied there stays."""
        desk = self._desk
        place = desk.office.backups.second_place
        if place is None or not desk.prompts.confirm(
            tr("Use no second place any more?"),
            tr("Use none"),
            detail=tr(
                "What was copied to {place} stays there. New backups stay on this computer alone.",
                place=str(place),
            ),
        ):
            return
        desk.office.backups.set_second_place(None)
        self._say(tr("There is no second place now."))

    # The window.

    def show(self) -> None:
        """Show the backups, in a window that stays open beside the work."""
        if self._shown is not None:
            self._shown.raise_()
            self._shown.activateWindow()
            return
        from r2p_desktop.qt.backups.window import BackupsWindow

        desk = self._desk
        shown = self._shown = BackupsWindow(desk, self._window.shell)
        shown.make_wanted.connect(self.back_up)
        shown.second_wanted.connect(self.choose_second_place)
        shown.second_now_wanted.connect(self.bring_up_to_date)
        shown.second_removed.connect(self.remove_second_place)
        shown.proof_wanted.connect(self.prove)
        shown.look_wanted.connect(self.look_inside)
        shown.take_wanted.connect(self.take_out)
        shown.restore_wanted.connect(self.restore)
        shown.finished.connect(self._on_closed)
        shown.progress.follow(desk.beside("own"), desk.beside("second"))
        shown.show()
        self.refresh()

    def _on_closed(self) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
            self._shown = None

    def refresh(self) -> None:
        """Show how things stand now: in the Backups window, on Start and in the status line."""
        if self._window.desk is None:
            return
        self._desk.hub.publish(BACKUPS_CHANGED)
        if self._shown is None:
            return
        desk, shown = self._desk, self._shown
        shown.show_status(desk.office.backups.status(), protected=desk.office.access.protected)
        desk.beside("own").run(
            lambda _report: desk.office.backups.listed(second=False),
            self._on_own_listed,
            self._failed,
            key="own backups",
        )
        if desk.office.backups.second_place is None:
            self._away = ()
            return
        desk.beside("second").run(
            lambda _report: desk.office.backups.listed(), self._on_all_listed, self._failed, key="all backups"
        )

    def _on_own_listed(self, backups: Sequence[BackupInfo]) -> None:
        """The own ones are there at once; those in the second place, which may not answer, stay as they were seen."""
        self._own = tuple(backups)
        self._show_listed()

    def _on_all_listed(self, backups: Sequence[BackupInfo]) -> None:
        self._own = tuple(backup for backup in backups if backup.place != "second")
        self._away = tuple(backup for backup in backups if backup.place == "second")
        self._show_listed()

    def _show_listed(self) -> None:
        if self._shown is not None:
            found = sorted((*self._own, *self._away), key=lambda backup: backup.made_at, reverse=True)
            self._shown.show_backups(found)

    # With one backup.

    def prove(self, backup: BackupInfo) -> None:
        """Restore the backup in a temporary place, compare it, and say what came back."""
        desk = self._desk

        def done(proof: Proof, _secret: Secret | None) -> None:
            words = proof_words(proof)
            if self._shown is not None:
                self._shown.note_proof(backup, words)
            else:
                self._say(words)

        self._with_key(
            backup,
            lambda report, secret: desk.office.backups.prove(backup.path, report, secret=secret),
            done,
            tr("Trying a restore of {when}…", when=when_words(backup.made_at)),
        )

    def look_inside(self, backup: BackupInfo) -> None:
        """Open one more window over the backup, for reading."""
        self._open_inside(backup, lambda inside, _secret: self._window.host.look_inside(inside))

    def take_out(self, backup: BackupInfo) -> None:
        """Choose a record or a paper of the backup, and put it back or save it."""

        def opened(inside: OfficeServices, secret: Secret | None) -> None:
            from r2p_desktop.qt.backups.take_out import TakeOutDialog

            over = self._shown or self._window.shell
            dialog = TakeOutDialog(self._desk, inside, backup, over, secret=secret)
            dialog.put_back.connect(self._on_put_back)
            dialog.open()

        self._open_inside(backup, opened)

    def _open_inside(
        self, backup: BackupInfo, opened: Callable[[OfficeServices, Secret | None], object]
    ) -> None:
        desk = self._desk

        def done(inside: OfficeServices, secret: Secret | None) -> None:
            if self._window.desk is None:
                inside.close(backup=False)
            else:
                opened(inside, secret)

        self._with_key(
            backup,
            lambda _report, secret: desk.office.backups.look_inside(backup.path, secret=secret),
            done,
            tr("Opening the backup of {when}…", when=when_words(backup.made_at)),
        )

    def _on_put_back(self, table: str, record_id: int, name: str, told: Sequence[Message]) -> None:
        desk = self._desk
        self._window.open_record(table, record_id)
        self._window.shell.toast.say(
            tr("Put back as it was in the backup: {name}", name=name), tr("Undo"), desk.office.history.undo
        )
        if told:
            desk.prompts.inform(tr("Not everything could come along."), "\n".join(map(render, told)))

    def restore(self, backup: BackupInfo) -> None:
        """Put the whole office back to this backup, after saying what will happen; then it is opened again."""
        desk = self._desk
        what = counts_words(backup.counts)
        who = who_words(backup)
        detail = [tr("It holds {what}.", what=what)] if what else []
        detail += [tr("It was made by {who}.", who=who)] if who else []
        detail.append(
            tr(
                "The office as it is now is set aside first, whole and untouched, in a dated folder beside {folder}; "
                "nothing of it is lost. Then the backup takes its place, and the office is opened again.",
                folder=str(desk.office.folder),
            )
        )
        if not self._window.may_leave() or not desk.prompts.confirm(
            tr("Put the whole office back to {when}?", when=when_words(backup.made_at)),
            tr("Restore"),
            detail="\n\n".join(detail),
            dangerous=True,
        ):
            return
        # Opened before the office is closed: one from before a new key may ask for its own secret.
        self._with_key(
            backup,
            lambda _report, secret: desk.office.backups.code_of(backup.path, secret=secret),
            lambda code, _secret: self._window.host.restore_backup(backup.path, code),
            tr("Looking at the backup…"),
        )

    # Running and saying.

    def _with_key(
        self,
        backup: BackupInfo,
        work: Callable[[Any, Secret | None], Any],
        done: Callable[[Any, Secret | None], object],
        title: str,
        secret: Secret | None = None,
    ) -> None:
        """Do `work(report, secret)` with this office's key (None), or with what the person types for an older one."""

        def failed(error: BaseException) -> None:
            if not isinstance(error, WrongPassphrase) or self._window.desk is None:
                self._failed(error)
                return
            from r2p_desktop.services.offices import Secret

            question = tr(
                "This backup was made with an earlier key of the office. Give a passphrase or the recovery code of "
                "that time."
            )
            said = render(error.sentence) + "\n\n" + question if secret is not None else question
            typed = self._desk.prompts.passphrase(said)
            if typed:
                self._with_key(backup, work, done, title, Secret(typed))

        self._run(
            backup.place,
            lambda report: work(report, secret),
            lambda result: done(result, secret),
            title,
            failed,
        )

    def _run(
        self,
        place: str,
        work: Callable[[Any], Any],
        done: Callable[[Any], object],
        title: str,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        desk = self._desk
        self._follow(desk.beside(place))
        alone = place != "second" and desk.office.one_connection
        desk.beside(place).run(work, done, failed or self._failed, title=title, blocking=alone)

    def _follow(self, jobs: Jobs) -> None:
        """Have the status line say what is being done; the window's own worker has its own bar there."""
        if jobs in self._followed or jobs is self._desk.jobs:
            return
        self._followed.append(jobs)
        jobs.started.connect(self._on_started)
        jobs.progressed.connect(self._on_progressed)
        jobs.ended.connect(self._on_ended)

    def _on_started(self, job: Job) -> None:
        self._window.shell.set_backup_text(job.title)

    def _on_progressed(self, job: Job, done: int, total: int, _text: str) -> None:
        if total:
            percent = tr("{percent} %", percent=done * 100 // total)
            self._window.shell.set_backup_text(f"{job.title} {percent}")

    def _on_ended(self, _job: Job) -> None:
        if self._window.desk is not None:
            self._desk.hub.publish(BACKUPS_CHANGED)  # the line says the age of the backup again

    def _failed(self, error: BaseException) -> None:
        """Say what went wrong, where the person looks; that something was stopped he knows himself."""
        self.refresh()
        if isinstance(error, Cancelled) or self._window.desk is None:
            return
        desk = self._desk
        if isinstance(error, Damaged) and desk.office.damaged:
            return  # the office's own file: whoever watches over it says so, with what can be done
        desk.prompts.error(error)

    def _say(self, words: str) -> None:
        self.refresh()
        self._window.shell.toast.say(words, "", None)


def _make(office: OfficeServices, report: Callable[[int, int], None]) -> BackupInfo:
    return office.backups.make(report)
