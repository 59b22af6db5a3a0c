"""The settings: what belongs to the office, the office's words, and how the window looks on this computer."""

from __future__ import annotations

import string
from collections.abc import Sequence
from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import WORKING_LANGUAGES, message
from r2p_desktop.qt.alt_keys import settle
from r2p_desktop.qt.dialogs.office_words_tab import Markings, Vocabulary
from r2p_desktop.qt.draft_offer import DraftOffer
from r2p_desktop.qt.drafting import DraftKeeper
from r2p_desktop.qt.forms.ui_settings_dialog import Ui_SettingsDialog
from r2p_desktop.qt.languages import fill_languages, language_name, window_languages, zones
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.record_values import Values
from r2p_desktop.qt.room import grow, scrolling
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.theme import Theme
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.qt.widgets.notice_bar import NoticeBar
from r2p_desktop.services.papers import brief_reference

TABS = ("office", "words", "window")
LOCK_AFTER = (1, 5, 10, 15, 30, 60)
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
THEMES = (("system", message("As the system")), ("light", message("Light")), ("dark", message("Dark")))
TEXT_FIELDS = ("name", "country", "reference_prefix", "brief_pattern")
NUMBER_FIELDS = ("due_soon_days", "verify_months")
CODE_FIELDS = ("language", "paper", "marking")
_LETTERS = 34  # of the office's name, to be read at a glance
WINDOW_FIELDS = ("theme", "text_size", "window_language", "lock_after")
PLACES = ("prefix", "year", "number")
ALL_PLACES = "{prefix}, {year}, {number}"


