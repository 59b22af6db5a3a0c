"""Where the person has been: back and forward through sections and records, as in a browser."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 100


@dataclass(frozen=True)
class Place:
    """A section, or one record on the section's page."""

    section: str
    table: str = ""
    record_id: int = 0


class Navigation:
    """A history of places. It only remembers; going there, and asking whether one may leave, is the window's."""

    def __init__(self) -> None:
        self._past: list[Place] = []
        self._here: Place | None = None
        self._future: list[Place] = []

    @property
    def here(self) -> Place | None:
        return self._here

    @property
    def can_go_back(self) -> bool:
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._future)

    def arrived(self, place: Place) -> None:
        """Remember that the person went to `place` by choice; what was ahead is forgotten."""
        if place == self._here:
            return
        if self._here is not None:
            self._past = [*self._past, self._here][-LONGEST:]
        self._here = place
        self._future.clear()

    def behind(self) -> Place | None:
        """Where Back leads; `went_back` once that place is shown."""
        return self._past[-1] if self._past else None

    def ahead(self) -> Place | None:
        """Where Forward leads; `went_forward` once that place is shown."""
        return self._future[-1] if self._future else None

    def went_back(self) -> None:
        """Raises IndexError when there is no way back."""
        place = self._past.pop()
        if self._here is not None:
            self._future.append(self._here)
        self._here = place

    def went_forward(self) -> None:
        """Raises IndexError when there is no way forward."""
        place = self._future.pop()
        if self._here is not None:
            self._past.append(self._here)
        self._here = place
