"""The pane beside a list: every kind of record in words, links to follow, nothing taken for markup."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from r2p_desktop.model.entities import ROOTS, FieldInfo, fields_of
from r2p_desktop.model.vocabulary import SEEDS
from r2p_desktop.qt.detail import DetailPane
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.part_view import PartView
from r2p_desktop.qt.reading import Part, Row, read_record
from r2p_desktop.qt.theme import Theme
from r2p_desktop.services.office import OfficeServices

HOSTILE = "<img src=x> & <b>"


def value_for(info: FieldInfo) -> Any:
    """Something of the kind the field declares; None for links, which other tests follow."""
    if info.vocabulary:
        return next(iter(SEEDS[info.vocabulary]), "")
    made: dict[str, Any] = {
        "line": f"{info.key} {HOSTILE}"[: info.length or 40],
        "note": f"{info.key} {HOSTILE}",
        "rich": f"Text of {info.key}",
        "date": date(2026, 3, 12),
        "moment": datetime(2026, 3, 12, 9, tzinfo=UTC),
        "number": 7,
        "yes_no": True,
        "zone": "UTC",
    }
    return made.get(info.kind)


@pytest.mark.parametrize("table", [table for table in ROOTS if table not in ("document", "plan_item")])
def test_every_filled_field_of_a_record_can_be_read(desk: Desk, office: OfficeServices, table: str) -> None:
    service = office.by_table[table]
    record = service.blank()
    filled = [i for i in fields_of(service.entity) if i.editable and value_for(i) not in (None, "")]
    for info in filled:
        setattr(record, info.key, value_for(info))
    if table == "plan":
        record.level_names = "Objective\nActivity"
    if table == "action_item":
        record.status = "done"
    record_id = service.save(record)
    reading = read_record(desk, table, record_id)
    everything = " ".join(
        [reading.title, reading.subtitle, *(r.value for p in reading.parts for r in p.rows)]
    )
    for info in filled:
        stored = getattr(service.load(record_id), info.key)
        if info.kind in ("line", "note") and info.key != "name_order":
            assert str(stored) in everything, info.key
        if info.kind == "date":
            assert "12 March 2026" in everything


def test_the_internal_note_is_marked_as_never_printed(desk: Desk, office: OfficeServices) -> None:
    body = office.bodies.blank(name="Group")
    body.internal_note = "sensitive"
    rows = [row for part in read_record(desk, "body", office.bodies.save(body)).parts for row in part.rows]
    assert ("Internal note, never printed", "sensitive") in {(row.label, row.value) for row in rows}


@pytest.fixture
def pane(desk: Desk, office: OfficeServices, qtbot: QtBot) -> DetailPane:
    made = DetailPane(desk, "institution")
    qtbot.addWidget(made)
    made.resize(320, 500)
    made.show()
    institution = office.institutions.blank(name=HOSTILE)
    made.show_record(office.institutions.save(institution))
    return made


def test_labels_of_data_are_plain_text(pane: DetailPane) -> None:
    assert HOSTILE in pane.labels()
    assert {label.textFormat() for label in pane.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_a_record_that_is_gone_leaves_the_pane_empty(pane: DetailPane) -> None:
    pane.show_record(999)
    assert pane.record_id is None
    assert "Choose a record to read it here." in pane.labels()


def test_a_change_of_look_paints_the_record_anew(pane: DetailPane, theme: Theme) -> None:
    before = pane.record_id
    theme.choose("dark")
    assert pane.record_id == before
    assert HOSTILE in pane.labels()


def test_edit_asks_for_the_editor(pane: DetailPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.edit_wanted):
        pane._edit.click()


@pytest.mark.parametrize("width", range(222, 330, 9))
def test_no_label_or_address_is_cut_in_a_narrow_pane(qtbot: QtBot, theme: Theme, width: int) -> None:
    pane = QScrollArea()
    pane.setWidgetResizable(True)
    qtbot.addWidget(pane)
    rows = [
        Row("Name in original script", "Жофия Ковальская"),
        Row(
            "Objective",
            "Win support for a common note on early warning, and announce the exchange of officials.",
        ),
        Row("E-mail", "p026@mfa.example", copy=True),
        Row("Phone", "+999 20 555 0049", copy=True),
    ]
    pane.setWidget(PartView(Part("", rows), theme))
    pane.resize(400, 400)
    pane.show()
    pane.resize(width, 400)
    labels = pane.findChildren(QLabel)

    def whole(label: QLabel) -> bool:
        if label.wordWrap():
            return label.height() >= label.heightForWidth(label.width())
        return label.width() >= label.fontMetrics().horizontalAdvance(label.text())

    qtbot.waitUntil(lambda: all(whole(label) for label in labels))
    qtbot.waitUntil(lambda: pane.widget().width() <= width)
