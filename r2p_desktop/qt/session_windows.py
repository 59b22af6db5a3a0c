"""Sleep and locked sessions on Windows: two messages that every window may receive."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
# The session was locked; or it lost the screen to another account or a remote connection.
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK = 0x2, 0x4, 0x7
_LEFT = frozenset({WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK})
NOTIFY_FOR_THIS_SESSION = 0


class NativeMessage(ctypes.Structure):
    """The beginning of a `MSG`; what follows it is not read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("what", ctypes.c_size_t),
        ("detail", ctypes.c_ssize_t),
    )


class MessageFilter(QAbstractNativeEventFilter):
    """Picks the two messages out of the stream; nothing is swallowed."""

    def __init__(self, sleeping: Callable[[], None], locked: Callable[[], None]) -> None:
        super().__init__()
        self._sleeping = sleeping
        self._locked = locked

    def nativeEventFilter(self, kind: Any, message: int) -> object:
        if bytes(kind) in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            self.look(NativeMessage.from_address(int(message)))
        return False, 0

    def look(self, message: NativeMessage) -> None:
        if message.message == WM_POWERBROADCAST and message.what == PBT_APMSUSPEND:
            self._sleeping()
        elif message.message == WM_WTSSESSION_CHANGE and message.what in _LEFT:
            self._locked()


class _Listening:
    def __init__(self, notices: Any, sleeping: Callable[[], None], locked: Callable[[], None]) -> None:
        # A window of its own, never shown: those of the office come and go.
        self._window = QWidget()
        self._window.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
        self._notices = notices
        self._handle = ctypes.c_void_p(int(self._window.winId()))
        if not notices.WTSRegisterSessionNotification(self._handle, NOTIFY_FOR_THIS_SESSION):
            raise OSError("the session's notices are refused")
        self._filter = MessageFilter(sleeping, locked)
        _application().installNativeEventFilter(self._filter)

    def stop(self) -> None:
        if self._handle.value is not None:
            _application().removeNativeEventFilter(self._filter)
            self._notices.WTSUnRegisterSessionNotification(self._handle)
            self._handle = ctypes.c_void_p()
            self._window.deleteLater()


def _application() -> QCoreApplication:
    found = QCoreApplication.instance()
    if found is None:
        raise OSError("there is no application")
    return found


def start(
    sleeping: Callable[[], None],
    locked: Callable[[], None],
    load: Callable[[str], Any] = ctypes.CDLL,
) -> _Listening:
    """Listen to Windows. `load` opens a system library; raises OSError where there is none."""
    return _Listening(load("wtsapi32"), sleeping, locked)
