"""The import wizard: four steps, every sample file, decisions of the person, what goes wrong, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
from helpers import ScriptedPrompts
from import_helpers import SAMPLES, Open, count, import_it, ready, tick, to_preview, write_csv
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from r2p_desktop.model.entities import ContactPoint, Person
from r2p_desktop.qt.importing.wizard import COLUMNS, FILE
from r2p_desktop.qt.page import Desk

# The sample files, as they are.


def test_the_samples_give_48_people_and_34_actions(qtbot: Any, desk: Desk, wizard: Open) -> None:
    for name in ("ministry_contacts.xlsx", "outlook_export.csv", "liste_contacts.csv"):
        import_it(qtbot, wizard("contacts", SAMPLES / name))
    assert count(desk, "people") == 48
    import_it(qtbot, wizard("actions", SAMPLES / "action_log.xlsx"))
    assert count(desk, "actions") == 34
    again = wizard("contacts", SAMPLES / "ministry_contacts.xlsx")
    assert to_preview(qtbot, again) == {"unchanged": 51}
    assert not again.next.isEnabled()
    assert again.next.text().strip() == "Nothing to import"


def test_what_was_found_in_the_file_is_said(wizard: Open) -> None:
    made = wizard("contacts", SAMPLES / "ministry_contacts.xlsx")
    assert made.step == FILE
    assert made.file.found.text() == "The headings stand in row 4 · 8 columns · 51 rows below the headings."
    assert not made.file.sheet.isHidden()
    assert made.next.isEnabled()


def test_another_sheet_is_read_when_it_is_chosen(qtbot: Any, wizard: Open) -> None:
    made = wizard("contacts", SAMPLES / "ministry_contacts.xlsx")
    other = next(i for i in range(made.file.sheet.count()) if i != made.file.sheet.currentIndex())
    before = made._table.sheet
    made.file.sheet.setCurrentIndex(other)
    made.file.sheet.value_changed.emit()
    ready(qtbot, made)
    assert made._table.sheet != before or made.problem.text()


def test_one_undo_takes_the_import_back(qtbot: Any, desk: Desk, wizard: Open) -> None:
    made = wizard("contacts", SAMPLES / "outlook_export.csv")
    import_it(qtbot, made)
    assert count(desk, "people") == 20
    made.end.undo.click()
    assert count(desk, "people") == 0
    assert "taken back" in made.end.heading.text()
    assert not made.end.undo.isEnabled()


# Columns.


def test_columns_are_proposed_with_three_values_and_changed_by_choice(
    qtbot: Any, wizard: Open, tmp_path: Path
) -> None:
    path = write_csv(
        tmp_path / "list.csv",
        [["Name", "Ministry", "Colour"], *([f"Anna Nr{n}", "Justice", f"blue{n}"] for n in range(1, 6))],
    )
    made = wizard("contacts", path)
    made.next.click()
    assert made.step == COLUMNS
    rows = {row.column: row for row in made.columns._rows}
    assert [rows[n].goes_into.value() for n in range(3)] == ["name", "institution", ""]
    assert rows[2].widgets[1].text() == "blue1  ·  blue2  ·  blue3"
    rows[2].goes_into.set_value("post")
    rows[2].goes_into.value_changed.emit()
    assert to_preview(qtbot, made) == {"new": 5}
    assert made.preview.model.shown[0].row.post == "blue1"
    made.back.click()
    assert made.step == COLUMNS and rows[2].goes_into.value() == "post"


def test_a_date_that_can_be_read_two_ways_is_asked_about(qtbot: Any, wizard: Open, tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "log.csv", [["Action", "Due"], ["Write", "03/04/2026"], ["Send", "05/06/2026"]]
    )
    made = wizard("actions", path)
    made.next.click()
    assert not made.next.isEnabled()
    assert "two ways" in made.columns.problem_label.text()
    (row,) = [r for r in made.columns._rows if not r.order.isHidden()]
    row.order.set_value("mdy")
    row.order.value_changed.emit()
    to_preview(qtbot, made)
    detail = [label.text() for label in made.preview.detail.findChildren(QWidget) if hasattr(label, "text")]
    assert "4 March 2026" in detail


def test_columns_are_kept_under_a_name(
    qtbot: Any, wizard: Open, tmp_path: Path, prompts: ScriptedPrompts, desk: Desk
) -> None:
    path = write_csv(tmp_path / "a.csv", [["Who", "Zweck"], ["Anna Berg", "Recht"]])
    made = wizard("contacts", path)
    made.next.click()
    for column, field in ((0, "name"), (1, "post")):
        made.columns._rows[column].goes_into.set_value(field)
        made.columns._rows[column].goes_into.value_changed.emit()
    prompts.answers = ["Ministry of Justice"]
    made.columns.keep.click()
    other = wizard("contacts", write_csv(tmp_path / "b.csv", [["Zweck", "Who"], ["Recht", "Bert Berg"]]))
    other.next.click()
    other.columns.saved.set_value("Ministry of Justice")
    other.columns.saved.value_changed.emit()
    assert [row.goes_into.value() for row in other.columns._rows] == ["post", "name"]
    other.columns.forget.click()
    assert desk.settings.import_columns == {}
    assert other.columns.saved.isHidden()


def test_empty_columns_are_out_of_the_way(wizard: Open) -> None:
    made = wizard("contacts", SAMPLES / "outlook_export.csv")
    made.next.click()
    shown = [row for row in made.columns._rows if not row.widgets[0].isHidden()]
    assert len(shown) == 10
    made.columns.show_empty.click()
    assert all(not row.widgets[0].isHidden() for row in made.columns._rows)


# Preview and decisions.


def test_rows_are_filtered_by_what_becomes_of_them(qtbot: Any, wizard: Open, tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "list.csv",
        [
            ["Name", "E-mail"],
            ["Anna Berg", "a.berg@x.example"],
            ["", "no address"],
            ["Bert Tal", "no address"],
        ],
    )
    made = wizard("contacts", path)
    assert to_preview(qtbot, made) == {"new": 2, "error": 1}
    made.preview.filters["error"].click()
    assert {row.outcome for row in made.preview.model.shown} == {"error"}
    model = made.preview.model
    assert model.index(0, 1).data() == "Error" and model.index(0, 3).data()
    made.preview.filters[""].click()
    assert model.rowCount() == 3
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_rows_in_error_stay_out_and_are_saved_to_be_put_right(
    qtbot: Any, desk: Desk, wizard: Open, tmp_path: Path, prompts: ScriptedPrompts
) -> None:
    path = write_csv(
        tmp_path / "list.csv",
        [["Name", "E-mail"], ["Anna Berg", "a.berg@x.example"], ["", "=cmd()"], ["", "nothing"]],
    )
    made = wizard("contacts", path)
    import_it(qtbot, made)
    wrong = made.end._report.counts["error"]
    assert (count(desk, "people"), wrong) == (1, 2)
    prompts.answers = [tmp_path / "errors"]
    made.end.save_errors.click()
    sheet = openpyxl.load_workbook(tmp_path / "errors.xlsx").active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][:2] == ("Name", "E-mail") and str(rows[0][2]).startswith("Problem")
    assert len(rows) == wrong + 1 and all(row[2] for row in rows[1:])


def test_a_value_that_differs_is_applied_only_when_ticked(
    qtbot: Any, desk: Desk, wizard: Open, tmp_path: Path
) -> None:
    anna = Person(given_name="Anna", family_name="Berg", languages="German")
    anna.contact_points = [ContactPoint(kind="email", value="a.berg@x.example")]
    anna_id = desk.office.people.save(anna)
    rows = [["Name", "E-mail", "Languages", "Title"], ["Anna Berg", "a.berg@x.example", "French", "Dr."]]
    path = write_csv(tmp_path / "list.csv", rows)
    import_it(qtbot, wizard("contacts", path))
    assert desk.office.people.load(anna_id).languages == "German"
    assert desk.office.people.load(anna_id).honorific == "Dr."
    again = wizard("contacts", path)
    assert to_preview(qtbot, again) == {"unchanged": 1}
    tick(again, "languages", qtbot)
    assert dict(again._preview.counts)["update"] == 1
    assert again.preview.detail.ticks[0].isChecked()
    tick(again, "languages", qtbot)
    assert dict(again._preview.counts)["unchanged"] == 1
    tick(again, "languages", qtbot)
    import_it(qtbot, again)
    assert desk.office.people.load(anna_id).languages == "French"


def test_a_probable_duplicate_comes_in_when_the_person_says_so(
    qtbot: Any, desk: Desk, wizard: Open, tmp_path: Path
) -> None:
    desk.office.people.save(Person(given_name="Katherine", family_name="Johansson"))
    path = write_csv(tmp_path / "list.csv", [["Name", "E-mail"], ["Katharine Johansson", "kj@x.example"]])
    made = wizard("contacts", path)
    assert to_preview(qtbot, made) == {"duplicate": 1}
    assert not made.next.isEnabled()
    tick(made, "as_new", qtbot)
    assert made.next.isEnabled()
    import_it(qtbot, made)
    assert count(desk, "people") == 2
