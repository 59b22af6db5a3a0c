"""One text being typed, as the window hands it over to be kept."""

from __future__ import annotations

from r2p_desktop.storage.drafts import Draft

__all__ = ["Draft"]
