"""Drafts: what is being typed survives a crash, and never stands in the office's way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_kit import EDIT, START, make_office, moving_clock

from r2p_desktop.errors import Damaged, InUse, NoSpace
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person
from r2p_desktop.storage import folder
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.drafts import Draft, Drafts
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey

KEY = OfficeKey(b"d" * 32)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> OfficeFolder:
    return folder.create(tmp_path_factory.mktemp("drafts") / "office")


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    made = Drafts(folder.create(tmp_path / "office"), KEY, clock=moving_clock())
    yield made
    made.close()


def test_a_draft_is_kept_replaced_and_forgotten(drafts: Drafts) -> None:
    drafts.put("minute", "uid-1", {"text": "We agr"}, version=3)
    drafts.put("person", "new-1", {"family_name": "Ng"})
    drafts.put("minute", "uid-1", {"text": "We agreed"}, version=3)
    first = drafts.get("minute", "uid-1")
    assert first is not None
    assert (first.payload, first.version, first.saved_at > START) == ({"text": "We agreed"}, 3, True)
    assert [d.token for d in drafts.all()] == ["uid-1", "new-1"]
    drafts.delete("minute", "uid-1")
    drafts.delete("minute", "uid-1")
    assert drafts.get("minute", "uid-1") is None and len(drafts.all()) == 1


def test_what_was_put_is_there_after_a_crash(tmp_path: Path) -> None:
    place = folder.create(tmp_path / "office")
    killed = Drafts(place, KEY, clock=moving_clock())
    killed.put("minute", "uid-1", {"text": "half a sen"})
    survivors = tmp_path / "after"
    survivors.mkdir()
    for file in place.path.glob("drafts.db*"):
        if not file.name.endswith("-shm"):
            (survivors / file.name).write_bytes(file.read_bytes())
    again = Drafts(OfficeFolder(survivors), KEY, clock=moving_clock())
    assert [d.payload for d in again.all()] == [{"text": "half a sen"}]
    again.close()
    killed.close()


def test_drafts_are_encrypted_and_another_key_opens_nothing(tmp_path: Path) -> None:
    place = folder.create(tmp_path / "office")
    made = Drafts(place, KEY, clock=moving_clock())
    made.put("minute", "uid-1", {"text": "verysecret"})
    made.close()
    assert b"verysecret" not in place.drafts.read_bytes()
    other = Drafts(place, OfficeKey(b"x" * 32), clock=moving_clock())
    assert other.all() == [] and other.notice is not None
    other.close()
    assert len(list(place.path.glob("drafts.db.damaged-*"))) == 1


@pytest.mark.parametrize("content", [b"noise" * 3000, b"\x00" * 8192])
def test_damaged_drafts_are_set_aside_and_the_office_opens(tmp_path: Path, content: bytes) -> None:
    place = folder.create(tmp_path / "office")
    place.drafts.write_bytes(content)
    drafts = Drafts(place, KEY, clock=moving_clock())
    assert drafts.all() == [] and "set aside" in str(drafts.notice)
    drafts.put("minute", "uid-1", {})
    assert [f.read_bytes() for f in place.path.glob("drafts.db.damaged-*")] == [content]
    drafts.close()


def test_drafts_never_wait_for_the_office(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    drafts = Drafts(db.folder, db.key, clock=moving_clock(), wait=0.0)
    with db.transaction(EDIT) as session:
        session.add(Person(given_name="A", family_name="B"))
        session.flush()
        drafts.put("minute", "uid-1", {"text": "typed during an import"})
    assert len(drafts.all()) == 1
    drafts.close()
    db.close(backup=False)


def test_on_a_network_drive_drafts_are_held_alone(tmp_path: Path) -> None:
    place = folder.create(tmp_path / "office")
    held = Drafts(place, KEY, clock=moving_clock(), network=True)
    held.put("minute", "uid-1", {"a": 1})
    assert not place.drafts.with_name("drafts.db-wal").exists()
    with pytest.raises(InUse):
        Drafts(place, KEY, clock=moving_clock(), wait=0.0)
    held.close()


def test_drafts_are_no_part_of_a_backup_or_the_journal(tmp_path: Path) -> None:
    db: Database = make_office(tmp_path / "office")
    drafts = Drafts(db.folder, db.key, clock=moving_clock())
    drafts.put("minute", "uid-1", {"a": 1})
    backup = db.back_up()
    assert not any("draft" in name for name in backup.files)
    assert db.change_sets() == []
    drafts.close()
    db.close(backup=False)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), json_values, max_size=4))
def test_a_payload_comes_back_as_it_was(place: OfficeFolder, payload: dict[str, object]) -> None:
    drafts = Drafts(place, KEY, clock=moving_clock())
    drafts.put("any", "token", payload)
    found = drafts.get("any", "token")
    assert found is not None and found.payload == payload
    drafts.close()


def test_what_a_full_drive_does_not_take_is_sealed_held_and_kept_when_it_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("still held in memory")
    place, clock = folder.create(tmp_path / "office"), moving_clock()
    first = Drafts(place, KEY, clock=clock)
    assert first.seal([]) == b""
    typed = Draft("person", "new", None, clock.now(), {"family_name": "Ng"})
    sealed = first.seal([typed])
    first.close()
    assert b"Ng" not in sealed

    def full(*_a: object, **_k: object) -> None:
        raise NoSpace(message("full"))

    with monkeypatch.context() as without_room:
        without_room.setattr(Drafts, "put", full)
        second = Drafts(place, KEY, clock=clock)
        second.take_back(sealed)
        assert second.get("person", "new") == typed and second.all() == [typed]
        again = second.seal([])
        second.close()
    third = Drafts(place, KEY, clock=clock)
    assert third.all() == []
    third.take_back(again)
    found = third.get("person", "new")
    assert found is not None and found.payload == typed.payload
    assert found.saved_at == typed.saved_at, "it is as old as it is, or it would pass for newer than its record"
    assert third.seal([]) == b"", "it is on the drive now"
    third.delete("person", "new")
    assert third.all() == []
    third.close()


def test_sealed_text_is_read_with_the_key_of_the_office_alone(drafts: Drafts, tmp_path: Path) -> None:
    sealed = drafts.seal([Draft("person", "new", None, START, {"family_name": "Ng"})])
    other = Drafts(folder.create(tmp_path / "other"), OfficeKey(b"e" * 32), clock=moving_clock())
    with pytest.raises(Damaged, match="got another key"):
        other.take_back(sealed)
    other.close()
