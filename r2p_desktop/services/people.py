"""People: saved with the post they hold; the program keeps the rows of posts and appointments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.errors import BadInput, Invalid
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.entities import ActionItem, Appointment, Institution, Person, Post
from r2p_desktop.model.normtext import words
from r2p_desktop.model.person import full_name
from r2p_desktop.services.bulk import set_values
from r2p_desktop.services.records import Records, existing
from r2p_desktop.services.wording import WORDING, label

PHONE_KINDS = frozenset({"phone", "mobile", "fax"})


@dataclass(frozen=True)
class PostEntry:
    """The three things a person's form says of the present post, and its finer points."""

    title: str = ""
    institution_id: int | None = None
    since: dt.date | None = None
    unit: str = ""
    capacity: str = "holder"
    acting: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.title.strip() and self.institution_id is None


@dataclass(frozen=True)
class Held:
    """One appointment in words, for the person's history of posts."""

    title: str
    institution: str
    unit: str
    from_on: dt.date | None
    to_on: dt.date | None
    capacity: str


class People(Records[Person]):
    children = ("contact_points",)

    def short_name(self, record: Person) -> str:
        """As menus name people: initial and family name, in the person's own order."""
        initial = (
            f"{record.given_name[:1]}." if record.given_name and record.family_name else record.given_name
        )
        return full_name(initial, record.family_name, record.name_order) or record.original_script

    def problems(self, record: Person) -> dict[str, Message]:
        found = super().problems(record)
        if not (record.given_name.strip() or record.family_name.strip() or record.original_script.strip()):
            found["family_name"] = message("A contact needs a name.")
        return found

    def save_with_post(self, record: Person, post: PostEntry, origin: object | None = None) -> int:
        """Store the person and the present post as one undo step. Raises Invalid, Conflict.

        A post typed over another one corrects the present appointment; `move` is the command for a new post.
        """
        self.check(record)
        check_post(post)
        wording = WORDING[self.table]
        text = label(wording.new if record.id is None else wording.edit, name=self.short_name(record))
        with self._database.transaction(text, origin) as session:
            person_id = self.save_in(session, record)
            self.set_post_in(session, person_id, post)
            return person_id

    def present_post(self, person_id: int) -> PostEntry:
        """What the form shows of the present post; empty when the person holds none."""
        with self._database.session() as session:
            found = present_in(session, person_id)
            if found is None:
                return PostEntry()
            post = session.get_one(Post, found.post_id)
            return PostEntry(
                post.title, post.institution_id, found.from_on, post.unit, found.capacity, found.acting
            )

    def seat(self, person_id: int) -> tuple[int | None, int | None]:
        """The ids of the present post and of its institution (None where there is none)."""
        with self._database.session() as session:
            found = present_in(session, person_id)
            if found is None:
                return None, None
            return found.post_id, session.get_one(Post, found.post_id).institution_id

    def posts_held(self, person_id: int) -> Sequence[Held]:
        """Every appointment, the newest first."""
        query = (
            sa.select(
                Post.title,
                Institution.name,
                Post.unit,
                Appointment.from_on,
                Appointment.to_on,
                Appointment.capacity,
            )
            .select_from(Appointment)
            .join(Post, Appointment.post_id == Post.id)
            .outerjoin(Institution, Post.institution_id == Institution.id)
            .where(Appointment.person_id == person_id)
            .order_by(Appointment.to_on.is_(None).desc(), Appointment.from_on.desc(), Appointment.id.desc())
        )
        with self._database.read() as connection:
            return [
                Held(title, name or "", unit, start, end, capacity)
                for title, name, unit, start, end, capacity in connection.execute(query)
            ]

    def move(self, person_id: int, post: PostEntry, origin: object | None = None) -> None:
        """The person has moved to another post on `post.since`: the present appointment ends, a new one begins."""
        check_post(post)
        if not post.title.strip():
            needed = message("Say which post the person has moved to.")
            raise Invalid(message("Not saved: {problem}", problem=needed), {"post_title": needed})
        person = self.load(person_id)
        text = message("Move {name} to another post", name=self.short_name(person))
        since = post.since or self._clock.today()
        with self._database.transaction(text, origin) as session:
            present = present_in(session, person_id)
            if present is not None:
                if since == dt.date.min or (present.from_on is not None and since <= present.from_on):
                    raise too_early()
                present.to_on = since - dt.timedelta(days=1)
                session.flush()
            self._add_appointment(session, person_id, replace(post, since=since))
            existing(session, Person, person_id).left_on = None
            self.mirror_in(session, person_id)

    def leave(self, person_id: int, on: dt.date, origin: object | None = None) -> None:
        """The person has left on a day: the present appointment ends; history and old meetings keep it."""
        person = self.load(person_id)
        text = message("{name} has left", name=self.short_name(person))
        with self._database.transaction(text, origin) as session:
            present = present_in(session, person_id)
            if present is not None:
                if present.from_on is not None and on < present.from_on:
                    raise too_early()
                present.to_on = on
            existing(session, Person, person_id).left_on = on

    def mark_verified(self, ids: Collection[int], origin: object | None = None) -> None:
        """Stamp today's date as the day the contact was last checked."""
        text = message("Mark {count} contacts as verified", count=len(ids))
        if len(ids) == 1:
            text = message("Mark contact {name} as verified", name=next(iter(self.names(ids).values()), ""))
        with self._database.transaction(text, origin) as session:
            set_values(session, Person, sorted(ids), {"verified_on": self._clock.today()})

    def set_post_in(self, session: Session, person_id: int, post: PostEntry) -> None:
        """Make `post` the present post inside a running transaction."""
        present = present_in(session, person_id)
        if post.is_empty:
            if present is not None:
                self._drop(session, present)
        elif present is None:
            self._add_appointment(session, person_id, post)
        else:
            self._correct(session, present, post)
        session.flush()
        self.mirror_in(session, person_id)

    def _add_appointment(self, session: Session, person_id: int, post: PostEntry) -> None:
        appointment = Appointment(
            post_id=post_id_in(session, post), from_on=post.since, capacity=post.capacity, acting=post.acting
        )
        appointment.person_id = person_id
        session.add(appointment)
        session.flush()

    def _correct(self, session: Session, present: Appointment, post: PostEntry) -> None:
        old_post = present.post_id
        present.post_id = post_id_in(session, post)
        present.from_on, present.capacity, present.acting = post.since, post.capacity, post.acting
        session.flush()
        if old_post != present.post_id:
            _drop_unused_post(session, old_post)

    def _drop(self, session: Session, present: Appointment) -> None:
        post_id = present.post_id
        session.delete(present)
        session.flush()
        _drop_unused_post(session, post_id)

    def mirror_in(self, session: Session, person_id: int) -> None:
        """Write the present post and its institution onto the person, inside a running transaction."""
        person, present = existing(session, Person, person_id), present_in(session, person_id)
        post = session.get_one(Post, present.post_id) if present is not None else None
        title = post.title if post is not None else ""
        institution_id = post.institution_id if post is not None else None
        if (person.post_title, person.institution_id) != (title, institution_id):
            person.post_title, person.institution_id = title, institution_id

    def alike(
        self, given: str, family: str, emails: Collection[str], but: int | None = None
    ) -> Sequence[tuple[int, str]]:
        """Living people with the same name (in any order, accents aside) or one of the same e-mail addresses."""
        wanted = sorted(words(f"{given} {family}"))
        keys = {address.strip().casefold() for address in emails if address.strip()}
        found: dict[int, str] = {}
        if len(wanted) >= 2:
            for choice in self.choices(f"{given} {family}"):
                if sorted(words(choice.title)) == wanted:
                    found[choice.id] = choice.title
        for address in keys:
            for choice in self.choices(address):
                if address in {p.value.strip().casefold() for p in self.load(choice.id).contact_points}:
                    found[choice.id] = choice.title
        found.pop(but or 0, None)
        return list(found.items())


