"""The short forms of `tests/endurance/mixed_writer.py` and `power_cut.py`, and proof that they notice a loss."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa

from r2p_desktop.i18n import message
from r2p_desktop.model.entities import AgendaItem, Person

SCRIPTS = Path(__file__).parents[1] / "endurance"
CANNOT = 77


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """`mixed_work`, with its neighbours importable."""
    monkeypatch.syspath_prepend(str(SCRIPTS))
    import mixed_work

    yield mixed_work


def run(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    # A process of its own: it forks writers, which the test's own process, with its threads, must not.
    command = [sys.executable, str(SCRIPTS / script), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)


def test_thirty_kills_during_mixed_writes_lose_nothing_and_leave_nothing_half_done() -> None:
    done = run("mixed_writer.py", "--rounds", "30")
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads(done.stdout)
    assert result["problems"] == [] and (result["lost"], result["half-done"]) == (0, 0)
    assert result["rounds"] == 30 and result["acknowledged"] >= 30 and len(result["acts"]) > 6


def test_forty_power_cuts_lose_nothing_whose_fsync_had_returned() -> None:
    done = run("power_cut.py", "--points", "40", "--acts", "60")
    if done.returncode == CANNOT:
        pytest.skip(done.stdout.strip())
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads(done.stdout)
    assert result["problems"] == [] and result["points"] == 40 and result["steps"] > 500


def test_half_a_meeting_half_an_import_and_a_lost_change_are_noticed(scripts: Any, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    scripts.make(folder)
    office = scripts.open_quick(folder, random.Random(1))
    work = scripts.MixedWork(office, random.Random(1), tmp_path)
    work._meeting()
    work._import()
    newest = office.history.newest()
    office.close(backup=False)
    assert scripts.problems(folder, [scripts.Done(newest, "meeting")], whole=True) == ([], newest)
    office = scripts.open_quick(folder, random.Random(1))
    with office.write(message("Tear")) as (_, session):
        session.execute(sa.delete(AgendaItem).where(AgendaItem.position == 0))
        last = session.scalars(sa.select(sa.func.max(Person.id))).one()
        session.execute(sa.delete(Person).where(Person.id == last))
    office.close(backup=False)
    found, _ = scripts.problems(folder, [scripts.Done(newest + 7, "person")], whole=False)
    assert [text.split(":")[0] for text in found] == ["lost", "lost", *["half-done"] * 3]


# The disk that forgets ----------------------------------------------------------------------------------------


def test_what_was_synced_stays_and_the_rest_may_go(scripts: Any, tmp_path: Path) -> None:
    from lost_power import Disk, File, Write

    (tmp_path / "before").mkdir()
    (tmp_path / "before" / "old").write_bytes(b"old")
    root = Path("/day")
    disk = Disk(root, tmp_path / "before")
    synced, forgotten = File(), File()
    disk.make("/day/synced", synced)
    synced.write(Write(0, b"s" * 2000))
    synced.sync()
    disk.top.sync()
    disk.make("/day/forgotten", forgotten)
    forgotten.write(Write(0, b"f" * 2000))
    synced.write(Write(1000, b"t" * 2000))
    disk.rename("/day/old", "/day/new")
    seen: set[tuple[str, ...]] = set()
    sizes: set[int] = set()
    for seed in range(200):
        place = tmp_path / f"cut{seed}"
        disk.cut(place, random.Random(seed))
        seen.add(tuple(sorted(f.name for f in place.iterdir())))
        content = (place / "synced").read_bytes()
        sizes.add(len(content))
        assert content[:1000] == b"s" * 1000 and set(content[1000:2000]) <= set(b"st")
    # Names keep their order: the rename is never there without the file made before it.
    assert seen == {("old", "synced"), ("forgotten", "old", "synced"), ("forgotten", "new", "synced")}
    assert min(sizes) == 2000 and max(sizes) == 3000 and len(sizes) > 2


def test_a_recording_is_replayed_call_by_call(scripts: Any, tmp_path: Path) -> None:
    from lost_power import Disk, File
    from recorded import NotUnderstood, Replay, calls

    def text(words: str) -> str:
        return '"' + "".join(f"\\x{byte:02x}" for byte in words.encode()) + '"'

    lines = [
        f"7 openat(AT_FDCWD, {text('/day/a')}, O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 5",
        f"7 pwrite64(5, {text('hello')}, 5, 2) = 5",
        "8 fsync(5 <unfinished ...>",
        f"7 write(1, {text('said')}, 4) = 4",
        "8 <... fsync resumed>) = 0",
        "7 ftruncate(5, 4) = 0",
        "7 close(5) = 0",
        f"7 openat(AT_FDCWD, {text('/day')}, O_RDONLY|O_CLOEXEC) = 5",
        "7 fsync(5) = 0",
        f"7 rename({text('/day/a')}, {text('/day/b')}) = 0",
        f"7 unlinkat(5, {text('b')}, 0) = -1 ENOENT (No such file or directory)",
        f"7 openat(AT_FDCWD, {text('/elsewhere/x')}, O_RDWR|O_CREAT, 0644) = 6",
        f"7 pwrite64(6, {text('x')}, 1, 0) = 1",
        "7 +++ exited with 0 +++",
    ]
    recording = tmp_path / "recording"
    recording.write_text("\n".join(lines) + "\n", "ascii")
    (tmp_path / "before").mkdir()
    said: list[bytes] = []
    disk = Disk(Path("/day"), tmp_path / "before")
    replay = Replay(disk, said.append)
    changed = [replay.call(*call) for call in calls(recording)]
    assert changed == [True, True, False, True, True, False, False, True, True, False, False, False]
    file = disk.find("/day/b")
    assert isinstance(file, File)
    assert (bytes(file.seen), bytes(file.safe), said) == (b"\0\0he", b"\0\0hello", [b"said"])
    with pytest.raises(NotUnderstood):
        replay.call("link", [b"/day/b", b"/day/c"], 0)