class SettingsDialog(QDialog):
    """One dialog, three tabs; without an open office only the window's.

    Words and markings are stored as they are changed, the rest with Save. `language_changed` tells the caller that
    the window is to be built anew.
    """

    def __init__(
        self,
        desk: Desk | None,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        tab: str = "office",
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._theme = theme
        self.language_changed = False
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # made by Qt's compiler
        self.ui.problem.hide()
        self._save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setText(tr("Save"))
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self._let_tabs_scroll()
        self._fill_window()
        if desk is None:
            self.ui.tabs.removeTab(1)
            self.ui.tabs.removeTab(0)
        else:
            self._fill_office(desk)
            self.ui.tabs.setCurrentIndex(TABS.index(tab))
        self.ui.buttons.accepted.connect(self._on_accepted)
        self.ui.buttons.rejected.connect(self.reject)
        settle(self)
        self._given = self._typed()
        self._keep_what_is_typed()

    def _let_tabs_scroll(self) -> None:
        """Large text makes a tab higher than a small screen."""
        tabs = self.ui.tabs
        pages = [(tabs.widget(place), tabs.tabText(place)) for place in range(tabs.count())]
        tabs.clear()
        for page, words in pages:
            if page is not None:
                tabs.addTab(scrolling(page), words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if isinstance(shown := self.ui.tabs.currentWidget(), QScrollArea):
            grow(self, shown)

    # What is typed, until it is saved.

    def _typed(self) -> Values:
        """All that stands in the dialog and is stored with Save only."""
        ui = self.ui
        chosen = {key: getattr(ui, key).currentData() for key in WINDOW_FIELDS}
        return chosen if self._desk is None else {**chosen, **self._wanted()}

    def _keep_what_is_typed(self) -> None:
        self._drafts: DraftOffer | None = None
        desk = self._desk
        if desk is None or desk.office.read_only:
            return
        notice = NoticeBar()
        self.ui.column.insertWidget(0, notice)
        keeper = DraftKeeper(desk, "settings", self._changed, self)
        self._drafts = DraftOffer(keeper, notice, self._put)
        self._drafts.look("office", None, None, self._given)
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(keeper.touch)
        for box in self.findChildren(QComboBox):
            box.currentIndexChanged.connect(keeper.touch)
        for number in self.findChildren(QSpinBox):
            number.valueChanged.connect(keeper.touch)
        # Done, or given up: what is only offered stays for the next time.
        self.finished.connect(lambda done: keeper.forget() if done or self._changed() is not None else None)

    def _changed(self) -> Values | None:
        return typed if (typed := self._typed()) != self._given else None

    def reject(self) -> None:
        """Close without Save; what was typed or chosen is asked about first."""
        answer = "discard"
        edits = self.isVisible() and self._desk is not None and not self._desk.office.read_only
        if self._desk is not None and edits and self._changed() is not None:
            answer = self._desk.prompts.save_discard_keep(tr("the settings"))
        if answer == "save":
            self._on_accepted()
        elif answer == "discard":
            super().reject()

    def put_draft_back(self) -> bool:
        """Fill in what was typed here and never saved; False when there is nothing of it."""
        return self._drafts is not None and self._drafts.put_back()

    def _put(self, values: Values) -> None:
        ui = self.ui
        for key, value in values.items():
            if key in TEXT_FIELDS:
                getattr(ui, key).setText(value)
            elif key in NUMBER_FIELDS:
                getattr(ui, key).setValue(value)
            elif key == "zone":
                ui.zone.setCurrentText(value)
            elif key in (*CODE_FIELDS, *WINDOW_FIELDS):
                box = getattr(ui, key)
                box.setCurrentIndex(max(0, box.findData(value)))
        self._show_tab_of(
            [getattr(ui, key) for key, value in values.items() if value != self._given.get(key)]
        )

    def _show_tab_of(self, changed: Sequence[QWidget]) -> None:
        """Go to where somebody was typing: the first tab that has one of these."""
        tabs = self.ui.tabs
        for place in range(tabs.count()):
            page = tabs.widget(place)
            if page is not None and any(page.isAncestorOf(one) for one in changed):
                tabs.setCurrentIndex(place)
                return

    # The office.

    def _fill_office(self, desk: Desk) -> None:
        ui, office = self.ui, desk.office.settings()
        self._office = office
        fill_languages(ui.language, WORKING_LANGUAGES, office.language)
        ui.paper.addItem("A4", "a4")
        ui.paper.addItem(tr("US Letter"), "letter")
        ui.paper.setCurrentIndex(ui.paper.findData(office.paper))
        self._fill_zones(office.zone)
        for key in TEXT_FIELDS:
            getattr(ui, key).setText(getattr(office, key))
            getattr(ui, key).setCursorPosition(0)
            getattr(ui, key).setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        for key in NUMBER_FIELDS:
            getattr(ui, key).setValue(getattr(office, key))
        self._markings = Markings(desk, ui)
        self._markings.choose(office.marking)
        self._vocabulary = Vocabulary(desk, ui)
        for field in (ui.reference_prefix, ui.brief_pattern):
            field.textChanged.connect(self._on_pattern_changed)
        self._on_pattern_changed()
        if desk.office.read_only:
            ui.office_tab.setEnabled(False)

    def _fill_zones(self, chosen: str) -> None:
        box = self.ui.zone
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(zones())
        completer = box.completer() or QCompleter(box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCurrentText(chosen)

    def _on_pattern_changed(self) -> None:
        """Show the reference that the next brief of this year would get."""
        assert self._desk is not None
        ui, year = self.ui, self._desk.office.clock.today().year
        pattern = ui.brief_pattern.text()
        wrong = pattern_problem(pattern)
        ui.pattern_example.setText(wrong or brief_reference(pattern, ui.reference_prefix.text(), year, 3))

    def _office_problem(self) -> str:
        """What keeps the office's settings from being saved; "" when nothing does."""
        ui = self.ui
        if not ui.name.text().strip():
            return tr("The office needs a name.")
        if ui.zone.currentText().strip() not in available_timezones():
            return tr("{zone} is no time zone. Choose one from the list.", zone=ui.zone.currentText())
        return pattern_problem(ui.brief_pattern.text())

    def _wanted(self) -> Values:
        """What the office's settings are to be."""
        ui = self.ui
        return {
            **{key: getattr(ui, key).text().strip() for key in TEXT_FIELDS},
            **{key: getattr(ui, key).value() for key in NUMBER_FIELDS},
            **{key: getattr(ui, key).currentData() for key in CODE_FIELDS},
            "zone": ui.zone.currentText().strip(),
        }

    def _save_office(self, desk: Desk) -> bool:
        office, wanted = self._office, self._wanted()
        if all(getattr(office, key) == value for key, value in wanted.items()):
            return True
        for key, value in wanted.items():
            setattr(office, key, value)
        try:
            desk.office.save_settings(office)
        except OfficeError as error:
            self._say(render(error.sentence))
            return False
        return True

    # The window.

    def _fill_window(self) -> None:
        ui = self.ui
        for key, words in THEMES:
            ui.theme.addItem(render(words), key)
        ui.theme.setCurrentIndex(ui.theme.findData(self._theme.choice))
        for size in sorted({*TEXT_SIZES, self._theme.text_size}):
            ui.text_size.addItem(f"{size} %", size)
        ui.text_size.setCurrentIndex(ui.text_size.findData(self._theme.text_size))
        ui.window_language.addItem(tr("As the system"), "")
        for code in window_languages():
            ui.window_language.addItem(language_name(code), code)
        chosen = self._settings.lock_after
        for minutes in sorted({*LOCK_AFTER, *([chosen] if chosen else [])}):
            ui.lock_after.addItem(
                tr_count("{n} minute without input", "{n} minutes without input", minutes), minutes
            )
        ui.lock_after.addItem(tr("Never"), 0)
        ui.lock_after.setCurrentIndex(ui.lock_after.findData(chosen))
        ui.window_language.setCurrentIndex(max(0, ui.window_language.findData(self._settings.language)))

    def _save_window(self) -> None:
        ui, theme = self.ui, self._theme
        self._settings.theme = choice = ui.theme.currentData()
        self._settings.text_size = size = ui.text_size.currentData()
        self._settings.lock_after = ui.lock_after.currentData()
        # A new look takes a moment: the dialog is gone before it comes.
        QTimer.singleShot(0, theme, partial(theme.choose, choice))
        QTimer.singleShot(0, theme, partial(theme.set_text_size, size))
        language = ui.window_language.currentData()
        if language != self._settings.language:
            self._settings.language = language
            self.language_changed = True

    # Saving.

    def _on_accepted(self) -> None:
        desk = self._desk
        if desk is not None and not desk.office.read_only:
            problem = self._office_problem()
            if problem:
                self._say(problem)
                return
            if not self._save_office(desk):
                return
        self._save_window()
        self.accept()

    def _say(self, problem: str) -> None:
        self.ui.problem.setText(problem)
        self.ui.problem.show()


def pattern_problem(pattern: str) -> str:
    """What is wrong with a pattern of brief references; "" when nothing is."""
    try:
        parts = [(name, spec) for _, name, spec, _ in string.Formatter().parse(pattern) if name is not None]
        number = next((spec or "" for name, spec in parts if name == "number"), None)
        "{:{}}".format(3, number or "")
    except ValueError:
        return tr("The pattern has a bracket that is not closed, or a form that is not known.")
    unknown = [name for name, _ in parts if name not in PLACES]
    if unknown:
        return tr(
            "{place} is no place of the pattern; there are {places}.",
            place="{" + unknown[0] + "}",
            places=ALL_PLACES,
        )
    if number is None:
        return tr(
            "The pattern needs the place {place}, or all briefs would bear the same reference.",
            place="{number}",
        )
    return ""
