"""Papers: a brief drawn from the record, printed as a draft, or issued with its number and kept for good."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

import sqlalchemy as sa

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, MissingGlyph
from r2p_desktop.i18n import Catalogue, catalogue, message
from r2p_desktop.model.entities import Document, Meeting, Office
from r2p_desktop.model.rules import local_day
from r2p_desktop.reports import brief_data
from r2p_desktop.reports.brief_data import BriefData, BriefResult, Edition, Paper, for_edition
from r2p_desktop.services import brief_people, brief_rows
from r2p_desktop.services.meetings import Meetings
from r2p_desktop.services.plans import Plans
from r2p_desktop.services.records import Records
from r2p_desktop.services.references import take_numbers
from r2p_desktop.services.vocabularies import Vocabularies
from r2p_desktop.storage import files
from r2p_desktop.storage.attachments import FileStore
from r2p_desktop.storage.database import Database

EDITIONS: tuple[Edition, ...] = brief_data.EDITIONS
PAPERS: tuple[Paper, ...] = ("a4", "letter")
_NAMED_GLYPHS = 6
_EVERY_YEAR = 0
PartName = Literal[
    "objective", "points", "positions", "asks_and_offers", "pledges", "decisions", "actions_completed",
    "actions_open", "progress", "background_open", "background_closed", "plan_status", "contacts",
]  # fmt: skip
PARTS: tuple[PartName, ...] = PartName.__args__  # type: ignore[attr-defined]


BriefPaper: TypeAlias = BriefResult


def parts_of(edition: Edition) -> tuple[PartName, ...]:
    """The sections an edition may hold at all, in the order of the paper."""
    sections = {part.name: part.default for part in dataclasses.fields(BriefData)}
    return tuple(part for part in PARTS if edition in getattr(sections[part], "EDITIONS", ()))


@dataclass(frozen=True)
class BriefOptions:
    """What the person chose for this paper. `parts` are the sections to print, all when empty."""

    edition: Edition = "delegation"
    paper: Paper = "a4"
    private_phones: bool = False
    parts: frozenset[str] = frozenset()
    language: str = ""


class Papers(Records[Document]):
    """Briefs of network meetings. `render` is the paper side, given by the composition root."""

    def __init__(
        self,
        database: Database,
        vocabularies: Vocabularies,
        clock: Clock,
        *,
        meetings: Meetings,
        plans: Plans,
        issued: FileStore,
        render: Callable[[BriefData, Catalogue, Paper], BriefResult],
    ) -> None:
        super().__init__(Document, database, vocabularies, clock)
        self._meetings = meetings
        self._plans = plans
        self._issued = issued
        self._render = render

    def draft(self, meeting_id: int, options: BriefOptions) -> BriefResult:
        """Print a draft; nothing is kept. Raises NotFound."""
        data = self.brief_data(meeting_id, options)
        return self._render(data, self._catalogue(options), options.paper)

    def issue(
        self,
        meeting_id: int,
        options: BriefOptions,
        origin: object | None = None,
        *,
        accept_missing_glyphs: bool = False,
    ) -> tuple[int, BriefResult]:
        """Print with the next number and keep PDF and data for good. Gives the document's id and the paper.

        Raises MissingGlyph when no shipped font can draw a character, unless the person accepted the empty boxes.
        """
        data = self.brief_data(meeting_id, options)
        today = self._clock.today()
        with self._database.transaction(message("Issue a brief"), origin) as session:
            office = session.scalars(sa.select(Office)).one()
            # A pattern without the year would give the same reference again next year.
            counted = today.year if "{year" in office.brief_pattern else _EVERY_YEAR
            number = take_numbers(session, "brief", counted)[0]
            reference = brief_reference(office.brief_pattern, office.reference_prefix, today.year, number)
            data = dataclasses.replace(data, reference=reference, circulated_on=today)
            result = self._render(data, self._catalogue(options), options.paper)
            if result.missing_glyphs and not accept_missing_glyphs:
                raise _missing(result)
            pdf = self._issued.store(io.BytesIO(result.pdf))
            kept = self._issued.store(io.BytesIO(as_json(data)))
            document = Document(
                title=data.meeting.title,
                reference=reference,
                kind="brief",
                edition=options.edition,
                language=self._catalogue(options).language,
                paper=options.paper,
                meeting_id=meeting_id,
                issued_at=self._clock.now(),
                issued_by=self._database.actor,
                pages=result.pages,
                sha256=result.sha256,
                pdf_name=pdf.name,
                pdf_key=pdf.key,
                pdf_size=pdf.size,
                data_name=kept.name,
                data_key=kept.key,
                marking=self._marking_code(data.marking),
            )
            session.add(document)
            session.flush()
            return document.id, result

    def issued_pdf(self, document_id: int) -> bytes:
        """The bytes of an issued paper, as they were. Raises NotFound, Damaged."""
        document = self.load(document_id)
        return self._issued.read(document.pdf_name, document.pdf_key)

    def issued_data(self, document_id: int) -> bytes:
        """The data an issued paper was made from, as JSON. Raises NotFound, Damaged."""
        document = self.load(document_id)
        return self._issued.read(document.data_name, document.data_key)

    def brief_data(self, meeting_id: int, options: BriefOptions) -> BriefData:
        """Everything the brief of a meeting says in the chosen edition. Raises NotFound."""
        meeting = self._meetings.load(meeting_id)
        words = self._catalogue(options)

        def word(vocabulary: str, code: str) -> str:
            return words.translate(self._vocabularies.labels(vocabulary).get(code, code))

        markings = brief_rows.Markings(
            options.edition, [t.code for t in self._vocabularies.terms("marking", with_retired=True)]
        )
        today = self._clock.today()
        with self._database.read() as connection:
            office = connection.execute(sa.select(Office.__table__)).one()
            since, since_title = self._last_network_meeting(connection, meeting)
            period = brief_rows.Period(since, today)
            members, people = brief_people.delegation(connection, meeting_id, word)
            sections = self._sections(connection, meeting, period, word, markings)
            sections["delegation"] = brief_data.Delegation(members=members)
            sections["contacts"] = brief_data.ContactSheet(
                rows=brief_people.contacts(connection, people, options.private_phones)
            )
            plan_id = self._plans.current()
            if plan_id is not None:
                title = self._plans.load(plan_id).title
                rows = brief_rows.plan_status(
                    connection, plan_id, today, word, markings, brief_data.PlanStatus
                )
                sections["plan_status"] = brief_data.PlanStatus(plan_title=title, rows=rows)
        for part in PARTS:
            if options.parts and part not in options.parts:
                sections.pop(part, None)
        starts, ends = local_day(meeting.starts_at, meeting.zone), local_day(meeting.ends_at, meeting.zone)
        data = BriefData(
            meeting=brief_data.MeetingFacts(
                title=meeting.title,
                place=meeting.place,
                starts_on=starts,
                ends_on=ends if ends != starts else None,
            ),
            as_of=today,
            office_name=office.name,
            # The office's own word as it stands: a marking is never translated.
            marking=self._vocabularies.labels("marking").get(
                markings.highest(meeting.marking, office.marking), ""
            ),
            tlp=self._vocabularies.labels("tlp").get(meeting.tlp, "") if meeting.tlp else "",
            example=office.is_example,
            since_on=since,
            since_title=since_title,
            **sections,
        )
        return for_edition(data, options.edition)

    def _sections(
        self,
        connection: sa.Connection,
        meeting: Meeting,
        period: brief_rows.Period,
        word: brief_rows.Word,
        markings: brief_rows.Markings,
    ) -> dict[str, Any]:
        today = self._clock.today()
        points = tuple(
            brief_data.AgendaPoint(number=str(item.position + 1), title=item.title, points=item.points)
            for item in meeting.agenda_items
            if item.points
        )
        positions = (brief_data.Position(subject="", text=meeting.positions),) if meeting.positions else ()
        open_facts = (
            (brief_data.Fact(text=meeting.background_open, editions=brief_data.PUBLIC),)
            if meeting.background_open
            else ()
        )
        closed_facts = (brief_data.Fact(text=meeting.background_closed),) if meeting.background_closed else ()
        done, going = brief_data.ActionsCompleted, brief_data.ActionsOpen
        return {
            "objective": brief_data.Objective(text=meeting.objective),
            "points": brief_data.Points(items=points),
            "positions": brief_data.Positions(items=positions),
            "asks_and_offers": brief_data.AsksAndOffers(asks=meeting.asks, offers=meeting.offers),
            "pledges": brief_data.Pledges(
                rows=brief_rows.pledges(connection, word, markings, brief_data.Pledges)
            ),
            "decisions": brief_data.Decisions(
                rows=brief_rows.decisions(connection, period, word, markings, brief_data.Decisions)
            ),
            "actions_completed": done(
                rows=brief_rows.actions(
                    connection, brief_rows.completed_in(period), today, word, markings, done
                )
            ),
            "actions_open": going(
                rows=brief_rows.actions(connection, brief_rows.still_open(), today, word, markings, going)
            ),
            "progress": brief_data.Progress(
                rows=brief_rows.progress(connection, period, word, markings, brief_data.Progress)
            ),
            "background_open": brief_data.BackgroundOpen(facts=open_facts),
            "background_closed": brief_data.BackgroundClosed(facts=closed_facts),
        }

    def _last_network_meeting(
        self, connection: sa.Connection, meeting: Meeting
    ) -> tuple[dt.date | None, str]:
        query = (
            sa.select(Meeting.starts_at, Meeting.title, Meeting.zone)
            .where(
                Meeting.kind == "network",
                Meeting.status == "held",
                Meeting.deleted_at.is_(None),
                Meeting.id != meeting.id,
                Meeting.starts_at < (meeting.starts_at or self._clock.now()),
            )
            .order_by(Meeting.starts_at.desc())
        )
        row = connection.execute(query).first()
        return (local_day(row[0], row[2]), row[1]) if row is not None else (None, "")

    def _catalogue(self, options: BriefOptions) -> Catalogue:
        return catalogue(options.language or self._office_language())

    def _office_language(self) -> str:
        with self._database.read() as connection:
            return str(connection.scalar(sa.select(Office.language)))

    def _marking_code(self, label: str) -> str:
        return next(
            (code for code, text in self._vocabularies.labels("marking").items() if text == label), ""
        )


def brief_reference(pattern: str, prefix: str, year: int, number: int) -> str:
    """The office's own reference of a brief. Raises BadInput when the pattern is broken."""
    try:
        return pattern.format(prefix=prefix, year=year, number=number)
    except (KeyError, IndexError, ValueError, AttributeError, TypeError) as error:
        raise BadInput(
            message(
                "The pattern of brief references, {pattern}, cannot be read. Nothing was issued; correct it in Settings.",
                pattern=pattern,
            )
        ) from error


