"""Sentences about backups: when, who, how much is in them, where they are, what a proof found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from r2p_desktop.clock import Clock
from r2p_desktop.qt.cells import date_words
from r2p_desktop.qt.office_words import ago_words
from r2p_desktop.qt.translate import render, tr, tr_count

if TYPE_CHECKING:
    from r2p_desktop.services.backups import BackupInfo, BackupStatus, Proof
    from r2p_desktop.services.rescue import WayBack


def when_words(at: datetime) -> str:
    """A backup's moment, in this computer's own time: "24 November 2026, 09:12"."""
    local = at.astimezone()
    return f"{date_words(local.date(), short=False)}, {local:%H:%M}"


def counts_words(counts: Mapping[str, int]) -> str:
    """How many living records of the main kinds: "412 people, 63 meetings, 128 actions"; "" when it is not known."""
    parts: tuple[tuple[str, Callable[[int], str]], ...] = (
        ("person", lambda n: tr_count("{n} person", "{n} people", n)),
        ("meeting", lambda n: tr_count("{n} meeting", "{n} meetings", n)),
        ("action_item", lambda n: tr_count("{n} action", "{n} actions", n)),
        ("plan_item", lambda n: tr_count("{n} plan item", "{n} plan items", n)),
        ("document", lambda n: tr_count("{n} paper", "{n} papers", n)),
    )
    return ", ".join(words(counts[table]) for table, words in parts if table in counts)


def size_words(size: int) -> str:
    """Bytes as people say them: "3.2 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def place_words(place: str) -> str:
    """Where a backup is: with the office, in the second place, or made before an upgrade."""
    match place:
        case "own":
            return tr("With the office")
        case "second":
            return tr("Second place")
        case _:
            return tr("Before an upgrade")


def who_words(backup: BackupInfo) -> str:
    """Who made it and on which computer: "A. Ng on PC-12"; "" when that cannot be read."""
    if backup.made_by and backup.host:
        return tr("{name} on {computer}", name=backup.made_by, computer=backup.host)
    return backup.made_by or backup.host


def proof_words(proof: Proof) -> str:
    """What a tried restore found: when the backup is of, what came back, and that it was equal."""
    parts = [counts_words(proof.counts), tr_count("{n} stored file", "{n} stored files", proof.files)]
    what = ", ".join(part for part in parts if part)
    when = when_words(proof.backup.made_at)
    if proof.rows:
        return tr(
            "The backup of {when} was restored in a temporary place: {what}, all equal.", when=when, what=what
        )
    # From before the office's key was renewed, or of another state of it: whole, with nothing to be compared with.
    return tr(
        "The backup of {when} was restored in a temporary place: {what}, all whole.", when=when, what=what
    )


def status_words(status: BackupStatus, clock: Clock) -> list[str]:
    """How the backups stand, sentence by sentence: the office's own, then the second place."""
    return [_own_words(status, clock), _second_words(status, clock)]


def _own_words(status: BackupStatus, clock: Clock) -> str:
    if status.last_failure is not None:
        return tr("The last backup failed. {why}", why=render(status.last_failure))
    if status.last_at is None:
        return tr("There is no backup yet.")
    made = tr("The last backup was made and verified {when}.", when=ago_words(status.last_at, clock))
    since = (
        tr("Something was changed since.")
        if status.changed_since_backup
        else tr("Nothing was changed since.")
    )
    return f"{made} {since}"


def _second_words(status: BackupStatus, clock: Clock) -> str:
    place = str(status.second_place or "")
    if status.second_place is None:
        return tr("Everything is on this one computer: there is no second place.")
    if status.second_failure is not None:
        reached = (
            tr("The second place was last reached {when}.", when=ago_words(status.second_at, clock))
            if status.second_at is not None
            else tr("The second place holds no backup yet.")
        )
        return f"{reached} {render(status.second_failure)}"
    if status.second_at is None:
        return tr("Second place: {place}. It gets its first backup now.", place=place)
    return tr(
        "Second place: {place}. It was brought up to date {when}.",
        place=place,
        when=ago_words(status.second_at, clock),
    )


def way_back_words(way: WayBack) -> str:
    """The newest good backup in words, and what would be lost by going back to it."""
    if way.backup is None:
        return tr("There is no good backup of this office in its folder or in its second place.")
    backup = way.backup
    parts = [tr("It was made on {when}.", when=when_words(backup.made_at))]
    who, counts = who_words(backup), counts_words(backup.counts)
    if who:
        parts = [tr("It was made on {when} by {who}.", when=when_words(backup.made_at), who=who)]
    parts += [tr("It holds {what}.", what=counts)] if counts else []
    if way.passed_over:
        parts.append(
            tr_count(
                "{n} newer backup is damaged too and was passed over.",
                "{n} newer backups are damaged too and were passed over.",
                way.passed_over,
            )
        )
    parts.append(_lost_words(way))
    return " ".join(parts)


def _lost_words(way: WayBack) -> str:
    since = way.changes_since
    if since is None:
        return tr("What was changed since would be lost.")
    if since == 0:
        return (
            tr("As far as is known nothing was changed since.")
            if way.at_least
            else tr("Nothing was changed since.")
        )
    if way.at_least:
        return tr_count(
            "At least {n} change made since would be lost.",
            "At least {n} changes made since would be lost.",
            since,
        )
    return tr_count("{n} change made since would be lost.", "{n} changes made since would be lost.", since)
