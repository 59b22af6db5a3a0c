"""What a clean exit does last: the journal file emptied, and `closed` said with the newest change."""

from __future__ import annotations

from r2p_desktop.storage import canary, faults
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.pragmas import Access, connect


def leave_clean(folder: OfficeFolder, key: OfficeKey, access: Access, revision: str) -> None:
    """For the holder of the lock, with every other connection of its own closed. Raises as `faults.explained`."""
    with faults.explained(folder.database):
        last = connect(folder.database, key, access)
        try:
            busy = last.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            state = canary.newest(last, key, revision, closed=True)
        finally:
            last.close()
    # A reader beside us may still need the journal; then it stays, and so does the word `open`.
    if not busy and not canary.journals(folder):
        canary.write(folder, state)
