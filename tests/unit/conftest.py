"""Fixtures of the office for tests without a window."""

from __future__ import annotations

from office_fixture import office

__all__ = ["office"]
