"""The chain of revisions that makes an office's file. Alembic itself is imported only to run it."""

from __future__ import annotations

from pathlib import Path

HEAD = "0001"
FOLDER = Path(__file__).resolve().parent
VERSIONS = FOLDER / "versions"


def write_revision(title: str, *, first: bool = False) -> Path:
    """Write the revision that takes a file from the newest one to what the model declares; returns its path.

    `first` makes the very first anew, as long as nothing was released after it. See `authoring.write`.
    """
    from r2p_desktop.storage.migrations import authoring

    return authoring.write(title, first=first)
