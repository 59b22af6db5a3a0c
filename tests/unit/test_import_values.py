"""Names, dates, addresses, statuses as people type them: read, or kept."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_desktop.interchange.dates import DateEvidence, evidence, read_date
from r2p_desktop.interchange.mapping import propose
from r2p_desktop.interchange.names import from_full, from_parts, recase
from r2p_desktop.interchange.read_rows import action_rows, contact_rows
from r2p_desktop.interchange.records import ActionRow, ContactRow, ImportOptions
from r2p_desktop.interchange.table import Cell, Table, TableRow
from r2p_desktop.interchange.values import (
    is_honorific,
)
from r2p_desktop.model.normtext import fold

NAMES = [
    ("HADDAD, Amina", "Amina", "Haddad"),
    ("FERNÁNDEZ ORTEGA, Lucía", "Lucía", "Fernández Ortega"),
    ("VAN DER BERG, Maria", "Maria", "van der Berg"),
    ("DA SILVA III, Ana", "Ana", "da Silva III"),
    ("DE LA TOUR, Marie", "Marie", "de la Tour"),
    ("Ó BRIAIN, Tomás", "Tomás", "Ó Briain"),
    ("N'DIAYE II, Fatou", "Fatou", "N'Diaye II"),
    ("O’BRIEN-SMITH, Mary", "Mary", "O’Brien-Smith"),
    ("MCKAY, John", "John", "McKay"),
    ("ΠΑΠΑΔΟΠΟΎΛΟΥ, Ioanna", "Ioanna", "Παπαδοπούλου"),
    ("ΓΕΩΡΓΙΟΣ ΣΟΦΟΣ", "Γεωργιος", "Σοφος"),
    ("IŞIK, Ayşe", "Ayşe", "Işık"),
    ("İNÖNÜ, Can", "Can", "İnönü"),
    ("ПЕТРОВ, Сергей Иванович", "Сергей Иванович", "Петров"),
    ("الأحمد II, محمد", "محمد", "الأحمد II"),
    ("الأحمد، محمد", "محمد", "الأحمد"),
    ("王, 小明", "小明", "王"),
    ("王 III, 小明", "小明", "王 III"),
    ("小明 王 III", "小明", "王 III"),
    ("王 小明", "小明", "王"),
    ("王小明", "小明", "王"),
    ("欧阳娜娜", "娜娜", "欧阳"),
    ("김민준", "민준", "김"),
    ("Amina HADDAD", "Amina", "Haddad"),
    ("LAURENT Jean-Pierre", "Jean-Pierre", "Laurent"),
    ("Maria VAN DER BERG", "Maria", "van der Berg"),
    ("Maria van der Berg III", "Maria", "van der Berg III"),
    ("Ana da Silva", "Ana", "da Silva"),
    ("Abd al-Rahman el Baradei", "Abd al-Rahman", "el Baradei"),
    ("Amina Haddad III", "Amina", "Haddad III"),
    ("LUCÍA FERNÁNDEZ", "Lucía", "Fernández"),
    ("John Smith, Jr.", "John", "Smith Jr."),
    ("NG, A.", "A.", "Ng"),
    ("J. R. Ng", "J. R.", "Ng"),
    ("M. Dupont", "M.", "Dupont"),
    ("Pelé", "", "Pelé"),
    ("  Amina \u00a0 Haddad ", "Amina", "Haddad"),
]


@pytest.mark.parametrize(("text", "given_name", "family"), NAMES)
def test_a_name_is_taken_apart(text: str, given_name: str, family: str) -> None:
    name = from_full(text)
    assert (name.given, name.family) == (given_name, family)


def test_the_order_of_a_name_is_the_persons_own() -> None:
    assert str(from_full("王小明")) == "王 小明"
    assert from_full("王小明").order == "family_first"
    assert str(from_full("WANG, Xiaoming")) == "Xiaoming Wang"
    assert from_parts("小明", "王").order == "family_first"
    assert from_parts("Xiaoming", "王").order == "given_first"


@pytest.mark.parametrize(
    ("text", "honorific", "rest"),
    [
        ("H.E. Ms Amina Haddad", "H.E. Ms", "Amina Haddad"),
        ("Dr. Łukasz Wójcik", "Dr.", "Łukasz Wójcik"),
        ("Sra. Lucía Fernández", "Sra.", "Lucía Fernández"),
        ("HADDAD, Dr Amina", "Dr", "Amina Haddad"),
        ("Д-р Сергей Петров", "Д-р", "Сергей Петров"),
    ],
)
def test_forms_of_address_are_taken_off(text: str, honorific: str, rest: str) -> None:
    assert (from_full(text).honorific, str(from_full(text))) == (honorific, rest)
    assert is_honorific(honorific)
    assert not is_honorific(rest)


@pytest.mark.parametrize(
    "text", ["McDonald", "van der Berg", "JP", "A. B.", "de Gaulle", "", "ibn Sīnā", "ALVAREZ Ruiz"]
)
def test_usual_letters_stay_as_they_are(text: str) -> None:
    assert recase(text) == text


@given(st.text(alphabet=st.characters(categories=("Lu", "Ll", "Lo", "Zs", "Pd")), max_size=30))
def test_taking_a_name_apart_loses_no_letter(text: str) -> None:
    name = from_full(text)

    def letters(value: str) -> list[str]:
        return sorted(char for char in fold(value) if char.isalnum())

    assert letters(f"{name.honorific} {name.given} {name.family}") == letters(text)
    assert letters(recase(text)) == letters(text)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-03-12", date(2026, 3, 12)),
        ("2026/3/12", date(2026, 3, 12)),
        ("12/03/2026", date(2026, 3, 12)),
        ("12.3.26", date(2026, 3, 12)),
        ("12-03-2026", date(2026, 3, 12)),
        ("3/25/2026", date(2026, 3, 25)),
        ("12 March 2026", date(2026, 3, 12)),
        ("March 12, 2026", date(2026, 3, 12)),
        ("Thursday, 12 March 2026", date(2026, 3, 12)),
        ("12-Mar-26", date(2026, 3, 12)),
        ("1er avril 2026", date(2026, 4, 1)),
        ("12 févr. 2026", date(2026, 2, 12)),
        ("12 de marzo de 2026", date(2026, 3, 12)),
        ("3. Mai 2026", date(2026, 5, 3)),
        ("5 марта 2026 г.", date(2026, 3, 5)),
        ("٣ مارس ٢٠٢٦", date(2026, 3, 3)),
        ("2026年3月5日", date(2026, 3, 5)),
        (date(2026, 3, 12), date(2026, 3, 12)),
        (datetime.fromisoformat("2026-03-12T00:00"), date(2026, 3, 12)),
        ("2026-03-12 00:00:00", date(2026, 3, 12)),
        ("31/02/2026", None),
        ("13/13/2026", None),
        ("12/02", None),
        ("end of Q3", None),
        ("before the summer", None),
        ("March", None),
        (46093, None),
        (46093.0, None),
        (True, None),
        (None, None),
    ],
)
def test_dates(cell: Cell, day: date | None) -> None:
    assert read_date(cell).day == day


def test_a_time_of_day_is_not_lost() -> None:
    assert read_date(datetime.fromisoformat("2026-03-12T14:30")).rest == "14:30:00"
    assert read_date("2026-03-12T14:30").rest == "14:30"


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["26/08/2025", "03/06/2026"], DateEvidence("dmy", False, 1, 0)),
        (["8/26/2025", "03/06/2026"], DateEvidence("mdy", False, 0, 1)),
        (["03/06/2026", "04/05/2026"], DateEvidence("dmy", True, 0, 0)),
        (["03/03/2026"], DateEvidence("", False)),
        (["2026-03-04", "words", None, 3], DateEvidence("", False)),
        (["26/08/2025", "8/26/2025", "03/06/2026"], DateEvidence("dmy", True, 1, 1)),
    ],
)
def test_a_column_decides_day_and_month(cells: list[Cell], expected: DateEvidence) -> None:
    assert evidence(cells) == expected


def _actions(*rows: tuple[Cell, ...], order: str = "") -> list[ActionRow]:
    headings = ("Action", "Due", "Status", "Priority", "Completed on", "Owner")
    table = Table("x", "", (), headings, 1, [TableRow(n, row) for n, row in enumerate(rows, 2)])
    mapping = propose(headings, [row.cells for row in table.rows], "actions")
    if order == "mdy":
        mapping = mapping.with_date_order(1, "mdy")
    return action_rows(table, mapping)


def test_an_ambiguous_column_says_so_in_words_until_somebody_chooses() -> None:
    first, second = _actions(("a", "03/04/2026"), ("b", "05/06/2026"))
    assert (first.due_on, second.due_on) == (date(2026, 4, 3), date(2026, 6, 5))
    assert [p.code for p in first.problems] == ["ambiguous-date"]
    assert not first.failed
    assert "3 April 2026" in str(first.problems[0].message)
    chosen = _actions(("a", "03/04/2026"), order="mdy")[0]
    assert (chosen.due_on, chosen.problems) == (date(2026, 3, 4), ())


def test_what_an_action_row_cannot_say_in_fields_is_in_its_notes() -> None:
    rows = _actions(
        ("a", "end of Q3", "Completed 12/02"),
        ("b", datetime.fromisoformat("2026-03-12T14:30"), "done (see minutes)"),
        ("c", None, "perhaps", "top secret"),
        ("d", None, "Completed 25/02/2026", "urgent", "soon"),
        ("", "2026-03-12"),
        ("e", None, "cerrado", "Alta"),
        ("f", None, "Done?"),
        ("g", None, "en retard"),
    )
    assert (rows[0].status, rows[0].completed_words, rows[0].due_words) == ("done", "12/02", "end of Q3")
    assert [str(n) for n in rows[1].notes_extra] == ["Due: 2026-03-12 14:30:00", "Status: done (see minutes)"]
    assert (rows[1].due_on, rows[1].status) == (date(2026, 3, 12), "done")
    assert (rows[2].status, [str(n) for n in rows[2].notes_extra]) == (
        "open",
        ["Status: perhaps", "Priority: top secret"],
    )
    assert [p.code for p in rows[2].problems] == ["unknown-status", "unknown-priority"]
    assert (rows[3].completed_on, rows[3].completed_words, rows[3].priority) == (
        date(2026, 2, 25),
        "",
        "high",
    )
    assert [str(n) for n in rows[3].notes_extra] == ["Completed on: soon", "Priority: urgent"]
    assert rows[4].failed
    assert [(p.code, p.row) for p in rows[4].problems] == [("no-text", 6)]
    assert (rows[5].status, rows[5].priority, rows[5].notes_extra) == ("done", "high", ())
    assert (rows[6].status, rows[6].problems[0].code) == ("open", "unknown-status")
    assert [str(n) for n in rows[7].notes_extra] == ["Status: en retard"]


def _contact(**cells: Cell) -> ContactRow:
    return _contacts(cells)[0]


def _contacts(cells: dict[str, Cell], options: ImportOptions | None = None) -> list[ContactRow]:
    table = Table("x", "", (), tuple(cells), 1, [TableRow(2, (*cells.values(), "beyond"))])
    return contact_rows(table, propose(list(cells), [], "contacts"), options)


def test_a_contact_needs_a_name_or_an_address() -> None:
    nobody = _contact(Name=None, Post="Director", Notes="x")
    assert nobody.failed
    assert [(p.code, p.row, p.level) for p in nobody.problems] == [("no-name", 2, "error")]
    address = _contact(Name=None, **{"E-mail": "desk@justice.example"})
    assert (address.failed, address.family_name, address.problems[0].code) == (
        False,
        "desk@justice.example",
        "address-for-name",
    )
    assert not _contact(Name="Ng").failed
    assert not _contact(Name=None, **{"Original script": "王小明"}).failed


def test_what_a_contact_row_cannot_say_in_fields_is_in_its_notes() -> None:
    row = _contact(
        **{
            "Name": "WANG Xiaoming (王小明)",
            "E-mail": "see below",
            "Tel.": "on request",
            "Last verified": "last spring",
            "Focal point": "perhaps",
            "Colour": "blue",
            "": 7,
        }
    )
    assert (row.given_name, row.family_name, row.original_script) == ("Xiaoming", "Wang", "王小明")
    assert [str(n) for n in row.notes_extra] == [
        "Colour: blue",
        "G: 7",
        "H: beyond",
        "E-mail: see below",
        "Tel.: on request",
        "Focal point: perhaps",
        "Last verified: last spring",
    ]
    assert {p.code for p in row.problems} == {"bad-email", "bad-phone", "bad-date", "unknown-capacity"}
    assert not row.failed
    assert [str(n) for n in _contact(Name="Ng, A. (until June)").notes_extra][
        -1
    ] == "Name: Ng, A. (until June)"


def test_parts_of_a_contact_come_together() -> None:
    row = _contact(
        **{"First Name": "Ana", "Middle Name": "Maria", "Last Name": "DA SILVA", "Suffix": "Jr.", "Name": "Ana Silva (PhD)",
           "Business Street": "1 Hill Road", "Business City": "Ardenia", "Focal point": "yes", "Home Phone": "+999 1 23 45",
           "Mobile": "+999 5 55 55", "Since": "2024-01-15", "Post": "Director (acting)"}
    )  # fmt: skip
    assert (row.given_name, row.family_name) == ("Ana Maria", "da Silva Jr.")
    assert row.address == "1 Hill Road, Ardenia"
    assert (row.capacity, row.since, row.post, row.acting) == (
        "focal_point",
        date(2024, 1, 15),
        "Director",
        True,
    )
    assert [(p.text, p.kind) for p in row.phones] == [("+999 5 55 55", "mobile"), ("+999 1 23 45", "home")]
    assert "Name: Ana Silva (PhD)" in map(str, row.notes_extra)


def test_what_is_too_long_is_cut_and_kept() -> None:
    row = _contacts({"Name": "Ng", "Post": "x" * 30}, ImportOptions(lengths={"post": 10}))[0]
    assert row.post == "x" * 10
    assert "Post: " + "x" * 30 in map(str, row.notes_extra)
    assert [p.code for p in row.problems] == ["too-long"]
