"""The second place: a share, a stick or a synced folder that every backup is copied to as well.

Each office has a folder of its own there, named by its uid, for names are nobody's business. Within it everything is
as in the office's own place, so both are written, thinned and restored by the same rules.
"""

from __future__ import annotations

import datetime as dt
import secrets
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import BadInput, Cancelled, Damaged, OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import files, thinning
from r2p_desktop.storage.backup import BEFORE_UPGRADE, PART, Backup, Incomplete
from r2p_desktop.storage.backup_make import Cancel, Progress, locked
from r2p_desktop.storage.backup_store import Store
from r2p_desktop.storage.backup_thin import thin_out
from r2p_desktop.storage.folder import OfficeFolder

PREFIX = "office-"
_PROBE = 1 << 16


def office_place(root: Path, office_uid: str) -> Path:
    """Where one office's backups lie in a second place."""
    return root / f"{PREFIX}{office_uid}"


def prove_place(root: Path, folder: OfficeFolder, office_uid: str) -> None:
    """Write a little there and read it back, so that a second place is known to work before anybody counts on it.

    Raises BadInput inside an office's folder, and ReadOnly, NoSpace, NotFound or Damaged.
    """
    whole = root.expanduser().absolute()
    for up in (whole, *whole.parents):
        if up.resolve() == folder.path.resolve() or OfficeFolder(up).exists():
            raise BadInput(
                message(
                    "{folder} lies inside an office's own folder and would be lost with it. Nothing was changed. "
                    "Choose a share, a stick or a synced folder.",
                    folder=str(root),
                )
            )
    with files.explained(root):
        if not root.is_dir():
            raise FileNotFoundError(2, "no such folder", str(root))
        place = office_place(root, office_uid)
        place.mkdir(exist_ok=True)
        probe, content = place / f"{secrets.token_hex(8)}.probe", secrets.token_bytes(_PROBE)
        try:
            files.write_bytes(probe, content)
            if probe.read_bytes() != content:
                raise Damaged(
                    message(
                        "What was written to {folder} reads back otherwise. Nothing was changed. "
                        "Choose another second place.",
                        folder=str(root),
                    )
                )
        finally:
            with suppress(OSError):
                probe.unlink(missing_ok=True)


def copy(
    backup: Backup,
    place: Path,
    *,
    clock: Clock,
    progress: Progress | None = None,
    cancelled: Cancel = lambda: False,
    mend: Callable[[str], Path | None] = lambda _: None,
    keep: str = "",
) -> Backup:
    """Bring one backup to another place: only the stored files that are new there, everything read back, then thinned.

    `mend` knows another whole copy of a stored file; the backup of the identity `keep` is not thinned away. Raises what the drive raises, Damaged when the backup itself has
    gone bad; a half-copied one has no backup's name and is cleared away next time.
    """
    with files.explained(place):
        home = place.parent if place.name == BEFORE_UPGRADE else place
        place.mkdir(parents=True, exist_ok=True)
        with locked(home):
            target = place / backup.path.name
            if _is_there(target, backup):
                return backups.read(target)
            if target.exists():
                target = _other_name(target)
            for left in place.glob(f"*{PART}"):
                shutil.rmtree(left, ignore_errors=True)
            part = target.with_name(target.name + PART)
            part.mkdir()
            store = Store(home, cancelled)
            try:
                _copy_own(backup, part)
                needed = _copy_stored(backup, store, mend, progress, cancelled)
                store.prove_some(needed, lambda name: mend(name) or backups.find_stored(backup.path, name))
                files.copy_synced(backup.path / backups.MANIFEST, part / backups.MANIFEST)
                files.fsync_folder(part)
                part.rename(target)
                files.fsync_folder(place)
            except BaseException:
                shutil.rmtree(part, ignore_errors=True)
                raise
            if place == home:
                thin_out(place, backup.office_uid, clock, store, just_made=target.name, keep=keep)
    return backups.read(target)