def as_json(data: BriefData) -> bytes:
    """The data of an issued paper in a stable form: sorted keys, ISO dates, editions in order."""

    def plain(value: Any) -> Any:
        if isinstance(value, frozenset):
            return sorted(value)
        if isinstance(value, dt.date):
            return value.isoformat()
        raise TypeError(f"not a value of a brief: {type(value).__name__}")

    return json.dumps(dataclasses.asdict(data), default=plain, ensure_ascii=False, sort_keys=True).encode()


def _missing(result: BriefResult) -> MissingGlyph:
    named = ", ".join(missing_glyph_lines(result)[:_NAMED_GLYPHS])
    return MissingGlyph(
        message(
            "{count} characters cannot be drawn with the fonts shipped: {named}. Nothing was issued. "
            "Write them otherwise, or print a draft.",
            count=len(result.missing_glyphs),
            named=named,
        )
    )


def missing_glyph_lines(result: BriefResult) -> Sequence[str]:
    """What could not be drawn, one line a character."""
    return [f"{glyph.code} {glyph.name}" for glyph in result.missing_glyphs]


def reference_of(papers: Papers, document_id: int) -> str:
    """The reference under which a paper was issued."""
    return papers.load(document_id).reference


def save_pdf(result: BriefResult, path: Path) -> None:
    """Write the PDF to a file, whole or not at all. Raises NoSpace, ReadOnly, NotFound."""
    save_copy(result.pdf, path)


def check_target(path: Path) -> None:
    """Make sure a PDF could be written there, before a number is given away. Raises BadInput, ReadOnly, NotFound.

    What is no plain file (a folder, a device) is never replaced.
    """
    if path.exists() and not path.is_file():
        raise BadInput(
            message("{file} is no file. Nothing was printed. Choose the name of a file.", file=str(path))
        )
    probe = path.with_name(path.name + ".part")
    files.write_bytes(probe, b"")
    with files.explained(path):
        probe.unlink()


def save_copy(pdf: bytes, path: Path) -> None:
    """Write the bytes of a paper to a file, whole or not at all. Raises NoSpace, ReadOnly, NotFound."""
    files.write_bytes(path, pdf)
