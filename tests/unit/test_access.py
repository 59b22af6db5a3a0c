"""Who can open an office: passphrases by person, computers that remember, the code when the keys are lost, the sheet."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from keychain_fixture import MemoryKeyring, memory_keyring, no_keyring, use
from renewal_office import PEOPLE, make_protected, names_in, open_with

from r2p_desktop import cli
from r2p_desktop.errors import BadInput, NotFound, ReadOnly, WrongPassphrase
from r2p_desktop.services import offices
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import Secret, needs_secret
from r2p_desktop.services.passphrases import check_passphrase, passphrase_hint
from r2p_desktop.storage import keychain, keyfile
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keychain import NoKeychain
from r2p_desktop.storage.keys import OfficeKey

__all__ = ["memory_keyring", "no_keyring"]

ADA, BEN = "correct horse battery", "second person's words"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_protected(tmp_path / "office", ADA, BEN)


@pytest.fixture
def office(folder: Path) -> Iterator[OfficeServices]:
    opened = open_with(folder, ADA)
    yield opened
    opened.close(backup=False)


def slot_of(office: OfficeServices, name: str) -> str:
    return next(o.slot_id for o in office.access.openers() if o.name == name)


def opens(folder: Path, secret: str | None) -> bool:
    try:
        offices.unlock(folder, None if secret is None else Secret(secret))
    except WrongPassphrase:
        return False
    return True


# People.


def test_each_person_is_listed_with_name_and_date_and_the_one_who_opened_is_known(
    office: OfficeServices,
) -> None:
    ada, ben = office.access.openers()
    assert (ada.name, ada.kind, ada.mine) == ("Ada", "passphrase", True)
    assert (ben.name, ben.mine) == ("Ben", False)
    assert ben.made_at == office.clock.now()
    assert office.access.people() == 2 and office.access.protected


def test_a_changed_passphrase_opens_and_the_old_one_does_not(office: OfficeServices, folder: Path) -> None:
    office.access.change(slot_of(office, "Ada"), "quite other words")
    assert opens(folder, "quite other words") and not opens(folder, ADA) and opens(folder, BEN)
    ada = next(o for o in office.access.openers() if o.name == "Ada")
    assert ada.mine and [o.name for o in office.access.openers()] == ["Ada", "Ben"]
    assert office.access.is_of(ada.slot_id, "quite other words")
    assert not office.access.is_of(ada.slot_id, BEN)


def test_a_corrected_name_keeps_the_passphrase_and_is_the_next_author(
    office: OfficeServices, folder: Path
) -> None:
    office.access.rename(slot_of(office, "Ben"), "  Benjamin   Okoro ")
    assert offices.unlock(folder, Secret(BEN)).actor_name == "Benjamin Okoro"
    for name in ("", "   ", "x" * 121, "a\ud800"):
        with pytest.raises(BadInput):
            office.access.rename(slot_of(office, "Ada"), name)


def test_a_withdrawn_passphrase_opens_no_more_and_the_last_cannot_be_withdrawn(
    office: OfficeServices, folder: Path
) -> None:
    office.access.withdraw(slot_of(office, "Ben"))
    assert not opens(folder, BEN) and opens(folder, ADA)
    with pytest.raises(BadInput, match="last way"):
        office.access.withdraw(slot_of(office, "Ada"))
    with pytest.raises(NotFound):
        office.access.withdraw("gone")
    assert opens(folder, ADA)


def test_a_remembering_computer_does_not_count_as_a_way_that_is_left(
    office: OfficeServices, memory_keyring: MemoryKeyring
) -> None:
    office.access.withdraw(slot_of(office, "Ben"))
    office.access.remember_here()
    with pytest.raises(BadInput, match="last way"):
        office.access.withdraw(slot_of(office, "Ada"))


def test_short_passphrases_are_refused_and_weak_ones_only_advised(office: OfficeServices) -> None:
    for short in ("", "1234567", "  seven  "):
        with pytest.raises(BadInput):
            office.access.add("Cleo", short)
    assert passphrase_hint("12345678") is not None
    assert passphrase_hint("password") is not None
    assert passphrase_hint("three small words") is None
    assert passphrase_hint("1234567") is None  # the field itself says it is too short
    check_passphrase("12345678")


def test_an_office_opened_for_reading_changes_nobody(folder: Path, memory_keyring: MemoryKeyring) -> None:
    reader = open_with(folder, ADA, read_only=True)
    access = reader.access
    for change in (
        lambda: access.add("Cleo", "a third person's words"),
        lambda: access.withdraw(slot_of(reader, "Ben")),
        lambda: access.rename(slot_of(reader, "Ben"), "X"),
        access.unprotect,
        access.remember_here,
        lambda: access.renew({slot_of(reader, "Ada"): ADA}),
    ):
        with pytest.raises(ReadOnly):
            change()
    assert memory_keyring.kept == {}
    reader.close()


def test_doing_without_a_passphrase_opens_to_everybody_and_keeps_the_sheet_right(
    office: OfficeServices, folder: Path
) -> None:
    code = office.access.recovery_code()
    office.access.unprotect()
    assert not office.access.protected and not needs_secret(folder)
    assert opens(folder, None) and opens(folder, code) and not opens(folder, ADA)
    assert office.access.people() == 0


# This computer.


def test_a_remembered_computer_opens_without_a_question(
    office: OfficeServices, folder: Path, memory_keyring: MemoryKeyring
) -> None:
    assert not office.access.remembered_here()
    office.access.remember_here()
    assert office.access.remembered_here() and not needs_secret(folder)
    here = office.access.openers()[-1]
    assert (here.kind, here.host, here.here, here.name) == ("computer", socket.gethostname(), True, "Ada")
    unlocked = offices.unlock(folder, None)
    assert (unlocked.kind, unlocked.actor_name, unlocked.slot_id) == ("computer", "Ada", here.slot_id)
    (kept,) = memory_keyring.kept.values()
    assert kept != unlocked.key.secret.hex() and kept not in (folder / "keys.json").read_text()


def test_forgetting_asks_again_and_leaves_nothing_behind(
    office: OfficeServices, folder: Path, memory_keyring: MemoryKeyring
) -> None:
    office.access.remember_here()
    office.access.forget_here()
    assert needs_secret(folder) and not opens(folder, None)
    assert memory_keyring.kept == {} and len(office.access.openers()) == 2
    office.access.remember_here()
    office.access.withdraw(office.access.openers()[-1].slot_id)
    assert memory_keyring.kept == {} and not opens(folder, None)


def test_another_account_and_another_computer_are_asked(
    office: OfficeServices,
    folder: Path,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office.access.remember_here()
    other_account = MemoryKeyring()
    use(monkeypatch, other_account)
    with pytest.raises(WrongPassphrase, match="does not remember"):
        offices.unlock(folder, None)
    assert not office.access.remembered_here()
    office.access.forget_here()  # forgets what is this account's: nothing
    use(monkeypatch, memory_keyring)
    assert opens(folder, None)
    memory_keyring.asked = 0
    monkeypatch.setattr(socket, "gethostname", lambda: "another-computer")
    assert needs_secret(folder) and not opens(folder, None)
    assert memory_keyring.asked == 0, "another computer's slot is none of this keychain's business"


@pytest.mark.parametrize("kept", ["", "zz", "00" * 32, "00" * 31])
def test_an_entry_that_was_tampered_with_opens_nothing(
    office: OfficeServices, folder: Path, memory_keyring: MemoryKeyring, kept: str
) -> None:
    office.access.remember_here()
    (entry,) = memory_keyring.kept
    memory_keyring.kept[entry] = kept
    assert not opens(folder, None) and opens(folder, ADA)


def test_no_keychain_is_a_calm_sentence_and_no_slot(office: OfficeServices, no_keyring: None) -> None:
    before = office.access.openers()
    with pytest.raises(NoKeychain, match="The passphrase opens the office as before"):
        office.access.remember_here()
    assert office.access.openers() == before and not office.access.remembered_here()


def test_a_locked_keychain_asks_for_the_passphrase(
    office: OfficeServices, folder: Path, memory_keyring: MemoryKeyring
) -> None:
    office.access.remember_here()
    memory_keyring.locked = True
    assert not opens(folder, None) and opens(folder, ADA)
    assert not office.access.remembered_here()
    office.access.forget_here()
    memory_keyring.locked = False
    assert not opens(folder, None), "the slot is gone; the entry left behind opens nothing"


def test_a_keychain_that_keeps_nothing_is_found_out(
    office: OfficeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Null(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            self._ask()

    use(monkeypatch, Null())
    with pytest.raises(NoKeychain):
        office.access.remember_here()
    assert len(office.access.openers()) == 2


def test_keyring_is_loaded_by_who_uses_it_and_by_nobody_else(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from r2p_desktop.services import offices;"
        f"offices.needs_secret(Path({str(folder)!r})); offices.unlock(Path({str(folder)!r}), offices.Secret({ADA!r}));"
        "print('keyring' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False"


def test_the_systems_own_back_end_is_asked_for_by_name() -> None:
    backend = keychain.system_backend()
    known = ("Windows", "macOS", "SecretService", "fail")
    assert type(backend).__module__ in {f"keyring.backends.{name}" for name in known}


def test_renewing_the_key_forgets_remembering_computers(folder: Path, memory_keyring: MemoryKeyring) -> None:
    office = open_with(folder, ADA)
    office.access.remember_here()
    office.access.renew({slot_of(office, "Ada"): ADA})
    assert memory_keyring.kept == {} and needs_secret(folder)
    office = open_with(folder, ADA)
    assert [o.kind for o in office.access.openers()] == ["passphrase"]
    office.close(backup=False)


def test_a_code_of_another_office_is_called_that_and_not_a_wrong_passphrase(folder: Path) -> None:
    """Who holds an old sheet looks for the newest one, not for the Caps Lock key."""
    with pytest.raises(WrongPassphrase, match="belongs to another office, or to this one before"):
        offices.unlock(folder, Secret(OfficeKey.generate().recovery_code()))
    with pytest.raises(WrongPassphrase, match="The passphrase is wrong"):
        offices.unlock(folder, Secret("no passphrase of this office"))


# The recovery code, when the keys are lost.


def lose_keys(folder: Path, how: str) -> None:
    for name in ("keys.json", "keys.twin.json"):
        if how == "missing":
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(b"{")


@pytest.mark.parametrize("how", ["missing", "damaged"])
def test_the_code_opens_without_keys_and_a_new_passphrase_writes_them_anew(folder: Path, how: str) -> None:
    office = open_with(folder, ADA)
    code = office.access.recovery_code()
    office.close(backup=False)
    lose_keys(folder, how)
    assert needs_secret(folder)
    with pytest.raises(WrongPassphrase, match="only its recovery code opens it"):
        offices.unlock(folder, Secret(ADA))
    office = open_with(folder, code.lower().replace("-", " "))
    assert office.access.keys_lost and office.access.opened_by_code and names_in(office) == PEOPLE
    assert office.access.openers() == [] and not office.access.remembered_here()
    office.access.add("Ada", "entirely new words")
    assert not office.access.keys_lost
    office.close(backup=False)
    assert opens(folder, "entirely new words") and opens(folder, code)
    assert not opens(folder, OfficeKey.generate().recovery_code())


def test_a_folder_without_an_office_is_still_not_one(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        needs_secret(tmp_path)
    with pytest.raises(NotFound):
        offices.unlock(tmp_path, Secret(ADA))


def test_commands_take_the_code_from_a_file_and_the_environment(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    office = open_with(folder, ADA)
    code = office.access.recovery_code()
    office.close(backup=False)
    lose_keys(folder, "missing")
    said = tmp_path / "code.txt"
    said.write_text(code + "\n")
    words = ["list", "people", "--office", str(folder), "--json"]
    assert cli.main([*words, "--passphrase-file", str(said)]) == 0
    assert len(json.loads(capsysbinary.readouterr().out)) == len(PEOPLE)
    monkeypatch.setenv("R2P_PASSPHRASE", code)
    assert cli.main(["office", "check", str(folder)]) == 0


def test_a_command_on_a_remembered_computer_needs_nothing_and_else_asks(
    folder: Path,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    office = open_with(folder, ADA)
    office.access.remember_here()
    office.close(backup=False)
    words = ["list", "people", "--office", str(folder), "--json"]
    assert cli.main(words) == 0
    memory_keyring.kept.clear()
    assert cli.main(words) == 2
    assert b"this needs a passphrase" in capsysbinary.readouterr().err
    monkeypatch.setenv("R2P_PASSPHRASE", BEN)
    assert cli.main(words) == 0


def test_keys_of_an_earlier_release_are_read_as_they_were(folder: Path) -> None:
    stored = json.loads((folder / "keys.json").read_text())
    assert stored["format"] == 1
    assert {slot["kind"] for slot in stored["slots"]} == {"passphrase", "recovery"}
    assert keyfile.read(OfficeFolder(folder)).former_keys(OfficeKey.generate()) == ()


def test_nobody_shares_the_passphrase_of_somebody_else(office: OfficeServices, folder: Path) -> None:
    before = keyfile.read(OfficeFolder(folder))
    with pytest.raises(BadInput, match="Another person opens the office with this very passphrase"):
        office.access.add("Cy", ADA)
    with pytest.raises(BadInput, match="Another person"):
        office.access.change(slot_of(office, "Ben"), ADA)
    assert keyfile.read(OfficeFolder(folder)) == before
    office.access.change(slot_of(office, "Ben"), BEN)  # one's own again is no harm
    assert opens(folder, ADA) and opens(folder, BEN)