def _copy_own(backup: Backup, part: Path) -> None:
    for name, facts in backup.files.items():
        if files.copy_synced(backup.path / name, part / name) != facts[1]:
            raise backups.damaged(backup.path)
        if not backups.has(part / name, facts):
            raise backups.damaged(part)


def _copy_stored(
    backup: Backup,
    store: Store,
    mend: Callable[[str], Path | None],
    progress: Progress | None,
    cancelled: Cancel,
) -> dict[str, backups.FileFacts]:
    needed = backups.stored_of(backup)
    bad = []
    for number, (name, facts) in enumerate(needed.items()):
        if cancelled():
            raise Cancelled
        if progress is not None:
            progress(number, len(needed))
        if store.here.get(name) == facts[0]:
            continue  # before its source is looked for: nearly all of them are there
        if not store.copy(backups.find_stored(backup.path, name), name, facts) and not store.copy(
            mend(name), name, facts
        ):
            bad.append(name)
    if bad:
        raise Incomplete(backup.path, tuple(bad))
    store.settle()
    return needed


def _is_there(target: Path, backup: Backup) -> bool:
    with suppress(OfficeError):
        there = backups.read(target)
        return there.files == backup.files and there.is_good
    return False


def _other_name(target: Path) -> Path:
    """Another computer's backup of the same second, or a bad one: neither is written over."""
    number = 2
    while target.with_name(f"{target.name}-{number}").exists():
        number += 1
    return target.with_name(f"{target.name}-{number}")


def lacking(
    own: Path, there: Path, office_uid: str, now: dt.datetime, *, newest: Backup | None = None
) -> list[Backup]:
    """What a place that was away is to be given: the newest backup first, then the newest of each day it lacks, the
    newest day first. The hours between are of no more use by then, nor is what that place would thin out again `now`
    (the good one before a damaged one stays at home for ever). Of those before an upgrade, each. `newest` is the one made
    last, which by its date need not be the newest."""
    held = backups.in_place(there, office_uid)
    present = {_same(b) for b in held}
    known = backups.in_place(own, office_uid)
    days: dict[str, Backup] = {}
    for backup in known:
        days.setdefault(backup.made_at.date().isoformat(), backup)
    chosen = [b for b in days.values() if _same(b) not in present]
    marks = [thinning.Mark(str(b.path), b.made_at, b.last_set) for b in (*held, *chosen)]
    gone = set(thinning.superfluous(marks, now))
    chosen = [b for b in chosen if str(b.path) not in gone]
    if newest is not None and _same(newest) not in present:
        chosen = [newest, *(b for b in chosen if b.path != newest.path)]
    kept = {_same(b) for b in backups.in_place(there / BEFORE_UPGRADE, office_uid)}
    apart = backups.in_place(own / BEFORE_UPGRADE, office_uid)
    return chosen + [b for b in apart if _same(b) not in kept]


def _same(backup: Backup) -> tuple[str, str]:
    return backup.made_at.isoformat(), backup.identity


def catch_up(
    missing: Sequence[Backup],
    own: Path,
    there: Path,
    *,
    clock: Clock,
    progress: Progress | None = None,
    cancelled: Cancel = lambda: False,
    mend: Callable[[str], Path | None] = lambda _: None,
    keep: str = "",
) -> int:
    """Copy each of `missing`; returns how many came. One that has gone bad at home is marked and passed over.

    Raises what the drive raises; what came before stays.
    """
    came = 0
    for number, backup in enumerate(missing):
        if progress is not None:
            progress(number, len(missing))
        place = there / BEFORE_UPGRADE if backup.path.parent != own else there
        try:
            copy(backup, place, clock=clock, cancelled=cancelled, mend=mend, keep=keep)
            came += 1
        except Incomplete:
            continue
        except Damaged:
            if backups.is_whole(backup):
                raise
            backups.mark_bad(backup, clock.now())
    if progress is not None:
        progress(len(missing), len(missing))
    return came
