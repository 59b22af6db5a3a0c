"""Taking changes back: the question before, the work as a job when it is much, and what stands in the way in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from r2p_desktop.errors import Cancelled, ChangedSince, InTheWay, OfficeError
from r2p_desktop.qt.history_words import counts_words, made_words
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages import PAGES
from r2p_desktop.qt.translate import render, tr, tr_count
from r2p_desktop.services.history import Progress, Step

LARGE = 200  # records from which taking back is a job with progress
OFFERED = 3
NAMED = 40
SAID = 5  # the sentence itself names so many
Open = Callable[[str, int], object]
Tell = Callable[[str, str, object], object]
Work = Callable[[Progress], object]


def carry_out(
    desk: Desk,
    title: str,
    size: int,
    work: Work,
    open_record: Open,
    done: Callable[[Any], object],
) -> None:
    """Do `work(progress)`, which touches `size` records: at once, or as a job that can be stopped when it is much;
    then `done(what it gave)`."""

    def failed(error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            tell_refusal(desk, error, open_record)

    if size <= LARGE:
        try:
            given = work(lambda _done, _total: None)
        except OfficeError as error:
            failed(error)
            return
        done(given)
        return

    def in_job(report: Callable[..., Any]) -> object:
        return work(lambda at, total: report(at, total, ""))

    desk.jobs.run(in_job, done, failed, title=title, blocking=True)


def take_back(desk: Desk, step: Step, open_record: Open, tell: Tell, undo: Callable[[], object]) -> None:
    """Take a change of any age back after a question that names it and counts its records.

    `tell(text, verb, function)` says that it was done and offers `undo`.
    """
    what = render(step.label)
    records = tr_count("It changed {n} record.", "It changed {n} records.", step.records)
    sure = desk.prompts.confirm(
        tr("Take back “{what}”? {records}", what=what, records=records),
        tr("Take back"),
        detail="\n".join(
            (
                made_words(step),
                counts_words(step.counts),
                "",
                tr(
                    "What was changed otherwise since then stays. Taking back is a change of its own, which can be "
                    "taken back in turn."
                ),
            )
        ),
    )
    if not sure:
        return
    carry_out(
        desk,
        tr("Taking back “{what}”…", what=what),
        step.records,
        lambda progress: desk.office.history.take_back(step.id, None, progress),
        open_record,
        lambda _changes: tell(tr("Taken back: {what}", what=what), tr("Undo"), undo),
    )


def tell_refusal(desk: Desk, error: BaseException, open_record: Open) -> None:
    """Say why nothing was taken back; records in the way are listed and can be opened."""
    if not isinstance(error, ChangedSince):
        desk.prompts.error(error)
        return
    openable = [one for one in error.records if _opens(one)]
    if not openable:
        desk.prompts.error(error)
        return
    names = [one.name for one in error.records[:NAMED]] if len(error.records) > SAID else []
    if len(error.records) > NAMED:
        names.append(tr("and {n} more", n=len(error.records) - NAMED))
    ways = [(str(n), tr("Open {name}", name=_short(one.name))) for n, one in enumerate(openable[:OFFERED])]
    chosen = desk.prompts.choose(render(error.sentence), ways, detail="\n".join(names))
    if chosen is not None:
        record = openable[int(chosen)]
        assert record.record_id is not None
        open_record(record.table, record.record_id)


def _opens(record: InTheWay) -> bool:
    has_page = any(record.table in entry.tables for entry in PAGES)
    return has_page and not record.gone and record.record_id is not None


def _short(name: str, length: int = 40) -> str:
    return name if len(name) <= length else f"{name[: length - 1].rstrip()}…"
