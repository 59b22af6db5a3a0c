"""What kind of place a folder is, for whoever chooses one: local, network, removable, kept in step by a client."""

from __future__ import annotations

from r2p_desktop.storage.drives import Where, free_words, look_at

__all__ = ["Where", "free_words", "look_at"]
