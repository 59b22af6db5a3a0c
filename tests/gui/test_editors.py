"""Every editor there is, held against the entities: each field has its input, label, name, key and place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from r2p_desktop.model.entities import ROOTS, fields_of
from r2p_desktop.qt.editor import Editor
from r2p_desktop.qt.editors import EDITORS, EditorEntry
from r2p_desktop.qt.inputs import NumberInput, RowsInput
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.record_values import editable_fields
from r2p_desktop.qt.sections import MENUS
from r2p_desktop.services.office import OfficeServices

UI = Path(__file__).parents[2] / "ui"
NEVER_EDITED = {"document"}  # an issued paper stays as it was issued


# A meeting is worked in tabs of its own; test_meeting_editor.py holds those.
FORMS = tuple(entry for entry in EDITORS if entry.table != "meeting")


@pytest.fixture(params=FORMS, ids=lambda entry: entry.table)
def editor(request: pytest.FixtureRequest, desk: Desk, qtbot: QtBot) -> Iterator[Editor]:
    entry: EditorEntry = request.param
    made = entry.load()(desk)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.new({})
    yield made
    made.keeper.forget()


def test_every_record_a_person_edits_has_an_editor() -> None:
    assert {entry.table for entry in EDITORS} == set(ROOTS) - NEVER_EDITED
    assert [entry.load().table for entry in EDITORS] == [entry.table for entry in EDITORS]


def test_every_editable_field_has_an_input(editor: Editor) -> None:
    missing = [
        info.key for info in editable_fields(editor.service.entity) if info.key not in editor.binder.keys
    ]
    assert missing == []


def test_every_child_row_has_an_input_for_each_of_its_fields(editor: Editor) -> None:
    for one in editor.rows:
        rows = editor.binder.input(one.key)
        assert isinstance(rows, RowsInput)
        rows.widget.add_row()
        last = rows.widget.row_count - 1
        for info in editable_fields(one.child):
            assert rows.widget.input(last, info.key).accessibleName()


def test_the_children_an_editor_shows_are_loaded_by_its_service(editor: Editor) -> None:
    assert {one.key for one in editor.rows} <= set(editor.service.children)


def test_labels_name_their_inputs_and_say_what_the_declaration_says(editor: Editor) -> None:
    labels = {label.objectName(): label for label in editor.form.findChildren(QLabel)}
    for info in editable_fields(editor.service.entity):
        if editor.binder.input(info.key).info.key != info.key:
            continue  # words in the place of a date stand in the same input
        widget = editor.binder.widget(info.key)
        assert widget.accessibleName() == info.label
        assert widget.accessibleDescription() == info.help
        if isinstance(widget, QCheckBox):
            assert widget.text().replace("&", "") == info.label
            continue
        label = labels[f"{info.key}_label"]
        assert label.buddy() is widget
        assert label.text().replace("&", "") == info.label + ("\u00a0*" if info.required else "")
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_no_two_inputs_answer_the_same_alt_key(editor: Editor) -> None:
    texts = [w.text() for w in editor.form.findChildren(QLabel)] + [
        w.text() for w in editor.form.findChildren(QCheckBox)
    ]
    chosen = [
        m.group(1).casefold() for text in texts if (m := re.search(r"&([^&\s])", text.replace("&&", "")))
    ]
    menus = {menu.title[menu.title.index("&") + 1].casefold() for menu in MENUS}
    assert len(chosen) == len(set(chosen))
    assert not menus & set(chosen)
    assert chosen, "some label has a key"


def test_a_text_cannot_be_typed_longer_than_its_field(editor: Editor) -> None:
    for info in fields_of(editor.service.entity):
        if info.editable and info.key in editor.binder.keys and info.kind == "line":
            widget = editor.binder.widget(info.key)
            if type(widget) is QLineEdit and not isinstance(editor.binder.input(info.key), NumberInput):
                assert widget.maxLength() == info.length


def test_tab_goes_through_the_form_as_it_is_read(editor: Editor, qtbot: QtBot) -> None:
    keys = [key for key in editor.binder.keys if editor.binder.input(key).info.key == key]
    inputs = {editor.binder.widget(key): key for key in keys}
    order: list[str] = []
    widget: QWidget | None = editor.form.nextInFocusChain()
    while widget is not None and widget is not editor.form:
        owner = next((key for one, key in inputs.items() if one is widget or one.isAncestorOf(widget)), None)
        if owner is not None and owner not in order:
            order.append(owner)
        widget = widget.nextInFocusChain()
    file = UI / f"{type(editor).__module__.rsplit('.', 1)[-1]}.ui"
    tabstops = [element.text for element in ET.parse(file).iter("tabstop")]
    assert order == [key for key in tabstops if key in order]
    assert set(order) == set(keys), "every input is reached"


def test_nothing_is_dirty_before_something_is_typed(editor: Editor) -> None:
    blank = type(editor.record)()
    changed = {
        key: value
        for key, value in editor.binder.values().items()
        if hasattr(blank, key) and key not in editor.collections and value != getattr(blank, key)
    }
    assert changed.keys() <= {"plan_id", "code"}, "only what the program proposes differs from a blank record"


def test_no_text_of_a_form_is_clipped_at_one_and_a_half_times_its_length(
    editor: Editor, language: object, qtbot: QtBot
) -> None:
    words = {
        info.label: f"[{info.label}{'~' * (len(info.label) // 2)}]"
        for info in fields_of(editor.service.entity)
    }
    language("qps", words)  # type: ignore[operator]
    made = type(editor)(editor.desk)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.new({})
    for label in made.form.findChildren(QLabel):
        if label.isVisible() and label.text():
            room = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= room - 2, label.objectName()
            if not label.wordWrap():
                assert label.width() >= label.sizeHint().width() - 1, label.objectName()


def test_a_narrow_window_puts_the_cards_below_each_other(editor: Editor, qtbot: QtBot) -> None:
    cards = [c for c in editor.form.findChildren(QWidget) if c.property("look") == "card" and c.isVisible()]
    editor.resize(560, 640)
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == 1)
    editor.resize(1100, 640)
    if len(cards) > 2:
        qtbot.waitUntil(lambda: len({card.x() for card in cards}) == 2)


@pytest.mark.parametrize("entry", EDITORS, ids=lambda entry: entry.table)
def test_a_new_record_nobody_typed_in_is_left_without_a_question(
    entry: EditorEntry, desk: Desk, office: OfficeServices, qtbot: QtBot
) -> None:
    office.plans.save(office.plans.blank(title="The plan an item is put into"))
    made = entry.load()(desk)
    qtbot.addWidget(made)
    made.new({})
    assert not made.is_dirty
    assert made.state_text() == ""


@pytest.mark.parametrize("file", sorted(UI.glob("*.ui")), ids=lambda file: file.stem)
def test_forms_say_only_where_things_stand(file: Path) -> None:
    tree = ET.parse(file)
    assert not list(tree.iter("connection")), "signals are connected in code"
    assert not [p for p in tree.iter("property") if p.get("name") in ("styleSheet", "icon")]
    names = [w.get("name") for w in tree.iter("widget")]
    buddies = [p.findtext("cstring") for p in tree.iter("property") if p.get("name") == "buddy"]
    assert set(buddies) <= set(names)
    assert list(tree.iter("tabstop")), "the order of Tab is set"
