"""Making an office with something in it: the example, or many records to measure with."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import AlreadyExists
from r2p_desktop.i18n import message
from r2p_desktop.services.offices import Created, NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage import files
from r2p_desktop.storage.ids import UidSource

# The example is the same for everybody who makes it at the same moment of the program's clock, uids included.
_SEED = 2005
_ROOM = 200


def make_office(
    folder: Path, office: NewOffice, *, clock: Clock, records: int | None = None, named: bool = False
) -> Created:
    """Make an office; filled with the example when `office.is_example`, with `records` people when given.

    `named` tells that the person gave the name, which then stays. All or nothing. Raises as `create_office`.
    """
    new_uid: Callable[[], str] | None = None
    if office.is_example:
        from r2p_desktop.services import example

        new_uid = UidSource(clock, random.Random(_SEED).getrandbits)
        if not named:
            office = replace(office, name=example.OFFICE_NAME)
    made = create_office(folder, office, clock=clock, new_uid=new_uid)
    if not office.is_example and records is None:
        return made
    secret = Secret(office.passphrase) if office.passphrase is not None else None
    try:
        services = open_office(folder, secret, clock=clock, render=PaperPress(), new_uid=new_uid)
        try:
            if office.is_example:
                from r2p_desktop.services import example

                example.fill(services)
            if records is not None:
                from r2p_desktop.services import many_records

                many_records.fill(services, records)
        finally:
            services.close(backup=False)
    except BaseException:
        # A half-filled office would be taken for a whole one.
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return made


@contextmanager
def written_down(file: Path | None) -> Iterator[Callable[[str], None]]:
    """A function that writes the recovery code into `file`; for None it does nothing.

    The file is made before the office, for its owner alone and with room for the code: an office whose code could not
    be written down afterwards would have lost it for good. When the block fails, no file stays.
    Raises AlreadyExists, NotFound, ReadOnly, NoSpace.
    """
    if file is None:
        yield lambda _code: None
        return
    with files.explained(file):
        # A parent that is a file is told of by the next line.
        with suppress(FileExistsError):
            file.parent.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            raise AlreadyExists(
                message(
                    "{file} exists already. Nothing was made. Choose another recovery file.", file=str(file)
                )
            ) from error
    stream = os.fdopen(handle, "w", encoding="utf-8")

    def put(text: str) -> None:
        with files.explained(file):
            stream.seek(0)
            stream.truncate()
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())

    try:
        with stream:
            put(" " * _ROOM)
            yield lambda code: put(code + "\n")
    except BaseException:
        file.unlink(missing_ok=True)
        raise
