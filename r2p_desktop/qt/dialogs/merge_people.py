"""`Merge two people…`: both side by side, field by field, what is kept chosen where they differ, one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop.errors import Conflict, OfficeError
from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.dialogs.merge_parts import (
    Section,
    Way,
    held_words,
    moving_lines,
    pair_label,
    point_words,
    seat_words,
    shown,
    wrapping,
)
from r2p_desktop.qt.draft_offer import DraftOffer
from r2p_desktop.qt.drafting import DraftKeeper
from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.record_values import Values
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.notice_bar import NoticeBar
from r2p_desktop.services.merge_people import BOTH, Comparison, Pair, Side
from r2p_desktop.services.merge_posts import Seat

_WIDTH, _HEIGHT = 980, 640


class MergeDialog(QDialog):
    """Shows two records of one person. `merged(id, name)` follows when one was made of them: the one that stays."""

    merged = Signal(int, str)

    def __init__(
        self,
        desk: Desk,
        first: int,
        second: int,
        may_go_on: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        """`may_go_on()` asks what is to become of text typed in forms of the two. Raises OfficeError as `compare`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge two people"))
        self._desk = desk
        self._service = desk.office.merge_people
        self._may_go_on = may_go_on
        self._columns = (first, second)
        self.keep, self.other = self._service.in_order(first, second)
        self.ways: dict[str, dict[int, Way]] = {}
        self.keepers: dict[int, Way] = {}
        self._groups: list[QButtonGroup] = []
        self._chosen: dict[str, int] = {}
        self._filling = False
        self._compared: Comparison = self._service.compare(self.keep, self.other)
        self.refusal = PlainLabel(name="problem", wrap=True)
        self.refusal.hide()
        self._scroll = QScrollArea()
        self.notice = NoticeBar()
        self._given = self._state()
        self.keeper = DraftKeeper(desk, "form.merge", self._changed_state, self)
        self._drafts = DraftOffer(self.keeper, self.notice, self._put_back)
        self._build()
        self._fill()
        people = desk.office.people
        self._drafts.look(f"{people.load(first).uid} {people.load(second).uid}", None, None, self._given)
        self.finished.connect(self._on_finished)

    # Building.

    def _build(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QDialogButtonBox()
        self.go = box.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._cancel = box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.carry_out)
        box.rejected.connect(self.reject)
        lead = tr(
            "Both records become one. Choose which one stays and, where they differ, what it says. "
            "The other goes to the bin; Undo brings both back as they are."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.windowTitle(), name="heading"))
        column.addWidget(PlainLabel(lead, name="muted", wrap=True))
        column.addWidget(self.notice)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.refusal)
        column.addWidget(box)
        self.go.setDefault(True)  # in the dialog by now, or Enter would be lost with the focus
        self.setMinimumSize(560, 360)
        room = self.screen().availableGeometry()
        self.resize(min(_WIDTH, room.width() - 60), min(_HEIGHT, room.height() - 80))

    def _fill(self) -> None:
        """Show what was compared, anew."""
        self.ways, self.keepers = {}, {}
        for group in self._groups:
            group.deleteLater()
        self._groups = []
        inside = QWidget()
        inside.setObjectName("clear")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 8)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * 22)
        for place in (1, 2):
            grid.setColumnStretch(place, 1)
        self._add_heads(grid)
        self._add_pairs(grid)
        self._add_parts(grid)
        section = Section(grid, tr("Moves to the record that stays"))
        lines = moving_lines(self._compared.moving) or [tr("Nothing hangs on the other record.")]
        for line in lines:
            grid.addWidget(wrapping(line), section.next_row(), 0, 1, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        if (old := self._scroll.takeWidget()) is not None:
            old.deleteLater()  # not at once: what was just clicked is in it
        self._scroll.setWidget(inside)
        self._show_choice()
        buttons = [way.button for ways in (self.keepers, *self.ways.values()) for way in ways.values()]
        for before, after in pairwise([*buttons, self.go, self._cancel]):
            self.setTabOrder(before, after)
        self.keepers[self.keep].button.setFocus()

    def _add_heads(self, grid: QGridLayout) -> None:
        grid.addWidget(wrapping(tr("Stays"), "muted"), 0, 0, Qt.AlignmentFlag.AlignTop)
        group = self._group()
        for place, side in enumerate(self._sides(), start=1):
            detail = self._context(side)
            way = Way(side.name, f"{tr('Keep this record')}: {side.name}, {detail}", detail)
            way.button.toggled.connect(self._on_keeper)
            group.addButton(way.button)
            self.keepers[side.id] = way
            card = QFrame()
            card.setObjectName("card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(12, 10, 12, 10)
            inside.addWidget(way)
            grid.addWidget(card, 0, place)

    def _context(self, side: Side) -> str:
        """What tells one record from the other: post and institution, and its age."""
        seat = seat_words(self._desk, side.seat) if side.seat is not None else tr("No present post")
        age = tr(
            "On record since {made}, changed {changed}",
            made=date_words(side.created_at.astimezone().date()),
            changed=date_words(side.changed_at.astimezone().date()),
        )
        return f"{seat}\n{age}"

    def _add_pairs(self, grid: QGridLayout) -> None:
        differ = [pair for pair in self._compared.pairs if pair.differs]
        section = Section(grid, tr("Where they differ"))
        if not differ:
            grid.addWidget(
                wrapping(tr("The two say the same in every field."), "muted"), section.next_row(), 0, 1, 3
            )
        for pair in differ:
            self._add_choice(grid, section.next_row(), pair)
        same = Section(grid, tr("The same in both"))
        for pair in self._compared.pairs:
            if not pair.differs and pair.keep not in (None, ""):
                same.line(pair_label(pair), shown(self._desk, pair, pair.keep))

    def _add_choice(self, grid: QGridLayout, row: int, pair: Pair) -> None:
        label = pair_label(pair)
        grid.addWidget(wrapping(label, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        group = self._group()
        made = self.ways[pair.key] = {}
        values = {self._compared.keep.id: pair.keep, self._compared.other.id: pair.other}
        for place, side in enumerate(self._columns, start=1):
            words = shown(self._desk, pair, values[side])
            made[side] = Way(words, f"{label}: {words}")
            grid.addWidget(made[side], row, place, Qt.AlignmentFlag.AlignTop)
        if pair.joinable:
            words = tr("Both, one after the other")
            made[BOTH] = Way(words, f"{label}: {words}")
            grid.addWidget(made[BOTH], row + 1, 1, 1, 2)
        for whose, way in made.items():
            group.addButton(way.button)
            way.button.toggled.connect(partial(self._on_chosen, pair.key, whose))
        if isinstance(pair.keep, Seat) and isinstance(pair.other, Seat):
            said = tr(
                "The post not chosen ends the day before the chosen one began. If it began later, "
                "it goes with the record in the bin."
            )
            grid.addWidget(wrapping(said, "muted"), row + 1, 1, 1, 2)

    def _add_parts(self, grid: QGridLayout) -> None:
        points = Section(grid, tr("Addresses and numbers"), tr("All of them are kept, each once."))
        for point in self._compared.points:
            kind, words = point_words(self._desk, point)
            points.line(kind, words, tr("in both") if len(point.owners) > 1 else "")
        posts = Section(grid, tr("Posts held before"), tr("All of them are kept, each once."))
        for held in self._compared.posts:
            posts.line("", held_words(held))

    def _group(self) -> QButtonGroup:
        group = QButtonGroup(self)
        self._groups.append(group)
        return group

    def _sides(self) -> Sequence[Side]:
        """Both, in the order of the columns."""
        by_id = {side.id: side for side in (self._compared.keep, self._compared.other)}
        return [by_id[one] for one in self._columns]

    # Choosing.

    def _show_choice(self) -> None:
        """Mark what the person chose, and what is proposed for the rest."""
        self._filling = True
        self.keepers[self.keep].button.setChecked(True)
        for key, ways in self.ways.items():
            wanted = self._chosen.get(key)
            ways[wanted if wanted in ways else self._compared.proposal[key]].button.setChecked(True)
        self._filling = False

    def _on_chosen(self, key: str, whose: int, on: bool) -> None:
        if on and not self._filling:
            self._chosen[key] = whose
            self.keeper.touch()

    def _on_keeper(self) -> None:
        keep = next(one for one, way in self.keepers.items() if way.button.isChecked())
        if self._filling or keep == self.keep:
            return
        self.keep, self.other = keep, self.keep
        self.keeper.touch()
        if self._compare() is not None:
            self._fill()

    def choose(self, key: str, whose: int) -> None:
        """Choose whose value of a field stays: a person's id, or BOTH."""
        self.ways[key][whose].button.setChecked(True)

    def choices(self) -> Mapping[str, int]:
        """Whose value is chosen, for every field that differs."""
        return {
            key: next(one for one, way in ways.items() if way.button.isChecked())
            for key, ways in self.ways.items()
        }

    # What was chosen, kept over a lock or a crash until it is done or given up.

    def _state(self) -> Values:
        return {"keep": self.keep, "chosen": dict(self._chosen)}

    def _changed_state(self) -> Values | None:
        return state if (state := self._state()) != self._given else None

    def reject(self) -> None:
        """Close without merging; what was chosen is asked about first."""
        if self._changed_state() is None or self._desk.prompts.confirm(
            tr("Leave without merging?"),
            tr("Leave"),
            tr("Keep editing"),
            detail=tr("Nothing was changed yet. What you chose here is given up."),
        ):
            super().reject()

    def _on_finished(self, result: int) -> None:
        """Done, or given up: what is only offered stays for the next time."""
        if result or self._changed_state() is not None:
            self.keeper.forget()

    def put_draft_back(self) -> bool:
        """Choose what was chosen for these two and not done; False when there is nothing of it."""
        return self._drafts.put_back()

    def _put_back(self, values: Values) -> None:
        if values["keep"] not in self._columns:
            return
        self._chosen = dict(values["chosen"])
        self.keep = values["keep"]
        self.other = next(one for one in self._columns if one != self.keep)
        if self._compare() is not None:
            self._fill()
        self.keeper.touch()

    # Doing it.

    def _compare(self) -> Comparison | None:
        """Read both again; None, and said why, when they can no longer be merged."""
        try:
            self._compared = self._service.compare(self.keep, self.other)
        except OfficeError as error:
            self._refuse(error)
            self.go.setEnabled(False)
            return None
        return self._compared

    def carry_out(self) -> bool:
        """Merge the two as chosen; the dialog closes when that was done, else it says why not."""
        self.refusal.hide()
        if not self._may_go_on():
            return False
        try:
            self._service.merge(self.keep, self.other, self.choices(), compared=self._compared)
        except Conflict as error:
            # Somebody changed one of the two: show what they say now; what was chosen here is chosen still.
            if self._compare() is not None:
                self._fill()
                self._refuse(error)
            return False
        except OfficeError as error:
            self._refuse(error)
            return False
        name = self._desk.office.people.names([self.keep]).get(self.keep, "")
        self.accept()
        self.merged.emit(self.keep, name)
        return True

    def _refuse(self, error: OfficeError) -> None:
        self.refusal.setText(render(error.sentence))
        self.refusal.show()


def forms_may_be_left(desk: Desk, ids: Sequence[int]) -> bool:
    """Ask what is to become of text typed in forms of these people, in whichever window; False when one goes on."""
    editors = [one for top in QApplication.topLevelWidgets() for one in top.findChildren(Editor)]
    return all(
        editor.ask_leave()
        for editor in editors
        if editor.desk.office is desk.office
        and editor.table == "person"
        and editor.record_id in ids
        and editor.is_dirty
    )


def open_merge(
    desk: Desk, first: int, second: int, done: Callable[[int, str], object], parent: QWidget
) -> MergeDialog | None:
    """Show the dialog for two people; None when they cannot be merged, which is then said."""
    if not forms_may_be_left(desk, (first, second)):
        return None
    try:
        dialog = MergeDialog(desk, first, second, lambda: forms_may_be_left(desk, (first, second)), parent)
    except OfficeError as error:
        desk.prompts.error(error)
        return None
    dialog.merged.connect(done)
    dialog.open()
    return dialog
