"""Who can open an office: passphrases, computers that remember it, the recovery code, and a new key."""

from __future__ import annotations

import datetime as dt
import socket
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, Damaged, NotFound, OfficeError, WrongPassphrase
from r2p_desktop.i18n import Message, message
from r2p_desktop.services.offices import Secret, unlock
from r2p_desktop.services.passphrases import check_passphrase, checked_name
from r2p_desktop.storage import files, keyfile, keys, renewal
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.keychain import Keychain, NoKeychain, SystemKeychain
from r2p_desktop.storage.keyfile import KeyFile
from r2p_desktop.storage.keys import OfficeKey, Slot, SlotKind, Unlocked
from r2p_desktop.storage.lock import account_name

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Opener:
    """One way to open the office. `mine`: it was opened by this one; `here`: a computer's, and it is this computer."""

    slot_id: str
    kind: SlotKind
    name: str
    made_at: dt.datetime | None
    mine: bool
    host: str = ""
    here: bool = False


@dataclass(frozen=True)
class Renewed:
    """A renewed key: its recovery code, who can no longer open the office, and why no backup followed (None: one did)."""

    recovery_code: str = field(repr=False)
    dropped: Sequence[str]
    backup_failure: Message | None = None


class Access:
    """Who can open one open office. Every change is on the disk when the call returns.

    Changes raise ReadOnly in an office opened for reading, NoSpace, NotFound.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        opened_by: Unlocked | None,
        close: Callable[[], None],
        back_up: Callable[[OfficeKey, Progress | None], None],
        keychain: Keychain | None = None,
    ) -> None:
        """`close` closes the office; `back_up(key, progress)` opens it again under that key for a backup."""
        self._database = database
        self._clock = clock
        self._opened_by = opened_by
        self._close = close
        self._back_up = back_up
        self._keychain = keychain or SystemKeychain()

    # Who can.

    def openers(self) -> Sequence[Opener]:
        """Every way but the recovery code, in the order they were made; none when the keys are lost."""
        return [self._opener(s) for s in self._slots() if s.kind in {"passphrase", "computer", "open"}]

    def _slots(self) -> tuple[Slot, ...]:
        key_file = self._read()
        return () if key_file is None else key_file.slots

    def _read(self) -> KeyFile | None:
        try:
            return keyfile.read(self._database.folder)
        except (NotFound, Damaged):
            return None

    def _opener(self, slot: Slot) -> Opener:
        mine = self._opened_by is not None and self._opened_by.slot_id == slot.id
        try:
            made_at = dt.datetime.fromisoformat(slot.made_at)
        except ValueError:
            made_at = None
        host = str(slot.data.get("host", "")) if slot.kind == "computer" else ""
        return Opener(slot.id, slot.kind, slot.name, made_at, mine, host, keyfile.is_here(slot))

    def people(self) -> int:
        """How many people have a passphrase of their own."""
        return sum(slot.kind == "passphrase" for slot in self._slots())

    @property
    def protected(self) -> bool:
        """Whether it takes a passphrase or the code; False when whoever can read the folder can open it."""
        return not any(slot.kind == "open" for slot in self._slots())

    @property
    def keys_lost(self) -> bool:
        """Whether only the recovery code opens the office, because its keys are missing or damaged."""
        return self._read() is None

    @property
    def opened_by_code(self) -> bool:
        return self._opened_by is not None and self._opened_by.kind == "recovery"

    # The recovery code.

    def recovery_code(self) -> str:
        """The code of this office's key. Show it only to who has just proven a passphrase, or has just made it."""
        return self._database.key.recovery_code()

    def proves(self, text: str) -> bool:
        """Whether a passphrase or recovery code opens this office. Takes a moment: for the worker."""
        try:
            return unlock(self._database.folder.path, Secret(text)).key == self._database.key
        except WrongPassphrase:
            return False

    def is_of(self, slot_id: str, passphrase: str) -> bool:
        """Whether a passphrase is that of one slot. Raises NotFound, Damaged."""
        slot = keyfile.read(self._database.folder).slot(slot_id)
        return keys.open_passphrase(slot, passphrase) == self._database.key

    # Passphrases.

    def add(self, name: str, passphrase: str) -> str:
        """Give a person a passphrase of their own; gives the id of its slot. Lost keys are written anew with it.

        Raises BadInput for an empty name or passphrase, and for the passphrase of somebody else.
        """
        now = self._read()
        _require_own(passphrase, now.slots if now is not None else ())
        slot = self._passphrase_slot(name, passphrase)
        if now is None:
            recovery = keys.recovery_slot(self._database.key, clock=self._clock)
            now = KeyFile(self._database.office_uid, (recovery,))
        self._write(now.with_slot(slot))
        return slot.id

    def change(self, slot_id: str, passphrase: str) -> None:
        """Give a slot another passphrase; its name stays. Raises NotFound, BadInput (somebody else's among it)."""
        now = keyfile.read(self._database.folder)
        old = now.slot(slot_id)
        _require_own(passphrase, [s for s in now.slots if s.id != slot_id])
        new = self._passphrase_slot(old.name, passphrase)
        slots = tuple(new if s.id == slot_id else s for s in now.slots)
        self._write(replace(now, slots=slots))
        if self._opened_by is not None and self._opened_by.slot_id == slot_id:
            self._opened_by = replace(self._opened_by, slot_id=new.id)

    def rename(self, slot_id: str, name: str) -> None:
        """Correct the name of a slot. Raises NotFound, BadInput."""
        now = keyfile.read(self._database.folder)
        self._write(now.in_place_of(replace(now.slot(slot_id), name=checked_name(name))))

    def withdraw(self, slot_id: str) -> None:
        """Take a way in away. Who saw the recovery sheet or kept a copy can still read: `renew` ends that.

        Raises BadInput for the last passphrase, NotFound.
        """
        now = keyfile.read(self._database.folder)
        slot = now.slot(slot_id)
        if slot.kind == "computer":
            self._write(replace(now, slots=tuple(s for s in now.slots if s.id != slot_id)))
            if keyfile.is_here(slot):
                self._forget_entry(now, slot)
        else:
            self._write(now.without(slot_id))

    def _passphrase_slot(self, name: str, passphrase: str) -> Slot:
        checked = checked_name(name)
        check_passphrase(passphrase)
        return keys.passphrase_slot(self._database.key, passphrase, name=checked, clock=self._clock)

    def _write(self, key_file: KeyFile) -> None:
        if self._database.read_only:
            raise files.read_only(self._database.folder.path)
        keyfile.write(self._database.folder, key_file)

    # Protection.

    def unprotect(self) -> None:
        """Let whoever can read the folder open the office: no passphrase, no remembering computer is left."""
        now = self._read()
        key, clock = self._database.key, self._clock
        former = tuple(s for s in now.slots if s.kind == "former") if now is not None else ()
        slots = (
            keys.open_slot(key, name=self._database.actor, clock=clock),
            keys.recovery_slot(key, clock=clock),
            *former,
        )
        self._write(KeyFile(self._database.office_uid, slots))

    def protect(
        self, name: str, passphrase: str, *, code: str | None = None, progress: Progress | None = None
    ) -> Renewed:
        """Give an office without a passphrase one, under a new key: the old one lay open to every reader and copy.

        The office is closed afterwards, as by `renew`, and raises as it does.
        """
        return self._renew(code, [self._checked(name, passphrase)], progress)

    # A new key.

    @staticmethod
    def new_code() -> str:
        """The recovery code of a key not used yet: to be put on paper and proven before `renew` or `protect`."""
        return OfficeKey.generate().recovery_code()

    def renew(
        self,
        keep: Mapping[str, str],
        progress: Progress | None = None,
        *,
        code: str | None = None,
        new: Mapping[str, str] | None = None,
    ) -> Renewed:
        """Give the whole office a new key: that of `code` (see `new_code`) or any.

        `keep` maps the slot of each person who stays to their passphrase, `new` names to passphrases; everybody else
        and every remembering computer is dropped, and the old recovery code opens nothing but earlier copies. A new
        backup is made. The office is closed when this returns or raises - also before anything was changed, once
        the passphrases are found right - and must be opened again.

        Raises WrongPassphrase, BadInput (nobody would be left), ReadOnly; NoSpace, InUse, Damaged with the old key
        still working; `storage.renewal.NotFinished` (an InUse) with the new key working already.
        """
        given = [self._proven(slot_id, passphrase) for slot_id, passphrase in keep.items()]
        given += [self._checked(name, passphrase) for name, passphrase in (new or {}).items()]
        return self._renew(code, given, progress)

    def _proven(self, slot_id: str, passphrase: str) -> tuple[str, str, str]:
        """Name, passphrase and moment of a slot whose passphrase was typed again."""
        slot = keyfile.read(self._database.folder).slot(slot_id)
        if not self.is_of(slot_id, passphrase):
            raise WrongPassphrase(
                message(
                    "This is not the passphrase of {name}. Nothing was changed. Let them type it again, or leave them "
                    "out and give them a new one afterwards.",
                    name=slot.name,
                )
            )
        return slot.name, passphrase, slot.made_at

    @staticmethod
    def _checked(name: str, passphrase: str) -> tuple[str, str, str]:
        check_passphrase(passphrase)
        return checked_name(name), passphrase, ""

    def _renew(
        self, code: str | None, given: Sequence[tuple[str, str, str]], progress: Progress | None
    ) -> Renewed:
        database, clock = self._database, self._clock
        if database.read_only:
            raise files.read_only(database.folder.path)
        if not given and self.protected:
            raise BadInput(
                message(
                    "Nobody could open the office any more. Nothing was changed. Keep at least one passphrase."
                )
            )
        _require_different(given)
        key = OfficeKey.from_recovery_code(code) if code is not None else OfficeKey.generate()
        now = self._read()
        new = self._renewed_slots(now, key, given)
        self._close()
        renewal.renew(
            database.folder, database.key, key, new, clock=clock, who=database.actor, progress=progress
        )
        if now is not None:
            for slot in (s for s in now.slots if keyfile.is_here(s)):
                self._forget_entry(now, slot)
        kept = {name for name, _, _ in given}
        slots = now.slots if now is not None else ()
        dropped = tuple(s.name for s in slots if s.kind == "passphrase" and s.name not in kept)
        try:
            self._back_up(key, progress)
        except OfficeError as error:
            return Renewed(key.recovery_code(), dropped, error.sentence)
        return Renewed(key.recovery_code(), dropped)

    def _renewed_slots(
        self, now: KeyFile | None, key: OfficeKey, given: Sequence[tuple[str, str, str]]
    ) -> KeyFile:
        database, clock = self._database, self._clock
        slots: list[Slot] = []
        for name, passphrase, since in given:
            slot = keys.passphrase_slot(key, passphrase, name=name, clock=clock)
            slots.append(replace(slot, made_at=since or slot.made_at))
        if not given:
            slots.append(keys.open_slot(key, name=database.actor, clock=clock))
        slots.append(keys.recovery_slot(key, clock=clock))
        # Backups under older keys than these are opened by the recovery sheet of their time.
        earlier = now.former_keys(database.key)[: keys.MOST_SLOTS // 2] if now is not None else ()
        slots += [keys.former_slot(key, one, clock=clock) for one in (*reversed(earlier), database.key)]
        return KeyFile(database.office_uid, tuple(slots))

    # This computer.

    def remembered_here(self) -> bool:
        """Whether this computer opens the office without a question, for this account."""
        now = self._read()
        if now is None:
            return False
        try:
            return any(
                self._keychain.read(keyfile.entry_of(now.office_uid, s)) is not None
                for s in now.slots
                if keyfile.is_here(s)
            )
        except NoKeychain:
            return False

    def remember_here(self) -> None:
        """Let this computer open the office for this account without a question.

        Raises NoKeychain when the system has no place for the secret: a calm sentence, nothing changed.
        """
        now = keyfile.read(self._database.folder)
        wrapping = OfficeKey.generate()
        name = self._database.actor or account_name()
        slot = keys.computer_slot(
            self._database.key, wrapping, name=name, host=socket.gethostname(), clock=self._clock
        )
        entry = keyfile.entry_of(now.office_uid, slot)
        if self._database.read_only:
            raise files.read_only(self._database.folder.path)
        self._keychain.write(entry, wrapping.secret.hex())
        try:
            self._write(now.with_slot(slot))
        except OfficeError:
            self._forget_entry(now, slot)
            raise

    def forget_here(self) -> None:
        """Let this computer ask again. Slots of other accounts of it stay."""
        now = self._read()
        if now is None:
            return
        for slot in [s for s in now.slots if keyfile.is_here(s)]:
            entry = keyfile.entry_of(now.office_uid, slot)
            try:
                known = self._keychain.read(entry) is not None
            except NoKeychain:
                known = slot.name == self._database.actor
            if known:
                now = replace(now, slots=tuple(s for s in now.slots if s.id != slot.id))
                self._write(now)
                self._forget_entry(now, slot)

    def _forget_entry(self, key_file: KeyFile, slot: Slot) -> None:
        # Without its slot the entry opens nothing; one that cannot be taken away does no harm.
        try:
            self._keychain.delete(keyfile.entry_of(key_file.office_uid, slot))
        except NoKeychain:
            return


def _require_own(passphrase: str, others: Iterable[Slot]) -> None:
    """Raises BadInput when somebody else's slot opens by this passphrase: withdrawing one would then end nothing."""
    for slot in others:
        if slot.kind == "passphrase":
            with suppress(Damaged):  # one that opens for nobody
                if keys.open_passphrase(slot, passphrase) is not None:
                    raise BadInput(
                        message(
                            "Another person opens the office with this very passphrase. Nothing was changed. Choose "
                            "one that only you know."
                        )
                    )


def _require_different(given: Iterable[tuple[str, str, str]]) -> None:
    """Raises BadInput when two people are given one passphrase."""
    by_words: dict[str, str] = {}
    for name, passphrase, _ in given:
        other = by_words.setdefault(unicodedata.normalize("NFKC", passphrase), name)
        if other != name:
            raise BadInput(
                message(
                    "{name} and {other} would have the same passphrase. Nothing was changed. Let one of them choose "
                    "another.",
                    name=other,
                    other=name,
                )
            )
