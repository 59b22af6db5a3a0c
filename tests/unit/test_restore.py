"""The way back: in place with the present state set aside, from any folder, by passphrase or recovery code alone."""

from __future__ import annotations

import dataclasses
import io
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from office_fixture import CLOCK
from storage_kit import EDIT

from r2p_desktop.errors import BadInput, Damaged, InUse, NewerFile, NotFound, WrongPassphrase
from r2p_desktop.model.entities import Document, Person
from r2p_desktop.services import safety
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage import backup, files, keyfile, renewal
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.folder import OfficeFolder

WORDS = "seven quiet rivers"
PAPER = b"%PDF-1.7 the brief" * 1000


class Built:
    """A protected office with one paper, backed up once and changed since."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        made = create_office(
            folder, NewOffice("Office of Ardenia", passphrase=WORDS), clock=CLOCK, actor="A. Ng"
        )
        self.code = made.recovery_code
        office = self.open()
        add(office, "Before")
        self.paper = issue(office)
        self.backup = office.backups.make().path
        add(office, "After")
        office.close(backup=False)

    def open(self, secret: str = WORDS) -> OfficeServices:
        return open_office(self.folder, Secret(secret), clock=CLOCK, render=PaperPress())


def add(office: OfficeServices, family: str) -> int:
    person = Person(given_name="Ada", family_name=family)
    with office.write(EDIT) as (_, session):
        session.add(person)
    return person.id


def issue(office: OfficeServices) -> str:
    stored = FileStore(office.folder / "issued").store(io.BytesIO(PAPER))
    with office.write(EDIT) as (_, session):
        session.add(Document(title="Brief", pdf_name=stored.name, pdf_key=stored.key, pdf_size=stored.size))
    return stored.name


def families(office: OfficeServices) -> list[str]:
    with office.reading() as connection:
        return list(connection.exec_driver_sql("SELECT family_name FROM person ORDER BY id").scalars())


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, for saying that nothing was changed; lock and notes are nobody's content."""
    return {
        str(f.relative_to(folder)): f.read_bytes()
        for f in sorted(folder.rglob("*"))
        if f.is_file() and not f.name.endswith(".lock") and f.name != "backups.json"
    }


@pytest.fixture
def built(tmp_path: Path) -> Built:
    return Built(tmp_path / "office")


# Found and told ---------------------------------------------------------------------------------------------


