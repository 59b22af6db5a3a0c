"""Folders being filled: a dead program's are cleared away, a living one's and anybody else's never."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from killing import ignores_fork, killed_at, needs_fork
from office_fixture import make_office

from r2p_desktop.services.office import OfficeServices
from r2p_desktop.storage import half_made, restore
from r2p_desktop.storage.half_made import HalfMade

pytestmark = [needs_fork, ignores_fork]


class Other:
    """Another program, that has done `work` and lives on until it is killed."""

    def __init__(self, work: Callable[[], object]) -> None:
        ready, done = os.pipe()
        self.process = os.fork()
        if self.process == 0:
            work()
            os.write(done, b"1")
            signal.pause()
            os._exit(0)
        os.read(ready, 1)
        os.close(ready)
        os.close(done)

    def kill(self) -> None:
        if self.process:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            self.process = 0


@pytest.fixture
def beside() -> Iterator[Callable[[Callable[[], object]], Other]]:
    others: list[Other] = []

    def start(work: Callable[[], object]) -> Other:
        others.append(Other(work))
        return others[-1]

    yield start
    for other in others:
        other.kill()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OfficeServices]:
    services = make_office(tmp_path / "office")
    yield services
    services.close(backup=False)


def test_another_programs_is_left_alone_until_it_dies(tmp_path: Path, beside: Any) -> None:
    to = tmp_path / "Office"
    kept: list[HalfMade] = []
    other = beside(lambda: kept.append(half_made.begin(to)))
    theirs = tmp_path / "Office.part"
    mine = half_made.begin(to)
    assert theirs.is_dir() and mine.path == tmp_path / "Office.2.part"
    assert half_made.leavings(to) == (), "both are at work"
    mine.drop()
    other.kill()
    assert half_made.leavings(to) == (theirs,)
    mine = half_made.begin(to)
    assert mine.path == theirs and sorted(f.name for f in theirs.iterdir()) == sorted(half_made.OWN)
    mine.take_name(to)
    assert list(to.iterdir()) == [] and list(tmp_path.iterdir()) == [to]


@pytest.mark.parametrize(
    "note",
    [
        None,
        b"",
        b"[" * 100_000,
        b'{"made_by": 1}',
        json.dumps(
            {"made_by": "r2p_desktop", "host": "elsewhere", "of": "Office", "stage": "filling"}
        ).encode(),
        json.dumps(
            {"made_by": "another", "host": socket.gethostname(), "of": "Office", "stage": "filling"}
        ).encode(),
        json.dumps(
            {"made_by": "r2p_desktop", "host": socket.gethostname(), "of": "Office", "stage": "whole"}
        ).encode(),
    ],
)
def test_what_is_not_provably_our_own_is_never_removed(tmp_path: Path, note: bytes | None) -> None:
    part = tmp_path / "Office.part"
    part.mkdir()
    (part / "a download").write_text("x")
    if note is not None:
        (part / half_made.NOTE).write_bytes(note)
    mine = half_made.begin(tmp_path / "Office")
    assert mine.path != part
    mine.drop()
    assert (part / "a download").read_text() == "x"


def test_a_file_of_the_name_is_left_too(tmp_path: Path) -> None:
    (tmp_path / "Office.part").write_text("a download")
    mine = half_made.begin(tmp_path / "Office")
    mine.take_name(tmp_path / "Office")
    assert (tmp_path / "Office.part").read_text() == "a download" and (tmp_path / "Office").is_dir()


def test_a_restore_killed_at_every_step_leaves_nothing_for_good(
    office: OfficeServices, tmp_path: Path
) -> None:
    backup = office.backups.make().path
    at, named = 1, 0
    while True:
        home = tmp_path / "homes" / f"{at}"
        home.mkdir(parents=True)
        killed = killed_at(at, lambda home=home: restore.restore(backup, home / "Office"))  # type: ignore[misc]
        if (home / "Office").exists():
            named += 1
            assert (home / "Office" / "office.db").is_file(), "what has its name is whole"
        else:
            restore.restore(backup, home / "Office")
        left = {entry.name for entry in home.iterdir()} - {"Office"}
        # Between its first moment and its note it is nobody's; once whole, a person decides.
        for name in left:
            part = home / name
            assert not any(part.rglob("office.db")) or part in half_made.leavings(home / "Office")
        shutil.rmtree(home)
        if not killed:
            break
        at += 1
    assert named > 1


def test_a_trial_leaves_that_of_another_program_alone(office: OfficeServices, beside: Any) -> None:
    office.backups.make()
    place = office.folder / "backups"
    kept: list[HalfMade] = []
    other = beside(lambda: kept.append(half_made.begin_within(place, "trial-")))
    (theirs,) = place.glob("trial-*")
    office.backups.prove()
    assert list(place.glob("trial-*")) == [theirs]
    other.kill()
    office.backups.prove()
    assert not list(place.glob("trial-*"))
