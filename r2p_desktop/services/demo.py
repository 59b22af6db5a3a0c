"""The example office of this account: made once, opened again afterwards."""

from __future__ import annotations

import shutil
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.services.making import make_office
from r2p_desktop.services.offices import NewOffice
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.lock import OfficeLock, account_name


def demo_office(folder: Path, *, clock: Clock, fresh: bool = False, language: str = "en") -> Path:
    """Make the example office in `folder` unless it is there; `fresh` makes it anew. Gives the folder.

    Raises InUse when an old one is still open in another window; as `create_office` otherwise.
    """
    place = OfficeFolder(folder)
    if place.exists() and fresh:
        lock = OfficeLock(place, who=account_name(), clock=clock)
        lock.acquire(take_over=True)
        lock.release()
        shutil.rmtree(folder)
    if not place.exists():
        # Made beside and renamed: a program killed meanwhile leaves no half-filled example to be taken for a whole one.
        unfinished = folder.with_name(folder.name + ".unfinished")
        if unfinished.exists():
            shutil.rmtree(unfinished)
        make_office(unfinished, NewOffice("Example office", language, is_example=True), clock=clock)
        if folder.exists():
            folder.rmdir()  # an empty one stands in the way of the name on Windows
        unfinished.rename(folder)
    return folder