def number_hint(kind: str, number: str) -> Message | None:
    """What to tell of a telephone number that no numbering plan knows; it is stored as typed all the same.

    Numbers without a country code are the office's own business and get no hint.
    """
    typed = number.strip()
    if kind not in PHONE_KINDS or not typed.startswith("+"):
        return None
    import phonenumbers  # 2.6 MB that only a typed number needs

    try:
        known = phonenumbers.is_valid_number(phonenumbers.parse(typed))
    except phonenumbers.NumberParseException:
        known = False
    if known:
        return None
    return message("{number} is no number of a known numbering plan. It is kept as typed.", number=typed)


def check_post(post: PostEntry) -> None:
    """Raises Invalid when something is said of a post of which neither title nor institution is known.

    An institution alone is enough: many a list says where somebody works and not as what.
    """
    if post.is_empty and replace(post, title="") != PostEntry():
        needed = message("The post needs a title or an institution.")
        raise Invalid(message("Not saved: {problem}", problem=needed), {"post_title": needed})


def post_id_in(session: Session, post: PostEntry) -> int:
    """The seat of this title and unit in the institution; made when it does not exist yet."""
    title, unit = " ".join(post.title.split()), " ".join(post.unit.split())
    found = session.scalar(
        sa.select(Post.id).where(
            Post.title == title,
            Post.unit == unit,
            Post.institution_id == post.institution_id
            if post.institution_id is not None
            else Post.institution_id.is_(None),
        )
    )
    if found is not None:
        return found
    made = Post(title=title, unit=unit, institution_id=post.institution_id)
    session.add(made)
    session.flush()
    return made.id


def held_on(session: Session, person_id: int, day: dt.date) -> tuple[str, int | None, str]:
    """The post title, institution and institution's name a person held on a day ("", None, "" when none)."""
    query = (
        sa.select(Post.title, Post.institution_id, Institution.name)
        .select_from(Appointment)
        .join(Post, Appointment.post_id == Post.id)
        .outerjoin(Institution, Post.institution_id == Institution.id)
        .where(
            Appointment.person_id == person_id,
            sa.or_(Appointment.from_on.is_(None), Appointment.from_on <= day),
            sa.or_(Appointment.to_on.is_(None), Appointment.to_on >= day),
        )
        .order_by(Appointment.from_on.desc(), Appointment.id.desc())
    )
    row = session.execute(query).first()
    return (row[0], row[1], row[2] or "") if row is not None else ("", None, "")


def present_in(session: Session, person_id: int) -> Appointment | None:
    """The appointment a person holds now: of those without an end the one that began last."""
    query = (
        sa.select(Appointment)
        .where(Appointment.person_id == person_id, Appointment.to_on.is_(None))
        .order_by(Appointment.from_on.desc(), Appointment.id.desc())
    )
    return session.scalars(query).first()


def _drop_unused_post(session: Session, post_id: int) -> None:
    used = sa.or_(
        sa.exists().where(Appointment.post_id == post_id), sa.exists().where(ActionItem.post_id == post_id)
    )
    if not session.scalar(sa.select(used)):
        session.delete(session.get_one(Post, post_id))
        session.flush()


def too_early() -> BadInput:
    """Why a post cannot end on a day."""
    return BadInput(
        message("Not saved: the date is before the present post began. Correct one of the two dates.")
    )
