"""Sleep and locked sessions on Linux, as the login service and the desktops tell them over D-Bus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

_LOGIN = "org.freedesktop.login1"
# Desktops tell on the session's bus that the screen is locked; an empty sender means whichever does.
_SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")


class _Listening(QObject):
    def __init__(
        self,
        system: QDBusConnection,
        session: QDBusConnection,
        sleeping: Callable[[], None],
        locked: Callable[[], None],
    ) -> None:
        super().__init__()
        self._sleeping = sleeping
        self._locked = locked
        self._buses = (system, session)
        if not any(self._each(QDBusConnection.connect)):
            raise OSError("no bus answers")

    def _each(self, verb: Callable[..., Any]) -> list[bool]:
        """Connect or disconnect every signal: sender, path, interface, signal, slot; an empty one means any."""
        system, session = self._buses
        sleep, screen = SLOT("on_sleep(bool)"), SLOT("on_screen(bool)")
        manager = ("/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep")
        return [
            verb(system, _LOGIN, *manager, self, sleep),
            *(verb(session, "", "", name, "ActiveChanged", self, screen) for name in _SCREENS),
        ]

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        if begins:
            self._sleeping()

    @Slot(bool)
    def on_screen(self, locks: bool) -> None:
        if locks:
            self._locked()

    def stop(self) -> None:
        self._each(QDBusConnection.disconnect)


def start(
    sleeping: Callable[[], None],
    locked: Callable[[], None],
    system: QDBusConnection | None = None,
    session: QDBusConnection | None = None,
) -> _Listening:
    """Listen to the two buses. Raises OSError where neither is there."""
    return _Listening(
        system or QDBusConnection.systemBus(), session or QDBusConnection.sessionBus(), sleeping, locked
    )
