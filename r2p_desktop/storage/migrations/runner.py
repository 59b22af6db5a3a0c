"""Runs the chain of revisions; the only module, with the revisions, that imports Alembic."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from r2p_desktop.storage.migrations import FOLDER


def upgrade(connection: sa.Connection, versions: Path, target: str) -> None:
    """Run the revisions between the file's and `target` inside the connection's open transaction."""
    config = Config()
    # Alembic reads these through ConfigParser, to which a per cent sign in a path is a command.
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", str(versions).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
