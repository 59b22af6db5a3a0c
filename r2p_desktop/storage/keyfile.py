"""`keys.json` and its twin: the slots of an office, read and written so that neither a crash nor a bad sector
locks anybody out."""

from __future__ import annotations

import hashlib
import json
import socket
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, Damaged, NoMemory, NotFound, OfficeError, WrongPassphrase
from r2p_desktop.i18n import message
from r2p_desktop.storage import files, keys
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keychain import Keychain, NoKeychain, SystemKeychain
from r2p_desktop.storage.keys import OfficeKey, Slot, Unlocked

_FORMAT = 1
_LARGEST = 1 << 20


@dataclass(frozen=True)
class KeyFile:
    """The slots of one office, in the order they were made."""

    office_uid: str
    slots: tuple[Slot, ...]

    def slot(self, slot_id: str) -> Slot:
        """The slot of that id. Raises NotFound."""
        for slot in self.slots:
            if slot.id == slot_id:
                return slot
        raise NotFound(
            message(
                "This way to open the office is no longer there. Nothing was changed. Look at the list again."
            )
        )

    def without(self, slot_id: str) -> KeyFile:
        """The same without one slot. Raises BadInput when no passphrase would be left: a computer that remembers
        may forget, and the recovery code is for the safe."""
        left = tuple(s for s in self.slots if s.id != slot_id)
        if not any(s.kind in {"passphrase", "open"} for s in left):
            raise BadInput(
                message(
                    "This is the last way to open the office. Nothing was changed. Add another passphrase first."
                )
            )
        return replace(self, slots=left)

    def with_slot(self, slot: Slot) -> KeyFile:
        """The same with one more. Raises BadInput when there are as many as an office may have."""
        more = replace(self, slots=(*self.slots, slot))
        more._require_bounds()
        return more

    def _require_bounds(self) -> None:
        if len(self.slots) > keys.MOST_SLOTS:
            raise BadInput(
                message(
                    "This office would have {count} ways to open it, more than the program reads again. Nothing was changed. "
                    "Withdraw those that are no longer needed, then try again.",
                    count=len(self.slots),
                )
            )

    def in_place_of(self, slot: Slot) -> KeyFile:
        """The same with a slot changed, where it stands."""
        return replace(self, slots=tuple(slot if s.id == slot.id else s for s in self.slots))

    def former_keys(self, key: OfficeKey) -> tuple[OfficeKey, ...]:
        """The keys the office had before `key`, newest first: older backups open with them."""
        found = (keys.open_former(s, key) for s in reversed(self.slots) if s.kind == "former")
        return tuple(k for k in found if k is not None)

    def dump(self) -> bytes:
        body: dict[str, Any] = {
            "format": _FORMAT,
            "office_uid": self.office_uid,
            "slots": [s.as_json() for s in self.slots],
        }
        body["checksum"] = _checksum(body)
        return json.dumps(body, indent=1, ensure_ascii=False, sort_keys=True).encode() + b"\n"

    @staticmethod
    def load(stored: bytes) -> KeyFile:
        """Raises ValueError when the bytes are not a whole key file of this format."""
        body = json.loads(stored)
        if (
            not isinstance(body, dict)
            or body.get("format") != _FORMAT
            or body.get("checksum") != _checksum(body)
        ):
            raise ValueError("not a key file")
        if len(body["slots"]) > keys.MOST_SLOTS:
            raise ValueError("more slots than this program makes")
        return KeyFile(str(body["office_uid"]), tuple(Slot.from_json(s) for s in body["slots"]))


