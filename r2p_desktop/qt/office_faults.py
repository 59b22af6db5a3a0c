"""When a folder does not open as an office: says what is so, and leads on from there; never a dead end."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from r2p_desktop import folders
from r2p_desktop.errors import Damaged, InUse, NotFound, OfficeError
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.services import moving, offices
from r2p_desktop.services.beginnings import Beginning
from r2p_desktop.services.moving import Moved
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.office_places import Found, free_name
from r2p_desktop.services.offices import LeftByOther, Secret
from r2p_desktop.services.places import look_at

if TYPE_CHECKING:
    from r2p_desktop.qt.dialogs.damage import Decision
    from r2p_desktop.qt.office_dialogs import OfficeDoor, Then

MOST_TO_CHOOSE_FROM = 6


class WaysOut(QObject):
    """The questions of one door about offices that do not open as they are."""

    def __init__(self, door: OfficeDoor) -> None:
        super().__init__(door)
        self._door = door

    def _ask(self, question: str, ways: list[tuple[str, str]]) -> str | None:
        self._door.asking.emit()
        return self._door.prompts.choose(question, ways)

    # What was chosen is no office.

    def explain(self, found: Found, secret: str | None) -> None:
        """Say what a folder is that is no office, and go on from there."""
        match found.kind:
            case "backup":
                self._offer_backup(found.folder, secret)
            case "backups":
                self._offer_place(found.folder)
            case "several":
                self._offer_several(found, secret)
            case "absent":
                self._offer_absent(found.folder, secret)
            case _:
                self._offer_another(
                    tr("There is no office in {folder}. Nothing was changed.", folder=str(found.folder))
                )

    def _offer_backup(self, backup: Path, secret: str | None) -> None:
        question = tr(
            "{folder} is a backup, not the office itself. Nothing was changed. "
            "Look inside, or make an office of it?",
            folder=str(backup),
        )
        match self._ask(
            question, [("look", tr("Look inside or restore…")), ("open", tr("Choose another folder…"))]
        ):
            case "look":
                self._door.take_over(backup)
            case "open":
                self._door.choose()
            case _:
                self._door.refused.emit("")

    def _offer_place(self, folder: Path) -> None:
        question = tr(
            "{folder} holds backups, but no office. Nothing was changed. Restore an office from them?",
            folder=str(folder),
        )
        ways = [("restore", tr("Take over or restore…")), ("open", tr("Choose another folder…"))]
        match self._ask(question, ways):
            case "restore":
                self._door.take_over(folder)
            case "open":
                self._door.choose()
            case _:
                self._door.refused.emit("")

    def _offer_several(self, found: Found, secret: str | None) -> None:
        question = tr("There are several offices in {folder}. Which one?", folder=str(found.folder))
        ways = [(str(one), one.name) for one in found.among[:MOST_TO_CHOOSE_FROM]]
        ways.append(("open", tr("Choose another folder…")))
        match self._ask(question, ways):
            case None:
                self._door.refused.emit("")
            case "open":
                self._door.choose()
            case chosen:
                self._door.open_office(Path(chosen), secret)

    def _offer_absent(self, folder: Path, secret: str | None) -> None:
        sentence = tr(
            "{folder} is not there. Nothing was changed. If it is on a drive that is not connected, connect it and "
            "try again.",
            folder=str(folder),
        )
        ways = [
            ("again", tr("Try again")),
            ("open", tr("Choose another folder…")),
            ("restore", tr("Restore from a backup…")),
        ]
        match self._ask(sentence, ways):
            case "again":
                self._door.open(folder, secret)
            case "open":
                self._door.choose()
            case "restore":
                self._door.take_over()
            case _:
                self._door.refused.emit(sentence)

    def _offer_another(self, sentence: str) -> None:
        ways = [("open", tr("Choose another folder…")), ("restore", tr("Restore from a backup…"))]
        match self._ask(sentence, ways):
            case "open":
                self._door.choose()
            case "restore":
                self._door.take_over()
            case _:
                self._door.refused.emit(sentence)

    # Before it is opened.

    def stands_in_the_way(self, folder: Path, secret: str | None) -> bool:
        """Whether the office cannot be opened where it is or as it is; the person is then being asked."""
        half = self._half_made(folder)
        if half is not None:
            self._offer_half(half)
            return True
        try:
            client = look_at(folder).client
        except OSError:
            return False  # opening says what is wrong with the drive
        if client:
            self._offer_move(folder, client, secret)
        return bool(client)

    def _half_made(self, folder: Path) -> Beginning | None:
        begun = self._door.beginnings.unfinished()
        return next((one for one in begun if one.folder == folder and one.stage == "making"), None)

    def _offer_half(self, beginning: Beginning) -> None:
        sentence = tr(
            "The program ended while it was making the office in {folder}. Nothing was recorded in it yet.",
            folder=str(beginning.folder),
        )
        match self._ask(sentence, [("again", tr("Make it again…")), ("remove", tr("Remove what is left"))]):
            case "again":
                self._door.finish(beginning)
            case "remove":
                self._door.remove(beginning)
                self._door.refused.emit("")
            case _:
                self._door.refused.emit(sentence)

    # An office in a sync client's folder.

    def _offer_move(self, folder: Path, client: str, secret: str | None) -> None:
        target = free_name(folders.default_offices(), folder.name)
        sentence = tr(
            "{folder} is kept in step by {client}, which would damage an open office. Nothing was changed. "
            "The office can be moved to this computer; its backups then go to {client} by themselves.",
            folder=str(folder),
            client=client,
        )
        ways = [("move", tr("Move it to this computer")), ("open", tr("Choose another folder…"))]
        match self._ask(sentence, ways):
            case "move":
                self._door.run(
                    lambda report: moving.copy_office(
                        folder, target, clock=self._door.clock, progress=report
                    ),
                    lambda _none: self._door.open_office(target, secret, partial(self._end_move, folder)),
                    self._door.refuse,
                    tr("Copying the office…"),
                )
            case "open":
                self._door.choose()
            case _:
                self._door.refused.emit(sentence)

    def _end_move(self, source: Path, office: OfficeServices) -> None:
        """The copy is open: set the old folder aside, and let its place take the backups."""

        def tell(moved: Moved) -> None:
            self._door.hand_over(office)
            if moved.second_failure is not None:
                self._door.prompts.inform(
                    tr(
                        "The office is now in {folder}. The old copy was kept as {aside}. Its backups have no second "
                        "place yet: choose one under Backups.",
                        folder=str(office.folder), aside=str(moved.aside),
                    ),
                    render(moved.second_failure),
                )  # fmt: skip
                return
            self._door.prompts.inform(
                tr(
                    "The office is now in {folder}. Its backups go to {second}. "
                    "The old copy was kept as {aside}; remove it once a backup is there.",
                    folder=str(office.folder), second=str(moved.second_place), aside=str(moved.aside),
                )
            )  # fmt: skip

        def failed(error: BaseException) -> None:
            self._door.hand_over(office)
            self._door.prompts.error(error)

        clock = self._door.clock
        self._door.run(
            lambda _report: moving.end_move(source, office, clock=clock),
            tell,
            failed,
            tr("Setting the old folder aside…"),
        )

    # When opening failed.

    def failed(
        self, folder: Path, error: BaseException, secret: str | None, then: Then | None = None
    ) -> None:
        """Say why the office did not open, and lead on."""
        if isinstance(error, InUse):
            self._offer_beside(folder, error, secret, then)
        elif isinstance(error, Damaged):
            self._door.asking.emit()
            self._show_damage(folder, error, secret)
        elif isinstance(error, NotFound):
            self._offer_another(render(error.sentence))
        else:
            self._door.refuse(error)

    def _offer_beside(self, folder: Path, error: InUse, secret: str | None, then: Then | None) -> None:
        """Somebody else has the office: look at its newest backup, try again, or take a left lock over."""
        ways = [("look", tr("Look at the newest backup")), ("again", tr("Try again"))]
        if isinstance(error, LeftByOther):
            ways.append(("take", tr("It is not open there: open it here")))
        match self._ask(render(error.sentence), ways):
            case "look":
                self._look_beside(folder, secret)
            case "again":
                self._door.open_office(folder, secret, then)
            case "take":
                self._door.open_office(folder, secret, then, take_over=True)
            case _:
                self._door.refused.emit(render(error.sentence))

    def _look_beside(self, folder: Path, secret: str | None) -> None:
        key = Secret(secret) if secret is not None else None
        clock, paper = self._door.clock, self._door.render
        self._door.run(
            lambda _report: offices.open_newest_backup(folder, key, clock=clock, render=paper),
            self._door.hand_over,
            self._door.refuse,
            tr("Opening the newest backup…"),
        )

    def _show_damage(self, folder: Path, error: OfficeError, secret: str | None) -> None:
        from r2p_desktop.qt.dialogs.damage import DamageDialog

        door = self._door
        dialog = DamageDialog(
            folder, error.sentence, door.parent_window(), jobs=door.jobs, prompts=door.prompts,
            clock=door.clock, render=door.render, secret=secret,
        )  # fmt: skip
        decided: list[Decision] = []
        dialog.decided.connect(decided.append)
        dialog.exec()
        dialog.deleteLater()
        decision = decided[0] if decided else None
        match decision.way if decision is not None else "later":
            case "open" if decision is not None:
                door.open_office(decision.folder, decision.secret)
            case "look" if decision is not None and decision.office is not None:
                door.hand_over(decision.office)
            case "another":
                door.choose()
            case _:
                door.refused.emit(render(error.sentence))
