"""A writer on a drive that stops taking bytes: `limited_writer.py FOLDER KEY`.

Adds people under a limit on the size of files until the limit is hit; prints who was acknowledged, and the error.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
from pathlib import Path

from r2p_desktop.clock import Clock
from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.keys import OfficeKey

ROOM = 600_000


def main() -> None:
    folder, key = Path(sys.argv[1]), OfficeKey(bytes.fromhex(sys.argv[2]))
    database = Database.open(folder, key, clock=Clock(), actor="Writer")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, resource.RLIM_INFINITY))
    acknowledged: list[str] = []
    told = {"error": "", "sentence": ""}
    try:
        for number in range(10_000):
            with database.transaction(message("New contact")) as session:
                session.add(
                    Person(given_name="G" * 100, family_name=f"Written{number}", internal_note="n" * 15_000)
                )
            acknowledged.append(f"Written{number}")
    except OfficeError as error:
        told = {"error": error.code, "sentence": str(error)}
    # No clean exit follows: the drive stays full.
    print(json.dumps({**told, "acknowledged": acknowledged}), flush=True)


if __name__ == "__main__":
    main()
