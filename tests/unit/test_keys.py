"""Key slots: who can open, who cannot, and that neither a typo nor a bad sector is taken for the other."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from killing import ignores_fork
from storage_kit import moving_clock

from r2p_desktop.errors import BadInput, Damaged, NoMemory, NotFound, WrongPassphrase
from r2p_desktop.storage import folder, keyfile, keys
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey

CLOCK = moving_clock()
ASKED_FOR = dict(keys.ARGON2)  # before the tests ask for less
secrets_of_32 = st.binary(min_size=32, max_size=32)


def test_a_passphrase_is_stretched_as_the_key_file_of_an_office_needs() -> None:
    assert ASKED_FOR == {"name": "argon2id", "t": 3, "m": 64 << 10, "p": 4}


@pytest.fixture
def place(tmp_path: Path) -> OfficeFolder:
    """An office folder with a database file, whatever is in it."""
    made = folder.create(tmp_path / "office")
    made.database.write_bytes(b"x")
    return made


def protect(place: OfficeFolder, *passphrases: str) -> OfficeKey:
    key = OfficeKey.generate()
    slots = keyfile.create_slots(key, office_uid="u", clock=CLOCK, passphrase=passphrases[0], name="Ada")
    for number, words in enumerate(passphrases[1:]):
        slots = slots.with_slot(keys.passphrase_slot(key, words, name=f"P{number}", clock=CLOCK))
    keyfile.write(place, slots)
    return key


@given(secrets_of_32)
def test_a_recovery_code_is_the_key_and_forgives_how_it_is_typed(secret: bytes) -> None:
    code = OfficeKey(secret).recovery_code()
    assert len(code) == 63 and code.count("-") == 7
    assert OfficeKey.from_recovery_code(code).secret == secret
    careless = " " + code.lower().replace("-", "  ").replace("0", "o").replace("1", "l") + "\n"
    assert OfficeKey.from_recovery_code(careless).secret == secret


@given(secrets_of_32, st.integers(0, 55), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_symbol_in_a_recovery_code_is_noticed(secret: bytes, place: int, symbol: str) -> None:
    symbols = list(OfficeKey(secret).recovery_code().replace("-", ""))
    if symbols[place] == symbol:
        return
    symbols[place] = symbol
    with pytest.raises(WrongPassphrase):
        OfficeKey.from_recovery_code("".join(symbols))


@given(st.text())
def test_any_other_text_is_no_recovery_code(text: str) -> None:
    with pytest.raises(WrongPassphrase):
        OfficeKey.from_recovery_code(text)


def test_a_key_shows_itself_nowhere() -> None:
    key = OfficeKey(b"\xab" * 32)
    unlocked = keys.Unlocked(key, "Ada", "passphrase")
    assert "ab" * 4 not in (repr(key) + repr(unlocked)).replace("\\x", "")


def test_a_passphrase_opens_its_slot_and_no_other_does(place: OfficeFolder) -> None:
    key = protect(place, "correct horse", "second person")
    assert keyfile.unlock(place, passphrase="correct horse") == keys.Unlocked(key, "Ada", "passphrase")
    assert keyfile.unlock(place, passphrase="second person") == keys.Unlocked(key, "P0", "passphrase")
    for wrong in ("Correct horse", "correct horse ", ""):
        with pytest.raises(WrongPassphrase):
            keyfile.unlock(place, passphrase=wrong)
    with pytest.raises(WrongPassphrase, match="protected by a passphrase"):
        keyfile.unlock(place)
    assert not keyfile.opens_without_question(place)


def test_composed_and_decomposed_letters_are_the_same_passphrase(place: OfficeFolder) -> None:
    protect(place, "p\u00e4ssword")
    assert keyfile.unlock(place, passphrase="pa\u0308ssword").kind == "passphrase"


def test_an_open_slot_asks_nothing(place: OfficeFolder) -> None:
    key = OfficeKey.generate()
    keyfile.write(place, keyfile.create_slots(key, office_uid="u", clock=CLOCK, name="Ada"))
    assert keyfile.opens_without_question(place)
    assert keyfile.unlock(place) == keys.Unlocked(key, "Ada", "open")


def test_the_recovery_code_opens_without_any_key_file_and_another_offices_does_not(
    place: OfficeFolder,
) -> None:
    key = protect(place, "words")
    with pytest.raises(WrongPassphrase, match="another office"):
        keyfile.unlock(place, recovery_code=OfficeKey.generate().recovery_code())
    place.keys.unlink()
    place.keys_twin.unlink()
    assert keyfile.unlock(place, recovery_code=key.recovery_code()).key == key
    with pytest.raises(NotFound, match=r"keys\.json is missing"):
        keyfile.unlock(place, passphrase="words")


def test_weakened_or_swapped_slots_do_not_open(place: OfficeFolder) -> None:
    key = OfficeKey.generate()
    slot = keys.passphrase_slot(key, "words", name="", clock=CLOCK)
    weaker = keys.Slot(slot.kind, slot.id, "", "", {**slot.data, "kdf": {**slot.data["kdf"], "t": 3}})
    assert keys.open_passphrase(weaker, "words") is None
    other = keys.Slot(slot.kind, "another", "", "", slot.data)
    assert keys.open_passphrase(other, "words") is None


@pytest.mark.parametrize(
    "change",
    [
        {"kdf": {"name": "argon2id", "t": 2, "m": 2**40, "p": 1}},
        {"kdf": {"name": "argon2id", "t": 1, "m": 8, "p": 1}},
        {"kdf": {"name": "argon2id", "t": 2, "m": (1 << 20) + 1, "p": 1}},
        {"kdf": {"name": "argon2id", "t": 17, "m": 19456, "p": 1}},
        {"kdf": {"name": "argon2id", "t": 2, "m": 19456, "p": 17}},
        {"kdf": {"name": "md5", "t": 2, "m": 19456, "p": 1}},
        {"kdf": None},
        {"nonce": "zz"},
        {"wrapped": "00"},
    ],
)
def test_a_slot_that_makes_no_sense_is_damage_not_a_wrong_passphrase(change: dict[str, object]) -> None:
    slot = keys.passphrase_slot(OfficeKey.generate(), "words", name="", clock=CLOCK)
    bad = keys.Slot(slot.kind, slot.id, "", "", {**slot.data, **change})
    with pytest.raises(Damaged):
        keys.open_passphrase(bad, "words")


def test_one_damaged_slot_keeps_nobody_else_out(place: OfficeFolder) -> None:
    key = OfficeKey.generate()
    bad = keys.Slot("passphrase", "1", "", "", {"kdf": {}})
    good = keys.passphrase_slot(key, "words", name="Ada", clock=CLOCK)
    keyfile.write(place, keyfile.KeyFile("u", (bad, good)))
    assert keyfile.unlock(place, passphrase="words").key == key
    with pytest.raises(Damaged):
        keyfile.unlock(place, passphrase="other")


def greedy(slot: keys.Slot) -> keys.Slot:
    """A slot that asks for the most memory a slot may ask for."""
    return replace(slot, data={**slot.data, "kdf": {"name": "argon2id", "t": 2, "m": 1 << 20, "p": 1}})


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded per process here")
@ignores_fork
def test_memory_that_is_not_there_is_a_sentence_and_keeps_nobody_else_out(place: OfficeFolder) -> None:
    import resource

    key = OfficeKey.generate()
    good = keys.passphrase_slot(key, "words", name="Ada", clock=CLOCK)
    keyfile.write(place, keyfile.KeyFile("u", (greedy(good), replace(good, id="2"), good)))
    child = os.fork()
    if child == 0:
        try:
            used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (used + (512 << 20), used + (512 << 20)))
            opens = keyfile.unlock(place, passphrase="words").key == key
            try:
                keyfile.unlock(place, passphrase="others")
            except NoMemory as error:
                os._exit(0 if opens and "1.1 GB" in str(error) else 4)
        finally:
            os._exit(5)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_a_key_file_of_endless_slots_is_not_ours(place: OfficeFolder) -> None:
    key = protect(place, "words")
    slot = keys.recovery_slot(key, clock=CLOCK)
    many = keyfile.KeyFile("u", (slot,) * keys.MOST_SLOTS)
    keyfile.write(place, many)
    assert keyfile.read(place) == many
    with pytest.raises(BadInput, match="Withdraw"):
        many.with_slot(slot)
    more = replace(many, slots=(slot,) * (keys.MOST_SLOTS + 1))
    with pytest.raises(BadInput):
        keyfile.write(place, more)
    assert keyfile.read(place) == many
    for file in (place.keys, place.keys_twin):
        file.write_bytes(more.dump())
    with pytest.raises(Damaged):
        keyfile.read(place)


def test_an_empty_passphrase_is_refused() -> None:
    with pytest.raises(BadInput):
        keys.passphrase_slot(OfficeKey.generate(), "  ", name="", clock=CLOCK)


def test_the_twin_stands_in_and_mends(place: OfficeFolder) -> None:
    key = protect(place, "words")
    whole = place.keys.read_bytes()
    for damage in (whole[: len(whole) // 2], b"", whole.replace(b"Ada", b"Eve"), b"\xff\xfe", b"[]", b"{}"):
        place.keys.write_bytes(damage)
        assert keyfile.unlock(place, passphrase="words").key == key
        assert keyfile.mend(place)
        assert place.keys.read_bytes() == whole
    place.keys_twin.unlink()
    assert keyfile.mend(place) and place.keys_twin.read_bytes() == whole
    assert not keyfile.mend(place)


def test_both_key_files_damaged_is_damage(place: OfficeFolder) -> None:
    protect(place, "words")
    place.keys.write_bytes(b"{")
    place.keys_twin.write_bytes(b"")
    with pytest.raises(Damaged, match=r"keys\.json"):
        keyfile.unlock(place, passphrase="words")


@given(st.data())
def test_no_changed_byte_of_a_key_file_goes_unnoticed(data: st.DataObject) -> None:
    slots = keyfile.create_slots(OfficeKey(b"k" * 32), office_uid="u", clock=CLOCK, name="Ada")
    whole = bytearray(slots.dump())
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    try:
        read = keyfile.KeyFile.load(bytes(whole))
    except (ValueError, KeyError, TypeError):
        return
    # White space is the only thing that may differ.
    assert read == slots


def test_slots_survive_writing_and_reading(place: OfficeFolder) -> None:
    protect(place, "words")
    read = keyfile.read(place)
    assert keyfile.KeyFile.load(read.dump()) == read
    assert [s.kind for s in read.slots] == ["passphrase", "recovery"]
    text = place.keys.read_text()
    assert json.loads(text)["office_uid"] == "u"
    assert not list(place.path.glob("*.part"))


def test_the_last_way_in_cannot_be_taken_away(place: OfficeFolder) -> None:
    protect(place, "one", "two")
    slots = keyfile.read(place)
    fewer = slots.without(slots.slots[0].id)
    assert [s.kind for s in fewer.slots] == ["recovery", "passphrase"]
    with pytest.raises(BadInput, match="last way"):
        fewer.without(fewer.slots[1].id)


def test_no_office_no_key(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        keyfile.unlock(OfficeFolder(tmp_path / "nowhere"), passphrase="x")
    with pytest.raises(NotFound, match=r"office\.db is missing"):
        keyfile.unlock(OfficeFolder(tmp_path), passphrase="x")
