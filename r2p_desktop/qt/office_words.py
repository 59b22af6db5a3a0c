"""Sentences about the office that several parts of the window say: the age of the backup, loops, counts."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from r2p_desktop import folders
from r2p_desktop.clock import Clock
from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.translate import tr, tr_count

if TYPE_CHECKING:
    from r2p_desktop.services.backups import BackupStatus


def office_name(folder: Path) -> str:
    """What an office that is not open is called in a list: as its folder, for the name itself may be secret."""
    if folder == folders.demo_office():
        return tr("Example office")
    return folder.name or str(folder)


def backup_words(at: datetime | None, clock: Clock) -> str:
    """How old the last backup is, for the status line: "Last backup today 09:00", "Last backup 3 days ago"."""
    if at is None:
        return tr("No backup yet")
    return tr("Last backup {when}", when=ago_words(at, clock))


def ago_words(at: datetime, clock: Clock) -> str:
    """When something was, seen from today: "today 09:00", "yesterday", "3 days ago", a date after a month."""
    local = at.astimezone()
    today = clock.now().astimezone().date()
    days = (today - local.date()).days
    if days <= 0:
        return tr("today {time}", time=f"{local:%H:%M}")
    if days == 1:
        return tr("yesterday")
    if days <= 31:
        return tr_count("{n} day ago", "{n} days ago", days)
    return date_words(local.date())


def second_place_words(status: BackupStatus, clock: Clock) -> str:
    """How old the newest backup in the second place is: "Second place: yesterday", or that there is none."""
    if status.second_place is None:
        return tr("No second place")
    if status.second_at is None:
        return tr("Second place: none yet")
    return tr("Second place: {when}", when=ago_words(status.second_at, clock))


def overdue_words(count: int) -> str:
    return tr_count("{n} overdue", "{n} overdue", count)


def days_until(days: int) -> str:
    """How far away a date is: "today", "tomorrow", "in 12 days"."""
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("tomorrow")
    return tr_count("in {n} day", "in {n} days", days)


def long_date(day: date) -> str:
    return date_words(day, short=False)
