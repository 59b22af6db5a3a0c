"""The frame of the window: marking bar, sidebar, page with its header, status bar. Needs no office, paints first."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMenuBar,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from r2p_desktop import trace
from r2p_desktop.qt.sections import MENUS, SECTIONS
from r2p_desktop.qt.sidebar import Sidebar
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.labels import ElidedLabel, MarkingBar, PlainLabel

if TYPE_CHECKING:
    from r2p_desktop.qt.widgets.notice_bar import NoticeBar
    from r2p_desktop.qt.widgets.toast import Toast

UNPAINTED_MS = 1_000


class PageHeader(QFrame):
    """The title of the page, and the page's own tools (search, filter, buttons) beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._title = ElidedLabel(name="title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tools = QStackedWidget()
        self._tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._title, 1)
        row.addWidget(self._tools)
        self._empty = QWidget()
        self._tools.addWidget(self._empty)

    @property
    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def show_tools(self, tools: QWidget | None) -> None:
        """Show the widget of this page's tools in place of the last page's."""
        shown = tools or self._empty
        if self._tools.indexOf(shown) < 0:
            self._tools.addWidget(shown)
        self._tools.setCurrentWidget(shown)
        # A stack is as wide as its widest page; the tools of hidden pages must not push the title away.
        for number in range(self._tools.count()):
            if (page := self._tools.widget(number)) is not None:
                side = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
                page.setSizePolicy(side, side)


