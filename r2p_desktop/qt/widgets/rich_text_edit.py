"""The editor of long texts: paragraphs, bullets, numbers, bold and italic, whatever is typed or pasted into it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QToolButton, QVBoxLayout, QWidget

from r2p_desktop.model import richtext
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets import rich_text_document as documents
from r2p_desktop.qt.widgets.pasted_html import blocks_of_html


class _Body(QTextEdit):
    """The text itself; what comes in from outside is reduced to what can be stored."""

    _lines = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(documents.PlainDocument(self))
        documents.fill(self.document(), ())  # an empty text already looks as it will when it is opened again
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)

    def set_lines(self, lines: int) -> None:
        self._lines = lines
        self.setMinimumHeight(round(self.fontMetrics().lineSpacing() * lines + 22))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._lines:
            self.set_lines(self._lines)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002 - Qt's own name
        return None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        files = source.hasUrls() and all(url.isLocalFile() for url in source.urls())
        return (source.hasHtml() or source.hasText()) and not files

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasHtml() and (blocks := blocks_of_html(source.html())):
            cursor = self.textCursor()
            documents.insert_blocks(cursor, blocks)
            self.setTextCursor(cursor)
        elif source.hasText():
            cursor = self.textCursor()
            cursor.insertText(richtext.clean(source.text()), self.currentCharFormat())
            self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if enter and cursor.block().textList() is not None and not cursor.block().text():
            documents.set_kind(cursor, "paragraph")  # Enter in an empty item ends the list
            return
        super().keyPressEvent(event)


class RichTextEdit(QWidget):
    """A long text with four buttons. `value()` is the stored form (`model.richtext`).

    `body` is the text edit itself, for the cursor and the selection.
    """

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = _Body(self)
        self._filling = False
        self._loaded: str | None = ""
        self.setFocusProxy(self.body)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._bold = self._action("bold", tr("Bold"), "Ctrl+B", self._on_bold)
        self._italic = self._action("italic", tr("Italic"), "Ctrl+I", self._on_italic)
        self._bullets = self._action("list", tr("Bullets"), "Ctrl+Shift+8", lambda: self._on_list("bullet"))
        self._numbers = self._action(
            "list-ordered", tr("Numbered list"), "Ctrl+Shift+7", lambda: self._on_list("number")
        )
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self.body, 1)
        self.body.textChanged.connect(self._on_text_changed)
        self.body.cursorPositionChanged.connect(self._show_state)
        self.body.currentCharFormatChanged.connect(lambda _format: self._show_state())

    def _action(self, drawing: str, words: str, keys: str, run: Any) -> QAction:
        action = QAction(icon(drawing), words, self)
        sequence = QKeySequence(keys)
        action.setShortcut(sequence)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{words} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})")
        action.setCheckable(True)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked: run())
        self.addAction(action)
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from field to field; the keys do the same
        layout = self._bar.layout()
        if layout is not None:
            layout.addWidget(button)
        return action

    # Value.

    def value(self) -> str:
        """The text in its stored form; what was given to `set_value`, to the letter, while nobody changed it."""
        if self._loaded is not None:
            return self._loaded
        return richtext.dump(documents.read(self.body.document()))

    def set_value(self, value: str | None) -> None:
        stored = value or ""
        if stored == self.value():
            return  # keeps cursor, scroll and undo of a text that is the same
        self._filling = True
        documents.fill(self.body.document(), richtext.parse(stored))
        self._filling = False
        self._loaded = stored
        self.body.moveCursor(QTextCursor.MoveOperation.Start)
        self._show_state()

    def problem(self) -> str:
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self.body.setReadOnly(read_only)
        self._bar.setVisible(not read_only)
        for action in (self._bold, self._italic, self._bullets, self._numbers):
            action.setEnabled(not read_only)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.body.setAccessibleName(name)

    def setPlaceholderText(self, text: str) -> None:
        self.body.setPlaceholderText(text)

    def set_lines(self, lines: int) -> None:
        """Be at least `lines` high, whatever the size of the text."""
        self.body.set_lines(lines)

    # The cursor.

    def line_or_selection(self) -> str:
        """The words selected, or else of the paragraph the cursor stands in, as plain text."""
        cursor = self.body.textCursor()
        text = cursor.selectedText() if cursor.hasSelection() else cursor.block().text()
        return " ".join(text.replace("\u2029", " ").replace("\u2028", " ").split())

    def insert(self, text: str) -> None:
        """Put plain text at the cursor, in the style it has there."""
        self.body.textCursor().insertText(text, self.body.currentCharFormat())

    # Style.

    def _on_bold(self) -> None:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold if self._bold.isChecked() else QFont.Weight.Normal)
        self.body.mergeCurrentCharFormat(look)

    def _on_italic(self) -> None:
        look = QTextCharFormat()
        look.setFontItalic(self._italic.isChecked())
        self.body.mergeCurrentCharFormat(look)

    def _on_list(self, kind: str) -> None:
        cursor = self.body.textCursor()
        already = documents.list_kind(self.body.document().findBlock(cursor.selectionStart())) == kind
        documents.set_kind(cursor, "paragraph" if already else kind)
        self._show_state()

    def _show_state(self) -> None:
        look = self.body.currentCharFormat()
        self._bold.setChecked(look.fontWeight() >= QFont.Weight.DemiBold)
        self._italic.setChecked(look.fontItalic())
        kind = documents.list_kind(self.body.textCursor().block())
        self._bullets.setChecked(kind == "bullet")
        self._numbers.setChecked(kind == "number")

    def _on_text_changed(self) -> None:
        if not self._filling:
            self._loaded = None
            self.value_changed.emit()
