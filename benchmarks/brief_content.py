"""A brief of about fifty pages for measuring: points, a long list of actions, the plan, contacts. Fictional."""

from __future__ import annotations

from datetime import date, timedelta

from r2p_desktop.reports import brief_data as b

DAY = date(2026, 3, 12)
_ONSETS = (
    "b",
    "c",
    "d",
    "f",
    "g",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "pr",
    "tr",
    "st",
    "gr",
    "fl",
    "ł",
    "ø",
    "đ",
    "ş",
    "Πρ",
    "Κα",
    "ві",
    "го",
    "ng",
    "th",
)
_RIMES = (
    "a",
    "e",
    "i",
    "on",
    "er",
    "ation",
    "ing",
    "ment",
    "ia",
    "ου",
    "ський",
    "ễn",
    "al",
    "ent",
    "is",
    "or",
    "un",
)


def _vocabulary() -> tuple[str, ...]:
    """Some 8,000 words of one to three syllables: as many as a real brief has and more, so that no cache flatters us."""
    single = [onset + rime for onset in _ONSETS for rime in _RIMES]
    return tuple(single + [a + b for a in single[::7] for b in single[::5]])


_WORDS = _vocabulary()


def _words(seed: int, count: int) -> str:
    """A text of `count` words that is the same every time; a few words are frequent, most are rare."""
    state = seed * 7919 + 17
    chosen = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        share = (state // 65536 % 32768) / 32768
        chosen.append(_WORDS[int(share * share * share * len(_WORDS))])
    return " ".join(chosen).capitalize() + "."


def points(item: int) -> str:
    """Two paragraphs with a bold stretch, three bullets."""
    bullets = "\n".join(f"- {_words(item * 10 + k, 18)}" for k in range(3))
    return f"{_words(item, 70)} **{_words(item + 500, 6)}** {_words(item + 900, 40)}\n\n{bullets}\n\n{_words(item + 300, 80)}"


def content() -> b.BriefData:
    """The data of the measured brief."""
    states = (
        b.status("open", "Open"),
        b.status("in_progress", "In progress"),
        b.status("waiting", "Waiting"),
    )
    actions = tuple(
        b.ActionRow(
            reference=f"ACT-2026-{n:03}",
            text=_words(n, 24),
            responsible=_words(n + 70, 4),
            due_on=DAY + timedelta(days=n),
            status=states[n % 3],
            overdue_days=n % 5,
        )
        for n in range(120)
    )
    plan = tuple(
        b.PlanRow(
            code=f"{n // 12 + 1}.{n % 12}",
            title=_words(n, 14),
            heading=n % 12 == 0,
            lead=_words(n, 3),
            supporting=_words(n + 5, 6),
            due_on=DAY + timedelta(days=3 * n),
            status=states[n % 3],
            last_progress=_words(n + 2, 12),
            last_reported_on=DAY,
        )
        for n in range(84)
    )
    contacts = tuple(
        b.ContactRow(
            name=_words(n, 2),
            post=_words(n, 4),
            institution=_words(n, 5),
            email=f"p{n}@m.example",
            office_phone=f"+999 {n}",
        )
        for n in range(45)
    )
    return b.BriefData(
        meeting=b.MeetingFacts(title="Sixteenth Annual Meeting", place="Port Alder", starts_on=DAY),
        as_of=DAY,
        office_name="Office of the National Focal Point",
        reference="R2P/2026/BRIEF/3",
        marking="RESTRICTED",
        points=b.Points(
            items=tuple(
                b.AgendaPoint(number=str(n), title=_words(n, 5), points=points(n)) for n in range(1, 25)
            )
        ),
        actions_open=b.ActionsOpen(rows=actions),
        plan_status=b.PlanStatus(rows=plan),
        contacts=b.ContactSheet(rows=contacts),
    )
