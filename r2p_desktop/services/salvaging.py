"""How a damaged office becomes a new one, or one to look at; and the words for what is missing."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.clock import Clock
from r2p_desktop.errors import NoSpace, NotFound, ReadOnly
from r2p_desktop.i18n import Message, catalogue, message
from r2p_desktop.model.entities import Office, ReferenceCounter, VocabularyTerm
from r2p_desktop.services import references, wording
from r2p_desktop.services.office import OfficeServices, Render
from r2p_desktop.services.offices import Secret, unlock
from r2p_desktop.services.references import EVERY_YEAR
from r2p_desktop.services.salvage import Progress, Salvaged
from r2p_desktop.services.vocabularies import seed_terms
from r2p_desktop.storage import damage, files, salvage_office
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.engine import raw
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey, Unlocked
from r2p_desktop.storage.lock import OfficeLock, account_name
from r2p_desktop.storage.salvage import Loss
from r2p_desktop.storage.salvage_office import SavedOffice
from r2p_desktop.storage.schema import program_schema

_REPORT = "what is missing.txt"
_NO_PROGRESS: Progress = lambda _done, _total: None  # noqa: E731


def into_new_office(
    folder: Path, secret: Secret | None, to: Path, *, clock: Clock, progress: Progress | None
) -> Salvaged:
    """See `salvage.salvage_office`."""
    source = OfficeFolder(folder)
    salvage_office.damaged_place(source)  # is there, or nothing is touched
    with _held(source, clock):
        wreck = salvage_office.damaged_place(source)
        key = unlock(wreck.path, secret).key
        with salvage_office.half_made(to) as part:
            saved = _save(source, wreck, part, key, clock=clock, progress=progress or _NO_PROGRESS, copy=True)
            missing = in_words(saved)
            _write_report(part, missing, _settle(part, key, saved, clock))
    return Salvaged(to, key.recovery_code(), saved.database.rows, missing, to / _REPORT)


def for_looking(folder: Path, secret: Secret | None, *, clock: Clock, render: Render) -> OfficeServices:
    """See `salvage.open_for_looking`."""
    source = OfficeFolder(folder)
    if damage.unfinished(source):
        with _held(source, clock):
            pass  # the journal is where it belongs now
    wreck = salvage_office.damaged_place(source)
    unlocked = unlock(wreck.path, secret)
    home = Path(tempfile.mkdtemp(prefix="r2p-looking-"))
    try:
        with salvage_office.half_made(home / "office") as part:
            saved = _save(source, wreck, part, unlocked.key, clock=clock, progress=_NO_PROGRESS, copy=False)
            _settle(part, unlocked.key, saved, clock)
        database = Database.open(
            home / "office", unlocked.key, clock=clock, actor=unlocked.actor_name, read_only=True
        )
        # Stored files are read where they are: there may be many gigabytes of them.
        database.folder = _FilesElsewhere(home / "office", source)
        database.notices += [*in_words(saved)]
        return _LookingOffice(database, clock, render, opened_by=unlocked, home=home, source=folder)
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        raise


@dataclass(frozen=True)
class _FilesElsewhere(OfficeFolder):
    """An office's folder whose stored files lie in another one."""

    files: OfficeFolder

    @property
    def attachments(self) -> Path:
        return self.files.attachments

    @property
    def issued(self) -> Path:
        return self.files.issued