def _checksum(body: dict[str, Any]) -> str:
    rest = {k: v for k, v in body.items() if k != "checksum"}
    return hashlib.sha256(json.dumps(rest, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def create_slots(
    key: OfficeKey, *, office_uid: str, clock: Clock, passphrase: str | None = None, name: str = ""
) -> KeyFile:
    """The slots of a new office: a passphrase's or, without one, an open slot; and the recovery code's."""
    first = (
        keys.open_slot(key, name=name, clock=clock)
        if passphrase is None
        else keys.passphrase_slot(key, passphrase, name=name, clock=clock)
    )
    return KeyFile(office_uid, (first, keys.recovery_slot(key, clock=clock)))


def write(folder: OfficeFolder, key_file: KeyFile) -> None:
    """Write `keys.json`, then its twin. Raises BadInput (too many slots), NoSpace, ReadOnly or NotFound; the old ones
    then still stand."""
    key_file._require_bounds()
    content = key_file.dump()
    files.write_bytes(folder.keys, content)
    files.write_bytes(folder.keys_twin, content)


def read(folder: OfficeFolder) -> KeyFile:
    """The slots, from the twin when `keys.json` is lost or damaged. Raises NotFound or Damaged.

    A renewal of the key that was decided but not carried to its end has the say: its slots lie in its own folder.
    """
    found = False
    renewed = OfficeFolder(folder.renewal)
    for file in (renewed.keys, renewed.keys_twin, folder.keys, folder.keys_twin):
        if not file.is_file():
            continue
        found = True
        try:
            return KeyFile.load(_content(file))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue
    if found:
        raise Damaged(
            message(
                "keys.json in {folder} is damaged, and its twin too. Nothing was changed. "
                "Open the office with its recovery code, or restore a backup.",
                folder=str(folder.path),
            )
        )
    raise NotFound(
        message(
            "keys.json is missing in {folder}. Nothing was changed. "
            "Open the office with its recovery code, or restore a backup.",
            folder=str(folder.path),
        )
    )


def _content(file: Path) -> bytes:
    with files.explained(file):
        if file.stat().st_size > _LARGEST:
            raise ValueError("too large for a key file")
        return file.read_bytes()


def mend(folder: OfficeFolder) -> bool:
    """Make `keys.json` and its twin equal again; True when something had to be written. Raises as `read`."""
    key_file = read(folder)
    content = key_file.dump()
    with files.explained(folder.keys):
        wrong = [f for f in (folder.keys, folder.keys_twin) if not f.is_file() or f.read_bytes() != content]
    for file in wrong:
        files.write_bytes(file, content)
    return bool(wrong)


def opens_without_question(folder: OfficeFolder) -> bool:
    """Whether an `open` slot is there, or this computer may remember the office. Raises NotFound or Damaged."""
    return any(s.kind == "open" or is_here(s) for s in read(folder).slots)


def is_here(slot: Slot) -> bool:
    """Whether the slot is for this computer (of whatever account)."""
    return slot.kind == "computer" and slot.data.get("host") == socket.gethostname()


def entry_of(office_uid: str, slot: Slot) -> str:
    """What the system's keychain calls the secret of a `computer` slot."""
    return f"{office_uid}/{slot.id}"


def unlock(
    folder: OfficeFolder,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    keychain: Keychain | None = None,
) -> Unlocked:
    """The office's key, by recovery code, passphrase or, with neither, its open slot or what this computer remembers.

    Raises WrongPassphrase (also for a code of another office), NotFound when there is no office, NoMemory, and Damaged
    when neither `keys.json` nor its twin can be read. A recovery code needs no `keys.json`.
    """
    folder.require()
    if recovery_code is not None:
        return _by_recovery_code(folder, recovery_code)
    key_file = read(folder)
    if passphrase is not None:
        return _by_passphrase(key_file.slots, passphrase)
    for slot in key_file.slots:
        if slot.kind == "open":
            return Unlocked(keys.open_plain(slot), slot.name, "open", slot.id)
    return _by_computer(key_file, keychain or SystemKeychain())


def _by_computer(key_file: KeyFile, keychain: Keychain) -> Unlocked:
    mine = [slot for slot in key_file.slots if is_here(slot)]
    if not mine:
        raise WrongPassphrase(
            message("This office is protected by a passphrase. Nothing was opened. Give the passphrase.")
        )
    for slot in mine:
        with suppress(NoKeychain, Damaged, ValueError):
            kept = keychain.read(entry_of(key_file.office_uid, slot))
            key = None if kept is None else keys.open_computer(slot, OfficeKey(bytes.fromhex(kept)))
            if key is not None:
                return Unlocked(key, slot.name, "computer", slot.id)
    raise WrongPassphrase(
        message("This computer does not remember the office for your account. Give the passphrase.")
    )


def _by_recovery_code(folder: OfficeFolder, code: str) -> Unlocked:
    key = OfficeKey.from_recovery_code(code)
    try:
        slots: Sequence[Slot] = read(folder).slots
    except OfficeError:
        # The very case the code is for; whether it is this office's, the database will say.
        slots = ()
    checks = {s.data.get("check") for s in slots if s.kind == "recovery"}
    if checks and key.check_value() not in checks:
        raise WrongPassphrase(
            message(
                "This recovery code belongs to another office, or to this one before its key was renewed. "
                "Nothing was opened or changed. Look for the newest code."
            )
        )
    return Unlocked(key, "", "recovery")


def _by_passphrase(slots: Sequence[Slot], passphrase: str) -> Unlocked:
    untried: OfficeError | None = None
    for slot in slots:
        if slot.kind != "passphrase":
            continue
        try:
            key = keys.open_passphrase(slot, passphrase)
        except (Damaged, NoMemory) as error:
            untried = error  # one bad slot keeps nobody else out
            continue
        if key is not None:
            return Unlocked(key, slot.name, "passphrase", slot.id)
    if untried is not None:
        raise untried
    raise WrongPassphrase(
        message(
            "The passphrase is wrong. Nothing was opened or changed. Try again, or use the recovery code; "
            "mind the Caps Lock key and the keyboard's language."
        )
    )
