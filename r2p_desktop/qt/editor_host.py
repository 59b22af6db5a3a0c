"""Where editors live on a page: one editor a kind of record, opened over the list, left with Esc."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.editors import editor_class
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.buttons import IconButton
from r2p_desktop.qt.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from r2p_desktop.qt.editor import Editor
    from r2p_desktop.qt.history_view import HistoryView


class EditorHost(QWidget):
    """Opens records in their editors and asks before changes are lost.

    `saved(table, id, label)`, `closed(table, id)` (id 0 for a new record that was given up), `state_changed`,
    `link_opened(table, id)`, `told(text, verb, function)`. `tools` stands in the page's header while editing.
    """

    saved = Signal(str, int, str)
    closed = Signal(str, int)
    state_changed = Signal()
    link_opened = Signal(str, int)
    told = Signal(str, str, object)
    command_requested = Signal(str)

    def __init__(self, desk: Desk, back_to: str, parent: QWidget | None = None) -> None:
        """`back_to` names the list that Back leads to (already translated)."""
        super().__init__(parent)
        self._desk = desk
        self._editors: dict[str, Editor] = {}
        self._stack = QStackedWidget()
        self._back = IconButton(back_to, "arrow-left")
        self._back.setObjectName("back")
        self._back.setToolTip(tr("Back to the list (Esc)"))
        self._title = ElidedLabel(name="heading")
        self._state = PlainLabel(name="muted")
        self.tools = QWidget()
        self._save = IconButton(tr("Save"), "save", primary=True)
        self.history_button = IconButton(tr("History"), "history")
        self.history_button.setCheckable(True)
        self._inside = QStackedWidget()
        self._histories: dict[str, HistoryView] = {}
        self._build()
        self._back.clicked.connect(self.leave)
        self._save.clicked.connect(self.save)
        self.history_button.toggled.connect(self._on_history_toggled)

    def _build(self) -> None:
        buttons = QHBoxLayout(self.tools)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(12)
        buttons.addWidget(self.history_button)
        buttons.addWidget(self._save)
        bar = QHBoxLayout()
        bar.setSpacing(14)
        bar.addWidget(self._back)
        bar.addWidget(self._title, 1)
        bar.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(bar)
        self._inside.addWidget(self._stack)
        column.addWidget(self._inside, 1)

    @property
    def editor(self) -> Editor | None:
        """The editor that is open, if one is."""
        found = self._stack.currentWidget()
        return next((e for e in self._editors.values() if e is found and e.is_open), None)

    def editor_for(self, table: str) -> Editor:
        """The editor of a kind of record, made when first asked for. Raises KeyError for a table without one."""
        if table not in self._editors:
            editor = editor_class(table)(self._desk)
            editor.saved.connect(lambda record_id, label: self.saved.emit(table, record_id, label))
            editor.state_changed.connect(self._on_state_changed)
            editor.close_wanted.connect(lambda: self._on_close_wanted(editor))
            editor.link_opened.connect(self.link_opened)
            editor.told.connect(self.told)
            editor.command_requested.connect(self.command_requested)
            self._editors[table] = editor
            self._stack.addWidget(editor)
        return self._editors[table]

    def open(self, table: str, record_id: int) -> bool:
        """Open a record; False when the person stays with the one being edited, or the record is gone."""
        if not self.ask_leave():
            return False
        editor = self.editor_for(table)
        try:
            editor.open(record_id)
        except OfficeError as error:
            self._desk.prompts.error(error)
            return False
        self._show(editor)
        return True

    def new(self, table: str, values: Mapping[str, Any] | None = None) -> bool:
        """Open an empty editor, with `values` filled in; False when the person stays with the one being edited."""
        if not self.ask_leave():
            return False
        editor = self.editor_for(table)
        editor.new(values or {})
        self._show(editor)
        return True

    @property
    def history(self) -> HistoryView | None:
        """The history that is shown in the place of the form, if it is."""
        found = self._inside.currentWidget()
        return next((view for view in self._histories.values() if view.parentWidget() is found), None)

    def show_history(self) -> None:
        """Show the history of the record in the place of its form, or the form again; what is typed stays there."""
        if self.history_button.isEnabled():
            self.history_button.toggle()

    def _on_history_toggled(self, wanted: bool) -> None:
        editor = self.editor
        self.history_button.set_words(tr("Form") if wanted else tr("History"))
        if not wanted or editor is None or editor.record_id is None:
            self._inside.setCurrentWidget(self._stack)
            return
        from r2p_desktop.qt.history_view import HistoryView, card_around

        view = self._histories.get(editor.table)
        if view is None:
            view = self._histories[editor.table] = HistoryView(self._desk, editor.table)
            view.link_opened.connect(self.link_opened)
            view.told.connect(self.told)
            self._inside.addWidget(card_around(view))
        view.show_record(editor.record_id)
        self._inside.setCurrentWidget(view.parentWidget() or view)
        view.setFocus()

    def _show(self, editor: Editor) -> None:
        self.history_button.setChecked(False)
        self._stack.setCurrentWidget(editor)
        self._on_state_changed()
        editor.focus_first()

    def save(self) -> bool:
        """Save what is being edited; False when it could not be saved."""
        return self.editor is None or self.editor.save()

    def ask_leave(self) -> bool:
        """True when nothing is being edited any more that would be lost."""
        return self.editor is None or self.editor.ask_leave()

    def leave(self) -> bool:
        """Close the editor after asking; False when the person keeps editing."""
        editor = self.editor
        if editor is None:
            return True
        if not editor.ask_leave():
            return False
        table, record_id = editor.table, editor.record_id or 0
        editor.close_record()
        self.closed.emit(table, record_id)
        self.state_changed.emit()
        return True

    def _on_close_wanted(self, editor: Editor) -> None:
        if editor.is_open:
            self.leave()
        elif editor is self._stack.currentWidget():
            self.closed.emit(editor.table, 0)  # its record went away
            self.state_changed.emit()

    def _on_state_changed(self) -> None:
        editor = self.editor
        if editor is not None:
            self._title.setText(editor.title())
            self._state.setText(editor.state_text())
            self._save.setEnabled(editor.can_save())
            self.history_button.setEnabled(editor.record_id is not None)
        self.state_changed.emit()
