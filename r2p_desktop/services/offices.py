"""Making, opening, checking, backing up and restoring an office: what happens around its folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, Damaged, NotFound, OfficeError, WrongPassphrase
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Office, field_of
from r2p_desktop.model.rules import is_storable, is_zone
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.vocabularies import seed_terms
from r2p_desktop.storage import folder as office_folder
from r2p_desktop.storage import keyfile
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.ids import UidSource
from r2p_desktop.storage.keys import OfficeKey, Unlocked
from r2p_desktop.storage.lock import LeftByOther, account_name


@dataclass(frozen=True)
class Secret:
    """What opens an office: a passphrase or the recovery code, whichever the person typed."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class Created:
    """A new office. `recovery_code` is shown once and nowhere kept in the clear of a protected office."""

    folder: Path
    uid: str
    recovery_code: str = field(repr=False)


@dataclass(frozen=True)
class NewOffice:
    """What a new office starts with. `passphrase` None means: whoever can read the folder can open it."""

    name: str
    language: str = "en"
    paper: str = "a4"
    zone: str = "UTC"
    passphrase: str | None = field(default=None, repr=False)
    is_example: bool = False


def create_office(
    folder: Path,
    office: NewOffice,
    *,
    clock: Clock,
    actor: str | None = None,
    new_uid: Callable[[], str] | None = None,
) -> Created:
    """Make an office in an empty or new folder, closed again. All or nothing.

    Raises AlreadyExists, BadInput, NoSpace, ReadOnly, NotFound.
    """
    _check(office)
    if office.passphrase is not None and not office.passphrase.strip():
        raise BadInput(message("The passphrase is empty. Nothing was made; give one, or none at all."))
    who = actor or account_name()
    existed = folder.exists()
    place = office_folder.create(folder)
    try:
        key, make_uid = OfficeKey.generate(), new_uid or UidSource(clock)
        uid = make_uid()
        slots = keyfile.create_slots(key, office_uid=uid, clock=clock, passphrase=office.passphrase, name=who)
        keyfile.write(place, slots)
        database = Database.create(place, key, office_uid=uid, clock=clock, actor=who, new_uid=new_uid)
        try:
            _seed(database, office)
        finally:
            database.close(backup=False)
    except BaseException:
        office_folder.abandon(place)
        if not existed:
            place.path.rmdir()
        raise
    return Created(folder, uid, key.recovery_code())


def _check(office: NewOffice) -> None:
    name = office.name.strip()
    if not name:
        raise BadInput(message("An office needs a name. Nothing was made."))
    longest = field_of(Office, "name").length
    if len(name) > longest:
        raise BadInput(
            message("The office's name is longer than {length} characters. Nothing was made.", length=longest)
        )
    if not is_storable(name):
        raise BadInput(
            message("The office's name holds a character that cannot be stored. Nothing was made.")
        )
    if not is_zone(office.zone):
        raise BadInput(
            message(
                "There is no time zone {zone}. Nothing was made. Write it as in Africa/Nairobi, or UTC.",
                zone=office.zone,
            )
        )


def _seed(database: Database, office: NewOffice) -> None:
    with database.transaction(message("Start the office {name}", name=office.name.strip())) as session:
        session.add(
            Office(
                name=office.name.strip(),
                language=office.language,
                paper=office.paper,
                zone=office.zone,
                is_example=office.is_example,
            )
        )
        session.add_all(seed_terms())


def needs_secret(folder: Path) -> bool:
    """Whether opening the office asks for a passphrase; True too when its keys are lost: the recovery code opens.

    False when this computer may remember it: then try without one, and ask after a WrongPassphrase. Raises NotFound.
    """
    place = OfficeFolder(folder)
    place.require()
    try:
        return not keyfile.opens_without_question(place)
    except (NotFound, Damaged):
        return True


def opens_by_itself(folder: Path) -> bool:
    """Whether the office opens here and now without a secret: it has no passphrase, or this computer remembers it.

    Unlike `needs_secret` it asks the system's keychain, which takes a moment. Raises NotFound.
    """
    if needs_secret(folder):
        return False
    try:
        unlock(folder, None)
    except WrongPassphrase:
        return False
    return True


def unlock(folder: Path, secret: Secret | None) -> Unlocked:
    """The key of an office. A recovery code is accepted wherever a passphrase is; without a secret, an office without
    a passphrase opens, and one that this computer remembers.

    Raises NotFound, WrongPassphrase, Damaged.
    """
    place = OfficeFolder(folder)
    place.require()
    if secret is None:
        return keyfile.unlock(place)
    try:
        return keyfile.unlock(place, passphrase=secret.text)
    except WrongPassphrase as wrong:
        refused: OfficeError = wrong
    except (NotFound, Damaged):
        refused = WrongPassphrase(
            message(
                "The keys of this office (keys.json) are missing or damaged: only its recovery code opens it now. "
                "What was typed is no recovery code, or has a mistake in it. Nothing was changed. "
                "Compare it with the recovery sheet, group by group."
            )
        )
    try:
        OfficeKey.from_recovery_code(secret.text)
    except WrongPassphrase:
        raise refused from None
    # A code typed as printed: what is wrong with it, when anything is, is no passphrase.
    return keyfile.unlock(place, recovery_code=secret.text)


def open_office(
    folder: Path,
    secret: Secret | None = None,
    *,
    clock: Clock,
    render: Render,
    read_only: bool = False,
    take_over: bool = False,
    new_uid: Callable[[], str] | None = None,
) -> OfficeServices:
    """Open an office; never makes one.

    Raises NotFound, WrongPassphrase, Damaged, NewerFile, InUse, ReadOnly, NoSpace, BadInput, each before any change.
    """
    unlocked = unlock(folder, secret)
    database = Database.open(
        folder,
        unlocked.key,
        clock=clock,
        actor=unlocked.actor_name or account_name(),
        read_only=read_only,
        take_over=take_over,
        new_uid=new_uid,
    )
    return OfficeServices(database, clock, render, opened_by=unlocked)


def open_newest_backup(
    folder: Path, secret: Secret | None, *, clock: Clock, render: Render
) -> OfficeServices:
    """For whoever finds the office in use: its newest verified backup, for reading, and never the live file.

    `backup_of` of what is returned is the backup's moment, `holder` who has the office and since when (None when
    that cannot be read). Raises NotFound when there is no backup yet, WrongPassphrase, Damaged.
    """
    from r2p_desktop.services.newest_backup import open_newest

    return open_newest(folder, secret, clock=clock, render=render)


__all__ = [
    "Created",
    "LeftByOther",
    "NewOffice",
    "Secret",
    "account_name",
    "create_office",
    "needs_secret",
    "open_newest_backup",
    "open_office",
    "opens_by_itself",
    "unlock",
]
