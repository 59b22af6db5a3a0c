"""An open office: every service over one database, put together in one place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import sqlalchemy as sa
from sqlalchemy.orm import Session, configure_mappers

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Invalid
from r2p_desktop.i18n import Catalogue, Message, message
from r2p_desktop.model.entities import (
    ActionItem,
    Body,
    Decision,
    Institution,
    KeyDate,
    Meeting,
    Office,
    Participant,
    Person,
    Plan,
    PlanItem,
    Pledge,
    Recommendation,
    field_of,
    fields_of,
)
from r2p_desktop.model.listing import Changes
from r2p_desktop.model.rules import EXAMPLE, is_zone
from r2p_desktop.services.actions import Actions, Decisions
from r2p_desktop.services.bin import Bin
from r2p_desktop.services.history import History
from r2p_desktop.services.institutions import Institutions
from r2p_desktop.services.invitations import Invitations
from r2p_desktop.services.meetings import Meetings
from r2p_desktop.services.people import People
from r2p_desktop.services.plans import PlanItems, Plans
from r2p_desktop.services.records import Records
from r2p_desktop.services.start import Start
from r2p_desktop.services.vocabularies import Vocabularies
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.drafts import Drafts
from r2p_desktop.storage.lists import all_lists
from r2p_desktop.storage.lock import Holder
from r2p_desktop.storage.row_source import SqlRowSource
from r2p_desktop.storage.search import Hit, search

if TYPE_CHECKING:
    from r2p_desktop.reports.brief_data import BriefData, BriefResult, Paper
    from r2p_desktop.services.access import Access
    from r2p_desktop.services.backup_info import BackupStatus
    from r2p_desktop.services.backups import Backups
    from r2p_desktop.services.exports import Exports
    from r2p_desktop.services.merge_people import MergePeople
    from r2p_desktop.services.papers import Papers
    from r2p_desktop.services.transfer import Transfer
    from r2p_desktop.storage.keys import OfficeKey, Unlocked

# Beyond these the dates counted from them would leave the calendar.
_BOUNDS = {"due_soon_days": (0, 3650), "verify_months": (0, 1200)}
Render: TypeAlias = "Callable[[BriefData, Catalogue, Paper], BriefResult]"


class Heading(NamedTuple):
    """The office's name, whether it is the example, and the code of its marking."""

    name: str
    is_example: bool
    marking: str


