"""Checking an open office while others go on writing: by reading, and with the pen for one short moment."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import Any, Protocol

import sqlalchemy as sa

from r2p_desktop.errors import InUse
from r2p_desktop.storage import checkup, faults, search
from r2p_desktop.storage.checkup import Checkup, Step
from r2p_desktop.storage.engine import WRITE
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.schema import Schema

_log = logging.getLogger(__name__)


class Checked(Protocol):
    """What is asked of the open office."""

    folder: OfficeFolder
    schema: Schema
    tell_damage: Callable[[], None]

    @property
    def read_only(self) -> bool: ...
    @property
    def damaged(self) -> bool: ...
    @property
    def one_connection(self) -> bool: ...
    def lend_driver(self) -> AbstractContextManager[tuple[sa.Connection, Any]]: ...


def check(office: Checked) -> Checkup:
    """Look for damage, broken links, a wrong shape, triggers or search rows, and lost files; changes nothing.

    It reads one unchanging state, and whoever saves meanwhile need not wait. Where all share one connection it is
    given back after each step, to whoever asked for it: there each step has a state of its own.
    """
    steps = checkup.steps(office.schema, office.folder)
    found = Checkup()
    for together in [(step,) for step in steps] if office.one_connection else [steps]:
        found = _look(office, together, found)
        if found.pages:
            return found
    if found.files:  # one that was taken out while the check read is not lost
        found = replace(found, files=_still_lost(office, found.files))
    return replace(found, words=_words(office))


@contextmanager
def _reading(office: Checked) -> Iterator[sa.Connection]:
    with faults.explained(office.folder.database), office.lend_driver() as (connection, _):
        with connection.begin() as transaction:
            checkup.snapshot(connection)
            yield connection
            transaction.rollback()
        if office.damaged:
            connection.invalidate()


def _look(office: Checked, steps: Sequence[Step], found: Checkup) -> Checkup:
    with _reading(office) as connection:
        for step in steps:
            found = step(connection, found)
            if found.pages:
                office.tell_damage()
                break
    return found


def _still_lost(office: Checked, names: Sequence[str]) -> tuple[str, ...]:
    with _reading(office) as connection:
        lost = checkup.lost_files(connection, office.schema, office.folder)
    return tuple(sorted(set(lost) & set(names)))


def _words(office: Checked) -> bool | None:
    """FTS5 compares its words only for who holds the pen: that takes it alone, and goes without it when it is not
    to be had."""
    if office.read_only or office.damaged:
        return None
    try:
        with faults.explained(office.folder.database), office.lend_driver() as (plain, _):
            connection = plain.execution_options(**{WRITE: True})
            with connection.begin() as transaction:
                agree = search.check_words(connection)
                transaction.rollback()
    except InUse:
        _log.info("the word index was not checked: somebody was writing all the while")
        return None
    return agree
