"""A main window in a test: the real frame, pages and office, a host that remembers what it was asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from helpers import ScriptedPrompts

from r2p_desktop.clock import Clock
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.settings import Settings
from r2p_desktop.services.beginnings import Beginning


class FakeHost:
    """Stands in for the program around the window."""

    def __init__(self, jobs: Jobs, settings: Settings) -> None:
        self.jobs = jobs
        self.settings = settings
        self.prompts = ScriptedPrompts()
        self.clock = Clock(datetime(2026, 3, 1, 9, tzinfo=UTC))
        self.language = "en"
        self.asked: list[str] = []
        self.begun: list[Beginning] = []

    def new_office(self) -> None:
        self.asked.append("new")

    def open_office(self) -> None:
        self.asked.append("open")

    def open_recent(self, folder: str) -> None:
        self.asked.append(f"recent {folder}")

    def open_example(self) -> None:
        self.asked.append("example")

    def take_over_office(self) -> None:
        self.asked.append("take over")

    def unfinished(self) -> list[Beginning]:
        return self.begun

    def finish(self, beginning: Beginning) -> None:
        self.asked.append(f"finish {beginning.folder.name}")

    def remove_unfinished(self, beginning: Beginning) -> None:
        self.asked.append(f"remove {beginning.folder.name}")

    def new_window(self) -> None:
        self.asked.append("new window")

    def lock(self) -> None:
        self.asked.append("lock")

    def settings_changed(self) -> None:
        self.asked.append("settings changed")

    def unlock(self, typed: str) -> None:
        self.asked.append("unlock")

    def close_office(self) -> None:
        self.asked.append("close")

    def renew_window(self) -> None:
        self.asked.append("renew")

    def quit(self) -> None:
        self.asked.append("quit")

    def look_inside(self, office: object) -> None:
        self.asked.append("look inside")

    def restore_backup(self, backup: Path, secret: str) -> None:
        self.asked.append(f"restore {backup.name}")
