"""The four sample files as they are: 48 people whatever the order, 34 actions with their owners."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from r2p_desktop.interchange.mapping import Mapping, propose
from r2p_desktop.interchange.matching import PeopleIndex, PersonKey, RowMatch, match_rows
from r2p_desktop.interchange.owners import InstitutionIndex, resolve_owner
from r2p_desktop.interchange.read_rows import action_rows, contact_rows, date_evidence
from r2p_desktop.interchange.records import ActionRow, ContactRow, merged_notes
from r2p_desktop.interchange.table import Table, cell_text
from r2p_desktop.interchange.table_files import read_table

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
CONTACT_FILES = ("ministry_contacts.xlsx", "outlook_export.csv", "liste_contacts.csv")


@pytest.fixture(scope="module")
def tables() -> dict[str, Table]:
    return {name: read_table(SAMPLES / name) for name in (*CONTACT_FILES, "action_log.xlsx")}


def _mapping(table: Table, kind: str = "contacts") -> Mapping:
    return propose(
        table.headings, [row.cells for row in table.rows], "contacts" if kind == "contacts" else "actions"
    )


@pytest.fixture(scope="module")
def contacts(tables: dict[str, Table]) -> dict[str, list[ContactRow]]:
    return {name: contact_rows(tables[name], _mapping(tables[name])) for name in CONTACT_FILES}


@pytest.fixture(scope="module")
def actions(tables: dict[str, Table]) -> list[ActionRow]:
    log = tables["action_log.xlsx"]
    return action_rows(log, _mapping(log, "actions"))


class Office:
    """People as an office would keep them: every new row becomes a person with an id of its own."""

    def __init__(self) -> None:
        self.people: dict[int, list[ContactRow]] = {}

    def index(self) -> PeopleIndex:
        index = PeopleIndex()
        for person, rows in self.people.items():
            for row in rows:
                index.add(person, PersonKey.of_row(row))
        return index

    def take(self, rows: list[ContactRow]) -> Counter[str]:
        found = match_rows(rows, self.index())
        ids = {
            -m.row.row: len(self.people) + n
            for n, m in enumerate((m for m in found if m.match.kind == "new"), 1)
        }
        for m in found:
            self._keep(m, ids)
        return Counter(m.match.kind for m in found)

    def _keep(self, m: RowMatch, ids: dict[int, int]) -> None:
        if m.match.kind == "new":
            self.people[ids[-m.row.row]] = [m.row]
        elif m.match.kind == "same" and m.match.person_id is not None:
            self.people[ids.get(m.match.person_id, m.match.person_id)].append(m.row)


@pytest.mark.parametrize("order", list(itertools.permutations(CONTACT_FILES)))
def test_the_three_contact_files_are_48_people_in_any_order(
    contacts: dict[str, list[ContactRow]], order: tuple[str, ...]
) -> None:
    office = Office()
    kinds = sum((office.take(contacts[name]) for name in order), Counter[str]())
    assert len(office.people) == 48
    assert kinds == {"new": 48, "same": 34}
    for rows in office.people.values():
        assert len({row.emails[0].casefold() for row in rows}) == 1


def test_importing_a_file_again_adds_nobody(contacts: dict[str, list[ContactRow]]) -> None:
    office = Office()
    for name in CONTACT_FILES:
        office.take(contacts[name])
    for name in CONTACT_FILES:
        assert office.take(contacts[name]) == {"same": len(contacts[name])}
    assert len(office.people) == 48


def test_how_the_ministry_list_is_read(
    tables: dict[str, Table], contacts: dict[str, list[ContactRow]]
) -> None:
    table, rows = tables["ministry_contacts.xlsx"], contacts["ministry_contacts.xlsx"]
    assert [row.number for row in table.above] == [1, 2]
    assert table.heading_row == 4
    assert table.sheet == "Contacts"
    assert [(s.name, s.rows) for s in table.sheets] == [("Contacts", 54), ("Old 2023", 1)]
    assert len(rows) == 51
    assert not any(row.problems for row in rows)
    by_row = {row.row: row for row in rows}
    names = {
        5: ("Amina", "Haddad"), 7: ("Lucía", "Fernández Ortega"), 8: ("Łukasz", "Wójcik"), 9: ("Søren", "Ørsted"),
        10: ("Fatou", "N'Diaye"), 11: ("محمد", "الأحمد"), 12: ("小明", "王"), 13: ("Сергей Иванович", "Петров"),
        14: ("Đorđe", "Strasser"), 15: ("Maria", "van der Berg"), 17: ("Nguyễn Thị", "Hoa"), 18: ("Tomás", "Ó Briain"),
        19: ("Ioanna", "Παπαδοπούλου"), 21: ("Ana", "da Silva"), 22: ("Amina", "Haddad II"), 39: ("Amina", "Haddad III"),
        46: ("小明", "王 III"), 54: ("Ana", "da Silva III"), 55: ("Amina", "Haddad"),
    }  # fmt: skip
    assert {n: (by_row[n].given_name, by_row[n].family_name) for n in names} == names
    assert by_row[12].name_order == "family_first"
    assert by_row[12].notes == ("left in June?",)
    assert [str(line) for line in by_row[12].notes_extra] == ["No: 8"]
    assert (by_row[55].post, by_row[55].acting) == ("Legal Adviser", True)
    assert by_row[55].notes == ("duplicate?",)
    assert by_row[6].unit == "Cabinet"
    assert by_row[5].phones[0].text == "+1 220 607 8364"
    assert by_row[5].phones[0].key == by_row[55].phones[0].key


def test_how_the_outlook_export_is_read(contacts: dict[str, list[ContactRow]]) -> None:
    rows = contacts["outlook_export.csv"]
    assert len(rows) == 20
    third = rows[2]
    assert (third.honorific, third.given_name, third.family_name) == ("Col.", "محمد", "الأحمد II")
    assert (third.post, third.institution, third.unit) == (
        "Permanent Secretary",
        "National Statistics Office",
        "Legal Affairs",
    )
    assert third.notes == ('Said: "call after 4",\nprefers e-mail',)
    assert [str(line) for line in third.notes_extra] == ["Categories: R2P group"]


def test_how_the_french_list_is_read(tables: dict[str, Table], contacts: dict[str, list[ContactRow]]) -> None:
    assert (tables["liste_contacts.csv"].encoding, tables["liste_contacts.csv"].separator) == ("cp1252", ";")
    rows = contacts["liste_contacts.csv"]
    assert len(rows) == 11
    assert (rows[1].honorific, rows[1].given_name, rows[1].family_name) == ("Mr", "Tomás", "Ó Briain")
    assert [row.verified_on for row in rows[:3]] == [date(2025, 8, 26), date(2025, 2, 27), date(2025, 7, 1)]
    assert not any(row.problems or row.notes_extra for row in rows)


def test_how_the_action_log_is_read(tables: dict[str, Table], actions: list[ActionRow]) -> None:
    log = tables["action_log.xlsx"]
    assert len(actions) == 34
    assert [row.reference for row in actions] == [f"A{n}" for n in range(1, 35)]
    evidence = date_evidence(log, _mapping(log, "actions"))
    assert (evidence[4].order, evidence[4].ambiguous) == ("dmy", False)
    by_ref = {row.reference: row for row in actions}
    assert by_ref["A1"].due_on == date(2027, 3, 11)
    assert by_ref["A2"].due_on == date(2027, 1, 13)
    assert by_ref["A3"].due_on == date(2026, 3, 20)
    assert by_ref["A12"].due_on == date(2026, 9, 4)
    assert (by_ref["A4"].due_on, by_ref["A4"].due_words) == (None, "end of Q3")
    assert (by_ref["A4"].status, by_ref["A4"].completed_on, by_ref["A4"].completed_words) == (
        "done",
        None,
        "12/02",
    )
    assert [str(line) for line in by_ref["A2"].notes_extra] == ["Status: overdue"]
    assert by_ref["A3"].source == "Meeting no. 3"
    assert Counter(row.due_words for row in actions) == {"": 27, "end of Q3": 7}
    assert Counter(row.status for row in actions) == {"done": 14, "open": 11, "in_progress": 6, "waiting": 3}
    assert [row.priority for row in actions] == [str(row.cell(7)).casefold() for row in log.rows]
    assert not any(row.problems for row in actions)


def test_every_owner_of_the_log_is_found_among_the_contacts(
    contacts: dict[str, list[ContactRow]], actions: list[ActionRow]
) -> None:
    office = Office()
    office.take(contacts["ministry_contacts.xlsx"])
    index = office.index()
    for action in actions:
        owner = resolve_owner(action.owner, index, action.institution)
        assert owner.kind == "person", action.owner
        assert owner.person_id is not None
        assert office.people[owner.person_id][0].institution == action.institution
    by_ref = {row.reference: row.owner for row in actions}
    for ref, row_number in (("A1", 14), ("A19", 46), ("A7", 19), ("A33", 12)):
        found = resolve_owner(by_ref[ref], index)
        assert found.person_id is not None
        assert office.people[found.person_id][0].row == row_number


def test_every_ministry_of_the_log_is_known_from_the_contacts(
    contacts: dict[str, list[ContactRow]], actions: list[ActionRow]
) -> None:
    index = InstitutionIndex()
    for number, name in enumerate(sorted({row.institution for row in contacts["ministry_contacts.xlsx"]})):
        index.add(number, [name])
    assert {index.find(action.institution).kind for action in actions} == {"same"}


def test_nothing_in_a_cell_is_lost(
    tables: dict[str, Table], contacts: dict[str, list[ContactRow]], actions: list[ActionRow]
) -> None:
    for name, rows in (*contacts.items(), ("action_log.xlsx", actions)):
        table = tables[name]
        assert len(rows) == len(table.rows)
        for source, row in zip(table.rows, rows, strict=True):
            kept = _everything(row)
            for cell in source.cells:
                for word in cell_text(cell).casefold().replace(",", " ").replace("ß", "ss").split():
                    assert word.strip('":;()') in kept or word in kept, (name, source.number, word)


def _everything(row: ContactRow | ActionRow) -> str:
    """All a row says, in one text; codes and dates also as the words they were read from."""
    parts = [str(value) for value in vars(row).values()]
    if isinstance(row, ContactRow):
        parts += ["acting"] if row.acting else []
        parts += [phone.text for phone in row.phones]
        parts += [*row.notes, *map(str, row.notes_extra)]
        days = [row.verified_on]
    else:
        parts += {"done": ["done completed"], "waiting": ["on hold"], "in_progress": ["in progress"]}.get(
            row.status, []
        )
        days = [row.due_on]
    parts += [f"{day:%d/%m/%Y} {day.isoformat()}" for day in days if day]
    return " ".join(parts).casefold().replace("ß", "ss")


def test_notes_are_added_once() -> None:
    rows = ContactRow(row=2, notes=("left in June?",))
    once = merged_notes("Old text", rows.notes, rows.notes_extra)
    assert once == "Old text\nleft in June?"
    assert merged_notes(once, rows.notes, rows.notes_extra) == once
