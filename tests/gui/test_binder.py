"""Alt keys, drafts and plain values: what stands under the binder."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from r2p_desktop.model.entities import ContactPoint, Person
from r2p_desktop.qt.drafting import pack, unpack
from r2p_desktop.qt.mnemonics import with_mnemonics
from r2p_desktop.qt.record_values import put_values, values_of, without_ids

COLLECTIONS = {"contact_points": ContactPoint}


def test_every_label_gets_another_letter_and_initials_come_first() -> None:
    marked = with_mnemonics({"a": "Given name", "b": "Family name", "c": "Name order"}, taken={"F"})
    assert marked == {"a": "&Given name", "b": "Family &name", "c": "Name &order"}


@given(
    st.lists(st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=12), max_size=30),
    st.sets(st.sampled_from("FEVRMTH")),
)
def test_no_letter_is_given_twice_nor_one_that_a_menu_has(texts: list[str], taken: set[str]) -> None:
    marked = with_mnemonics({str(n): text for n, text in enumerate(texts)}, taken)
    chosen = []
    for number, text in enumerate(texts):
        shown = marked[str(number)].replace("&&", "\0")
        assert shown.replace("&", "").replace("\0", "&") == text, "the words themselves stay"
        if "&" in shown:
            chosen.append(shown[shown.index("&") + 1].casefold())
    assert len(set(chosen)) == len(chosen)
    assert not {letter.casefold() for letter in taken} & set(chosen)


def test_scripts_without_alt_keys_stay_as_they_are() -> None:
    assert with_mnemonics({"a": "الاسم", "b": "名字"}) == {"a": "الاسم", "b": "名字"}


def test_a_draft_comes_back_as_it_went() -> None:
    values: dict[str, Any] = {
        "text": "آمنة",
        "on": date(2026, 3, 2),
        "at": datetime(2026, 3, 2, 9, tzinfo=UTC),
        "rows": [{"id": 3, "from_on": date(2020, 1, 1)}, {"id": None, "from_on": None}],
        "yes": True,
        "none": None,
    }
    assert unpack(pack(values)) == values


def test_rows_change_the_children_they_came_from() -> None:
    first, second = (
        ContactPoint(kind="email", value="a@x.example"),
        ContactPoint(kind="phone", value="+999 1"),
    )
    first.id, second.id = 11, 12
    person = Person(family_name="Ng", contact_points=[first, second])
    values = values_of(person, ["family_name", "contact_points"], COLLECTIONS)
    assert [row["id"] for row in values["contact_points"]] == [11, 12]

    values["family_name"] = "Nguyen"
    rows = values["contact_points"]
    values["contact_points"] = [
        {**rows[1], "value": "+999 2"},
        {"id": None, "kind": "fax", "value": "+999 3"},
    ]
    put_values(person, values, COLLECTIONS)

    assert person.family_name == "Nguyen"
    assert [(p.id, p.value) for p in person.contact_points] == [(12, "+999 2"), (None, "+999 3")]
    assert person.contact_points[0] is second, "a row with an id is the child it came from"


def test_a_copy_has_rows_of_its_own() -> None:
    values = {"family_name": "Ng", "contact_points": [{"id": 4, "value": "a@x.example"}]}
    assert without_ids(values, COLLECTIONS)["contact_points"] == [{"id": None, "value": "a@x.example"}]
    assert values["contact_points"][0]["id"] == 4
