"""Where settings, logs, the demo office and recent files live; `R2P_HOME` moves them all."""

from __future__ import annotations

import os
from pathlib import Path


def home() -> Path:
    """The per-user folder (local application data, never Documents or Desktop); made when missing."""
    given = os.environ.get("R2P_HOME", "")
    folder = Path(given) if given else _users_own()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _users_own() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("r2p_desktop", appauthor=False))


def demo_office() -> Path:
    return home() / "demo"


def default_offices() -> Path:
    return home() / "offices"


def unwise_for_an_office() -> tuple[Path, ...]:
    """Documents, Desktop and Downloads of this account: places often redirected into a sync client's folder."""
    import platformdirs

    found = [
        platformdirs.user_documents_path(),
        platformdirs.user_desktop_path(),
        platformdirs.user_downloads_path(),
        *(Path.home() / name for name in ("Documents", "Desktop", "Downloads")),
    ]
    # A redirected folder that is the home itself would name every folder unwise.
    return tuple(dict.fromkeys(place for place in found if place != Path.home()))


def beginnings_file() -> Path:
    """What was begun on this computer and not finished: see `services.beginnings`."""
    return home() / "beginnings.json"


def settings_file() -> Path:
    return home() / "settings.ini"


def log_file() -> Path:
    folder = home() / "logs"
    folder.mkdir(exist_ok=True)
    return folder / "r2p_desktop.log"
