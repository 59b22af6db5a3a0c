"""Where pickers of linked records get their choices: the services, by root table; and what may be made in passing."""

from __future__ import annotations

from collections.abc import Callable

from r2p_desktop.errors import OfficeError
from r2p_desktop.model.entities import Institution, Person
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.widgets.record_picker import Create, RecordPicker


def link_picker(picker: RecordPicker, desk: Desk, table: str) -> None:
    """Let `picker` choose among the living records of a root table. Raises KeyError for a table without a service."""
    service = desk.office.by_table[table]
    picker.set_source(service.choices, service.names, _creation(desk, table))


def _creation(desk: Desk, table: str) -> Create | None:
    """How a record of this kind is made from a name typed into a picker; None where a name is not enough."""
    makers: dict[str, Callable[[str], int]] = {
        "institution": lambda typed: desk.office.institutions.save(Institution(name=typed)),
        "plan": lambda typed: desk.office.plans.save(desk.office.plans.blank(title=typed)),
        "person": lambda typed: desk.office.people.save(_person(typed)),
    }
    make = makers.get(table)
    if make is None or desk.office.read_only:
        return None

    def create(typed: str) -> tuple[int, str] | None:
        try:
            return make(" ".join(typed.split())), " ".join(typed.split())
        except OfficeError as error:
            desk.prompts.error(error)
            return None

    return create


def _person(typed: str) -> Person:
    """A person of the name typed, the last word taken for the family name; the editor can put it right."""
    given, _, family = typed.rpartition(" ")
    return Person(given_name=given, family_name=family)
