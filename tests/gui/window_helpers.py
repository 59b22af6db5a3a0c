"""A main window in a test: the real frame, pages and office, a host that remembers what it was asked for."""

from __future__ import annotations

from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.settings import Settings


class FakeHost:
    """Stands in for the program around the window."""

    def __init__(self, jobs: Jobs, settings: Settings) -> None:
        self.jobs = jobs
        self.settings = settings
        self.language = "en"
        self.asked: list[str] = []

    def new_office(self) -> None:
        self.asked.append("new")

    def open_office(self) -> None:
        self.asked.append("open")

    def open_recent(self, folder: str) -> None:
        self.asked.append(f"recent {folder}")

    def open_example(self) -> None:
        self.asked.append("example")

    def new_window(self) -> None:
        self.asked.append("new window")

    def close_office(self) -> None:
        self.asked.append("close")

    def renew_window(self) -> None:
        self.asked.append("renew")

    def quit(self) -> None:
        self.asked.append("quit")
