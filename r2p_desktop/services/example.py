"""The example office: a fictional country's records, told relative to today so that it is always alive."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from r2p_desktop import resources
from r2p_desktop.model.entities import (
    ActionItem,
    AgendaItem,
    Attendance,
    Body,
    ContactPoint,
    Decision,
    DelegationMember,
    Institution,
    InstitutionName,
    KeyDate,
    Meeting,
    Membership,
    Participant,
    ParticipantFocalPoint,
    Person,
    Plan,
    PlanItem,
    PlanItemInstitution,
    Pledge,
    ProgressReport,
    Recommendation,
)
from r2p_desktop.services.meetings import MeetingForm
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.people import PostEntry

OFFICE_NAME = "EXAMPLE - Office of the Focal Point of Marevia (fictional)"
_STATES = ("present", "present", "present", "excused", "represented", "absent")
_STATUSES = ("open", "in_progress", "waiting", "done", "open", "in_progress", "done")
_ITEM_STATUSES = ("completed", "in_progress", "in_progress", "not_started", "ongoing", "on_hold")
_RATINGS = ("on_track", "at_risk", "on_track", "not_rated", "on_track", "off_track")
_MINISTRY_MEETINGS = 10


class _Example:
    """Writes the example through the services, one office's ordinary work after the other."""

    def __init__(self, office: OfficeServices, data: dict[str, Any]) -> None:
        self.office = office
        self.data = data
        self.today = office.clock.today()
        self.institutions: list[int] = []
        self.people: list[int] = []
        self.meetings: list[int] = []
        self.plan_items: list[int] = []

    def day(self, offset: int) -> dt.date:
        return self.today + dt.timedelta(days=offset)

    def moment(self, offset: int, hour: int) -> dt.datetime:
        return dt.datetime.combine(self.day(offset), dt.time(hour), dt.UTC)

    def fill(self) -> None:
        self._settings()
        self._institutions()
        self._people()
        body = self._body()
        self._plan()
        self._ministry_meetings(body)
        self._network()
        self._actions()
        self._dates()

    def _settings(self) -> None:
        for label in self.data["markings"]:
            self.office.vocabularies.add("marking", label)
        settings = self.office.settings()
        settings.country = self.data["office"]["country"]
        settings.zone = self.data["office"]["zone"]
        settings.marking = self.data["markings"][1]
        settings.reference_prefix = "R2P-EX"
        self.office.save_settings(settings)

    def _institutions(self) -> None:
        for place, entry in enumerate(self.data["institutions"]):
            record = Institution(
                name=entry["name"],
                short_name=entry["short"],
                kind=entry["kind"],
                precedence=place + 1,
                email=f"office@{entry['short'].lower()}.example",
                phone=f"+999 20 {place:03d} 100",
            )
            record.names.append(InstitutionName(language="fr", name=entry["fr"]))
            self.institutions.append(self.office.institutions.save(record))

    def _people(self) -> None:
        capacities = {0: "focal_point", 14: "deputy"}
        for place, entry in enumerate(self.data["people"]):
            person = Person(
                honorific=_turn(self.data["honorifics"], place),
                given_name=entry["given"],
                family_name=entry["family"],
                name_order=entry.get("order", "given_first"),
                original_script=entry.get("script", ""),
                languages=_turn(self.data["languages"], place),
                verified_on=self.day(-(place * 23) % 900 - 900) if place % 6 else None,
            )
            person.contact_points += [
                ContactPoint(kind="email", value=f"person{place + 1:02d}@marevia.example", preferred=True),
                ContactPoint(kind="phone", value=f"+999 20 555 {place:04d}"),
            ]
            if place % 4 == 0:
                person.contact_points.append(
                    ContactPoint(kind="mobile", value=f"+999 70 555 {place:04d}", sensitivity="private")
                )
            institution = self.institutions[place % len(self.institutions)]
            alternate = "ministry_focal_point" if place < len(self.institutions) else "holder"
            post = PostEntry(
                _turn(self.data["posts"], place // 2),
                institution,
                self.day(-400 - place * 11),
                capacity=capacities.get(place, alternate),
            )
            # The last ones are the network's own people, who hold no post at home.
            at_home = place < len(self.data["people"]) - len(self.data["participants"])
            self.people.append(self.office.people.save_with_post(person, post if at_home else PostEntry()))
        moved, left = self.people[20], self.people[27]
        self.office.people.move(moved, PostEntry("Deputy Director", self.institutions[0], self.day(-60)))
        self.office.people.leave(left, self.day(-45))

    def _body(self) -> int:
        entry = self.data["body"]
        body = Body(name=entry["name"], short_name=entry["short"], frequency=entry["frequency"])
        body.memberships += [
            Membership(institution_id=institution, person_id=person, role="chair" if not place else "member")
            for place, (institution, person) in enumerate(zip(self.institutions, self.people, strict=False))
        ]
        return self.office.bodies.save(body)

    def _plan(self) -> None:
        entry = self.data["plan"]
        plan = self.office.plans.save(
            Plan(
                title=entry["title"],
                short_title=entry["short"],
                period_from_on=dt.date(self.today.year - 1, 1, 1),
                period_to_on=dt.date(self.today.year + 2, 12, 31),
                adopted_by="Council of Ministers",
                adopted_on=dt.date(self.today.year - 1, 1, 20),
                state="in_force",
                next_report_on=self.day(110),
                level_names="Objective\nActivity",
            )
        )
        for objective in entry["objectives"]:
            top = self.office.plan_items.save(
                PlanItem(
                    plan_id=plan,
                    code=objective["code"],
                    title=objective["title"],
                    pillar=objective["pillar"],
                    status="in_progress",
                    in_brief=True,
                )
            )
            for place, activity in enumerate(objective["activities"]):
                self._activity(plan, top, place, activity)

    def _activity(self, plan: int, top: int, place: int, entry: dict[str, Any]) -> None:
        number = len(self.plan_items)
        status = _turn(_ITEM_STATUSES, number)
        item = PlanItem(
            plan_id=plan,
            parent_id=top,
            code=entry["code"],
            title=entry["title"],
            category=entry["category"],
            start_on=self.day(-300 + number * 5),
            due_on=self.day(-20 + number * 17) if status != "ongoing" else None,
            status="not_started",
            status_reason="The ministry's new team takes over next month." if status == "on_hold" else "",
            in_brief=place < 4,
            marking="" if place < 4 else self.data["markings"][1],
        )
        lead = entry["lead"]
        item.institutions += [
            PlanItemInstitution(institution_id=self.institutions[lead], role="lead"),
            PlanItemInstitution(institution_id=self.institutions[(lead + 5) % 14], role="supporting"),
        ]
        item_id = self.office.plan_items.save(item)
        self.plan_items.append(item_id)
        if status == "not_started":
            return
        for step, text in enumerate(self.data["progress"][: 1 + number % 3]):
            report = ProgressReport(
                reported_on=self.day(-200 + step * 80 + number),
                institution_id=self.institutions[lead],
                status=status if step == number % 3 else "in_progress",
                rating=_turn(_RATINGS, number),
                text=text,
            )
            self.office.plan_items.report(item_id, report)

    def _ministry_meetings(self, body: int) -> None:
        for place in range(_MINISTRY_MEETINGS):
            offset = 21 - 60 * (_MINISTRY_MEETINGS - 1 - place)
            agenda = _turn(self.data["agendas"], place)
            language = "fr" if agenda[0].startswith("Ouverture") else "en"
            held = offset < 0
            meeting = Meeting(
                title=f"Inter-ministerial Group, session {place + 1}",
                series="Inter-ministerial Group",
                number=place + 1,
                body_id=body,
                starts_at=self.moment(offset, 8),
                ends_at=self.moment(offset, 10),
                zone=self.data["office"]["zone"],
                place="Ministry of Foreign Affairs, room 4",
                language=language,
                marking=self.data["markings"][1],
            )
            meeting.agenda_items += [
                AgendaItem(title=title, kind="discussion", duration_minutes=30) for title in agenda
            ]
            meeting.attendances += [self._attendance(n, held) for n in range(len(self.institutions))]
            texts = self.data["minutes"][language]
            minutes = [_turn(texts, place + n) for n in range(len(agenda))] if held else []
            form = MeetingForm(meeting, minutes, texts[-1] if held else "")
            meeting_id = self.office.meetings.save_form(form)
            if held:
                saved = self.office.meetings.form(meeting_id)
                saved.meeting.status = "held"
                self.office.meetings.save_form(saved)
            self.meetings.append(meeting_id)
        self._decisions()

    def _attendance(self, place: int, held: bool) -> Attendance:
        state = _turn(_STATES, place) if held else "invited"
        substitute = "A colleague of the same unit" if state == "represented" else ""
        return Attendance(
            person_id=self.people[place],
            institution_id=None,
            state=state,
            represented_by=substitute,
        )

    def _decisions(self) -> None:
        held = self.meetings[:-1]
        for place, text in enumerate(self.data["decisions"]):
            meeting_id = held[place * len(held) // len(self.data["decisions"])]
            items = self.office.meetings.agenda_of(meeting_id)
            self.office.decisions.save(
                Decision(
                    text=text,
                    meeting_id=meeting_id,
                    agenda_item_id=items[1 + place % (len(items) - 1)][0],
                    outcome="deferred" if "deferred" in text else "adopted",
                    force="implemented" if place % 4 == 0 else "in_force",
                    in_brief=place % 2 == 0,
                )
            )

    def _network(self) -> None:
        participants = [self._participant(n, *entry) for n, entry in enumerate(self.data["participants"])]
        last, coming = self.data["network"]
        self._network_meeting(last, -330, held=True)
        meeting_id = self._network_meeting(coming, 62, held=False)
        for place, (whose, text, state, participant) in enumerate(self.data["pledges"]):
            pledge = Pledge(
                text=text,
                whose=whose,
                state=state,
                participant_id=participants[participant] if participant >= 0 else None,
                meeting_id=meeting_id if state != "fulfilled" else None,
                due_on=self.day(90 + 60 * place),
            )
            self.office.pledges.save(pledge)
        for number, origin, text, response in self.data["recommendations"]:
            recommendation = Recommendation(
                reference=number, origin=origin, text=text, response=response, issued_on=self.day(-320)
            )
            self.office.recommendations.save(recommendation)

    def _participant(self, place: int, name: str, kind: str) -> int:
        participant = Participant(name=name, kind=kind, joined_on=self.day(-2000 + 90 * place))
        chosen = self.people[-1 - place]
        participant.focal_points.append(ParticipantFocalPoint(person_id=chosen))
        return self.office.participants.save(participant)

    def _network_meeting(self, entry: dict[str, Any], offset: int, *, held: bool) -> int:
        meeting = Meeting(
            title=entry["title"],
            kind="network",
            series="Annual meeting of the network",
            starts_at=self.moment(offset, 9),
            ends_at=self.moment(offset + 1, 16),
            zone="Europe/Helsinki",
            place=entry["place"],
            hosts=entry["hosts"],
            status="held" if held else "planned",
            marking=self.data["markings"][-1] if not held else "",
            objective=entry.get("objective", ""),
            asks=entry.get("asks", ""),
            offers=entry.get("offers", ""),
            positions=entry.get("positions", ""),
            background_open=entry.get("open", ""),
            background_closed=entry.get("closed", ""),
        )
        meeting.agenda_items += [
            AgendaItem(title=item["title"], points=item["points"]) for item in entry.get("items", ())
        ]
        roles = ("head", "member", "adviser")
        meeting.delegation += [
            DelegationMember(person_id=self.people[n], role=role)
            for n, role in zip((0, 14, 1), roles, strict=True)
        ]
        self.meetings.append(self.office.meetings.save(meeting))
        return self.meetings[-1]

    def _actions(self) -> None:
        held = self.meetings[: _MINISTRY_MEETINGS - 1]
        for place in range(60):
            meeting_id = held[place * len(held) // 60]
            items = self.office.meetings.agenda_of(meeting_id)
            status = _turn(_STATUSES, place)
            due = self.day(-150 + place * 6)
            if status == "done":
                due = min(due, self.day(-5))
            words = "before the summer" if place % 13 == 5 else ""
            person = self.people[place % 40] if place % 3 == 0 else None
            self.office.actions.save(
                ActionItem(
                    text=_turn(self.data["actions"], place),
                    meeting_id=meeting_id,
                    agenda_item_id=items[place % len(items)][0],
                    institution_id=None if person else self.institutions[place % len(self.institutions)],
                    person_id=person,
                    due_on=None if words or place % 17 == 9 else due,
                    due_words=words,
                    status=status,
                    completed_on=due if status == "done" and not words and place % 17 != 9 else None,
                    priority=("high", "medium", "low")[place % 3],
                    plan_item_id=_turn(self.plan_items, place * 7),
                    in_brief=place % 2 == 0,
                )
            )

    def _dates(self) -> None:
        for title, loop, offset in self.data["key_dates"]:
            self.office.key_dates.save(KeyDate(title=title, loop=loop, held_on=self.day(offset)))


def _turn(values: Any, place: int) -> Any:
    return values[place % len(values)]


def fill(office: OfficeServices) -> None:
    """Write the example into a new, empty office."""
    path = resources.path("sample", "example_office.json")
    _Example(office, json.loads(path.read_text("utf-8"))).fill()
