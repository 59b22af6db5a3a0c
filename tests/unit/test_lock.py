"""One writer at a time, by name, across processes, and freed by the system when the holder dies."""

from __future__ import annotations

import datetime as dt
import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from storage_kit import add_person, make_office, moving_clock, names, reopen

from r2p_desktop.errors import InUse, OfficeError
from r2p_desktop.storage import drives, folder, lock
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.lock import Holder, LeftByOther, OfficeLock

HOLD = """
import sys
from pathlib import Path
from r2p_desktop.clock import Clock
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.lock import OfficeLock
lock = OfficeLock(OfficeFolder(Path(sys.argv[1])), who="B. Oe", clock=Clock())
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(place: OfficeFolder) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock until it is killed."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(place.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_second_program_is_told_who_has_the_office_and_may_read(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    add_person(db)
    db.close(backup=False)
    with another_program(db.folder) as process:
        with pytest.raises(InUse) as caught:
            reopen(db)
        assert "B. Oe" in str(caught.value) and socket.gethostname() in str(caught.value)
        assert not isinstance(caught.value, LeftByOther)
        reader = reopen(db, read_only=True)
        assert names(reader) == ["Ng"]
        reader.close()
        process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        process.wait(10)
        again = reopen(db)
        assert names(again) == ["Ng"]
        again.close(backup=False)


def test_the_same_program_cannot_open_it_twice_and_can_after_closing(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    with pytest.raises(InUse, match=r"A\. Ng"):
        reopen(db)
    db.close(backup=False)
    assert not db.folder.holder.exists()
    reopen(db).close(backup=False)


def test_a_lock_without_a_note_is_still_a_lock(tmp_path: Path) -> None:
    place = folder.create(tmp_path / "office")
    with another_program(place):
        for note in (None, b"", b"[]", b'{"who": 1}'):
            if note is None:
                place.holder.unlink()
            else:
                place.holder.write_bytes(note)
            with pytest.raises(InUse, match="another program"):
                OfficeLock(place, who="A", clock=moving_clock()).acquire()


def test_an_office_left_open_by_another_computer_is_taken_over_only_when_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drives, "is_network", lambda _place: True)
    db = make_office(tmp_path / "office")
    db.close(backup=False)
    left = Holder("C. Pa", "OTHER-PC", 7, "2026-02-01T08:00:00+00:00")
    db.folder.holder.write_text(json.dumps(vars(left)))
    with pytest.raises(LeftByOther, match="OTHER-PC") as caught:
        reopen(db)
    assert caught.value.holder == left
    assert lock.holder_of(db.folder) == left
    again = reopen(db, take_over=True)
    mine = lock.holder_of(db.folder)
    assert mine is not None and (mine.who, mine.host) == ("A. Ng", socket.gethostname())
    again.close(backup=False)


def test_a_note_left_by_a_killed_program_on_this_computer_is_no_obstacle(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    db.close(backup=False)
    db.folder.holder.write_text(json.dumps(vars(Holder("A", socket.gethostname(), 7, "x"))))
    reopen(db).close(backup=False)


def test_a_computer_that_has_another_name_since_the_crash_asks_nothing_on_its_own_drive(
    tmp_path: Path,
) -> None:
    """A computer may be named by the network it is in; on its own drive the system's lock alone decides."""
    db = make_office(tmp_path / "office")
    db.close(backup=False)
    left = Holder("A. Ng", "as-it-was-called-at-home", 7, "2026-02-01T08:00:00+00:00")
    db.folder.holder.write_text(json.dumps(vars(left)))
    again = reopen(db)
    mine = lock.holder_of(db.folder)
    assert mine is not None and mine.host == socket.gethostname()
    again.close(backup=False)
    with another_program(db.folder):  # ... whatever name its note bears
        db.folder.holder.write_text(json.dumps(vars(left)))
        with pytest.raises(InUse, match="as-it-was-called-at-home") as caught:
            reopen(db)
        assert not isinstance(caught.value, LeftByOther)


def test_somebody_is_always_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    place = folder.create(tmp_path / "office")
    monkeypatch.setattr(lock, "account_name", lambda: "the account")
    held = OfficeLock(place, who="", clock=moving_clock())
    held.acquire()
    found = lock.holder_of(place)
    assert found is not None and found.who == "the account"
    held.release()


def test_since_when_is_said_to_the_minute_and_without_a_zone(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    with pytest.raises(InUse, match=r"since \d+ [A-Z][a-z]+ \d{4}, \d\d:\d\d\. Nothing"):
        reopen(db)
    db.close(backup=False)


def test_a_note_that_cannot_be_taken_away_does_not_keep_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows a scanner may hold the note: the same program must be able to open the office again."""
    place = OfficeFolder(tmp_path)
    held = OfficeLock(place, who="A. Ng", clock=moving_clock())
    held.acquire()

    def refused(_file: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "held")

    with monkeypatch.context() as patched, pytest.raises(OfficeError):
        patched.setattr(Path, "unlink", refused)
        held.release()
    again = OfficeLock(place, who="B. Osei", clock=moving_clock())
    again.acquire()
    again.release()


def test_since_when_is_said_in_words_and_as_it_stands_when_it_is_no_moment() -> None:
    moment = dt.datetime(2026, 11, 24, 9, 12).astimezone()
    assert str(Holder("B. Oe", "pc", 1, moment.isoformat()).since_words) == "24 November 2026, 09:12"
    assert Holder("B. Oe", "pc", 1, "of late").since_words == "of late"
