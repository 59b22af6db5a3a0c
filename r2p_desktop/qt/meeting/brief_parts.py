"""What a network meeting's brief says of our side, part by part, with what is written and which editions it enters."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from r2p_desktop.i18n import Message, message
from r2p_desktop.qt.cells import Tone
from r2p_desktop.qt.forms.ui_meeting_editor import Ui_MeetingEditor
from r2p_desktop.qt.meeting.frames import card, splitter
from r2p_desktop.qt.meeting.open_meeting import OpenMeeting
from r2p_desktop.qt.meeting.side_list import Line, SideList
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.buttons import IconButton

LETTERS_A_LINE = 92  # of an objective on A4, at the size the brief sets it
LINES_ALLOWED = 2
ONLY_OURS = message("Delegation's edition")
WITH_NETWORK = message("Delegation's and network's edition")
EVERYWHERE = message("All three editions")
PARTS: tuple[tuple[str, Message, Message], ...] = (
    ("objective", message("Objective"), ONLY_OURS),
    ("points", message("Points to make"), ONLY_OURS),
    ("asks", message("What we ask"), ONLY_OURS),
    ("offers", message("What we offer"), ONLY_OURS),
    ("positions", message("Positions and lines to take"), ONLY_OURS),
    ("background_open", message("Background A: may be used"), EVERYWHERE),
    ("background_closed", message("Background B: not for disclosure"), ONLY_OURS),
    ("delegation", message("Delegation"), WITH_NETWORK),
)


class BriefParts(QObject):
    """Puts a list of the parts beside their inputs in the tab Brief of the meeting's form.

    `agenda_wanted`: the points to make stand under the agenda items. `print_wanted`: the brief itself is asked for.
    """

    agenda_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, desk: Desk, ui: Ui_MeetingEditor, meeting: OpenMeeting) -> None:
        super().__init__(ui.parts)
        self._ui = ui
        self._meeting = meeting
        self.list = SideList(desk.theme, tr("Parts of the brief"))
        self.preview = IconButton(tr("Preview the brief…"), "printer")
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addWidget(self.preview)
        ui.brief_column.addWidget(splitter(desk, "meeting_brief", card(left), card(ui.parts)))
        self.list.place_chosen.connect(self._on_chosen)
        self.list.place_opened.connect(self._on_opened)
        self.preview.clicked.connect(self.print_wanted)
        ui.points_go.clicked.connect(self.agenda_wanted)
        meeting.delegation_changed.connect(self.refresh)
        meeting.agenda_changed.connect(lambda _place: self.refresh())
        meeting.agenda_typed.connect(self.refresh)
        ui.objective.textChanged.connect(self._show_lines)
        self.refresh()
        self._show_lines()

    def refresh(self) -> None:
        """Show what is written and what is not."""
        self.list.show_lines(
            [Line(render(title), render(editions), *self._state(key)) for key, title, editions in PARTS]
        )

    def _state(self, key: str) -> tuple[str, Tone]:
        """The word in the pill, and its tone."""
        if key == "delegation":
            count = len(self._meeting.delegation)
            return (tr_count("{n} person", "{n} people", count), "ok") if count else (tr("empty"), "neutral")
        if key == "points":
            written = sum(bool(item["points"]) for item in self._meeting.items)
            said = tr("{n} of {total}", n=written, total=len(self._meeting.items))
            return (said, "ok") if written else (tr("empty"), "neutral")
        if key == "objective":
            filled = bool(self._ui.objective.toPlainText().strip())
        else:
            filled = not getattr(self._ui, key).body.document().isEmpty()
        return (tr("written"), "ok") if filled else (tr("empty"), "neutral")

    def _show_lines(self) -> None:
        text = self._ui.objective.toPlainText().strip()
        lines = sum(-(-max(len(line), 1) // LETTERS_A_LINE) for line in text.splitlines()) if text else 0
        if lines > LINES_ALLOWED:
            said = tr("About {n} lines on paper; the brief has room for two. Make it shorter.", n=lines)
        else:
            said = tr("About {n} of 2 lines on paper.", n=lines) if lines else ""
        self._ui.objective_lines.setText(said)
        self._ui.objective_lines.setProperty("look", "problem" if lines > LINES_ALLOWED else "small")
        self._ui.objective_lines.style().unpolish(self._ui.objective_lines)
        self._ui.objective_lines.style().polish(self._ui.objective_lines)

    def show_part(self, key: str) -> None:
        """Bring one part forward."""
        self.list.go_to(next(n for n, part in enumerate(PARTS) if part[0] == key))

    def _on_chosen(self, place: int) -> None:
        self._ui.parts.setCurrentWidget(getattr(self._ui, f"{PARTS[place][0]}_part"))

    def _on_opened(self, place: int) -> None:
        key = PARTS[place][0]
        if key == "points":
            self.agenda_wanted.emit()
            return
        getattr(self._ui, key).setFocus(Qt.FocusReason.OtherFocusReason)
