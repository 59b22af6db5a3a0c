"""The lists: every column sorts, every view filters, the SQL stays portable, long lists are read through indexes."""

from __future__ import annotations

from pathlib import Path

import pytest
from office_fixture import CLOCK
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from r2p_desktop.model.entities import Base, Person
from r2p_desktop.model.fields import say_conditions_to
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.making import make_office
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, open_office
from r2p_desktop.services.people import PostEntry
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage.lists import all_lists

SPECS = all_lists()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> OfficeServices:
    """An office of 400 people and what goes with them."""
    folder = tmp_path_factory.mktemp("many") / "office"
    make_office(folder, NewOffice("Many"), clock=CLOCK, records=400)
    office = open_office(folder, clock=CLOCK, render=PaperPress())
    yield office  # type: ignore[misc]
    office.close(backup=False)


@pytest.mark.parametrize("name", sorted(SPECS))
def test_every_column_sorts_both_ways_and_every_view_filters(many: OfficeServices, name: str) -> None:
    source = many.lists[name]
    everything = list(source.ids(ListQuery()))
    assert len(set(everything)) == len(everything)
    for column in source.columns:
        if column.sortable:
            up = list(source.ids(ListQuery(sort=column.key)))
            assert sorted(up) == sorted(everything)
            assert sorted(source.ids(ListQuery(sort=column.key, descending=True))) == sorted(everything)
    for view in source.views:
        assert set(source.ids(ListQuery(filters=view.filters))) <= set(everything)
    rows = source.rows(everything[:70])
    assert (list(rows) and all(len(row) == len(source.columns) for row in rows.values())) or not everything


@pytest.mark.parametrize("name", sorted(SPECS))
def test_list_queries_compile_for_another_database(name: str) -> None:
    spec = SPECS[name]
    spec.rows_query([1, 2]).compile(dialect=postgresql.dialect())
    for column in spec.columns:
        if column.sortable:
            query = ListQuery(sort=column.key, descending=True)
            spec.ids_query(query, CLOCK.today()).compile(dialect=postgresql.dialect())


def test_the_schema_compiles_for_another_database() -> None:
    say_conditions_to("postgresql", Base.metadata)
    dialect = postgresql.dialect()
    say_conditions_to("postgresql", Base.metadata)
    for table in Base.metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            text = str(CreateIndex(index).compile(dialect=dialect))
            assert ("deleted_at IS NULL" in text) == (index.name or "").startswith("uq_")


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("people", ""),
        ("people", "post"),
        ("people", "verified_on"),
        ("institutions", ""),
        ("meetings", ""),
        ("plan", ""),
    ],
)
def test_long_lists_are_read_in_the_order_of_an_index(many: OfficeServices, name: str, sort: str) -> None:
    spec = SPECS[name]
    with many.reading() as connection:
        statement = spec.ids_query(ListQuery(sort=sort), CLOCK.today())
        text = statement.compile(connection.engine, compile_kwargs={"literal_binds": True})
        plan = [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")]
    assert any("USING" in step and "INDEX" in step for step in plan), plan


def test_a_search_of_a_list_finds_words_in_any_order_and_quotes_everything(office: OfficeServices) -> None:
    office.people.save_with_post(
        Person(given_name="Łukasz", family_name="Wójcik"), PostEntry("Legal Adviser")
    )
    source = office.lists["people"]
    for typed in ("lukasz", "wojcik luk", "legal", "ADVISER wojcik"):
        assert len(source.ids(ListQuery(search=typed))) == 1, typed
    for typed in ('"', "NEAR(", "lukasz AND nothing", "*", "name:x", "a' OR 1=1 --"):
        assert not source.ids(ListQuery(search=typed)), typed


def test_the_example_fills_every_list(tmp_path: Path) -> None:
    folder = tmp_path / "example"
    make_office(folder, NewOffice("x", is_example=True), clock=CLOCK)
    office = open_office(folder, clock=CLOCK, render=PaperPress())
    try:
        counts = {name: len(source.ids(ListQuery())) for name, source in office.lists.items()}
        people = list(office.lists["people"].ids(ListQuery()))
        office.exports.write(
            tmp_path / "people.csv", "people", people, ["name"], ["Name"], lambda _column, value: value
        )
        overdue = office.lists["actions"].ids(ListQuery(filters={"overdue": True}))
        settings = office.settings()
    finally:
        office.close(backup=False)
    assert counts == {
        "people": 60, "institutions": 14, "network": 7, "meetings": 12, "decisions": 14, "actions": 60, "plan": 28,
        "documents": 0, "bodies": 1, "plans": 1, "recommendations": 4, "pledges": 5, "key_dates": 4,
    }  # fmt: skip
    assert overdue
    lines = (tmp_path / "people.csv").read_text("utf-8-sig").splitlines()
    assert lines[:2] == ["EXAMPLE - fictional", "Name"]
    assert len(lines) == 62
    assert settings.is_example
    assert settings.name.startswith("EXAMPLE")


def test_the_example_is_the_same_at_the_same_moment(tmp_path: Path) -> None:
    def people(folder: Path) -> list[dict[str, object]]:
        make_office(folder, NewOffice("x", is_example=True), clock=CLOCK)
        office = open_office(folder, clock=CLOCK, render=PaperPress())
        try:
            return office.lists["people"].records(ListQuery(), ("uid", "name", "post", "emails"))
        finally:
            office.close(backup=False)

    assert people(tmp_path / "one") == people(tmp_path / "other")
