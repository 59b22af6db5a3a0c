"""Briefs to print in tests: a full one in many scripts, an empty one, a long one. All fictional."""

from __future__ import annotations

from datetime import date, timedelta

from r2p_desktop.model.richtext import Block, Run, dump
from r2p_desktop.reports import brief_data as b

DAY = date(2026, 3, 12)

NAMES = (
    "Ms Łucja Ørsted-Đorđević",
    "د. أمينة الحدّاد",
    "Сергій Ґалаґан-Щербина",
    "Δρ Ελένη Παπαδοπούλου",
    "陈晓明",
    "Nguyễn Thị Phương Thảo",
    "Gülşah Ağaoğlu",
)

POINTS = dump(
    (
        Block(
            "paragraph",
            (
                Run("Thank the hosts. Our message is "),
                Run("prevention begins at home", bold=True),
                Run("."),
            ),
        ),
        Block(
            "bullet",
            (Run("We have turned twelve of our twenty-four activities into instructions to ministries."),),
        ),
        Block(
            "bullet",
            (
                Run("We invite others to share how they "),
                Run("fund", italic=True),
                Run(" early-warning desks; ours costs two posts and has paid for itself since 2024."),
            ),
        ),
        Block("number", (Run("Ask for a contact person in each capital before the summer."),)),
        Block("number", (Run("Offer our training module (in French and Arabic) free of charge."),)),
    )
)

LONG = (
    "The inter-ministry group met four times since the last network meeting. Attendance was complete at three of the four "
    "meetings; the Ministry of the Interior was represented once by its legal service. The group agreed on a common form "
    "for reports, so that what a ministry writes once serves the plan, this brief and the yearly report to Parliament."
)


def full(edition: b.Edition = "delegation") -> b.BriefData:
    """A brief with every section filled, scripts of six kinds, overdue and completed work."""
    return b.BriefData(
        meeting=b.MeetingFacts(
            title="Sixteenth Annual Meeting of the Network of Focal Points",
            place="Port Alder, Conference Centre, Room 3",
            starts_on=date(2026, 5, 12),
            ends_on=date(2026, 5, 14),
        ),
        as_of=DAY,
        office_name="Office of the National Focal Point, Ministry of Foreign Affairs of Veridia",
        edition=edition,
        reference="R2P/2026/BRIEF/3",
        marking="RESTRICTED",
        tlp="TLP:AMBER",
        circulated_on=date(2026, 3, 12),
        copy_number=2,
        copies=8,
        distribution=("Minister", "State Secretary", "Permanent Mission"),
        example=True,
        since_on=date(2025, 5, 14),
        since_title="Fifteenth Annual Meeting, Lindholm",
        delegation=b.Delegation(members=_members()),
        objective=b.Objective(
            text="Win three states for a shared early-warning desk, and place our training offer in the meeting's conclusions."
        ),
        points=b.Points(
            items=(
                b.AgendaPoint(number="1", title="Opening"),
                b.AgendaPoint(number="2", title="National implementation: what works", points=POINTS),
                b.AgendaPoint(
                    number="3", title="Early warning between capitals", points=LONG + "\n\n" + POINTS
                ),
            )
        ),
        positions=b.Positions(
            items=(b.Position(subject="Financing of the network", text="We can support **a small fund**."),)
        ),
        asks_and_offers=b.AsksAndOffers(
            asks="- A contact person in each capital\n- Text by June", offers=LONG
        ),
        pledges=b.Pledges(
            rows=(
                b.PledgeRow(
                    text="Train 200 officials in 2026",
                    state=b.status("in_progress", "In progress"),
                    due_on=date(2026, 12, 31),
                    remarks="110 trained so far",
                    editions=b.PUBLIC,
                ),
                b.PledgeRow(
                    text="Translate the handbook",
                    by="Republic of Lindholm",
                    state=b.status("planned", "Planned"),
                ),
            )
        ),
        decisions=b.Decisions(rows=_decisions()),
        actions_completed=b.ActionsCompleted(rows=_completed()),
        actions_open=b.ActionsOpen(rows=_open()),
        progress=b.Progress(
            rows=(
                b.ProgressRow(
                    code="1.2",
                    title="Early-warning desk in the Ministry",
                    reported_on=date(2026, 2, 2),
                    status=b.status("in_progress", "In progress"),
                    text=LONG,
                    editions=b.NETWORK,
                ),
            )
        ),
        background_open=b.BackgroundOpen(
            facts=(
                b.Fact(text="The network has met every year since its founding. " + LONG, editions=b.PUBLIC),
                b.Fact(
                    subject="Arabic text",
                    text="عقد المكتب الوطني اجتماعًا مع وزارة الصحة في 14 مارس 2026 (الجلسة رقم 3)، وناقش المشاركون القرار 1540 (2004).",
                    editions=b.PUBLIC,
                ),
                b.Fact(
                    subject="Chinese text",
                    text="办公室于2026年3月14日与**卫生部**举行会议（第3次），审查了第1540(2004)号决议的执行进展；75.5%的项目按计划进行。各部门将在夏季之前提交报告，并说明尚未完成的工作。",
                    editions=b.PUBLIC,
                ),
            )
        ),
        background_closed=b.BackgroundClosed(
            facts=(b.Fact(text="The post of deputy is vacant from June. " + LONG),)
        ),
        plan_status=b.PlanStatus(plan_title="National Action Plan 2025-2028", rows=_plan()),
        contacts=b.ContactSheet(rows=_contacts()),
    )


