"""Who is the same person, who is not, and who must be asked about."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_desktop.i18n import message
from r2p_desktop.interchange.matching import (
    MatchKind,
    NameKey,
    PeopleIndex,
    PersonKey,
    compare_names,
    institution_key,
    match,
    match_rows,
)
from r2p_desktop.interchange.owners import InstitutionIndex, resolve_owner, split_short_name
from r2p_desktop.interchange.records import ContactRow, Problem
from r2p_desktop.interchange.values import Phone, phone_key

JUSTICE, DEFENCE = "Ministry of Justice", "Ministry of Defence"


def person(name: str, institution: str = "", email: str = "", phone: str = "") -> PersonKey:
    return PersonKey.of(
        family_name=name,
        institution=institution,
        emails=[email] if email else [],
        phones=[phone] if phone else [],
    )


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("STRASSER, Đorđe", "Đorđe Straßer", "equal"),
        ("王 III, 小明", "小明 王 III", "equal"),
        ("ΠΑΠΑΔΟΠΟΎΛΟΥ, Ioanna", "Ioanna Παπαδοπούλου", "equal"),
        ("N'DIAYE, Fatou", "Fatou Ndiaye", "equal"),
        ("Haddad, Amina", "Amina Haddad II", "different"),
        ("Amina Haddad II", "Amina Haddad III", "different"),
        ("Person 12", "Person 13", "different"),
        ("Amina Haddad", "Amina Hadad", "close"),
        ("Сергей Петров", "Сергей Иванович Петров", "close"),
        ("A. Haddad", "Amina Haddad", "close"),
        ("B. Haddad", "Amina Haddad", "different"),
        ("A. H.", "Amina Haddad", "different"),
        ("Amina", "Amina Haddad", "different"),
        ("Amina Haddad", "Kwame Mensah", "different"),
        ("", "Amina Haddad", "unknown"),
        ("desk@justice.example", "Amina Haddad", "unknown"),
    ],
)
def test_how_names_relate(one: str, other: str, relation: str) -> None:
    assert compare_names(NameKey.of(one), NameKey.of(other)) == relation
    assert compare_names(NameKey.of(other), NameKey.of(one)) == relation


ON_FILE = person("Amina Haddad", JUSTICE, "a.haddad@justice.example", "+999 20 123 45 67")


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (person("HADDAD, Amina", "", "A.Haddad@Justice.EXAMPLE"), "same"),
        (person("Amina Hadad", "", "a.haddad@justice.example"), "same"),
        (person("", "", "a.haddad@justice.example"), "same"),
        (person("Kwame Mensah", "", "a.haddad@justice.example"), "probable"),
        (person("Amina Haddad II", "", "a.haddad@justice.example"), "probable"),
        (person("Amina Haddad", DEFENCE, "", "020 123 45 67"), "same"),
        (person("Amina Hadad", DEFENCE, "", "+999 20 123 45 67"), "probable"),
        (person("Kwame Mensah", JUSTICE, "k@x.example", "+999 20 123 45 67"), "new"),
        (person("", "", "", "+999 20 123 45 67"), "probable"),
        (person("Amina Haddad", "The Ministry of Justice"), "same"),
        (person("Amina Haddad", JUSTICE, "amina@other.example"), "probable"),
        (person("Amina Haddad", DEFENCE), "probable"),
        (person("Amina Haddad"), "probable"),
        (person("Amina Haddad", DEFENCE, "amina@other.example"), "new"),
        (person("Amina Hadad", JUSTICE), "probable"),
        (person("Amina Hadad", JUSTICE, "amina@other.example"), "new"),
        (person("Amina Haddad II", JUSTICE), "new"),
        (person("Amina Mensah", JUSTICE), "new"),
    ],
)
def test_what_a_row_is_to_somebody_on_file(row: PersonKey, kind: MatchKind) -> None:
    index = PeopleIndex()
    index.add(7, ON_FILE)
    found = match(row, index)
    assert found.kind == kind
    assert found.person_id == (None if kind == "new" else 7)
    assert bool(found.reasons) == (kind != "new" or found.namesakes == (7,))


def test_a_namesake_elsewhere_is_shown_but_new() -> None:
    index = PeopleIndex()
    index.add(7, ON_FILE)
    found = match(person("Amina Haddad", DEFENCE, "amina@other.example"), index)
    assert found.namesakes == (7,)


def test_an_office_mailbox_is_nobodys_own() -> None:
    index = PeopleIndex()
    index.add(1, person("Amina Haddad", JUSTICE, "info@justice.example"))
    assert match(person("Kwame Mensah", JUSTICE, "info@justice.example"), index).kind == "new"


def test_two_namesakes_on_file_are_asked_about() -> None:
    index = PeopleIndex()
    index.add(1, person("Amina Haddad", JUSTICE))
    index.add(2, person("Amina Haddad", JUSTICE))
    found = match(person("Amina Haddad", JUSTICE), index)
    assert (found.kind, found.namesakes) == ("probable", (1, 2))


def test_the_strongest_evidence_decides() -> None:
    index = PeopleIndex()
    index.add(1, person("Amina Haddad", JUSTICE))
    index.add(2, person("Amina Haddad", JUSTICE, "amina@x.example"))
    assert match(person("Amina Haddad", JUSTICE, "amina@x.example"), index).person_id == 2


def _row(number: int, name: str, email: str = "", phone: str = "", institution: str = "") -> ContactRow:
    phones = (Phone(phone, phone_key(phone)),) if phone else ()
    return ContactRow(
        row=number, family_name=name, emails=(email,) if email else (), phones=phones, institution=institution
    )


def test_rows_of_one_file_match_each_other() -> None:
    rows = [
        _row(2, "Amina Haddad", "a@x.example"),
        _row(3, "HADDAD Amina", "A@X.example", "+999 1 234 567"),
        _row(4, "Haddad, Amina", phone="+999 1 234 567"),
        _row(5, "Amina Haddad"),
        ContactRow(row=6, problems=(Problem(6, "", "no-name", message("x")),)),
    ]
    index = PeopleIndex()
    found = match_rows(rows, index)
    assert [(m.row.row, m.match.kind, m.match.person_id) for m in found] == [
        (2, "new", None),
        (3, "same", -2),
        (4, "same", -2),
        (5, "same", -2),
    ]
    assert len(index) == 1


def test_what_later_rows_teach_settles_earlier_ones() -> None:
    rows = [
        _row(2, "Kwame Mensah", "b@x.example"),
        _row(3, "Kwame Mensah", "a@x.example", institution=DEFENCE),
        _row(4, "Kwame Mensah", "b@x.example", institution=JUSTICE),
    ]
    found = match_rows(rows, PeopleIndex())
    assert [(m.match.kind, m.match.person_id) for m in found] == [("new", None), ("new", None), ("same", -2)]


def test_the_person_may_declare_a_probable_duplicate_new() -> None:
    rows = [
        _row(2, "Kwame Mensah", "b@x.example", institution=JUSTICE),
        _row(3, "Kwame Mensah", institution=DEFENCE),
    ]
    told: list[int] = []
    assert [m.match.kind for m in match_rows(rows, PeopleIndex())] == ["new", "probable"]
    assert [m.match.kind for m in match_rows(rows, PeopleIndex(), as_new={3}, judged=told.append)] == [
        "new",
        "new",
    ]
    assert told == [1, 2]


def test_a_row_with_an_address_only_is_found_again_under_its_address() -> None:
    problem = Problem(2, "", "address-for-name", message("x"), "hint")
    row = ContactRow(row=2, family_name="desk@x.example", emails=("desk@x.example",), problems=(problem,))
    index = PeopleIndex()
    assert [m.match.kind for m in match_rows([row, row], index)] == ["new", "same"]
    on_file = PeopleIndex()
    on_file.add(1, PersonKey.of(family_name="desk@x.example", emails=["desk@x.example"]))
    assert match(_row(3, "Amina Haddad", "desk@x.example"), on_file).kind == "same"


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Amina Haddad", "Haddad Amina", "Kwame Mensah", "Amina Haddad II", "Ng"]),
            st.sampled_from(["", "a@x.example", "b@x.example"]),
            st.sampled_from(["", "+999 1 234 567"]),
            st.sampled_from(["", JUSTICE, DEFENCE]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_the_same_file_twice_adds_nobody(cells: list[tuple[str, str, str, str]]) -> None:
    rows = [_row(number, *cell) for number, cell in enumerate(cells, 2)]
    index = PeopleIndex()
    match_rows(rows, index)
    before = len(index)
    again = match_rows(rows, index)
    assert len(index) == before
    assert all(m.match.kind != "new" for m in again)


def test_institutions_are_found_by_name_short_name_and_nearly() -> None:
    index = InstitutionIndex()
    index.add(1, ["Ministry of Foreign Affairs", "MFA", "Ministère des Affaires étrangères"])
    index.add(2, ["Permanent Mission, New York"])
    index.add(3, ["Ministry of Justice", ""])
    same = {
        "ministry of foreign affairs": 1, "MFA": 1, "Ministry of Foreign Affairs (MFA)": 1, "MINISTERE DES AFFAIRES ETRANGERES": 1,
        "The Permanent Mission - New York": 2,
    }  # fmt: skip
    assert {text: index.find(text).institution_id for text in same} == same
    assert (index.find("Ministry of Foriegn Affairs").kind, index.find("Ministry of Finance").kind) == (
        "probable",
        "new",
    )
    with pytest.raises(ValueError, match="without a name"):
        index.find(" - ")
    assert split_short_name("Ministry of Foreign Affairs (MFA)") == ("Ministry of Foreign Affairs", "MFA")
    assert split_short_name("Police (Criminal investigation department)") == (
        "Police (Criminal investigation department)",
        "",
    )
    assert institution_key("The Ministry of the Interior") == institution_key("Ministry of Interior")


def test_owners() -> None:
    index = PeopleIndex()
    index.add(1, person("Amina Haddad", JUSTICE))
    index.add(2, person("Amina Haddad", DEFENCE))
    index.add(3, person("Kwame Mensah", DEFENCE))
    assert resolve_owner("Ms Amina HADDAD", index).kind == "several"
    assert resolve_owner("Amina Haddad", index, DEFENCE).person_id == 2
    assert resolve_owner("MENSAH, Kwame", index).person_id == 3
    near = resolve_owner("Kwame Mensa", index, DEFENCE)
    assert (near.kind, near.person_id, near.candidates) == ("probable", None, (3,))
    assert resolve_owner("Legal Adviser", index, DEFENCE).kind == "unknown"
    assert resolve_owner("", index).kind == "unknown"


def test_adding_to_a_person_counts_whatever_the_order() -> None:
    parts = [
        person("Amina Haddad"),
        person("", "", "a@x.example"),
        PersonKey.of(original_script="أمينة حداد"),
        person("", JUSTICE),
    ]
    for order in permutations(parts):
        index = PeopleIndex()
        for part in order:
            index.add(1, part)
        assert match(person("", "", "a@x.example"), index).person_id == 1
        assert match(person("أمينة حداد", JUSTICE), index).kind == "same"
        assert match(person("Amina Hadad", JUSTICE), index).kind == "probable"
