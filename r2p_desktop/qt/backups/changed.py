"""How a view hears that the backups of the office stand otherwise now."""

from __future__ import annotations

from r2p_desktop.model.listing import Changes

BACKUPS = "backup"
"""Stands in the place of a table; no record is behind it."""
BACKUPS_CHANGED = Changes(0, "", None, {}, {BACKUPS: frozenset()}, {})
