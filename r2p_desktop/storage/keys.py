"""The office's key: a random 256-bit key in slots, each of which gives it to whoever may open the office.

The database, the drafts and the backups are encrypted with the key itself; a passphrase only opens a slot, so
changing one rewrites `keys.json` and nothing else. The recovery code *is* the key, written for paper, and works
without `keys.json`.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, Damaged, NoMemory, WrongPassphrase
from r2p_desktop.i18n import message
from r2p_desktop.storage.files import in_words

SlotKind = Literal["passphrase", "recovery", "open", "computer", "former"]
KEY_BYTES = 32
SALT_BYTES = 16
_CHECK_BYTES = 3
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None, "\u2013": None, "\u2014": None})
_GROUP = 7
_SYMBOLS = (KEY_BYTES + _CHECK_BYTES) * 8 // 5
ARGON2 = {"name": "argon2id", "t": 3, "m": 65536, "p": 4}
# A slot outside these bounds is not ours: it would let a file make the program use all memory (this much of it, in KiB,
# is the most, one slot at a time) or hardly any work.
_BOUNDS = {"t": (2, 16), "m": (19456, 1 << 20), "p": (1, 16)}
MOST_SLOTS = 200
"""Of all kinds in one office: thirty years of people, computers and renewed keys, and no more work than that for a file
that was tampered with."""


@dataclass(frozen=True)
class OfficeKey:
    """The 32 random bytes everything in an office is encrypted with."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_BYTES:
            raise ValueError("an office's key has 32 bytes")

    @staticmethod
    def generate() -> OfficeKey:
        return OfficeKey(secrets.token_bytes(KEY_BYTES))

    def derive(self, purpose: str, size: int = KEY_BYTES) -> bytes:
        """Bytes for one purpose that tell nothing about the key or about another purpose."""
        return hmac.digest(self.secret, b"r2p-desktop/" + purpose.encode(), "sha256")[:size]

    def pragma(self, purpose: str = "database") -> str:
        """The value of SQLCipher's `PRAGMA key`: raw key and salt in hex, nothing a person typed.

        The salt follows from the key: so the recovery code alone opens the database.
        """
        return f"\"x'{self.secret.hex()}{self.derive(purpose + ' salt', SALT_BYTES).hex()}'\""

    def recovery_code(self) -> str:
        """The key for paper: 56 symbols in groups of seven, the last 24 bits a checksum."""
        number = int.from_bytes(self.secret + _checksum(self.secret), "big")
        symbols = "".join(_ALPHABET[number >> 5 * i & 31] for i in reversed(range(_SYMBOLS)))
        return "-".join(symbols[i : i + _GROUP] for i in range(0, _SYMBOLS, _GROUP))

    @staticmethod
    def from_recovery_code(code: str) -> OfficeKey:
        """Read a code back, whatever its case and dashes. Raises WrongPassphrase when it is mistyped."""
        symbols = unicodedata.normalize("NFKC", code).upper().translate(_READ_AS)
        symbols = "".join(symbols.split())
        if len(symbols) == _SYMBOLS and all(s in _ALPHABET for s in symbols):
            number = 0
            for symbol in symbols:
                number = number << 5 | _ALPHABET.index(symbol)
            whole = number.to_bytes(KEY_BYTES + _CHECK_BYTES, "big")
            secret, check = whole[:KEY_BYTES], whole[KEY_BYTES:]
            if hmac.compare_digest(check, _checksum(secret)):
                return OfficeKey(secret)
        raise WrongPassphrase(
            message(
                "This is not a recovery code as printed: it is mistyped or incomplete. Nothing was opened or changed. "
                "Compare it with the paper, group by group."
            )
        )

    def check_value(self) -> str:
        """Tells this key from another office's without giving it away."""
        return self.derive("key check", 8).hex()


def code_symbol(typed: str) -> str:
    """One character of a recovery code as it is meant, whatever its case; "" for what is none."""
    symbol = unicodedata.normalize("NFKC", typed).upper().translate(_READ_AS).strip()
    return symbol if len(symbol) == 1 and symbol in _ALPHABET else ""


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(b"r2p-desktop recovery code" + secret).digest()[:_CHECK_BYTES]


@dataclass(frozen=True)
class Slot:
    """One way to the key. `data` is what its kind needs; `name` is the person's, shown as the author of changes."""

    kind: SlotKind
    id: str
    name: str
    made_at: str
    data: Mapping[str, Any]

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "id": self.id, "name": self.name, "made_at": self.made_at, **self.data}

    @staticmethod
    def from_json(stored: Mapping[str, Any]) -> Slot:
        named = {"kind", "id", "name", "made_at"}
        data = {k: v for k, v in stored.items() if k not in named}
        kind = stored["kind"]
        if not isinstance(kind, str):
            raise TypeError("a kind of slot is a word")
        return Slot(
            cast(SlotKind, kind), str(stored["id"]), str(stored["name"]), str(stored["made_at"]), data
        )


@dataclass(frozen=True)
class Unlocked:
    """An opened slot: the key, whose slot it was ("" when it names nobody), its kind and its id."""

    key: OfficeKey = field(repr=False)
    actor_name: str
    kind: SlotKind
    slot_id: str = field(default="", compare=False)


def open_slot(key: OfficeKey, *, name: str, clock: Clock) -> Slot:
    """A slot that holds the key in the clear: the office opens without a question."""
    return Slot("open", new_id(), name, _stamp(clock), {"key": key.secret.hex()})


def recovery_slot(key: OfficeKey, *, clock: Clock) -> Slot:
    """The record that a recovery code exists; it holds only what tells a right code from another office's."""
    return Slot("recovery", new_id(), "", _stamp(clock), {"check": key.check_value()})


