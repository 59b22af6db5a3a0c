"""Lists: the model against Qt's checker, paging, failures that stay rows, selection and columns kept."""

from __future__ import annotations

from array import array
from datetime import UTC, date, datetime

import pytest
from helpers import ListSource
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from r2p_desktop.errors import Damaged
from r2p_desktop.i18n import message
from r2p_desktop.model.listing import Column, ListQuery
from r2p_desktop.qt.cells import ID_ROLE, RAW_ROLE, TONE_ROLE, days_words, row_height
from r2p_desktop.qt.list_view import ListView
from r2p_desktop.qt.table_model import PAGE_SIZE, TableModel

COLUMNS = (
    Column("name", "Name"),
    Column("verified_on", "Verified", "date"),
    Column("due_on", "Due", "days"),
    Column("status", "Status", "status", "action_status"),
    Column("number", "Number", "number", shown=False),
)
NAMES = ["Ng, A.", "Łukasz", "Émile", "Ola", "Ömer", "Zoë"]


def make_source(count: int) -> ListSource:
    rows = (
        (i, (f"{NAMES[i % 6]} {i}", date(2026, 3, 12), date(2026, 2, 17), "done", i))
        for i in range(1, count + 1)
    )
    return ListSource(COLUMNS, rows)


@pytest.fixture
def source():
    return make_source(1000)


@pytest.fixture
def model(source, formatter):
    made = TableModel(source, formatter)
    made.refresh()
    return made


@pytest.fixture
def view(model, theme, window_settings, qtbot):
    made = ListView(model, theme, window_settings)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.data(model.index(row, column), role)


def test_the_model_keeps_qts_contract(source, formatter, qtbot):
    model = TableModel(source, formatter)
    checker = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert checker.model() is model
    model.refresh()
    model.set_query(ListQuery(search="Ola"))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    source.table.clear()
    model.refresh()
    assert model.rowCount() == 0


def test_values_are_read_a_page_at_a_time_and_only_those_asked_for(model, source):
    source.asked.clear()
    assert shown(model, 0, 0).endswith(" 1")
    assert shown(model, PAGE_SIZE - 1, 0)
    assert [len(page) for page in source.asked] == [PAGE_SIZE]
    shown(model, 999, 0)
    assert source.asked[-1][-1] == 1000


def test_flags_and_headings_read_nothing(model, source):
    source.asked.clear()
    for row in range(0, 1000, 50):
        model.flags(model.index(row, 0))
    assert [model.headerData(c, Qt.Orientation.Horizontal) for c in range(5)] == [c.label for c in COLUMNS]
    assert source.asked == []


def test_cells_are_words(model):
    assert shown(model, 0, 1) == "12 Mar 2026"
    assert shown(model, 0, 2) == "12 days overdue"
    assert shown(model, 0, 3) == "Word of done"
    assert shown(model, 0, 3, TONE_ROLE) == "ok" and shown(model, 0, 2, TONE_ROLE) == "bad"
    assert shown(model, 0, 3, Qt.ItemDataRole.AccessibleTextRole) == "Status: Word of done"
    assert shown(model, 4, 4, RAW_ROLE) == 5 and shown(model, 4, 4, ID_ROLE) == 5


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-12, "12 days overdue"),
        (-1, "1 day overdue"),
        (0, "due today"),
        (1, "due in 1 day"),
        (3, "due in 3 days"),
    ],
)
def test_distance_to_a_due_date_in_words(days, words, qapp):
    assert days_words(days) == words


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("moment", datetime(2026, 3, 12, 9, 5, tzinfo=UTC), None),
        ("days", -3, "3 days overdue"),
        ("days", None, ""),
        ("yes_no", False, "no"),
        ("text", "two\nlines\tand tab", "two lines and tab"),
        ("date", "before the summer", "before the summer"),
    ],
)
def test_each_kind_of_cell(kind, value, words, formatter):
    text = formatter.cell(Column("x", "X", kind), value).text
    if kind == "moment":
        words = f"12 Mar 2026, {value.astimezone():%H:%M}"
    assert text == words


