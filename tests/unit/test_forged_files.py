"""The small files beside an office and in its backups, written by somebody else: never more than an unreadable one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from r2p_desktop.errors import Damaged, OfficeError, ReadOnly
from r2p_desktop.i18n import catalogue
from r2p_desktop.services import beginnings, notices, offices, safety
from r2p_desktop.services.beginnings import Beginning, Beginnings
from r2p_desktop.storage import backup, backup_copy, backup_notes, canary, files, keyfile, lock
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey

KEY = OfficeKey(bytes(32))
WORDS = [
    "null",
    "true",
    "5",
    "-1",
    "1e999",
    "NaN",
    "99999999999999999999999999",
    '"x"',
    '""',
    '"../../x"',
    '"\\u0000"',
    '"\\ud800"',
    "[]",
    "[1]",
    '["a"]',
    "{}",
    '{"a":1}',
    '{"size":1e999,"sha256":[]}',
    '"0001-01-01T00:00:00+14:00"',
    '"9999-12-31T23:59:59-14:00"',
    '"2026-01-01"',
    '"{\\"text\\":\\"{0}\\",\\"args\\":{\\"y\\":1}}"',
    '"{\\"text\\":\\"{\\",\\"args\\":{\\"y\\":1}}"',
    '"{\\"text\\":1,\\"args\\":[]}"',
]
NOW = datetime(2026, 1, 2, tzinfo=UTC)
DEEP = "[" * 50_000


def forged(base: dict[str, Any]) -> Iterator[str]:
    """Each of many contents in the place of the whole file, and of each value in it."""
    yield from (*WORDS, DEEP, "", "{")
    for name in base:
        for word in WORDS:
            values = {k: word if k == name else json.dumps(v) for k, v in base.items()}
            yield "{" + ",".join(f"{json.dumps(k)}:{v}" for k, v in values.items()) + "}"


@pytest.fixture
def folder(tmp_path: Path) -> OfficeFolder:
    place = OfficeFolder(tmp_path / "office")
    place.path.mkdir()
    place.database.write_bytes(bytes(8192))
    return place


def try_all(file: Path, base: dict[str, Any], read: Callable[[], object]) -> int:
    """Read each forged content; gives how many were refused with a sentence. Anything else fails the test."""
    refused = 0
    for text in forged(base):
        file.write_text(text)
        try:
            read()
        except OfficeError:
            refused += 1
        except Exception as error:
            pytest.fail(f"{error!r} for {text[:120]}")
    return refused


def test_a_manifest(tmp_path: Path) -> None:
    made = tmp_path / "2026-01-01T00-00-00Z"
    made.mkdir()
    facts = {"size": 1, "sha256": "x"}
    base = {
        "format": 2, "office_uid": "u", "made_at": "2026-01-01T00:00:00+00:00", "revision": "0001", "last_set": 1,
        "mark": "m", "files": {"office.db": facts}, "stored": 0, "stored_size": 0, "missing": [], "structure": True,
        "sealed": "",
    }  # fmt: skip

    def read() -> None:
        safety.find_backups(tmp_path)
        backup_copy.lacking(tmp_path, tmp_path / "none", "u", NOW)
        backup.newest_in(tmp_path)
        found = backup.read(made)
        assert found.size >= 0 or found.files["office.db"][0] < 0
        found.made_at.astimezone()

    assert try_all(made / backup.MANIFEST, base, read) > 40
    for word in WORDS:
        one = json.dumps(base).replace(json.dumps(facts), f'{{"size": {word}, "sha256": "x"}}')
        (made / backup.MANIFEST).write_text(one)
        try:
            backup.read(made)
        except Damaged:
            continue
    (made / backup.MANIFEST).write_text(json.dumps(base))
    assert backup.read(made).last_set == 1, "the honest one is read"


def test_a_list_of_stored_files(tmp_path: Path) -> None:
    listed = dict.fromkeys(("office.db", backup.STORED), (1, "x"))
    made = backup.Backup(tmp_path, "u", datetime(2026, 1, 1, tzinfo=UTC), "1", 1, listed)
    assert try_all(tmp_path / backup.STORED, {"issued/a": [1, "x"]}, lambda: backup.stored_of(made)) > 20


def test_the_keys(folder: OfficeFolder) -> None:
    slot = {"kind": "open", "id": "a", "name": "n", "made_at": "2026", "key": "00" * 32}

    def read() -> None:
        body = json.loads(folder.keys.read_text())
        if isinstance(body, dict):
            body["checksum"] = keyfile._checksum(body)
            folder.keys.write_text(json.dumps(body))
        offices.needs_secret(folder.path)
        found = keyfile.read(folder)
        found.former_keys(KEY)
        offices.unlock(folder.path, None)

    def read_if_json() -> None:
        try:
            read()
        except (ValueError, RecursionError):  # of this test's own reading
            keyfile.opens_without_question(folder)

    assert try_all(folder.keys, {"format": 1, "office_uid": "u", "slots": [slot]}, read_if_json) > 20
    for value in slot.values():
        for word in WORDS:
            one = json.dumps(slot).replace(json.dumps(value), word)
            folder.keys.write_text(f'{{"format":1,"office_uid":"u","slots":[{one}]}}')
            with suppress(OfficeError):
                read_if_json()
    stretched = {"name": "argon2id", "t": 1, "m": 65536, "p": 4}
    for name in stretched:
        for word in ("1e999", "null", "[]", "0"):
            kdf = json.dumps({**stretched, name: "?"}).replace('"?"', word)
            slots = f'[{{"kind":"passphrase","id":"a","name":"","made_at":"","salt":"","nonce":"","wrapped":"","kdf":{kdf}}}]'
            folder.keys.write_text(f'{{"format":1,"office_uid":"u","slots":{slots}}}')
            with pytest.raises(OfficeError):
                read_if_json()
            with pytest.raises(OfficeError):
                offices.unlock(folder.path, offices.Secret("words"))


def test_what_the_last_closing_left(folder: OfficeFolder) -> None:
    def read() -> None:
        state = canary.read(folder)
        beginnings.is_whole(folder.path)
        if state is not None:
            canary.is_mark_of(KEY, "u", state)
            assert state.revision not in frozenset({"another"})

    base = {"closed": True, "last_set": 1, "mark": "m", "revision": "1", "opening": ""}
    assert try_all(folder.state, base, read) == 0
    folder.state.write_text(json.dumps(base))
    assert canary.read(folder) == canary.State(True, 1, "m", "1")


def test_the_note_of_who_has_the_office(folder: OfficeFolder) -> None:
    def read() -> None:
        holder = lock.holder_of(folder)
        if holder is not None:
            str(lock.LeftByOther(holder, folder).sentence)

    base = {"who": "a", "host": "b", "process": 1, "since": "2026-01-01T00:00:00+00:00"}
    assert try_all(folder.holder, base, read) == 0


def test_the_notes_about_backups(folder: OfficeFolder) -> None:
    def read() -> None:
        notes = backup_notes.read(folder)
        for sentence in (notes.failure, notes.second_failure):
            if sentence is not None:
                catalogue("fr").render(sentence)

    base = dict.fromkeys(("second_place", "second_at", "failure", "second_failure", "structure_at"), "")
    assert try_all(folder.path / backup_notes.FILE, base, read) == 0


def test_the_notices_nobody_wants_to_hear(folder: OfficeFolder) -> None:
    assert try_all(folder.path / "notices.json", {"hidden": []}, lambda: notices.hidden(folder.path)) == 0


def test_the_notes_of_what_was_begun(tmp_path: Path, folder: OfficeFolder) -> None:
    file = tmp_path / "begun.json"
    assert try_all(file, {"begun": []}, lambda: Beginnings(file).unfinished()) == 0


def test_a_profile_that_cannot_be_written_does_not_keep_the_program_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted = Beginnings(tmp_path / "begun.json")
    noted.note(Beginning(tmp_path / "gone", "making"))

    def refused(file: Path, _content: bytes) -> None:
        raise files.read_only(file)

    monkeypatch.setattr(files, "write_bytes", refused)
    with pytest.raises(ReadOnly):
        noted.note(Beginning(tmp_path / "other", "making"))
    assert noted.unfinished() == ()
