"""What is being typed, kept every two seconds, so that a crash costs no more than that."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.page import Desk
from r2p_desktop.services.drafts import Draft

log = logging.getLogger(__name__)
EVERY_MS = 2_000
NEW = "new"  # the token of a record that has no uid yet
_DATE, _MOMENT = "$date", "$moment"


def pack(value: Any) -> Any:
    """`value` as JSON can hold it: dates and moments as objects of one entry, tuples as lists."""
    if isinstance(value, datetime):
        return {_MOMENT: value.isoformat()}
    if isinstance(value, date):
        return {_DATE: value.isoformat()}
    if isinstance(value, dict):
        return {key: pack(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [pack(part) for part in value]
    return value


def unpack(stored: Any) -> Any:
    """What `pack` was given; tuples come back as lists."""
    if isinstance(stored, dict):
        if stored.keys() == {_DATE}:
            return date.fromisoformat(stored[_DATE])
        if stored.keys() == {_MOMENT}:
            return datetime.fromisoformat(stored[_MOMENT])
        return {key: unpack(part) for key, part in stored.items()}
    if isinstance(stored, list):
        return [unpack(part) for part in stored]
    return stored


class Found(NamedTuple):
    """A draft of the record shown; `outdated` when the record was changed after it was typed."""

    at: datetime
    values: dict[str, Any]
    outdated: bool


class DraftKeeper(QObject):
    """Keeps one form's state while it differs from what is stored.

    `state()` gives the values to keep, or None when nothing differs; then the draft is taken away. `failed(error)`
    tells, once a record, that drafts cannot be kept (a full disk).
    """

    failed = Signal(object)

    def __init__(
        self, desk: Desk, kind: str, state: Callable[[], dict[str, Any] | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._state = state
        self._token = ""
        self._version: int | None = None
        self._kept = False
        self._told = False
        self._timer = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def start(
        self, token: str, version: int | None, changed_at: datetime | None
    ) -> Found | None:
        """Watch over another record, changed last at `changed_at`; gives the draft there is of it."""
        self._timer.stop()
        self._token, self._version = token, version
        self._kept = self._told = False
        drafts = self._desk.office.drafts
        found = drafts.get(self._kind, token) if drafts is not None else None
        if found is None:
            return None
        # It is an offer until it is taken up: leaving the form as it is takes nothing away.
        outdated = changed_at is not None and found.saved_at < changed_at
        return Found(found.saved_at, unpack(found.payload), outdated)

    def touch(self) -> None:
        """Something was typed: it is kept within two seconds."""
        if not self._timer.isActive() and self._desk.office.drafts is not None:
            self._timer.start()

    @property
    def holds(self) -> tuple[str, str] | None:
        """Kind and token of the text being typed here; None when nothing differs from what is stored."""
        return (self._kind, self._token) if self._token and self._state() is not None else None

    def keep(self) -> bool:
        """Keep what is typed now; False when that failed."""
        self._timer.stop()
        drafts = self._desk.office.drafts
        if drafts is None:
            return True
        values = self._state()
        try:
            if values is not None:
                drafts.put(self._kind, self._token, pack(values), version=self._version)
                self._kept = True
            elif self._kept:
                drafts.delete(self._kind, self._token)
                self._kept = False
        except OfficeError as error:
            if not self._told:
                self._told = True
                self.failed.emit(error)
            return False
        return True

    def unkept(self) -> Draft | None:
        """What `keep` could not keep, to be held elsewhere."""
        values = self._state()
        if values is None or not self._token:
            return None
        return Draft(self._kind, self._token, self._version, self._desk.office.clock.now(), pack(values))

    def flush(self) -> None:
        """Keep at once what waits to be kept."""
        if self._timer.isActive():
            self.keep()

    def forget(self) -> None:
        """The text was saved or given up: take its draft away."""
        self._timer.stop()
        drafts = self._desk.office.drafts
        if drafts is None:
            return
        try:
            drafts.delete(self._kind, self._token)
            self._kept = False
        except OfficeError as error:
            self.failed.emit(error)


def keep_all(windows: Iterable[QWidget]) -> list[Draft]:
    """Keep every text being typed, in every window; gives what could not be kept."""
    keepers = [keeper for window in windows for keeper in window.findChildren(DraftKeeper)]
    return [left for keeper in keepers if (left := _left_of(keeper)) is not None]


def _left_of(keeper: DraftKeeper) -> Draft | None:
    try:
        return None if keeper.keep() else keeper.unkept()
    except Exception:  # whatever it is, the others are kept and the caller goes on
        log.exception("a draft could not be kept")
    try:
        return keeper.unkept()
    except Exception:
        log.exception("a text being typed could not be read")
        return None
