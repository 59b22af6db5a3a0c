"""The editor of one record: a form over declared fields, saved as one step, never lost and never silently overwritten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from r2p_desktop import trace
from r2p_desktop.errors import Conflict, Invalid, NotFound, OfficeError
from r2p_desktop.model.entities import FieldInfo, Record
from r2p_desktop.model.listing import Changes
from r2p_desktop.qt.binder import Binder, Collection
from r2p_desktop.qt.card_grid import CardGrid
from r2p_desktop.qt.dialogs.conflict import Difference, ask
from r2p_desktop.qt.draft_offer import DraftOffer
from r2p_desktop.qt.drafting import NEW, DraftKeeper
from r2p_desktop.qt.merging import merged
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.part_view import PartPlaces
from r2p_desktop.qt.record_values import Values, editable_fields, put_values, values_of, without_ids
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.notice_bar import NoticeBar
from r2p_desktop.qt.widgets.steady_scroll import SteadyScroll


class Editor(QWidget):
    """Edits the records of one root table in one form.

    Subclasses name the table, the compiled form, the child collections it shows and the texts; those whose entity
    needs more override the hooks (`extra_fields`, `extra_values`, `store`, `after_fill`, `on_typed`).
    `saved(id, text)` follows a save, `state_changed` every change of title, of what is unsaved and of what may be done.
    """

    saved = Signal(int, str)
    state_changed = Signal()
    close_wanted = Signal()
    link_opened = Signal(str, int)
    told = Signal(str, str, object)
    command_requested = Signal(str)

    table: ClassVar[str] = ""
    form_class: ClassVar[Any]
    rows: ClassVar[tuple[Collection, ...]] = ()
    new_title: ClassVar[str] = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.service = desk.office.by_table[self.table]
        self.record: Any = None
        self._base: Values = {}
        self._dirty = False
        self._saved_text = ""
        self.form = QWidget()
        self.form.setObjectName("clear")
        self.ui: Any = self.form_class()
        self.ui.setupUi(self.form)
        fields = (*editable_fields(self.service.entity), *self.extra_fields())
        self.collections: dict[str, type[Record]] = {one.key: one.child for one in self.rows}
        self.binder = Binder(self.form, fields, desk, collections=self.rows)
        self.places = PartPlaces(desk.theme, self.link_opened.emit)
        self.notice = NoticeBar()
        self.keeper = DraftKeeper(desk, self.table, self._kept_values, self)
        self.drafts = DraftOffer(self.keeper, self.notice, self._put_draft_back)
        self._settle = QTimer(self, singleShot=True, interval=120)
        self._build()
        self._settle.timeout.connect(self._on_settled)
        self.binder.changed.connect(self._on_changed)
        self.binder.link_opened.connect(self.link_opened)
        desk.hub.changed.connect(self._on_elsewhere)

    def _build(self) -> None:
        scroll = SteadyScroll()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        self._scroll = scroll
        self._cards = CardGrid(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cards.arrange(self.width())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keeper.flush()  # the office may be closed before the two seconds are over

    # What a kind of record may add.

    def extra_fields(self) -> tuple[FieldInfo, ...]:
        """Inputs of the form that are no fields of the record itself."""
        return ()

    def extra_values(self, record: Any) -> Values:
        """The values of the extra inputs for a record."""
        return {}

    def store(self, record: Any, values: Values) -> int:
        """Store the record, in which its own values stand already, and the extra ones. Raises OfficeError."""
        return int(self.service.save(record, self))

    def before_fill(self, values: Values) -> None:
        """The form is about to show `values`: inputs whose choices hang on others are told what to offer."""

    def after_fill(self) -> None:
        """The form was filled with `self.record`."""

    def on_changed(self) -> None:
        """The person changed something just now."""

    def on_typed(self) -> None:
        """The person stopped typing for a moment."""

    def lines(self) -> Values:
        """What is typed beside the record and not taken down yet, by name; lines that are empty are left out."""
        return {}

    def put_lines(self, lines: Values) -> None:
        """Fill those lines, and empty the others."""

    # Opening.

    @property
    def is_open(self) -> bool:
        return self.record is not None

    @property
    def record_id(self) -> int | None:
        return self.record.id if self.record is not None else None

    @property
    def is_dirty(self) -> bool:
        """Whether the form says something else than the record that was opened."""
        return self.is_open and (self.binder.values() != self._base or bool(self.binder.typing_problems()))

    def open(self, record_id: int) -> None:
        """Show a stored record. Raises NotFound."""
        self._saved_text = ""
        self._fill(self.service.load(record_id))
        self._offer_draft()

    def new(self, values: Mapping[str, Any]) -> None:
        """Show an empty form with `values` filled in."""
        self._saved_text = ""
        blank = self.service.blank()
        self._fill(blank)
        if values:
            self._put(dict(values))
            self.after_fill()
        self.on_typed()
        self._base = self.binder.values()  # what is given or proposed is no change of the person's
        self._offer_draft()
        self._on_settled()

    def values_for_copy(self, record_id: int) -> Values:
        """The values of a stored record for a new one like it. Raises NotFound."""
        record = self.service.load(record_id)
        values = {**values_of(record, self._own_keys(), self.collections), **self.extra_values(record)}
        return without_ids(values, self.collections)

    def close_record(self) -> None:
        """Show no record any more; what is unsaved is gone."""
        self.record = None
        self.put_lines({})
        self._base = {}
        self.notice.hide()
        self.binder.clear_problems()

    def _own_keys(self) -> list[str]:
        extra = {info.key for info in self.extra_fields()}
        return [key for key in self.binder.keys if key not in extra]

    def _fill(self, record: Any) -> None:
        self.record = record
        self.notice.hide()
        self.binder.clear_problems()
        values = {**values_of(record, self._own_keys(), self.collections), **self.extra_values(record)}
        self._put(values)
        self._base = self.binder.values()
        self._dirty = False
        self.binder.set_read_only(self.desk.office.read_only)
        self.after_fill()
        self.state_changed.emit()

    def _put(self, values: Values) -> None:
        self.before_fill({**self.binder.values(), **values})
        self.binder.set_values(values)

    def focus_first(self) -> None:
        """Put the cursor into the first input, at the top of the form."""
        first: QWidget | None = self.form.nextInFocusChain()
        while first is not None and first is not self.form:
            takes_keys = first.focusPolicy() & Qt.FocusPolicy.TabFocus
            if self.form.isAncestorOf(first) and takes_keys and first.isEnabled():
                first.setFocus(Qt.FocusReason.OtherFocusReason)
                break
            first = first.nextInFocusChain()
        self._scroll.verticalScrollBar().setValue(0)

    # What is said of it.

    def title(self) -> str:
        if self.record is None:
            return ""
        if self.record.id is None:
            return tr(self.new_title)
        name = str(self.service.names([self.record.id]).get(self.record.id, ""))
        return "  ".join(part for part in (getattr(self.record, "reference", ""), name) if part)

    def state_text(self) -> str:
        if self.desk.office.read_only:
            return tr("Read-only")
        return tr("Changes not saved") if self._dirty else self._saved_text

    def can_save(self) -> bool:
        return self.is_open and not self.desk.office.read_only

    # Typing.

    def _on_changed(self) -> None:
        self.on_changed()
        self._settle.start()
        self.keeper.touch()

    def _on_settled(self) -> None:
        self._settle.stop()
        self.on_typed()
        dirty = self.is_dirty
        if dirty != self._dirty:
            self._dirty = dirty
            self.state_changed.emit()

    def _token(self) -> str:
        return str(self.record.uid) if self.record.id is not None else NEW

    def _offer_draft(self) -> None:
        self.put_lines({})
        version = self.record.version if self.record.id is not None else None
        self.drafts.look(self._token(), version, self.record.changed_at, self._base)

    def _kept_values(self) -> Values | None:
        if not self.is_open or not ((lines := self.lines()) or self.is_dirty):
            return None
        return {**self.binder.values(), **({"lines": lines} if lines else {})}

    def _put_draft_back(self, values: Values) -> None:
        now, typed = self._base, {key: value for key, value in values.items() if key in self.binder.keys}
        self._put(typed)
        self.put_lines(values.get("lines", {}))
        self.after_fill()
        self._on_settled()
        self._ask_which([k for k in typed if self.drafts.outdated and typed[k] != now[k]], typed, now)

    # Going and coming back.

    def note_place(self) -> dict[str, Any]:
        """Which part of the form is shown, for `return_to_place` of an editor built anew."""
        return {"scroll": self._scroll.verticalScrollBar().value()}

    def return_to_place(self, noted: Mapping[str, Any]) -> None:
        self._scroll.verticalScrollBar().setValue(noted["scroll"])

    # Saving.

    def save(self) -> bool:
        """Save as one undo step; False when something keeps the record from being saved, which is then said."""
        if not self.can_save():
            return False
        if not self.is_dirty and self.record.id is not None:
            self._say_saved()
            return True
        problems = self.binder.typing_problems()
        if problems:
            self._show_problems(problems)
            return False
        values = self.binder.values()
        put_values(self.record, {key: values[key] for key in self._own_keys()}, self.collections)
        try:
            record_id = self.store(self.record, values)
        except Invalid as error:
            self._show_problems(
                {key: render(said) for key, said in error.problems.items()} or {"": render(error.sentence)}
            )
            return False
        except Conflict as error:
            self._meet_conflict(error, values)
            return False
        except OfficeError as error:
            self.desk.prompts.error(error)
            return False
        self.keeper.forget()
        self._fill(self.service.load(record_id))
        self.keeper.start(self._token(), self.record.version, self.record.changed_at)
        self.keeper.keep()  # the lines that are no part of the record
        self._say_saved()
        trace.event("saved")
        self.saved.emit(record_id, self._saved_text)
        return True

    def _say_saved(self) -> None:
        now = self.desk.office.clock.now().astimezone()
        self._saved_text = tr("Saved {time}", time=f"{now:%H:%M}")
        self.state_changed.emit()

    def _show_problems(self, problems: Mapping[str, str]) -> None:
        rest = self.binder.show_problems(problems)
        if rest:
            self.notice.say(tr("Not saved."), " ".join(dict.fromkeys(rest.values())))

    def ask_leave(self) -> bool:
        """Save, discard or keep what is unsaved; False keeps the person here."""
        if not self.is_dirty:
            self.keeper.keep()
            return True
        answer = self.desk.prompts.save_discard_keep(self.title())
        if answer == "save":
            return self.save()
        if answer == "discard":
            self.keeper.forget()
            self.put_lines({})
            self._restore()
            return True
        return False

    def _restore(self) -> None:
        if self.record.id is None:
            self._fill(self.service.blank())
            return
        try:
            self._fill(self.service.load(self.record.id))
        except NotFound:
            self.close_record()

    # The same record, changed elsewhere.

    def _on_elsewhere(self, changes: Changes) -> None:
        if changes.origin is self or self.record_id is None:
            return
        parts = (changes.inserted, changes.updated, changes.deleted)
        if not any(self.record_id in part.get(self.table, ()) for part in parts):
            return
        try:
            now = self.service.load(self.record_id)
        except NotFound:
            now = None
        if now is None or now.deleted_at is not None:
            self.told.emit(tr("This record was removed elsewhere."), "", None)
            self.close_record()
            self.close_wanted.emit()
        elif not self.is_dirty:
            self._fill(now)

    def _meet_conflict(self, error: Conflict, mine: Values) -> None:
        """Somebody saved the record since it was opened: keep both sides' fields, ask where both changed one."""
        try:
            theirs_record = self.service.load(self.record.id) if self.record.id is not None else None
        except NotFound:
            theirs_record = None
        if theirs_record is None or theirs_record.version == self.record.version:
            # It is not this record that changed, but one it is linked to.
            self.desk.prompts.error(error)
            return
        base = self._base
        self._fill(theirs_record)
        theirs = self._base
        mine, clashes = merged(base, mine, theirs)
        self._put(mine)
        self._on_settled()
        if not clashes:
            self.notice.say(
                tr(
                    "This record was changed elsewhere meanwhile. Both sides' changes are in the form now; save again."
                )
            )
        self._ask_which(clashes, mine, theirs)

    def _ask_which(self, keys: Iterable[str], mine: Values, theirs: Values) -> None:
        sides = [Difference(key, self.binder.label_of(key), mine[key], theirs[key]) for key in keys]
        ask(self.desk, self.service.entity, sides, self, self._on_conflict_settled)

    def _on_conflict_settled(self, values: Values) -> None:
        self._put(values)
        self._on_settled()
        self.save()

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)