def test_a_page_that_cannot_be_read_is_disabled_rows_until_refresh(model, source, qtbot, expect_log):
    expect_log("page 0 of list test_list could not be read")
    source.fail_rows = Damaged(message("The file is damaged."))
    with qtbot.waitSignal(model.failed) as heard:
        assert shown(model, 3, 0) == "This row could not be read."
        assert shown(model, 3, 1) == ""
    assert heard.args[0] is source.fail_rows
    assert model.flags(model.index(3, 0)) == Qt.ItemFlag.NoItemFlags
    asked = len(source.asked)
    shown(model, 4, 0)
    assert len(source.asked) == asked, "one paint asks once, not once a cell"
    source.fail_rows = None
    model.refresh()
    assert shown(model, 3, 0) == "Ömer 4"
    assert model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_a_value_of_the_wrong_kind_is_a_question_mark(source, formatter, expect_log):
    expect_log("cell due_on of list test_list")
    source.table[1] = ("A", None, b"not a date", "done", 1)
    model = TableModel(source, formatter)
    model.refresh()
    assert shown(model, 0, 2) == "?"


def test_a_record_gone_since_is_a_disabled_row(model, source):
    del source.table[2]
    assert shown(model, 1, 0) == "This row could not be read."
    assert shown(model, 0, 0).endswith(" 1")


def test_a_query_that_fails_keeps_what_was_shown(model, source, qtbot, expect_log):
    expect_log("list test_list could not be read")
    source.fail_ids = Damaged(message("The file is damaged."))
    with qtbot.waitSignal(model.failed):
        assert model.set_query(ListQuery(search="x")) is False
    assert model.rowCount() == 1000 and model.query == ListQuery()


def test_an_answer_from_another_thread_can_be_applied(model):
    model.apply(ListQuery(search="q"), array("q", [5, 7]))
    assert (
        model.rowCount() == 2 and model.row_of(7) == 1 and model.row_of(8) is None and model.id_at(9) is None
    )


def test_refresh_keeps_selection_current_row_and_place_by_id(view, model, source, qtbot):
    view.choose([500, 502, 503], current=502)
    view.scrollTo(model.index(480, 0), view.ScrollHint.PositionAtTop)
    top = model.id_at(view.rowAt(0))
    chosen = []
    view.row_chosen.connect(chosen.append)
    for gone in range(1, 101):
        del source.table[gone]
    source.table = {5000: source.table[200], **source.table}
    model.refresh()
    assert model.rowCount() == 901
    assert view.chosen_ids() == [500, 502, 503] and view.current_id() == 502
    assert model.id_at(view.rowAt(0)) == top
    assert chosen == [], "the same record is still current"


def test_refresh_with_the_same_rows_moves_nothing(view, model, source, qtbot):
    view.choose([3], current=3)
    source.table[3] = ("Changed", *source.table[3][1:])
    with qtbot.assertNotEmitted(model.modelReset):
        model.refresh()
    assert shown(model, 2, 0) == "Changed" and view.chosen_ids() == [3]


def test_what_was_current_and_is_gone_is_said(view, model, source, qtbot):
    view.choose([3], current=3)
    del source.table[3]
    with qtbot.waitSignal(view.row_chosen) as heard:
        model.refresh()
    assert heard.args[0] != 3 and view.chosen_ids() == []


def test_select_all_of_a_big_list_reads_no_row(theme, window_settings, formatter, qtbot):
    source = make_source(50_000)
    model = TableModel(source, formatter)
    model.refresh()
    view = ListView(model, theme, window_settings)
    qtbot.addWidget(view)
    source.asked.clear()
    view.selectAll()
    assert len(view.chosen_ids()) == 50_000
    assert sum(map(len, source.asked)) <= PAGE_SIZE


def test_a_click_on_a_heading_sorts_both_ways_and_back(view, model, source, qtbot):
    header = view.horizontalHeader()
    header.sectionClicked.emit(0)
    assert (model.query.sort, model.query.descending) == ("name", False)
    header.sectionClicked.emit(0)
    assert (model.query.sort, model.query.descending) == ("name", True)
    assert header.sortIndicatorSection() == 0
    header.sectionClicked.emit(0)
    assert model.query.sort == ""
    assert header.sortIndicatorSection() == -1