class _LookingOffice(OfficeServices):
    """What could be read of a damaged office; its temporary place goes when it is closed."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        render: Render,
        *,
        opened_by: Unlocked,
        home: Path,
        source: Path,
    ) -> None:
        super().__init__(database, clock, render, opened_by=opened_by)
        self._home = home
        self.stands_for = source

    def close(self, *, backup: bool = True) -> None:
        super().close(backup=backup)
        shutil.rmtree(self._home, ignore_errors=True)


@contextmanager
def _held(folder: OfficeFolder, clock: Clock) -> Iterator[None]:
    """The lock of the damaged office while it is read; a folder that takes no lock has no writer either."""
    held = OfficeLock(folder, who=account_name(), clock=clock)
    has_it = False
    with suppress(ReadOnly, NoSpace, NotFound):
        held.acquire(take_over=True)
        has_it = True
    try:
        if has_it:
            damage.settle(folder)
        yield
    finally:
        if has_it:
            held.release()


def _save(
    source: OfficeFolder,
    wreck: OfficeFolder,
    part: OfficeFolder,
    key: OfficeKey,
    *,
    clock: Clock,
    progress: Progress,
    copy: bool,
) -> SavedOffice:
    schema = program_schema()
    saved = SavedOffice(part)
    saved.database = salvage_office.save_database(wreck, part, key, schema, clock=clock, progress=progress)
    # Opened once: an older file is brought up to date, and its uid is known.
    database = Database.open(part.path, key, clock=clock, actor=account_name())
    try:
        saved.keys_lost = not salvage_office.save_keys(
            wreck, part, key, clock=clock, office_uid=database.office_uid
        )
        with database.read() as connection:
            saved.files, saved.lost_files = salvage_office.save_files(
                source, part, raw(connection), schema, copy=copy
            )
    finally:
        database.close(backup=False)
    if copy:
        salvage_office.save_drafts(source, part)
    return saved


def _settle(part: OfficeFolder, key: OfficeKey, saved: SavedOffice, clock: Clock) -> str:
    """Give the office what every office has, where the damage took it; returns its language."""
    database = Database.open(part.path, key, clock=clock, actor=account_name())
    try:
        label = message("Salvage the office: {count} losses", count=len(saved.database.losses))
        with database.transaction(label) as session:
            if session.scalar(sa.select(sa.func.count(Office.id))) == 0:
                session.add(Office(name=part.path.stem, language="en", paper="a4", zone="UTC"))
            there = {(t.vocabulary, t.code) for t in session.scalars(sa.select(VocabularyTerm))}
            if any(loss.table == "vocabulary_term" for loss in saved.database.losses):
                session.add_all(t for t in seed_terms() if (t.vocabulary, t.code) not in there)
            _raise_counters(session)
        with database.session() as session:
            return str(session.scalars(sa.select(Office.language)).first() or "en")
    finally:
        database.close(backup=False)


def _raise_counters(session: Session) -> None:
    """No number is given twice: the counters stand at least where the numbers that are in use do."""
    highest: dict[tuple[str, int], int] = {}
    for table, column in references.numbered():
        texts: list[str] = list(session.scalars(sa.select(column).where(column != "")))
        for text in texts:
            numbers = [int(part) for part in re.findall(r"\d{1,9}", text)]
            if len(numbers) < 2:
                continue
            for year in set(numbers[:-1]) | ({EVERY_YEAR} if table == "brief" else set()):
                highest[table, year] = max(highest.get((table, year), 0), numbers[-1])
    counters = {(c.kind, c.year): c for c in session.scalars(sa.select(ReferenceCounter))}
    for (kind, year), number in highest.items():
        counter = counters.get((kind, year))
        if counter is None:
            session.add(ReferenceCounter(kind=kind, year=year, last=number))
        elif counter.last < number:
            counter.last = number


# Words -------------------------------------------------------------------------------------------------------


def in_words(saved: SavedOffice) -> list[Message]:
    """What is missing or doubtful, most important first, each in one sentence."""
    found = [_sentence(loss) for fate in _ORDER for loss in saved.database.losses if loss.fate == fate]
    named = dict.fromkeys(one.as_json() for one in found)
    told = [Message.from_json(one) for one in named]
    for lost in saved.lost_files:
        kind = wording.kind_of(lost.table)
        told.append(message("The stored file {file} of {kind} no. {number} is missing or damaged.",
                            file=lost.name, kind=kind, number=lost.row_id))  # fmt: skip
    if saved.keys_lost:
        told.append(
            message(
                "The keys of the office were lost: the new office opens with its recovery code. Give it a passphrase."
            )
        )
    return told


def _sentence(loss: Loss) -> Message:
    if loss.table in {"change_set", "change_entry"}:
        return message("A part of the history is missing.")
    try:
        kind = wording.kind_of(loss.table)
    except KeyError:
        return message("A part of what the office keeps for itself ({part}) is missing.", part=loss.table)
    if loss.fate == "some":
        return message("{kind}: more of them may be missing; how many cannot be known.", kind=kind)
    what = (
        message("{kind} {name}", kind=kind, name=loss.name)
        if loss.name
        else message("{kind} no. {number}", kind=kind, number=loss.row_id)
    )
    match loss.fate:
        case "missing":
            return message("{record} is missing.", record=what)
        case "older":
            return message(
                "{record} was put together from its history, which is not whole: compare it with what you know.",
                record=what,
            )
        case "unlinked":
            return message("{record} was linked to a missing record; the link is empty now.", record=what)
        case _:
            return message("{record} could not stand without what is missing and was left out.", record=what)


_ORDER = ("missing", "dropped", "some", "older", "unlinked")


def _write_report(part: OfficeFolder, missing: Sequence[Message], language: str) -> None:
    words = catalogue(language)
    lines = [
        words.render(
            message(
                "This list names records of the office and is not encrypted: delete it when it is no longer needed."
            )
        ),
        "",
        *([words.render(one) for one in missing] or [words.render(message("Nothing is missing."))]),
    ]
    files.write_bytes(part.path / _REPORT, ("\n".join(lines) + "\n").encode())
