"""Inputs: what people type is understood or kept and flagged; everything works by keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

import pytest
from helpers import leave, type_text
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLineEdit,
)

from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.date_edit import DateEdit, DateOrWordsEdit
from r2p_desktop.qt.widgets.date_text import read_date
from r2p_desktop.qt.widgets.moment_edit import MomentEdit, read_time
from r2p_desktop.qt.widgets.record_picker import RecordPicker, by_name

TODAY = date(2026, 3, 1)
GB, US, DE, FR, AR, ZH = (QLocale(code) for code in ("en_GB", "en_US", "de_DE", "fr_FR", "ar_EG", "zh_CN"))


# Dates.


@pytest.mark.parametrize(
    ("typed", "locale", "expected"),
    [
        ("2026-03-12", GB, date(2026, 3, 12)),
        ("12/3/26", GB, date(2026, 3, 12)),
        ("12/3/26", US, date(2026, 12, 3)),
        ("12.3.26", US, date(2026, 3, 12)),
        ("12.03.2026", DE, date(2026, 3, 12)),
        ("2026/3/12", ZH, date(2026, 3, 12)),
        ("2026年3月12日", ZH, date(2026, 3, 12)),
        ("١٢/٣/٢٠٢٦", AR, date(2026, 3, 12)),
        ("12 March 2026", DE, date(2026, 3, 12)),
        ("12 mars 2026", FR, date(2026, 3, 12)),
        ("12 févr. 2026", FR, date(2026, 2, 12)),
        ("March 12, 2026", GB, date(2026, 3, 12)),
        ("12 mar", GB, date(2026, 3, 12)),
        ("  Today ", GB, TODAY),
        ("+14", GB, date(2026, 3, 15)),
        ("-1", GB, date(2026, 2, 28)),
        ("+2w", GB, date(2026, 3, 15)),
        ("31.2.2026", GB, None),
        ("13/13/26", GB, None),
        ("before the summer", GB, None),
        ("", GB, None),
        ("ma 3 2026", GB, None),
        ("12", GB, None),
        ("12.3.9999", GB, None),
    ],
)
def test_dates_as_people_type_them(typed, locale, expected, qapp):
    assert read_date(typed, TODAY, locale) == expected


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.sampled_from([GB, US, DE, FR, AR, ZH, QLocale("ru"), QLocale("es")]),
)
def test_a_date_shown_is_read_back_as_itself(day, locale):
    before = QLocale()
    QLocale.setDefault(locale)
    try:
        assert read_date(date_words(day, short=False), TODAY) == day
        assert read_date(date_words(day), TODAY) == day
    finally:
        QLocale.setDefault(before)


@given(st.text(max_size=20))
def test_no_text_raises(text):
    read_date(text, TODAY, GB)


def test_a_date_is_shown_so_that_nobody_misreads_it(show, clock, qtbot):
    field = DateEdit(clock=clock)
    show(field)
    with qtbot.waitSignal(field.value_changed):
        qtbot.keyClicks(field, "12/3/26")
    assert field.value() == date(2026, 3, 12) and field.text() == "12/3/26"
    leave(field)
    assert field.text() == "12 March 2026"


def test_empty_stays_empty(show, clock, qtbot):
    field = DateEdit(clock=clock)
    show(field)
    leave(field)
    assert (field.text(), field.value(), field.problem()) == ("", None, "")
    field.set_value(TODAY)
    field.setFocus()
    field.selectAll()
    with qtbot.waitSignal(field.value_changed):
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    leave(field)
    assert (field.text(), field.value(), field.problem()) == ("", None, "")


def test_what_is_no_date_stays_as_typed_and_is_flagged(show, clock, qtbot):
    field = DateEdit(clock=clock)
    field.setToolTip("The day it is due")
    show(field)
    qtbot.keyClicks(field, "31.2.2026")
    assert not field.property("invalid"), "not called wrong while it is typed"
    leave(field)
    assert field.text() == "31.2.2026" and field.value() is None and "no date" in field.problem()
    assert field.property("invalid") and field.accessibleDescription() == field.problem()
    field.set_value(TODAY)
    assert not field.property("invalid") and field.problem() == "" and field.toolTip() == "The day it is due"


def test_dates_by_key_and_by_calendar(show, clock, qtbot):
    field = DateEdit(clock=clock)
    show(field)
    qtbot.keySequence(field, "Ctrl+;")
    assert field.value() == TODAY
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(2026, 3, 2)
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 3, 2)
    with qtbot.waitSignal(field.value_changed):
        calendar.activated.emit(QDate(2026, 5, 4))
    assert field.value() == date(2026, 5, 4) and field.text() == "4 May 2026"
    field.set_read_only(True)
    qtbot.keySequence(field, "Ctrl+;")
    assert field.value() == date(2026, 5, 4)


def test_a_due_date_may_be_words(show, clock, qtbot):
    field = DateOrWordsEdit(clock=clock)
    show(field)
    qtbot.keyClicks(field, "before  the summer")
    leave(field)
    assert field.value() == (None, "before the summer") and field.problem() == ""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "+14")
    leave(field)
    assert field.value() == (date(2026, 3, 15), "") and field.text() == "15 March 2026"
    field.set_value((None, "end of Q3"))
    assert field.text() == "end of Q3"
    field.set_value((date(2026, 9, 30), ""))
    assert field.value() == (date(2026, 9, 30), "")


# Moments.


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("9", time(9)), ("930", time(9, 30)), ("14.05", time(14, 5)), ("9h30", time(9, 30)), ("2 pm", time(14)),
     ("12am", time(0)), ("24:00", None), ("13pm", None), ("9:75", None), ("noon", None)],
)  # fmt: skip
def test_times_as_people_type_them(typed, expected):
    assert read_time(typed) == expected


def test_a_moment_is_kept_in_utc_and_shown_in_its_zone(qtbot, clock):
    field = MomentEdit(clock=clock)
    qtbot.addWidget(field)
    field.set_value((datetime(2026, 7, 1, 8, 30, tzinfo=UTC), "Europe/Vienna"))
    day, at = field.findChildren(QLineEdit)[:2]
    assert (day.text(), at.text()) == ("1 July 2026", "10:30")
    assert field.value() == (datetime(2026, 7, 1, 8, 30, tzinfo=UTC), "Europe/Vienna")
    with qtbot.waitSignal(field.value_changed):
        field.findChild(QComboBox).setEditText("Asia/Tokyo")
    assert field.value() == (datetime(2026, 7, 1, 1, 30, tzinfo=UTC), "Asia/Tokyo")


def test_a_moment_with_half_its_parts_is_a_problem(qtbot, clock):
    field = MomentEdit(clock=clock)
    qtbot.addWidget(field)
    field.set_value((None, "Europe/Vienna"))
    assert field.problem() == ""
    day, at = field.findChildren(QLineEdit)[:2]
    day.set_value(TODAY)
    assert "both" in field.problem() and field.value() == (None, "Europe/Vienna")
    at.setText("25:00")
    assert "14:30" in field.problem()
    at.setText("9")
    assert field.problem() == "" and field.value()[0] == datetime(2026, 3, 1, 8, tzinfo=UTC)
    field.findChild(QComboBox).setEditText("Mars/Base")
    assert "time zone" in field.problem() and field.value() == (None, "")


# Codes.


def test_codes_have_words_and_an_old_code_is_kept(qtbot):
    combo = CodeCombo()
    qtbot.addWidget(combo)
    combo.set_value("waiting")
    combo.set_words([("open", "Open"), ("done", "Done")])
    assert combo.value() == "waiting" and combo.currentText() == "waiting"
    combo.set_value("done")
    assert combo.currentText() == "Done"
    combo.set_value(None)
    assert combo.value() == "" and combo.currentText() == ""
    combo.setFocus()
    with qtbot.waitSignal(combo.value_changed):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.value() == "open"


# Linked records.


@dataclass(frozen=True)
class Record:
    id: int
    title: str
    detail: str = ""


RECORDS = [
    Record(1, "Ministry of Health", "Ministry"),
    Record(2, "Ministry of Justice"),
    Record(3, "وزارة الصحة"),
]


def search(typed: str) -> list[Record]:
    return [r for r in RECORDS if typed.casefold() in r.title.casefold()]


@pytest.fixture
def picker(show):
    made = RecordPicker(search=search, names=by_name((r.id, r.title) for r in RECORDS))
    show(made)
    return made


def test_a_record_is_found_by_typing_and_taken_with_enter(picker, qtbot):
    qtbot.keyClicks(picker, "just")
    assert picker.value() is None
    qtbot.waitUntil(picker.is_choosing)
    with qtbot.waitSignal(picker.value_changed):
        qtbot.keyClick(picker._popup, Qt.Key.Key_Return)
    assert (picker.value(), picker.title(), picker.text()) == (
        2,
        "Ministry of Justice",
        "Ministry of Justice",
    )
    assert not picker.is_choosing() and picker.problem() == ""


def test_any_script_finds(picker, qtbot):
    type_text(picker, "الصحة")
    qtbot.waitUntil(picker.is_choosing)
    qtbot.keyClick(picker._popup, Qt.Key.Key_Return)
    assert picker.value() == 3


def test_down_lists_the_first_records_and_enter_without_a_mark_takes_none(picker, qtbot):
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert picker.is_choosing() and picker._model.rowCount() == 3
    qtbot.keyClick(picker._popup, Qt.Key.Key_Down)
    qtbot.keyClick(picker._popup, Qt.Key.Key_Return)
    assert picker.value() == 1


def test_text_that_is_no_record_stays_and_is_flagged_and_escape_goes_back(picker, qtbot):
    picker.set_value(1)
    picker.selectAll()
    with qtbot.waitSignal(picker.value_changed):
        qtbot.keyClicks(picker, "Nowhere")
    picker._popup.hide()
    leave(picker)
    assert picker.text() == "Nowhere" and picker.value() is None and "list" in picker.problem()
    picker.setFocus()
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    assert picker.text() == "" and picker.problem() == ""


def test_the_exact_name_is_enough(picker, qtbot):
    qtbot.keyClicks(picker, "ministry of health")
    leave(picker)
    assert picker.value() == 1 and picker.text() == "Ministry of Health"


def test_a_choice_can_be_taken_away(picker, qtbot):
    picker.set_value(1)
    clear = next(a for a in picker.actions() if a.toolTip() == "Take the choice away")
    assert clear.isVisible()
    with qtbot.waitSignal(picker.value_changed):
        clear.trigger()
    assert picker.value() is None and picker.text() == "" and not clear.isVisible()
    picker.set_value(2)
    picker.set_read_only(True)
    assert not clear.isVisible()


def test_a_missing_record_can_be_made(picker, qtbot):
    made = []
    picker.set_source(search, None, lambda typed: made.append(typed) or (9, typed))
    qtbot.keyClicks(picker, "Ombudsperson")
    qtbot.waitUntil(picker.is_choosing)
    assert [line.title for line in picker._model.lines] == ["New: Ombudsperson"]
    qtbot.keyClick(picker._popup, Qt.Key.Key_Return)
    assert made == ["Ombudsperson"] and picker.value() == 9


def test_nothing_found_is_said_and_cannot_be_taken(picker, qtbot):
    qtbot.keyClicks(picker, "zzz")
    qtbot.waitUntil(picker.is_choosing)
    assert [(line.title, line.enabled) for line in picker._model.lines] == [("Nothing found", False)]
    qtbot.keyClick(picker._popup, Qt.Key.Key_Return)
    assert picker.value() is None
