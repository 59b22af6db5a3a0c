"""The second place: every backup copied there, only what is new, read back; away, full or torn it breaks nothing."""

from __future__ import annotations

import datetime as dt
import errno
import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from storage_kit import EDIT, START, add_person, make_office, names

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, Cancelled, NoSpace, NotFound
from r2p_desktop.model.entities import Document
from r2p_desktop.storage import backup, backup_copy, backup_notes, files, keyfile, restore
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.database import Database


class Hand:
    """A clock set by hand."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def db(tmp_path: Path, hand: Hand) -> Iterator[Database]:
    database = make_office(tmp_path / "office", Clock(source=hand))
    add_person(database, "Ng")
    yield database
    database.close(backup=False)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def issue(db: Database, content: bytes) -> str:
    stored = FileStore(db.folder.issued).store(io.BytesIO(content))
    document = Document(title="Brief", pdf_name=stored.name, pdf_key=stored.key, pdf_size=stored.size)
    with db.transaction(EDIT) as session:
        session.add(document)
    return stored.name


def there(db: Database, stick: Path) -> Path:
    return stick / f"office-{db.office_uid}"


def listed(db: Database, stick: Path) -> list[str]:
    return [b.path.name for b in backup.in_place(there(db, stick), db.office_uid)]


def test_each_backup_goes_there_too_and_opens_elsewhere(db: Database, stick: Path, tmp_path: Path) -> None:
    issue(db, b"paper" * 1000)
    db.backing.set_second_place(stick)
    made = db.back_up()
    (copied,) = backup.in_place(there(db, stick), db.office_uid)
    assert copied.files == made.files and copied.sealed == made.sealed
    assert backup.verify(copied.path, db.key).path == copied.path
    notes = db.backing.notes
    assert (notes.second_at, notes.second_failure, notes.failure) == (made.made_at, None, None)
    to = restore.restore(copied.path, tmp_path / "elsewhere", unlock=lambda place: keyfile.unlock(place).key)
    again = Database.open(to.path, keyfile.unlock(to).key, clock=Clock(START), actor="B")
    assert names(again) == ["Ng"] and again.check().ok
    again.close(backup=False)


def test_only_new_papers_are_copied(
    db: Database, stick: Path, monkeypatch: pytest.MonkeyPatch, hand: Hand
) -> None:
    first = issue(db, b"first" * 1000)
    db.backing.set_second_place(stick)
    db.back_up()
    store = there(db, stick) / backup.STORE / "issued"
    before = (store / first).stat()
    second = issue(db, b"second" * 1000)
    copied: list[str] = []
    copying = files.copy_synced
    monkeypatch.setattr(files, "copy_synced", lambda a, b: (copied.append(a.name), copying(a, b))[1])
    hand.now += dt.timedelta(hours=1)
    db.back_up()
    assert copied.count(second) == 2 and first not in copied
    assert (store / first).stat() == before and (store / second).is_file()


def test_several_offices_in_one_second_place_are_kept_apart_and_tell_no_names(
    tmp_path: Path, stick: Path
) -> None:
    offices = []
    for number, name in enumerate(("Ardenia", "Borduria")):
        database = make_office(tmp_path / name, Clock(START))
        with database.transaction(EDIT) as session:
            session.connection().exec_driver_sql(
                "UPDATE storage_meta SET value = ? WHERE name = 'office_uid'", (f"uid-{number}",)
            )
        database.close(backup=False)
        database = Database.open(tmp_path / name, database.key, clock=Clock(START), actor="Secret Name")
        add_person(database, name)
        database.backing.set_second_place(stick)
        database.back_up()
        offices.append(database)
    for database in offices:
        assert len(listed(database, stick)) == 1
        database.close(backup=False)
    assert sorted(p.name for p in stick.iterdir()) == ["office-uid-0", "office-uid-1"]
    for file in stick.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not any(word in content for word in (b"Secret Name", b"Ardenia", b"Borduria")), file


def test_one_that_is_away_is_caught_up_with_the_newest_first_and_then_each_days(
    db: Database, stick: Path, hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db.backing.set_second_place(stick)
    db.back_up()
    stick.rename(tmp_path / "in a drawer")
    made = []
    for number in range(12):  # four a day, three days
        hand.now = START + dt.timedelta(days=1 + number // 4, hours=number % 4)
        add_person(db, f"P{number}")
        made.append(db.back_up())
    failure = db.backing.notes.second_failure
    assert failure is not None and str(stick) in str(failure)
    assert db.backing.notes.failure is None and len(backup.in_place(db.folder.backups)) == 13
    (tmp_path / "in a drawer").rename(stick)
    came: list[str] = []
    copying = backup_copy.copy
    monkeypatch.setattr(
        backup_copy, "copy", lambda b, *a, **k: (came.append(b.path.name), copying(b, *a, **k))[1]
    )
    # Nothing was changed since: closing still brings it up to date.
    assert db.backing.make_if_changed() is None
    assert came == [made[11].path.name, made[7].path.name, made[3].path.name]
    assert db.backing.notes.second_failure is None and db.backing.notes.second_at == made[11].made_at
    assert db.backing.catch_up() == 0


@pytest.mark.parametrize("at", range(1, 12))
def test_a_half_copied_one_never_counts(
    db: Database, stick: Path, hand: Hand, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    issue(db, b"paper" * 1000)
    db.backing.set_second_place(stick)
    copying, count = files.copy_synced, 0

    def torn(source: Path, target: Path) -> str:
        nonlocal count
        if stick in target.parents:
            count += 1
            if count == at:
                raise OSError(errno.EIO, "the stick was pulled out")
        return copying(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(files, "copy_synced", torn)
        made = db.back_up()
    torn_off = count >= at
    assert listed(db, stick) == ([] if torn_off else [made.path.name])
    assert (db.backing.notes.second_failure is not None) == torn_off
    assert backup.verify(made.path, db.key)
    hand.now += dt.timedelta(hours=1)
    assert db.backing.catch_up() == int(torn_off) and listed(db, stick) == [made.path.name]
    assert backup.verify(there(db, stick) / made.path.name, db.key)
    assert not list(there(db, stick).rglob("*.part")) and not list(there(db, stick).rglob("*.new"))


def test_what_reads_back_otherwise_does_not_count(
    db: Database, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db.backing.set_second_place(stick)
    copying = files.copy_synced

    def lying(source: Path, target: Path) -> str:
        said = copying(source, target)
        if stick in target.parents and target.name == "office.db":
            content = bytearray(target.read_bytes())
            content[5000] ^= 1
            target.write_bytes(content)
        return said

    monkeypatch.setattr(files, "copy_synced", lying)
    made = db.back_up()
    assert listed(db, stick) == [] and db.backing.notes.second_failure is not None
    assert made.is_good and backup.verify(made.path, db.key)


def test_a_full_second_place_leaves_the_first_as_it_should_be(
    db: Database, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db.backing.set_second_place(stick)
    copying = files.copy_synced

    def full(source: Path, target: Path) -> str:
        if stick in target.parents:
            raise OSError(errno.ENOSPC, "No space left on device")
        return copying(source, target)

    monkeypatch.setattr(files, "copy_synced", full)
    made = db.back_up()
    assert made.is_good and db.backing.notes.failure is None
    assert "free" in str(db.backing.notes.second_failure)
    with pytest.raises(NoSpace):
        db.backing.catch_up()


def test_one_that_went_bad_at_home_is_not_passed_on(db: Database, stick: Path, hand: Hand) -> None:
    first = db.back_up()
    content = bytearray((first.path / "office.db").read_bytes())
    content[9000] ^= 1
    (first.path / "office.db").write_bytes(content)
    hand.now += dt.timedelta(days=1)
    add_person(db, "Later")
    second = db.back_up()
    db.backing.set_second_place(stick)
    assert db.backing.catch_up() == 1
    assert listed(db, stick) == [second.path.name]
    assert [b.path for b in backup.in_place(db.folder.backups)] == [second.path]
    assert first.path.is_dir(), "it is kept, for whoever can make sense of it"


def test_a_paper_that_went_bad_in_the_first_place_comes_from_the_office(db: Database, stick: Path) -> None:
    name = issue(db, b"paper" * 1000)
    made = db.back_up()
    (db.folder.backups / backup.STORE / "issued" / name).write_bytes(b"x")
    db.backing.set_second_place(stick)
    assert db.backing.catch_up() == 1
    assert backup.verify(there(db, stick) / made.path.name, db.key)


def test_it_is_thinned_as_the_first(db: Database, stick: Path, hand: Hand) -> None:
    db.backing.set_second_place(stick)
    for number in range(30):
        hand.now = START + dt.timedelta(hours=number)
        issue(db, f"paper {number}".encode() * 100)
        db.back_up()
    own = [b.path.name for b in backup.in_place(db.folder.backups)]
    assert listed(db, stick) == own and len(own) == 24
    # All papers are still named by rows, so the newest backup needs them all.
    assert len(list((there(db, stick) / backup.STORE / "issued").iterdir())) == 30


def test_stored_files_that_only_removed_backups_needed_are_swept(
    db: Database, stick: Path, hand: Hand
) -> None:
    name = issue(db, b"secret paper" * 100)
    db.back_up()
    (db.folder.issued / name).unlink()
    with db.transaction(EDIT) as session:
        session.connection().exec_driver_sql("DELETE FROM document")
    for number in range(1, 80):
        hand.now = START + dt.timedelta(days=40 * number)
        db.back_up()
        kept = any(f"issued/{name}" in backup.stored_of(b) for b in backup.in_place(db.folder.backups))
        assert (db.folder.backups / backup.STORE / "issued" / name).exists() == kept
    assert not kept


def test_two_computers_with_different_clocks_share_a_second_place(
    db: Database, stick: Path, hand: Hand, tmp_path: Path
) -> None:
    db.backing.set_second_place(stick)
    made = db.back_up()
    to = restore.restore(made.path, tmp_path / "laptop")
    ahead = START + dt.timedelta(hours=2)
    laptop = Database.open(to.path, db.key, clock=Clock(ahead), actor="B")
    add_person(laptop, "From the laptop")
    laptop.backing.set_second_place(stick)
    from_laptop = laptop.back_up()
    laptop.close(backup=False)
    hand.now += dt.timedelta(minutes=5)
    for number in range(30):
        add_person(db, f"P{number}")
        hand.now += dt.timedelta(minutes=1)
        db.back_up()
    assert from_laptop.path.name in listed(db, stick)
    # The hour's newest, the newest whose structure was checked, and the one from ahead, untouched.
    assert len(listed(db, stick)) == 3
    # Both in the same second: neither is written over.
    hand.now = ahead
    add_person(db, "Same second")
    db.back_up()
    assert listed(db, stick)[:2] == [f"{from_laptop.path.name}-2", from_laptop.path.name]


def test_a_place_is_proven_before_it_counts(
    db: Database, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for inside in (db.folder.path, db.folder.backups, db.folder.path / "x"):
        with pytest.raises(BadInput, match="inside"):
            db.backing.set_second_place(inside)
    with pytest.raises(NotFound):
        db.backing.set_second_place(tmp_path / "no such drive")

    def full(_target: Path, _content: bytes) -> None:
        raise files.no_space(stick)

    with monkeypatch.context() as patched, pytest.raises(NoSpace):
        patched.setattr(files, "write_bytes", full)
        db.backing.set_second_place(stick)
    assert db.backing.notes.second_place is None
    db.backing.set_second_place(stick)
    assert db.backing.notes.second_place == stick
    assert list(there(db, stick).iterdir()) == []
    db.backing.set_second_place(None)
    db.back_up()
    assert list(there(db, stick).iterdir()) == []


def test_the_notes_are_in_no_backup_and_nonsense_in_them_is_forgotten(db: Database, stick: Path) -> None:
    db.backing.set_second_place(stick)
    made = db.back_up()
    assert not (made.path / backup_notes.FILE).exists()
    for nonsense in (b"", b"[]", b'{"second_place": 3}', b'{"second_at": "soon"}', b"\xff"):
        (db.folder.path / backup_notes.FILE).write_bytes(nonsense)
        assert db.backing.notes == backup_notes.Notes()
    db.back_up()


def test_a_failure_is_remembered_until_a_backup_succeeds(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched, pytest.raises(NoSpace):
        patched.setattr(
            files, "write_bytes", lambda *_: (_ for _ in ()).throw(files.no_space(db.folder.path))
        )
        db.back_up()
    # The notes could not be written either: nothing says success.
    assert db.last_backup() is None
    with monkeypatch.context() as patched, pytest.raises(Exception, match="damaged"):
        patched.setattr(backup, "problems_of", lambda *_, **__: ["page 3 is bad"])
        db.back_up()
    assert "damaged" in str(db.backing.notes.failure)
    db.back_up()
    assert db.backing.notes.failure is None


def test_a_copy_can_be_stopped(db: Database, stick: Path) -> None:
    issue(db, b"paper" * 1000)
    db.back_up()
    db.backing.set_second_place(stick)
    with pytest.raises(Cancelled):
        db.backing.catch_up(cancelled=lambda: True)
    assert listed(db, stick) == []
    shutil.rmtree(stick)
    with pytest.raises(NotFound):
        db.backing.catch_up()


def test_notes_that_cannot_be_read_just_now_are_not_written_over(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (there := tmp_path / "share").mkdir()
    db.backing.set_second_place(there)
    read = Path.read_bytes

    def held(file: Path) -> bytes:
        if file.name == backup_notes.FILE:
            raise PermissionError(13, "held")
        return read(file)

    monkeypatch.setattr(Path, "read_bytes", held)
    db.backing.make()
    monkeypatch.undo()
    assert db.backing.notes.second_place == there


def test_what_would_be_thinned_out_there_again_is_not_copied_again(tmp_path: Path) -> None:
    """At home the good backup before a damaged one stays for ever; the second place did not see the damage."""
    own, there, now = tmp_path / "own", tmp_path / "there", START + dt.timedelta(days=200)

    def lay(place: Path, made_at: dt.datetime, number: int) -> backup.Backup:
        path = place / f"{made_at:%Y-%m-%dT%H-%M-%SZ}"
        path.mkdir(parents=True)
        made = backup.Backup(path, "u", made_at, "1", number, {"office.db": (1, str(number))})
        (path / backup.MANIFEST).write_bytes(made.dump())
        return made

    for number in range(40):
        for place in (own, there):
            lay(place, now - dt.timedelta(days=number), 100 - number)
    shutil.rmtree(there / (own / f"{now - dt.timedelta(days=36):%Y-%m-%dT%H-%M-%SZ}").name)
    assert backup_copy.lacking(own, there, "u", now) == [], "of that week and month newer ones are there"
    newest = lay(own, now + dt.timedelta(minutes=5), 101).path
    assert [b.path for b in backup_copy.lacking(own, there, "u", now)] == [newest]