def passphrase_slot(key: OfficeKey, passphrase: str, *, name: str, clock: Clock) -> Slot:
    """The key wrapped under a passphrase: Argon2id, then AES-256-GCM bound to the slot and its parameters.

    Raises BadInput when the passphrase is empty, NoMemory.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not passphrase.strip():
        raise BadInput(message("A passphrase cannot be empty. Nothing was changed. Type at least one word."))
    slot_id, salt, nonce = new_id(), secrets.token_bytes(16), secrets.token_bytes(12)
    wrapping = AESGCM(_stretch(passphrase, salt, ARGON2))
    wrapped = wrapping.encrypt(nonce, key.secret, _bound(slot_id, ARGON2))
    data = {"kdf": dict(ARGON2), "salt": salt.hex(), "nonce": nonce.hex(), "wrapped": wrapped.hex()}
    return Slot("passphrase", slot_id, name, _stamp(clock), data)


def open_passphrase(slot: Slot, passphrase: str) -> OfficeKey | None:
    """The key, or None when the passphrase is not this slot's. Raises Damaged when the slot makes no sense, NoMemory."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        kdf = {k: slot.data["kdf"][k] for k in ("name", "t", "m", "p")}
        salt, nonce, wrapped = (bytes.fromhex(slot.data[k]) for k in ("salt", "nonce", "wrapped"))
        sane = kdf["name"] == "argon2id" and all(
            low <= int(kdf[k]) <= high for k, (low, high) in _BOUNDS.items()
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise damaged_slot() from error
    if not sane or len(nonce) != 12 or len(wrapped) != KEY_BYTES + 16:
        raise damaged_slot()
    try:
        return OfficeKey(
            AESGCM(_stretch(passphrase, salt, kdf)).decrypt(nonce, wrapped, _bound(slot.id, kdf))
        )
    except InvalidTag:
        return None


def open_plain(slot: Slot) -> OfficeKey:
    """The key of an `open` slot. Raises Damaged when it holds none."""
    try:
        return OfficeKey(bytes.fromhex(slot.data["key"]))
    except (KeyError, TypeError, ValueError) as error:
        raise damaged_slot() from error


def computer_slot(key: OfficeKey, wrapping: OfficeKey, *, name: str, host: str, clock: Clock) -> Slot:
    """The key wrapped under random bytes that only this account of this computer keeps. `name` is the person's."""
    slot_id = new_id()
    return Slot("computer", slot_id, name, _stamp(clock), {"host": host, **_wrap(wrapping, key, slot_id)})


def open_computer(slot: Slot, wrapping: OfficeKey) -> OfficeKey | None:
    """The key, or None when the kept bytes are not this slot's. Raises Damaged when the slot makes no sense."""
    return _unwrap(wrapping, slot)


def former_slot(key: OfficeKey, before: OfficeKey, *, clock: Clock) -> Slot:
    """The key the office had before, for whoever has the present one: older backups stay of use to the office."""
    slot_id = new_id()
    wrapping = OfficeKey(key.derive("former keys"))
    return Slot("former", slot_id, "", _stamp(clock), _wrap(wrapping, before, slot_id))


def open_former(slot: Slot, key: OfficeKey) -> OfficeKey | None:
    """The earlier key; None when `key` is not the one it was kept under. Raises Damaged."""
    return _unwrap(OfficeKey(key.derive("former keys")), slot)


def _wrap(wrapping: OfficeKey, key: OfficeKey, slot_id: str) -> dict[str, str]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    wrapped = AESGCM(wrapping.secret).encrypt(nonce, key.secret, slot_id.encode())
    return {"nonce": nonce.hex(), "wrapped": wrapped.hex()}


def _unwrap(wrapping: OfficeKey, slot: Slot) -> OfficeKey | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        nonce, wrapped = (bytes.fromhex(slot.data[k]) for k in ("nonce", "wrapped"))
    except (KeyError, TypeError, ValueError) as error:
        raise damaged_slot() from error
    if len(nonce) != 12 or len(wrapped) != KEY_BYTES + 16:
        raise damaged_slot()
    try:
        return OfficeKey(AESGCM(wrapping.secret).decrypt(nonce, wrapped, slot.id.encode()))
    except InvalidTag:
        return None


def damaged_slot() -> Damaged:
    return Damaged(
        message(
            "The office's keys.json is damaged: a slot in it makes no sense. Nothing was changed. "
            "Open the office with its recovery code, or restore a backup."
        )
    )


def new_id() -> str:
    return secrets.token_hex(8)


def _stretch(passphrase: str, salt: bytes, kdf: Mapping[str, Any]) -> bytes:
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    # The same words typed on another keyboard may arrive composed or decomposed.
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    try:
        return hash_secret_raw(
            typed,
            salt,
            time_cost=int(kdf["t"]),
            memory_cost=int(kdf["m"]),
            parallelism=int(kdf["p"]),
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except (HashingError, MemoryError) as error:
        raise NoMemory(
            message(
                "A passphrase is tried with {memory} of memory, which this computer does not have free. Nothing was opened "
                "or changed. Close other programs, then try again, or use the recovery code.",
                memory=in_words(int(kdf["m"]) << 10),
            )
        ) from error


def _bound(slot_id: str, kdf: Mapping[str, Any]) -> bytes:
    """Associated data: a slot whose parameters were weakened, or swapped with another's, does not open."""
    return json.dumps([slot_id, dict(kdf)], sort_keys=True).encode()


def _stamp(clock: Clock) -> str:
    return clock.now().isoformat(timespec="seconds")
