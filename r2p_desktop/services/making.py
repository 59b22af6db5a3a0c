"""Making an office with something in it: the example, or many records to measure with."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.services.offices import Created, NewOffice, Secret, create_office, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage.ids import UidSource

# The example is the same for everybody who makes it at the same moment of the program's clock, uids included.
_SEED = 2005


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
