"""The generic list page over a real office: search, views, selection, empty states, bin, export, big lists."""

from __future__ import annotations

import csv
import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from helpers import ScriptedPrompts, in_window, type_text
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from r2p_desktop.model.entities import ActionItem, Institution
from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages.actions_page import ActionsPage
from r2p_desktop.qt.pages.institutions_page import InstitutionsPage
from r2p_desktop.services.office import OfficeServices

NAMES = (
    "Ministry of Justice",
    "Ministère de la Santé",
    "وزارة الخارجية",
    "Łódź Police",
    "National Statistics",
)


@pytest.fixture
def filled(office: OfficeServices) -> dict[str, int]:
    """Five institutions in several scripts, by name."""
    return {name: office.institutions.save(Institution(name=name)) for name in NAMES}


def shown(page: ListPage) -> list[str]:
    pane = page.pane
    return [str(pane.model.index(row, 0).data()) for row in range(pane.model.rowCount())]


@pytest.fixture
def page(desk: Desk, filled: dict[str, int], qtbot: QtBot) -> InstitutionsPage:
    made = InstitutionsPage(desk)
    qtbot.addWidget(in_window(made))
    return made


def test_a_list_shows_all_records_and_says_how_many(page: InstitutionsPage) -> None:
    assert sorted(shown(page)) == sorted(NAMES)
    assert page.pane.count_text() == "5 records · 1 selected"


def test_typing_filters_after_a_pause_in_any_script(page: InstitutionsPage, qtbot: QtBot) -> None:
    for typed, found in (
        ("lodz", "Łódź Police"),
        ("خارجيه", "وزارة الخارجية"),
        ("sante minist", "Ministère de la Santé"),
    ):
        page.pane.search_box.clear()
        with qtbot.waitSignal(page.pane.model.replaced):
            type_text(page.pane.search_box, typed)
        assert shown(page) == [found]
        assert page.pane.count_text() == "1 of 5 · 1 selected"
        assert "filtered" in page.flags()


def test_a_filtered_empty_list_says_so_and_gives_the_rest_back(page: InstitutionsPage, qtbot: QtBot) -> None:
    page.pane.search_for("xyzzy")
    empty = page.pane.empty
    assert empty.isVisible()
    assert [button.text() for button in empty.buttons] == ["Clear filter"]
    empty.buttons[0].click()
    assert len(shown(page)) == 5
    assert page.pane.search_box.text() == ""


def test_an_empty_list_says_what_belongs_there_and_offers_new_and_import(desk: Desk, qtbot: QtBot) -> None:
    page = InstitutionsPage(desk)
    qtbot.addWidget(in_window(page))
    asked: list[str] = []
    page.command_requested.connect(asked.append)
    assert [button.text() for button in page.pane.empty.buttons] == ["New institution", "Import…"]
    page.pane.empty.buttons[1].click()
    assert asked == ["import.contacts"]


def test_escape_in_the_search_gives_all_rows_back_and_down_goes_into_the_list(
    page: InstitutionsPage, qtbot: QtBot
) -> None:
    page.pane.search_for("police")
    qtbot.keyClick(page.pane.search_box, Qt.Key.Key_Escape)
    assert len(shown(page)) == 5
    page.pane.search_box.setFocus()
    qtbot.keyClick(page.pane.search_box, Qt.Key.Key_Down)
    assert page.pane.view.hasFocus()


def test_delete_moves_to_the_bin_chooses_the_next_row_and_offers_undo(
    page: InstitutionsPage, office: OfficeServices, filled: dict[str, int], qtbot: QtBot
) -> None:
    told: list[tuple[str, str, Any]] = []
    asked: list[str] = []
    page.told.connect(lambda *words: told.append(words))
    page.command_requested.connect(asked.append)
    first, second = page.pane.model.ids[0], page.pane.model.ids[1]
    page.pane.choose(first)
    with qtbot.waitSignal(page.pane.model.replaced):
        qtbot.keyClick(page.pane.view, Qt.Key.Key_Delete)
    assert first not in page.pane.model.ids
    assert page.pane.chosen_ids() == (second,)
    text, verb, undo = told[0]
    assert (text, verb) == ("1 record moved to the bin.", "Undo")
    undo()
    assert asked == ["edit.undo"]
    with qtbot.waitSignal(page.pane.model.replaced):
        office.history.undo()
    assert first in page.pane.model.ids


