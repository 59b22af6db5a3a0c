"""One writer at a time: an operating-system lock on the office folder, and a note that says who holds it."""

from __future__ import annotations

import datetime as dt
import getpass
import json
import os
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass

from filelock import FileLock, Timeout

from r2p_desktop.clock import Clock
from r2p_desktop.errors import InUse
from r2p_desktop.i18n import Message, day_message, message
from r2p_desktop.storage import drives, files
from r2p_desktop.storage.folder import OfficeFolder


@dataclass(frozen=True)
class Holder:
    """Who has the office open: the person, the computer, the process, and since when (ISO, UTC)."""

    who: str
    host: str
    process: int
    since: str

    @property
    def since_words(self) -> Message | str:
        """Since when, on this computer's clock to the minute: "24 November 2026, 09:12"."""
        try:
            local = dt.datetime.fromisoformat(self.since).astimezone()
        except (ValueError, TypeError, OverflowError):  # written by a program of another version
            return str(self.since)
        return message("{day}, {time}", day=day_message(local.date()), time=f"{local:%H:%M}")


class LeftByOther(InUse):
    """The office was left open by another computer, whose lock this one cannot see; it can be taken over."""

    def __init__(self, holder: Holder, folder: OfficeFolder) -> None:
        super().__init__(
            message(
                "{folder} was opened by {who} on the computer {host} at {since} and not closed there. "
                "Nothing was opened. Close it on that computer; if it is not running, take the office over.",
                folder=str(folder.path),
                who=holder.who,
                host=holder.host,
                since=holder.since_words,
            )
        )
        self.holder = holder


def account_name() -> str:
    """The name of the account this program runs under; "" when the system has none."""
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def holder_of(folder: OfficeFolder) -> Holder | None:
    """Who wrote the note beside the lock; None when there is none or it cannot be read."""
    with suppress(OSError, ValueError, TypeError, RecursionError):
        return Holder(**json.loads(folder.holder.read_text("utf-8")))
    return None


class OfficeLock:
    """The lock of one office. The system frees it when the process dies, whatever way it dies."""

    def __init__(self, folder: OfficeFolder, *, who: str, clock: Clock) -> None:
        self._folder = folder
        self._who = who or account_name()
        self._clock = clock
        self._lock = FileLock(folder.lock, timeout=0, thread_local=False)

    def acquire(self, *, take_over: bool = False) -> None:
        """Take the lock without waiting.

        Raises InUse naming the holder, LeftByOther unless `take_over`, ReadOnly, NotFound or NoSpace. On a drive of
        this computer the system's lock alone decides; another computer may share a network's without seeing it.
        """
        with files.explained(self._folder.path):
            try:
                self._lock.acquire()
            except Timeout as error:
                raise self._refusal() from error
        try:
            left = holder_of(self._folder)
            if left is not None and not take_over and self._may_be_elsewhere(left):
                raise LeftByOther(left, self._folder)
            mine = Holder(
                self._who, socket.gethostname(), os.getpid(), self._clock.now().isoformat(timespec="seconds")
            )
            files.write_bytes(self._folder.holder, json.dumps(asdict(mine)).encode())
        except BaseException:
            self._lock.release()
            raise

    def release(self) -> None:
        """Give the lock back. The note goes first: who comes next must not read it."""
        try:
            with files.explained(self._folder.path):
                self._folder.holder.unlink(missing_ok=True)
        finally:
            self._lock.release()

    def _may_be_elsewhere(self, left: Holder) -> bool:
        # A computer that names itself after the network it is in has another name after a crash than before it.
        return left.host != socket.gethostname() and drives.is_network(self._folder.path)

    def _refusal(self) -> InUse:
        holder = holder_of(self._folder)
        if holder is None:
            return InUse(
                message(
                    "{folder} is open in another program. Nothing was changed. Close it there, then try again.",
                    folder=str(self._folder.path),
                )
            )
        return InUse(
            message(
                "{folder} is open: {who} on {host}, since {since}. Nothing was changed. "
                "Close it there, then try again.",
                folder=str(self._folder.path),
                who=holder.who,
                host=holder.host,
                since=holder.since_words,
            )
        )