class OfficeServices:
    """The only thing a window or command needs of an office. Closed by `close`.

    `backup_of` is the moment of the backup that is looked at (None in an office itself), `holder` who had the office
    open then, `stands_for` that office's folder: see `offices.open_newest_backup`.
    """

    def __init__(
        self, database: Database, clock: Clock, render: Render, *, opened_by: Unlocked | None = None
    ) -> None:
        self._database = database
        self._opened_by = opened_by
        self.backup_of: dt.datetime | None = None
        self.holder: Holder | None = None
        self.stands_for: Path | None = None
        self._drafts: Drafts | None = None
        self._is_closed = False
        self.clock = clock
        self.vocabularies = Vocabularies(database)
        self._render = render
        parts = (database, self.vocabularies, clock)
        self.people = People(Person, *parts)
        self.institutions = Institutions(Institution, *parts)
        self.invitations = Invitations(database)
        self.bodies = Bodies(Body, *parts)
        self.meetings = Meetings(Meeting, *parts)
        self.decisions = Decisions(Decision, *parts)
        self.actions = Actions(ActionItem, *parts)
        self.plans = Plans(Plan, *parts)
        self.plan_items = PlanItems(PlanItem, *parts)
        self.recommendations: Records[Recommendation] = Records(Recommendation, *parts)
        self.pledges: Records[Pledge] = Records(Pledge, *parts)
        self.key_dates: Records[KeyDate] = Records(KeyDate, *parts)
        self.participants = Participants(Participant, *parts)
        self.bin = Bin(database)
        self.start = Start(database, clock, self._backup_status)
        self.history = History(database)
        self.lists = {name: SqlRowSource(spec, database.read, clock) for name, spec in all_lists().items()}

    # What a start does not need is loaded by the first who asks: the modules of papers, imports and files.

    @cached_property
    def papers(self) -> Papers:
        from r2p_desktop.services.papers import Papers

        return Papers(
            self._database,
            self.vocabularies,
            self.clock,
            meetings=self.meetings,
            plans=self.plans,
            issued=FileStore(self._database.folder.issued),
            render=self._render,
        )

    @cached_property
    def access(self) -> Access:
        """Who can open the office."""
        from r2p_desktop.services.access import Access

        return Access(
            self._database,
            self.clock,
            opened_by=self._opened_by,
            close=self.close,
            back_up=self._back_up_under,
        )

    def _back_up_under(self, key: OfficeKey, progress: Callable[[int, int], None] | None) -> None:
        """After its key was renewed: open the office once more, for the first backup under the new key."""
        database = Database.open(self.folder, key, clock=self.clock, actor=self.actor)
        try:
            self._beside(database).backups.make(progress)
        finally:
            database.close(backup=False)

    @cached_property
    def merge_people(self) -> MergePeople:
        from r2p_desktop.services.merge_people import MergePeople

        return MergePeople(self._database, self.people, self.vocabularies, self.clock)

    @cached_property
    def transfer(self) -> Transfer:
        from r2p_desktop.services.transfer import Transfer

        return Transfer(self._database, self.people, self.clock)

    @cached_property
    def backups(self) -> Backups:
        from r2p_desktop.services.backups import Backups

        return Backups(self._database, self._beside)

    def _backup_status(self) -> BackupStatus:
        return self.backups.status()

    def _beside(self, database: Database) -> OfficeServices:
        """The services of another database that is shown the same way: a backup being looked into."""
        return OfficeServices(database, self.clock, self._render)

    @cached_property
    def exports(self) -> Exports:
        from r2p_desktop.services.exports import Exports

        return Exports(self.lists, self._export_title)

    def _export_title(self) -> str:
        return str(EXAMPLE) if self.heading().is_example else ""

    @cached_property
    def by_table(self) -> dict[str, Records[Any]]:
        """The service of each root table."""
        services: tuple[Records[Any], ...] = (
            self.people,
            self.institutions,
            self.participants,
            self.bodies,
            self.meetings,
            self.decisions,
            self.actions,
            self.plans,
            self.plan_items,
            self.recommendations,
            self.pledges,
            self.key_dates,
            self.papers,
        )
        return {service.table: service for service in services}

    @property
    def folder(self) -> Path:
        return self._database.folder.path

    @property
    def actor(self) -> str:
        return self._database.actor

    @property
    def read_only(self) -> bool:
        return self._database.read_only

    @property
    def is_itself(self) -> bool:
        """Whether this is the office, and not a backup or what could be read of a damaged one in its place: only then
        do its backups and second place say how the office stands."""
        return self.backup_of is None and self.stands_for is None

    @property
    def one_connection(self) -> bool:
        """Whether the office lies on a drive where nothing can be read while a backup or a check reads."""
        return self._database.one_connection

    @property
    def notices(self) -> Sequence[Message]:
        """What opening had to say (a foreign journal set aside, say)."""
        return self._database.notices

    @property
    def drafts(self) -> Drafts | None:
        """Texts being typed, safe within two seconds; None in an office opened for reading, or closed before."""
        if self._drafts is None and not self.read_only and not self._is_closed:
            self._drafts = Drafts(
                self._database.folder, self._database.key, clock=self.clock, network=self.one_connection
            )
        return self._drafts

    @property
    def is_closed(self) -> bool:
        """Whether it was closed: it answers nothing any more."""
        return self._is_closed

    def prepare(self) -> None:
        """Put the mapped classes together, which the first record that is opened would wait for; for the worker."""
        configure_mappers()

    def heading(self) -> Heading:
        """What the window says of the office; unlike `settings` it costs a start one small query."""
        office = Office.__table__.c
        with self._database.read() as connection:
            row = connection.execute(sa.select(office.name, office.is_example, office.marking)).one()
        return Heading(row.name, row.is_example, row.marking)

    def settings(self) -> Office:
        """The office's own row, detached."""
        with self._database.session() as session:
            office = session.scalars(sa.select(Office)).one()
            session.expunge_all()
            return office

    def save_settings(self, office: Office, origin: object | None = None) -> None:
        """Store the office's settings as one undo step. Raises Invalid, Conflict."""
        problems = {
            info.key: message("{field} is needed.", field=message(info.label))
            for info in fields_of(Office)
            if info.required and not str(getattr(office, info.key) or "").strip()
        }
        if not is_zone(office.zone):
            problems["zone"] = message("There is no time zone {zone}.", zone=office.zone)
        for key, (least, most) in _BOUNDS.items():
            if not least <= getattr(office, key) <= most:
                problems[key] = message(
                    "{field} is not from {least} to {most}.",
                    field=message(field_of(Office, key).label),
                    least=least,
                    most=most,
                )
        if problems:
            raise Invalid(message("Not saved: {problem}", problem=next(iter(problems.values()))), problems)
        with self._database.transaction(message("Change the office's settings"), origin) as session:
            session.merge(office)

    def find(self, typed: str, limit: int = 50) -> Sequence[Hit]:
        """Records of every kind that match, best first, in any script."""
        with self._database.read() as connection:
            return search(connection, typed, limit=limit)

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Be told of every committed change; gives the function that ends it."""
        return self._database.subscribe(callback)

    def on_damage(self, callback: Callable[[Message], None]) -> Callable[[], None]:
        """Be told, once and with the sentence to show, when the file answers with a bad page; on the thread that met
        it. Gives the function that ends it."""
        return self._database.on_damage(callback)

    @property
    def damaged(self) -> bool:
        """Whether a bad page was met: from then on nothing is written."""
        return self._database.damaged

    def back_up(self, progress: Callable[[int, int], None] | None = None) -> dt.datetime:
        """Write a verified backup now, among the office's own; gives its moment. Raises NoSpace, ReadOnly, Damaged."""
        return self._database.back_up(progress=progress).made_at

    def check(self) -> Sequence[str]:
        """Look for damage, a wrong shape, a stale search index and lost files: what was found, nothing when all is well."""
        found = self._database.check()
        parts = [*found.pages, *found.links, *found.shape, *found.triggers, *found.files]
        parts += [f"search index: {found.search}"] if found.search else []
        return [*parts, "search words"] if found.words is False else parts

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection over one unchanging state, for the services' own bulk reads."""
        with self._database.read() as connection:
            yield connection

    @contextmanager
    def write(self, label: Message) -> Iterator[tuple[Database, Session]]:
        """A write transaction for bulk work of the services themselves, as one undo step."""
        with self._database.transaction(label) as session:
            yield self._database, session

    def close(self, *, backup: bool = True) -> None:
        """Back up if something changed, verify the backup, and let the office go."""
        self._is_closed = True
        if self._drafts is not None:
            self._drafts.close()
        self._database.close(backup=backup)


class Bodies(Records[Body]):
    children = ("memberships",)


class Participants(Records[Participant]):
    children = ("focal_points",)