class JobBar(QWidget):
    """What long work is going on, how far it is, and a way to stop it; `cancelled` when that was pressed."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setObjectName("link")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(self._label)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self.hide()

    def start(self, title: str, *, cancellable: bool) -> None:
        self._label.setText(title)
        self._bar.setRange(0, 0)
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self.show()

    def show_progress(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, max(0, total))
        self._bar.setValue(done)
        if text:
            self._label.setText(text)

    def stopping(self) -> None:
        self._label.setText(tr("Stopping…"))
        self._cancel.setEnabled(False)

    @property
    def text(self) -> str:
        return self._label.text()


class Shell(QMainWindow):
    """The window without its content.

    `section_requested(key)`: a section was chosen in the sidebar. `painted`: the first paint is over; the rest of
    the program is loaded then. `cancel_requested`: Cancel beside the progress bar. `closing`: the window is asked to
    close; a listener may set `may_close` to False to keep it open.
    """

    section_requested = Signal(str)
    painted = Signal()
    cancel_requested = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.may_close = True
        self._first_paint_seen = False
        self._after_paint: list[Callable[[], object]] = []
        self.setWindowTitle("r2p_desktop[*]")
        self.marking_bar = MarkingBar()
        self.sidebar = Sidebar(theme)
        self.header = PageHeader()
        self._pages = QStackedWidget()
        self._pages.setObjectName("pages")
        self._offers: dict[str, QWidget] = {}
        self._by_key: dict[str, tuple[QWidget, QWidget | None, str]] = {}
        self._build()
        self._build_status_bar()
        self.menus = self._build_menus()
        self.sidebar.section_requested.connect(self.section_requested)
        self.sidebar.set_brand("r2p_desktop", tr("Record of work · offline"))
        self.resize(1366, 768)
        self.setMinimumSize(900, 560)

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        inside = self._inside = QVBoxLayout(page)
        inside.setContentsMargins(20, 16, 20, 12)
        inside.setSpacing(12)
        inside.addWidget(self.header)
        inside.addWidget(self._pages, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(page, 1)
        root = QWidget()
        root.setObjectName("page")
        column = QVBoxLayout(root)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.marking_bar)
        column.addLayout(middle, 1)
        self.setCentralWidget(root)

    def _build_status_bar(self) -> None:
        # Made here and not asked of the window: to wrap a widget that Qt made, PySide first loads every kind there is.
        bar = self._status_bar = QStatusBar()
        self.setStatusBar(bar)
        bar.setSizeGripEnabled(False)
        self._count = ElidedLabel()
        self._saved = PlainLabel()
        self._backup = PlainLabel()
        self._badge = PlainLabel(name="badge")
        self._badge.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._badge.hide()
        self.job_bar = JobBar()
        self.job_bar.cancelled.connect(self.cancel_requested)
        bar.addWidget(self._count, 1)
        for part in (self.job_bar, self._badge, self._saved, self._backup):
            bar.addPermanentWidget(part)

    def _build_menus(self) -> dict[str, QMenu]:
        bar = self._menu_bar = QMenuBar()
        self.setMenuBar(bar)
        made = {menu.key: QMenu(tr(menu.title), bar) for menu in MENUS}
        for menu in made.values():
            bar.addMenu(menu)
        return made

    @cached_property
    def toast(self) -> Toast:
        """Short confirmations over the page; made for the first."""
        from r2p_desktop.qt.widgets.toast import Toast

        return Toast(self._pages)

    @cached_property
    def notice(self) -> NoticeBar:
        """What is said of the office as a whole, above every page; made for the first sentence."""
        from r2p_desktop.qt.widgets.notice_bar import NoticeBar

        bar = NoticeBar()
        self._inside.insertWidget(0, bar)
        return bar

    # Pages.

    def add_page(self, key: str, page: QWidget, tools: QWidget | None = None, title: str = "") -> None:
        """Put `page` behind `key`; `tools` go beside its title, which is the section's label unless given.

        Raises ValueError when the key has a page already.
        """
        if key in self._by_key:
            raise ValueError(f"page {key!r} exists")
        label = title or next((tr(s.label) for s in SECTIONS if s.key == key), "")
        self._by_key[key] = (page, tools, label)
        self._pages.addWidget(page)

    def add_offer(self, bar: QWidget, key: str) -> None:
        """Put `bar` above the page of `key`; it is hidden with that page, and shows itself when it has something."""
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(bar)
        self._offers[key] = place
        # Shown only in its place: without one it would be a window of its own for a moment.
        self._inside.insertWidget(self._inside.indexOf(self._pages), place)
        place.setVisible(key == self.current_key)

    def show_page(self, key: str) -> None:
        """Bring the page of `key` forward, with its title and tools. Raises KeyError for one not added."""
        page, tools, title = self._by_key[key]
        self._pages.setCurrentWidget(page)
        for place, offer in self._offers.items():
            offer.setVisible(place == key)
        self.toast.stay_in_front()
        self.header.set_title(title)
        self.header.show_tools(tools)
        if any(section.key == key for section in SECTIONS):
            self.sidebar.show_section(key)

    def show_bare(self, page: QWidget) -> None:
        """Show `page` and nothing else: no sidebar, no header, no menus (their keys stay)."""
        self.setCentralWidget(page)
        self._menu_bar.setVisible(False)
        self._status_bar.setVisible(False)

    def announce_section(self, key: str) -> None:
        """Highlight a section and show its title while its page is not there yet (before the first paint)."""
        self.sidebar.show_section(key)
        self.header.set_title(next(tr(s.label) for s in SECTIONS if s.key == key))

    def page(self, key: str) -> QWidget | None:
        found = self._by_key.get(key)
        return found[0] if found else None

    @property
    def page_keys(self) -> tuple[str, ...]:
        return tuple(self._by_key)

    @property
    def current_key(self) -> str:
        shown = self._pages.currentWidget()
        return next((key for key, (page, _, _) in self._by_key.items() if page is shown), "")

    # Status.

    def set_count_text(self, text: str) -> None:
        self._count.setText(text)

    def set_saved_text(self, text: str) -> None:
        self._saved.setText(text)

    def set_backup_text(self, text: str) -> None:
        self._backup.setText(text)

    def set_badge(self, text: str) -> None:
        """Show a badge such as "Read-only" in the status bar; an empty text takes it away."""
        self._badge.setText(text)
        self._badge.setVisible(bool(text))

    @property
    def status_texts(self) -> tuple[str, str, str, str]:
        """What the status bar says: count, badge, saved, backup."""
        return self._count.text(), self._badge.text(), self._saved.text(), self._backup.text()

    # Qt's own names.

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._first_paint_seen:
            self._first_paint_seen = True
            # The children are painted in this very pass; the next turn of the loop is the end of it.
            QTimer.singleShot(0, self, self._on_first_paint_over)
        if self._after_paint:
            QTimer.singleShot(0, self, self._on_painted_again)

    def when_painted(self, then: Callable[[], object]) -> None:
        """Call `then` once what is shown now has been painted; after a second if nothing is (a minimised window)."""
        self._after_paint.append(then)
        self.update()
        QTimer.singleShot(UNPAINTED_MS, self, self._on_painted_again)

    def _on_painted_again(self) -> None:
        waiting, self._after_paint = self._after_paint, []
        for then in waiting:
            # One turn later than pages that note their own paint.
            QTimer.singleShot(0, self, then)

    def _on_first_paint_over(self) -> None:
        trace.event("first_paint")
        self.painted.emit()

    def closeEvent(self, event: QEvent) -> None:
        self.may_close = True
        self.closing.emit()
        event.setAccepted(self.may_close)