def test_backups_are_found_from_every_folder_a_person_may_choose(built: Built, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    office = built.open()
    office.backups.set_second_place(stick)
    add(office, "Later")
    office.close()
    uid = keyfile.read(OfficeFolder(built.folder)).office_uid
    own = {b.path for b in safety.find_backups(built.folder)}
    assert own == {b.path for b in safety.find_backups(built.folder / "backups")} and len(own) == 2
    assert {b.place for b in safety.find_backups(built.folder)} == {"own"}
    second = safety.find_backups(stick)
    assert [b.path.parent for b in second] == [stick / f"office-{uid}"] and second[0].place == "second"
    assert safety.find_backups(stick / f"office-{uid}") == second
    assert safety.find_backups(second[0].path) == second
    assert safety.second_place_of(built.folder) == stick / f"office-{uid}"
    assert safety.find_backups(tmp_path / "nothing here") == [] and safety.find_backups(tmp_path) == []


def test_who_and_counts_are_told_to_who_has_a_secret_only(built: Built) -> None:
    (found,) = safety.find_backups(built.folder)
    assert (found.made_by, found.host, found.office_name, found.counts) == ("", "", "", {})
    manifest = (built.backup / "manifest.json").read_text()
    assert "Ardenia" not in manifest and "A. Ng" not in manifest and "person" not in manifest
    for secret in (WORDS, built.code):
        told = safety.open_details(built.backup, Secret(secret))
        assert (told.made_by, told.office_name) == ("A. Ng", "Office of Ardenia")
        assert told.counts["person"] == 1 and told.counts["document"] == 1 and told.counts["meeting"] == 0
    with pytest.raises(WrongPassphrase):
        safety.open_details(built.backup, Secret("guess"))


def test_an_open_offices_backups_tell_at_once(tmp_path: Path) -> None:
    create_office(tmp_path / "open", NewOffice("Open office"), clock=CLOCK, actor="B")
    office = open_office(tmp_path / "open", clock=CLOCK, render=PaperPress())
    office.backups.make()
    office.close(backup=False)
    (found,) = safety.find_backups(tmp_path / "open")
    assert (found.office_name, found.counts["person"]) == ("Open office", 0)


def test_a_manifest_whose_seal_was_swapped_does_not_lie(built: Built) -> None:
    office = built.open()
    add(office, "Third")
    newer = office.backups.make().path
    office.close(backup=False)
    one, other = (backup.read(p) for p in (built.backup, newer))
    text = (newer / "manifest.json").read_text().replace(other.sealed, one.sealed)
    (newer / "manifest.json").write_text(text)
    with pytest.raises(WrongPassphrase):
        safety.open_details(newer, Secret(WORDS))


# On a machine that never saw the office ----------------------------------------------------------------------


@pytest.mark.parametrize("by", ["passphrase", "recovery code", "recovery code, keys lost"])
def test_a_new_machine_needs_the_backup_and_one_secret(built: Built, tmp_path: Path, by: str) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(built.folder / "backups", stick)
    shutil.rmtree(built.folder)
    moved = stick / built.backup.name
    secret = Secret(WORDS if by == "passphrase" else built.code)
    if by.endswith("lost"):
        for name in ("keys.json", "keys.twin.json"):
            (moved / name).unlink()
        body = backup.read(moved)
        kept = {k: v for k, v in body.files.items() if not k.startswith("keys")}
        (moved / "manifest.json").write_bytes(dataclasses.replace(body, files=kept).dump())
    assert safety.open_details(moved, secret).counts["person"] == 1
    to = safety.restore_office(moved, tmp_path / "new", secret)
    office = open_office(to, secret, clock=CLOCK, render=PaperPress())
    assert families(office) == ["Before"] and list(office.check()) == []
    assert (to / "issued" / built.paper).is_file()
    add(office, "Goes on")
    office.close()


def test_keys_that_vanished_from_a_backup_are_no_obstacle_to_the_recovery_code(
    built: Built, tmp_path: Path
) -> None:
    for name in ("keys.json", "keys.twin.json"):
        (built.backup / name).unlink()
    to = safety.restore_office(built.backup, tmp_path / "new", Secret(built.code))
    office = open_office(to, Secret(built.code), clock=CLOCK, render=PaperPress())
    assert families(office) == ["Before"]
    office.close(backup=False)


def test_it_opens_before_it_takes_the_name(built: Built, tmp_path: Path) -> None:
    other = create_office(tmp_path / "other", NewOffice("Other", passphrase="x y z"), clock=CLOCK)
    for wrong in ("guess", other.recovery_code):
        with pytest.raises(WrongPassphrase):
            safety.restore_office(built.backup, tmp_path / "new", Secret(wrong))
        assert not (tmp_path / "new").exists() and not (tmp_path / "new.part").exists()
    # Without a secret nobody is asked: the bytes prove themselves.
    assert safety.restore_office(built.backup, tmp_path / "new").is_dir()


def test_a_bad_database_is_refused_and_a_bad_paper_named(built: Built, tmp_path: Path) -> None:
    shared = built.folder / "backups" / backup.STORE / "issued" / built.paper
    shared.write_bytes(b"x" * shared.stat().st_size)
    with pytest.raises(safety.Incomplete) as refused:
        safety.restore_office(built.backup, tmp_path / "new", Secret(WORDS))
    assert refused.value.missing == (f"issued/{built.paper}",) and not (tmp_path / "new").exists()
    safety.restore_office(built.backup, tmp_path / "new", Secret(WORDS), incomplete=True)
    database = built.backup / "office.db"
    database.write_bytes(database.read_bytes()[:-1] + b"x")
    with pytest.raises(Damaged):
        safety.restore_office(built.backup, tmp_path / "again", Secret(WORDS), incomplete=True)


# Looking -----------------------------------------------------------------------------------------------------


def test_looking_inside_writes_nothing_there(built: Built) -> None:
    before = content(built.backup)
    for path in built.backup.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    built.backup.chmod(0o555)
    try:
        inside = safety.look_inside_backup(built.backup, Secret(WORDS), clock=CLOCK, render=PaperPress())
        assert families(inside) == ["Before"] and inside.read_only and inside.backup_of == CLOCK.now()
        assert inside.papers is not None and inside.drafts is None
        with inside.reading() as connection:
            key = connection.exec_driver_sql("SELECT pdf_key FROM document").scalar_one()
        assert FileStore(backup.BackupFolder(built.backup).issued).read(built.paper, str(key)) == PAPER
        inside.close()
    finally:
        built.backup.chmod(0o755)
    assert content(built.backup) == before
    with pytest.raises(WrongPassphrase):
        safety.look_inside_backup(built.backup, Secret("guess"), clock=CLOCK, render=PaperPress())


def test_a_backup_of_another_shape_says_how_it_can_be_read(built: Built) -> None:
    known = backup.read(built.backup)
    from r2p_desktop.storage.pragmas import Access, connect

    key = keyfile.unlock(OfficeFolder(built.backup), passphrase=WORDS).key
    connection = connect(built.backup / "office.db", key, Access(network=True))
    connection.execute("UPDATE alembic_version SET version_num = 'older'")
    connection.close()
    facts = {**known.files, "office.db": ((built.backup / "office.db").stat().st_size, "")}
    (built.backup / "manifest.json").write_bytes(dataclasses.replace(known, files=facts).dump())
    with pytest.raises(NewerFile, match="Restore it into a new folder"):
        safety.look_inside_backup(built.backup, Secret(WORDS), clock=CLOCK, render=PaperPress())


# In place ------------------------------------------------------------------------------------------------------


def test_in_place_the_present_state_is_set_aside_whole(built: Built) -> None:
    before = {k: v for k, v in content(built.folder).items() if not k.startswith("backups/")}
    aside = safety.restore_in_place(built.folder, built.backup, Secret(WORDS), clock=CLOCK).path
    office = built.open()
    assert families(office) == ["Before"] and office.notices == [] and list(office.check()) == []
    add(office, "Goes on")
    office.close(backup=False)
    assert aside.parent == built.folder.parent and "2026-03-02" in aside.name
    assert {k: v for k, v in content(aside).items() if not k.startswith("backups/")} == before
    old = open_office(aside, Secret(WORDS), clock=CLOCK, render=PaperPress())
    assert families(old) == ["Before", "After"] and (aside / "issued" / built.paper).is_file()
    add(old, "Two offices now")
    old.close(backup=False)
    again = built.open()
    assert families(again) == ["Before", "Goes on"]
    again.close(backup=False)


def test_in_place_brings_back_papers_and_keys(built: Built) -> None:
    (built.folder / "issued" / built.paper).unlink()
    (built.folder / "keys.json").write_bytes(b"{}")
    (built.folder / "keys.twin.json").unlink()
    (built.folder / "office.db").write_bytes(b"x" * 8192)
    safety.restore_in_place(built.folder, built.backup, Secret(WORDS), clock=CLOCK)
    office = built.open()
    assert families(office) == ["Before"] and list(office.check()) == []
    office.close(backup=False)


def test_in_place_over_a_journal_left_by_a_crash(built: Built) -> None:
    wal = built.folder / "office.db-wal"
    wal.write_bytes(b"x" * 4096)
    aside = safety.restore_in_place(built.folder, built.backup, Secret(WORDS), clock=CLOCK).path
    assert not wal.exists() and (aside / "office.db-wal").read_bytes() == b"x" * 4096
    office = built.open()
    assert families(office) == ["Before"] and office.notices == []
    office.close(backup=False)


def test_in_place_with_an_older_key(built: Built) -> None:
    """The backup is from before the key was renewed: its own slots come back with it."""
    office = built.open()
    slots = office.access.openers()
    code = office.access.renew({s.slot_id: WORDS for s in slots if s.kind == "passphrase"}).recovery_code
    with pytest.raises(WrongPassphrase):
        safety.restore_in_place(built.folder, built.backup, Secret(code), clock=CLOCK)
    safety.restore_in_place(built.folder, built.backup, Secret(built.code), clock=CLOCK)
    again = built.open(built.code)
    assert families(again) == ["Before"]
    again.close(backup=False)
    again = built.open(WORDS)
    again.close(backup=False)


def test_an_open_office_is_not_restored_over(built: Built) -> None:
    office = built.open()
    with pytest.raises(InUse):
        safety.restore_in_place(built.folder, built.backup, Secret(WORDS), clock=CLOCK)
    assert families(office) == ["Before", "After"]
    office.close(backup=False)
    assert [p.name for p in built.folder.parent.iterdir()] == ["office"]


@pytest.mark.parametrize("what", ["wrong secret", "no backup", "bad backup", "sync", "full"])
def test_what_is_refused_leaves_everything_as_it_was(
    built: Built, what: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path, secret, error = built.backup, Secret(WORDS), Exception
    folder = built.folder
    if what == "wrong secret":
        secret, error = Secret("guess"), WrongPassphrase
    elif what == "no backup":
        path, error = tmp_path / "nowhere", NotFound
    elif what == "bad backup":
        (path / "office.db").write_bytes(b"x")
        error = Damaged
    elif what == "sync":
        monkeypatch.setenv("OneDrive", str(tmp_path))
        error = BadInput
    else:
        monkeypatch.setattr(files, "free_space", lambda _: 1000)
        error = files.NoSpace
    before = content(folder)
    with pytest.raises(error):
        safety.restore_in_place(folder, path, secret, clock=CLOCK)
    assert content(folder) == before and [p.name for p in folder.parent.iterdir()] == ["office"]


def test_a_restore_that_was_decided_is_carried_out_by_the_next_opening(
    built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    finish, calls = renewal.finish, 0

    def killed(folder: OfficeFolder) -> bool:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise Killed
        return finish(folder)

    with monkeypatch.context() as patched, pytest.raises(Killed):
        patched.setattr(renewal, "finish", killed)
        safety.restore_in_place(built.folder, built.backup, Secret(WORDS), clock=CLOCK)
    office = built.open()
    assert families(office) == ["Before"] and office.notices == []
    office.close(backup=False)


def test_where_nothing_may_be_made_beside_the_office_it_is_set_aside_within(
    built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    making = Path.mkdir

    def refused(path: Path, *args: Any, **kwargs: Any) -> None:
        if path.parent == built.folder.parent and path != built.folder:
            raise PermissionError(13, "not here", str(path))
        making(path, *args, **kwargs)

    monkeypatch.setattr(Path, "mkdir", refused)
    aside = safety.restore_in_place(built.folder, built.backup, Secret(WORDS), clock=CLOCK).path
    assert aside.parent == built.folder and (aside / "office.db").is_file()


def test_a_drive_without_links_sets_aside_by_copying(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(1, "no links on this drive")

    monkeypatch.setattr(os, "link", no_links)
    aside = safety.restore_in_place(built.folder, built.backup, Secret(WORDS), clock=CLOCK).path
    mine, live = aside / "issued" / built.paper, built.folder / "issued" / built.paper
    assert mine.read_bytes() == live.read_bytes() and mine.stat().st_ino != live.stat().st_ino


def test_a_restore_that_is_decided_says_so_when_a_file_is_held(
    built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader on Windows holds office.db: the sentence must not say that nothing was changed."""
    finish, calls = renewal.finish, 0

    def held(folder: OfficeFolder) -> bool:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise files.read_only(folder.database)
        return finish(folder)

    with monkeypatch.context() as patched, pytest.raises(renewal.NotFinished, match="is restored") as told:
        patched.setattr(renewal, "finish", held)
        safety.restore_in_place(built.folder, built.backup, Secret(WORDS), clock=CLOCK)
    (aside,) = built.folder.parent.glob("office (set aside *")
    assert str(aside) in str(told.value.sentence)
    office = built.open()
    assert families(office) == ["Before"]
    office.close(backup=False)