def test_keys_home_end_enter_and_tab(view, model, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_id() == 1000
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_id() == 1
    with qtbot.waitSignal(view.row_opened) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == [1]
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen_ids() == [1, 2]


def test_tab_leaves_the_list(model, theme, window_settings, qtbot):
    view = ListView(model, theme, window_settings)
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    after = QLineEdit()
    column.addWidget(view)
    column.addWidget(after)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_type_ahead_ignores_accents_and_goes_on_from_here(view, model):
    view.keyboardSearch("e")
    assert shown(model, view.currentIndex().row(), 0) == "Émile 2"
    view.keyboardSearch("m")
    assert view.current_id() == 2
    view._typed_timer.timeout.emit()
    view._typed_timer.stop()
    view.keyboardSearch("e")
    assert view.current_id() == 8
    view._typed_timer.stop()
    view.keyboardSearch("lu")
    assert shown(model, view.currentIndex().row(), 0).startswith("Łukasz")


def test_columns_are_chosen_and_remembered(view, model, theme, window_settings, qtbot):
    menu = view.columns_menu()
    ticks = {a.objectName(): a.isChecked() for a in menu.actions() if a.isCheckable()}
    assert ticks == {"name": True, "verified_on": True, "due_on": True, "status": True, "number": False}
    next(a for a in menu.actions() if a.objectName() == "verified_on").trigger()
    view.horizontalHeader().moveSection(3, 0)
    view.sort_by("name", descending=True)
    view._on_columns_changed()
    again = ListView(TableModel(model.source, model._formatter), theme, window_settings)
    qtbot.addWidget(again)
    assert again.isColumnHidden(1) and again.horizontalHeader().logicalIndex(0) == 3
    assert again.model().query == ListQuery(sort="name", descending=True)
    again.reset_columns()
    assert not again.isColumnHidden(1) and again.isColumnHidden(4)
    assert again.horizontalHeader().logicalIndex(0) == 0


def test_a_column_learnt_since_appears_and_an_old_state_is_ignored(model, theme, window_settings, qtbot):
    window_settings.lists = {"test_list": {"version": 1, "columns": {"name": {"width": 90, "shown": True}}}}
    view = ListView(model, theme, window_settings)
    qtbot.addWidget(view)
    assert not view.isColumnHidden(2)
    window_settings.lists = {"test_list": {"version": 0, "columns": {"name": {"width": 90, "shown": False}}}}
    view = ListView(model, theme, window_settings)
    qtbot.addWidget(view)
    assert not view.isColumnHidden(0)


def test_the_last_column_cannot_be_hidden(view):
    for number in range(1, 5):
        view.setColumnHidden(number, True)
    menu = view.columns_menu()
    assert not next(a for a in menu.actions() if a.objectName() == "name").isEnabled()


def test_rows_grow_with_the_text(view, theme):
    usual = view.rowHeight(0)
    assert usual == row_height(theme) and 36 <= usual <= 40
    theme.set_text_size(150)
    assert view.rowHeight(0) > usual


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_pill_is_painted_at_the_side_where_reading_begins(view, model, theme, direction):
    view.setLayoutDirection(direction)
    view.setCurrentIndex(model.index(1, 0))
    view.selectionModel().select(model.index(1, 0), QItemSelectionModel.SelectionFlag.Clear)
    picture = view.viewport().grab().toImage()
    cell = view.visualRect(model.index(0, 3))
    middle = cell.center().y()
    ground = theme.tokens.colour("ok_bg").name()
    at = [
        x for x in range(cell.left(), cell.right()) if picture.pixelColor(QPoint(x, middle)).name() == ground
    ]
    assert at, "no pill"
    nearer_left = at[0] - cell.left() < cell.right() - at[-1]
    assert nearer_left == (direction == Qt.LayoutDirection.LeftToRight)
