"""Text being typed: kept every two seconds beside the office, so that a crash costs no more than that.

Drafts are not part of the record: not journalled, not backed up, and never waiting for a long write of the office.
What the drive does not take is held in memory, and between two openings only sealed with the office's key.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import secrets
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from r2p_desktop.clock import Clock
from r2p_desktop.errors import Damaged, OfficeError
from r2p_desktop.i18n import Message, message
from r2p_desktop.storage import faults, files
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect

log = logging.getLogger(__name__)
_NONCE = 12
_TABLE = (
    "CREATE TABLE IF NOT EXISTS draft (kind TEXT NOT NULL, token TEXT NOT NULL, version INTEGER, "
    "saved_at TEXT NOT NULL, payload TEXT NOT NULL, PRIMARY KEY (kind, token)) WITHOUT ROWID"
)


@dataclass(frozen=True)
class Draft:
    """One unfinished form. `token` is the record's uid or, for a new one, any word the form keeps; `version` the
    record's version when the form was opened (None for a new record)."""

    kind: str
    token: str
    version: int | None
    saved_at: dt.datetime
    payload: dict[str, Any]


class Drafts:
    """The drafts of one office. Every method may be called from any thread.

    `notice` says when damaged drafts had to be set aside. Methods raise NoSpace, ReadOnly, InUse or Damaged.
    """

    def __init__(
        self, folder: OfficeFolder, key: OfficeKey, *, clock: Clock, network: bool = False, wait: float = 2.0
    ) -> None:
        self.notice: Message | None = None
        self._file = folder.drafts
        self._clock = clock
        self._key = key
        self._access = Access(create=True, network=network, wait=wait, purpose="drafts")
        self._guard = threading.Lock()
        self._held: dict[tuple[str, str], Draft] = {}
        self._connection = self._open()

    def _open(self) -> Any:
        with faults.explained(self._file):
            try:
                return self._begin()
            except sqlcipher.Error as error:
                if not faults.is_damage(error):
                    raise
            # Damaged drafts must not keep the office shut; they stay for whoever can read them.
            self._set_aside()
            return self._begin()

    def _begin(self) -> Any:
        connection = connect(self._file, self._key, self._access)
        try:
            connection.execute(_TABLE)
        except BaseException:
            connection.close()
            raise
        return connection

    def _set_aside(self) -> None:
        target = self._file.with_name(f"{self._file.name}.damaged-{self._clock.now():%Y%m%dT%H%M%SZ}")
        with files.explained(self._file):
            self._file.replace(target)
            for suffix in ("-wal", "-shm", "-journal"):
                self._file.with_name(self._file.name + suffix).unlink(missing_ok=True)
        self.notice = message(
            "The file of unfinished texts was damaged and set aside as {file}. The office itself is not affected.",
            file=target.name,
        )

    @contextmanager
    def _using(self) -> Iterator[Any]:
        with self._guard, faults.explained(self._file):
            yield self._connection

    def put(
        self,
        kind: str,
        token: str,
        payload: dict[str, Any],
        *,
        version: int | None = None,
        saved_at: dt.datetime | None = None,
    ) -> None:
        """Keep a form's state (anything JSON can hold), typed now or at `saved_at`; on return it is on the disk."""
        text = json.dumps(payload, ensure_ascii=False)
        with self._using() as connection:
            connection.execute(
                "INSERT INTO draft (kind, token, version, saved_at, payload) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (kind, token) DO UPDATE SET version = excluded.version, "
                "saved_at = excluded.saved_at, payload = excluded.payload",
                (kind, token, version, (saved_at or self._clock.now()).isoformat(), text),
            )
        self._held.pop((kind, token), None)

    def get(self, kind: str, token: str) -> Draft | None:
        if (held := self._held.get((kind, token))) is not None:
            return held
        with self._using() as connection:
            row = connection.execute(
                "SELECT kind, token, version, saved_at, payload FROM draft WHERE kind = ? AND token = ?",
                (kind, token),
            ).fetchone()
        return None if row is None else _draft(row)

    def delete(self, kind: str, token: str) -> None:
        """Forget a draft, once its form was saved or given up; no matter if there is none."""
        self._held.pop((kind, token), None)
        with self._using() as connection:
            connection.execute("DELETE FROM draft WHERE kind = ? AND token = ?", (kind, token))

    def all(self) -> list[Draft]:
        """Every draft, the newest first: at start they are offered."""
        with self._using() as connection:
            rows = connection.execute(
                "SELECT kind, token, version, saved_at, payload FROM draft ORDER BY saved_at DESC, kind, token"
            ).fetchall()
        kept = [draft for row in rows if ((draft := _draft(row)).kind, draft.token) not in self._held]
        held = sorted(self._held.values(), key=lambda draft: draft.saved_at, reverse=True)
        return [*held, *kept]

    def seal(self, unkept: Sequence[Draft]) -> bytes:
        """What the drive does not take - `unkept`, and what is still held from before - for `take_back` after the
        office was closed; b"" when there is nothing. Only this office's key reads it."""
        self._keep_held()  # the drive may have room again
        whole = {**self._held, **{(draft.kind, draft.token): draft for draft in unkept}}
        if not whole:
            return b""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        rows = [(d.kind, d.token, d.version, d.saved_at.isoformat(), d.payload) for d in whole.values()]
        nonce = secrets.token_bytes(_NONCE)
        text = json.dumps(rows, ensure_ascii=False).encode()
        return nonce + AESGCM(self._key.derive("held drafts")).encrypt(nonce, text, None)

    def take_back(self, sealed: bytes) -> None:
        """Go on with what `seal` gave: kept now if the drive takes it, else held. Raises Damaged when the office has
        another key meanwhile."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            text = AESGCM(self._key.derive("held drafts")).decrypt(sealed[:_NONCE], sealed[_NONCE:], None)
        except InvalidTag as error:
            raise Damaged(
                message(
                    "The text that could not be kept when the office was locked cannot be brought back: the office got "
                    "another key meanwhile. Everything saved is there."
                )
            ) from error
        for kind, token, version, saved_at, payload in json.loads(text):
            self._held[kind, token] = Draft(
                kind, token, version, dt.datetime.fromisoformat(saved_at), payload
            )
        self._keep_held()

    def _keep_held(self) -> None:
        for held in tuple(self._held.values()):
            try:
                self.put(held.kind, held.token, held.payload, version=held.version, saved_at=held.saved_at)
            except OfficeError as error:
                log.warning("a draft is still held in memory: %s", error.code)

    def close(self) -> None:
        self._keep_held()
        with self._guard, suppress(sqlcipher.ProgrammingError):
            self._connection.close()


def _draft(row: tuple[Any, ...]) -> Draft:
    kind, token, version, saved_at, payload = row
    return Draft(kind, token, version, dt.datetime.fromisoformat(saved_at), json.loads(payload))