def _members() -> tuple[b.Delegate, ...]:
    roles = ("Head of delegation", "Member", "Member", "Adviser", "Adviser", "Observer", "Observer")
    posts = (
        "National Focal Point",
        "Legal adviser",
        "Director",
        "Counsellor",
        "First secretary",
        "Expert",
        "Expert",
    )
    return tuple(
        b.Delegate(
            name=name, post=post, institution="Ministry of Foreign Affairs", role=role, editions=b.NETWORK
        )
        for name, post, role in zip(NAMES, posts, roles, strict=True)
    )


def _decisions() -> tuple[b.DecisionRow, ...]:
    return tuple(
        b.DecisionRow(
            reference=f"DEC-2026-{n:03}",
            text=f"Each ministry names one contact for early warning and reports on measure {n} before the summer.",
            decided_on=DAY - timedelta(days=20 * n),
            outcome=b.status("adopted", "Adopted") if n % 3 else b.status("deferred", "Deferred"),
            source="Inter-ministry group, 14th meeting",
            editions=b.NETWORK if n % 2 else b.DELEGATION,
        )
        for n in range(1, 6)
    )


def _completed() -> tuple[b.ActionRow, ...]:
    return tuple(
        b.ActionRow(
            reference=f"ACT-2025-{n:03}",
            text="Circulate the common reporting form to all ministries",
            responsible="Ministry of the Interior",
            done_on=DAY - timedelta(days=11 * n),
            status=b.status("done", "Done"),
            editions=b.PUBLIC,
        )
        for n in range(1, 5)
    )


def _open() -> tuple[b.ActionRow, ...]:
    codes = (("open", "Open"), ("in_progress", "In progress"), ("waiting", "Waiting"))
    return tuple(
        b.ActionRow(
            reference=f"ACT-2026-{n:03}",
            text=f"Draft the guidance note on referrals between desks (part {n})",
            responsible=NAMES[n % len(NAMES)],
            due_on=DAY + timedelta(days=30 - 14 * n) if n % 4 else None,
            due_words="before the summer",
            status=b.status(*codes[n % 3]),
            overdue_days=max(14 * n - 30, 0) if n % 4 else 0,
            progress="First draft sent to the *legal service*." if n % 2 else "",
            editions=b.NETWORK,
        )
        for n in range(1, 8)
    )


def _plan() -> tuple[b.PlanRow, ...]:
    codes = (
        ("completed", "Completed"),
        ("in_progress", "In progress"),
        ("not_started", "Not started"),
        ("on_hold", "On hold"),
        ("carried_forward", "Carried forward"),
        ("discontinued", "Discontinued"),
    )
    rows: list[b.PlanRow] = []
    for objective in range(1, 5):
        rows.append(
            b.PlanRow(
                code=str(objective),
                title=f"Objective {objective}: a resilient society",
                heading=True,
                editions=b.PUBLIC,
            )
        )
        for n in range(1, 7):
            rows.append(
                b.PlanRow(
                    code=f"{objective}.{n}",
                    title="Introduce a module on the prevention of atrocity crimes in the training of the civil service",
                    lead="Ministry of Education",
                    supporting="Ministry of Justice; National Human Rights Institution",
                    due_on=date(2026, 1 + n, 15),
                    status=b.status(*codes[(n + objective) % 6]),
                    overdue_days=25 if n == 1 and objective == 2 else 0,
                    last_progress="Module agreed with two academies." if n % 2 else "",
                    last_reported_on=date(2026, 2, 2),
                    editions=b.PUBLIC,
                )
            )
    return tuple(rows)


def _contacts() -> tuple[b.ContactRow, ...]:
    return tuple(
        b.ContactRow(
            group="Our delegation" if n < 3 else "Other participants",
            name=name,
            post="Focal Point",
            institution="Ministry of Foreign Affairs of the Republic of Lindholm",
            email=f"focal.point.office{n}@foreign-affairs.example",
            office_phone=f"+999 1 555 01{n:02}",
            editions=b.NETWORK,
        )
        for n, name in enumerate(NAMES)
    )


def empty(edition: b.Edition = "delegation") -> b.BriefData:
    """A brief of an office that has entered nothing but the meeting."""
    return b.BriefData(
        meeting=b.MeetingFacts(title="Annual Meeting"),
        as_of=DAY,
        office_name="Office of the Focal Point",
        edition=edition,
    )


def long(pages: int = 50) -> b.BriefData:
    """A brief of about `pages` pages: agenda points, tables and background."""
    items = tuple(
        b.AgendaPoint(
            number=str(n), title=f"Item of the agenda no. {n}", points="\n\n".join([LONG, POINTS, LONG])
        )
        for n in range(1, pages // 2)
    )
    rows = _open() * pages
    data = full()
    return b.BriefData(
        meeting=data.meeting,
        as_of=DAY,
        office_name=data.office_name,
        points=b.Points(items=items),
        actions_open=b.ActionsOpen(rows=rows),
        plan_status=b.PlanStatus(rows=_plan() * 4),
    )


def hostile(text: str) -> b.BriefData:
    """The same awkward text in every place of a brief."""
    return b.BriefData(
        meeting=b.MeetingFacts(title=text, place=text, starts_on=DAY),
        as_of=DAY,
        office_name=text,
        reference=text,
        marking=text,
        tlp="TLP:RED",
        distribution=(text,),
        since_title=text,
        delegation=b.Delegation(members=(b.Delegate(name=text, post=text, institution=text, role=text),)),
        objective=b.Objective(text=text),
        points=b.Points(items=(b.AgendaPoint(number=text, title=text, points=text),)),
        actions_open=b.ActionsOpen(
            rows=(b.ActionRow(reference=text, text=text, responsible=text, due_words=text),)
        ),
        plan_status=b.PlanStatus(
            rows=(b.PlanRow(code=text, title=text, heading=True), b.PlanRow(code=text, title=text))
        ),
        contacts=b.ContactSheet(rows=(b.ContactRow(name=text, group=text, email=text),)),
    )
