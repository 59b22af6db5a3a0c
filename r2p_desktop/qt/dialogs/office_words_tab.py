"""The parts of the settings that change the office's words: its own markings, and the labels of its vocabularies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.model.vocabulary import OWN_LISTS, SEEDS
from r2p_desktop.qt.forms.ui_settings_dialog import Ui_SettingsDialog
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import render, tr

_CODE = Qt.ItemDataRole.UserRole
# What the lists are called where a person renames their words; the others have one meaning only and stay.
LISTS = {
    "institution_kind": message("Kinds of institution"),
    "contact_kind": message("Kinds of contact point"),
    "sensitivity": message("Sensitivity of a contact point"),
    "capacity": message("Capacities of an appointment"),
    "body_kind": message("Kinds of body"),
    "membership_role": message("Roles in a body"),
    "meeting_kind": message("Kinds of meeting"),
    "meeting_status": message("States of a meeting"),
    "agenda_type": message("Types of agenda item"),
    "attendance_state": message("Attendance"),
    "decision_outcome": message("Outcomes of a decision"),
    "decision_force": message("Force of a decision"),
    "action_status": message("States of an action"),
    "priority": message("Priorities"),
    "plan_state": message("States of a plan"),
    "implementation_status": message("Implementation of a plan item"),
    "delivery_rating": message("Delivery ratings"),
    "role_on_item": message("Roles of an institution on a plan item"),
    "review_state": message("States of a progress report"),
    "measure_category": message("Categories of measure"),
    "sphere": message("Spheres"),
    "pillar": message("Pillars"),
    "recommendation_origin": message("Origins of a recommendation"),
    "recommendation_response": message("Responses to a recommendation"),
    "pledge_whose": message("Whose pledge"),
    "pledge_state": message("States of a pledge"),
    "delegation_role": message("Roles in a delegation"),
    "participant_kind": message("Kinds of participant"),
    "loop": message("Kinds of key date"),
    "edition": message("Editions of a brief"),
}


class _Words(QObject):
    """A list of words on the screen, and the buttons that change it; each change is stored at once."""

    changed = Signal()

    def __init__(self, desk: Desk, view: QListWidget) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view

    def _fill(self, vocabulary: str) -> None:
        chosen = self._code()
        self._view.clear()
        for term in self._desk.office.vocabularies.terms(vocabulary):
            item = QListWidgetItem(tr(term.label), self._view)
            item.setData(_CODE, term.code)
            item.setSelected(term.code == chosen)
            if term.code == chosen:
                self._view.setCurrentItem(item)

    def _code(self) -> str:
        item = self._view.currentItem()
        return str(item.data(_CODE)) if item is not None else ""

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except OfficeError as error:
            self._desk.prompts.error(error)
        self.changed.emit()


class Markings(_Words):
    """The office's own list of markings: add, rename, remove."""

    def __init__(self, desk: Desk, ui: Ui_SettingsDialog) -> None:
        super().__init__(desk, ui.marking_list)
        self._ui = ui
        ui.add_marking.clicked.connect(self._on_add)
        ui.rename_marking.clicked.connect(self._on_rename)
        ui.remove_marking.clicked.connect(self._on_remove)
        ui.marking_list.currentRowChanged.connect(self._on_current_changed)
        ui.marking_list.itemDoubleClicked.connect(self._on_rename)
        self.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the list, and offer its words as the marking of the office's papers."""
        self._fill("marking")
        box = self._ui.marking
        chosen = box.currentData() or ""
        box.clear()
        box.addItem(tr("No marking"), "")
        for term in self._desk.office.vocabularies.terms("marking"):
            box.addItem(term.label, term.code)
        self.choose(chosen)
        self._on_current_changed()

    def choose(self, code: str) -> None:
        """Choose the marking of the office's papers; a retired one that is still in use is shown too."""
        box = self._ui.marking
        if code and box.findData(code) < 0:
            box.addItem(self._desk.words("marking").get(code, code), code)
        box.setCurrentIndex(max(0, box.findData(code)))

    def _on_current_changed(self) -> None:
        chosen, writes = bool(self._code()), not self._desk.office.read_only
        self._ui.add_marking.setEnabled(writes)
        self._ui.rename_marking.setEnabled(chosen and writes)
        self._ui.remove_marking.setEnabled(chosen and writes)

    def _on_add(self) -> None:
        label = self._desk.prompts.text(tr("The new marking, as it is to stand on paper:"))
        if label:
            self._do(lambda: self._desk.office.vocabularies.add("marking", label))

    def _on_rename(self) -> None:
        code = self._code()
        if not code:
            return
        old = self._desk.words("marking").get(code, code)
        label = self._desk.prompts.text(tr("The marking {name} is to be called:", name=old), old)
        if label and label != old:
            self._do(lambda: self._desk.office.vocabularies.rename("marking", code, label))

    def _on_remove(self) -> None:
        code = self._code()
        name = self._desk.words("marking").get(code, code)
        if code and self._desk.prompts.confirm(
            tr("Remove the marking {name}?", name=name),
            tr("Remove"),
            detail=tr("Records that carry it keep it; it is no longer offered."),
        ):
            self._do(lambda: self._desk.office.vocabularies.remove("marking", code))


class Vocabulary(_Words):
    """The office's vocabularies: each word may be renamed, and given its usual label again."""

    def __init__(self, desk: Desk, ui: Ui_SettingsDialog) -> None:
        super().__init__(desk, ui.terms)
        self._ui = ui
        for name, label in sorted(LISTS.items(), key=lambda pair: render(pair[1]).casefold()):
            item = QListWidgetItem(render(label), ui.lists)
            item.setData(_CODE, name)
        ui.lists.currentRowChanged.connect(self._show)
        ui.terms.itemActivated.connect(self._on_rename)
        ui.terms.currentRowChanged.connect(self._on_current_changed)
        ui.rename_term.clicked.connect(self._on_rename)
        ui.terms.installEventFilter(self)
        ui.usual_term.clicked.connect(self._on_usual)
        self.changed.connect(self._show)
        ui.lists.setCurrentRow(0)

    @property
    def name(self) -> str:
        item = self._ui.lists.currentItem()
        return str(item.data(_CODE)) if item is not None else ""

    def _show(self) -> None:
        self._fill(self.name)
        self._on_current_changed()

    def _on_current_changed(self) -> None:
        writes = bool(self._code()) and not self._desk.office.read_only
        usual = SEEDS.get(self.name, {}).get(self._code())
        label = self._desk.words(self.name).get(self._code())
        self._ui.rename_term.setEnabled(writes)
        self._ui.usual_term.setEnabled(writes and usual is not None and usual != label)

    def _on_rename(self) -> None:
        name, code = self.name, self._code()
        if not code or self._desk.office.read_only:
            return
        old = tr(self._desk.words(name)[code])
        label = self._desk.prompts.text(tr("{name} is to be called:", name=old), old)
        if label and label != old:
            self._do(lambda: self._desk.office.vocabularies.rename(name, code, label))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
        ):
            self._on_rename()
            return True
        return super().eventFilter(watched, event)

    def _on_usual(self) -> None:
        name, code = self.name, self._code()
        usual = SEEDS.get(name, {}).get(code)
        if usual is not None:
            self._do(lambda: self._desk.office.vocabularies.rename(name, code, usual))


def unnamed_lists() -> set[str]:
    """Vocabularies that have neither a name here nor a place elsewhere in the settings."""
    elsewhere = {*OWN_LISTS, "tlp", "name_order", "paper", "document_kind"}
    return set(SEEDS) - set(LISTS) - elsewhere