def test_a_change_elsewhere_refreshes_and_keeps_selection(
    page: InstitutionsPage, office: OfficeServices, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.pane.choose(filled["Łódź Police"])
    with qtbot.waitSignal(page.pane.model.replaced):
        office.institutions.save(Institution(name="Aardvark Agency"))
    assert shown(page)[0] == "Aardvark Agency"
    assert page.pane.chosen_ids() == (filled["Łódź Police"],)
    qtbot.waitUntil(lambda: page.pane.detail.record_id == filled["Łódź Police"])


def test_the_detail_follows_the_row_and_says_when_several_are_chosen(
    page: InstitutionsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.pane.choose(filled["وزارة الخارجية"])
    qtbot.waitUntil(lambda: page.pane.detail.record_id == filled["وزارة الخارجية"])
    assert page.pane.detail.reading is not None
    assert page.pane.detail.reading.title == "وزارة الخارجية"
    page.pane.view.selectAll()
    qtbot.waitUntil(lambda: "5 records are chosen." in page.pane.detail.labels())


def test_rows_are_copied_as_they_are_shown(page: InstitutionsPage, filled: dict[str, int]) -> None:
    page.pane.choose(filled["Łódź Police"])
    page.pane.copy_rows()
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[0] == "Łódź Police"
    assert len(cells) == len(page.pane.shown_columns())


def test_a_heading_of_a_narrow_column_is_not_cut(page: InstitutionsPage) -> None:
    view = page.pane.view
    header = view.horizontalHeader()
    font = header.font()
    font.setPointSize(40)  # as a longer word of another language
    header.setFont(font)
    view.resize(view.width() + 1, view.height())
    view._fit()
    narrow = [
        n
        for n, column in enumerate(view.model().columns)
        if not view.isColumnHidden(n) and column.kind not in ("text", "code")
    ]
    assert narrow
    assert all(view.columnWidth(n) >= header.sectionSizeHint(n) for n in narrow)


def test_inner_columns_are_offered_nowhere(page: InstitutionsPage) -> None:
    names = {action.objectName() for action in page.pane.view.columns_menu().actions()}
    assert "name" in names
    assert "uid" not in names


def test_tabs_hold_a_list_each_with_its_own_tools(page: InstitutionsPage, qtbot: QtBot) -> None:
    institutions, bodies = page.panes
    assert institutions.tools.isVisible()
    page.pane_of("body")
    page._tabs.setCurrentIndex(1)  # type: ignore[union-attr]
    assert page.pane is bodies
    assert bodies.tools.isVisible() and not institutions.tools.isVisible()
    assert page.selection() == ("body", ())


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_an_export_holds_exactly_what_is_on_screen(
    page: InstitutionsPage, prompts: ScriptedPrompts, tmp_path: Path, qtbot: QtBot, ending: str
) -> None:
    page.pane.search_for("minist")
    on_screen = shown(page)
    file = tmp_path / f"list{ending}"
    prompts.answers = [file]
    with qtbot.waitSignal(page.told) as told:
        page.export()
    headings = [c.label for c in page.pane.shown_columns()]
    if ending == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as text:
            rows = list(csv.reader(text))
    else:
        sheet = load_workbook(file).active
        assert sheet is not None
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == headings
    assert [row[0] for row in rows[1:]] == on_screen
    assert told.args is not None and told.args[0].startswith("2 rows written")
    assert "2 of 5" in prompts.asked[0]


def test_dates_are_dates_and_words_are_words_in_an_export(
    desk: Desk, office: OfficeServices, prompts: ScriptedPrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    office.actions.save(ActionItem(text="=2+3", due_on=date(2026, 2, 18)))
    page = ActionsPage(desk)
    qtbot.addWidget(in_window(page))
    file = tmp_path / "list.xlsx"
    prompts.answers = [file]
    with qtbot.waitSignal(page.told):
        page.export()
    sheet = load_workbook(file).active
    assert sheet is not None
    head, row = ([cell.value for cell in line] for line in sheet.iter_rows())
    said = dict(zip(head, row, strict=True))
    assert said["Action"] == "=2+3" and sheet.cell(2, 1).data_type == "s"
    assert said["Due"].date() == date(2026, 2, 18)
    assert said["When"] == "12 days overdue"
    assert said["Status"] == "Open"


def test_the_views_of_actions_mean_what_the_office_means(
    desk: Desk, office: OfficeServices, qtbot: QtBot
) -> None:
    office.actions.save(ActionItem(text="late", due_on=date(2026, 2, 1)))
    office.actions.save(ActionItem(text="in three weeks", due_on=date(2026, 3, 23)))
    office.actions.save(ActionItem(text="no date at all"))
    settings = office.settings()
    settings.due_soon_days = 30
    office.save_settings(settings)
    page = ActionsPage(desk)
    qtbot.addWidget(in_window(page))
    page.show_view("due_soon")
    assert page.pane.view_box.currentText() == "Due in 30 days"
    assert shown_texts(page) == ["in three weeks"]
    page.show_view("overdue")
    assert shown_texts(page) == ["late"]
    page.show_view("", {"no_date": True})
    assert shown_texts(page) == ["no date at all"]
    page.pane.clear_filter()
    assert len(shown_texts(page)) == 3
    assert page.pane.view_box.currentText() == "All actions"


def shown_texts(page: ListPage) -> list[str]:
    place = [column.key for column in page.pane.model.columns].index("text")
    return [str(page.pane.model.index(row, place).data()) for row in range(page.pane.model.rowCount())]


def test_a_big_list_is_searched_on_the_worker_and_shows_only_the_last_question(
    page: InstitutionsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_desktop.qt.list_pane.MANY", 3)
    page.pane.search_for("police")
    page.pane.search_for("minist")
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    assert page.pane.count_text().startswith("2 of 5")


def test_what_was_measured_is_written_down(page: InstitutionsPage, qtbot: QtBot, tmp_path: Path) -> None:
    os.environ["R2P_TRACE"] = str(tmp_path / "trace")
    page.pane.search_for("police")
    qtbot.waitUntil((tmp_path / "trace").exists)
    events = [json.loads(line)["event"] for line in (tmp_path / "trace").read_text("utf-8").splitlines()]
    assert "search_shown" in events


def test_the_splitter_is_remembered(desk: Desk, page: InstitutionsPage, qtbot: QtBot) -> None:
    page.pane.splitter.setSizes([500, 450])
    page.pane.splitter.splitterMoved.emit(500, 1)
    left = page.pane.splitter.sizes()
    again = InstitutionsPage(desk)
    qtbot.addWidget(in_window(again))
    assert again.pane.splitter.sizes() == left
