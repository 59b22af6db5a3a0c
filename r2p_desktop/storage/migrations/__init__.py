"""The chain of revisions that makes an office's file. Alembic itself is imported by `runner` only."""

from __future__ import annotations

from pathlib import Path

HEAD = "0001"
VERSIONS = Path(__file__).resolve().parent / "versions"
