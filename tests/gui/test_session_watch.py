"""Sleep, locked sessions and minutes without input are noticed where the system tells of them; elsewhere it is no error."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from r2p_desktop.qt import session_mac, session_windows
from r2p_desktop.qt.idle import IdleWatch
from r2p_desktop.qt.session_watch import SessionWatch, start_for


class Heard:
    def __init__(self) -> None:
        self.said: list[str] = []

    def sleeping(self) -> None:
        self.said.append("sleeping")

    def locked(self) -> None:
        self.said.append("locked")


# The interface.


def test_it_passes_on_what_the_system_says_and_listens_once() -> None:
    started: list[tuple[Any, Any]] = []
    stopped: list[bool] = []

    def start(sleeping: Any, locked: Any) -> Any:
        started.append((sleeping, locked))
        return SimpleNamespace(stop=lambda: stopped.append(True))

    watch, heard = SessionWatch(start), Heard()
    watch.sleeping.connect(heard.sleeping)
    watch.locked.connect(heard.locked)
    watch.begin()
    watch.begin()
    assert len(started) == 1 and watch.listens
    started[0][0]()
    started[0][1]()
    assert heard.said == ["sleeping", "locked"]
    watch.end()
    watch.end()
    assert stopped == [True] and not watch.listens


@pytest.mark.parametrize("error", [OSError("absent"), ImportError("trimmed")])
def test_a_system_without_it_is_no_error(error: Exception) -> None:
    def start(_sleeping: Any, _locked: Any) -> Any:
        raise error

    watch = SessionWatch(start)
    watch.begin()
    assert not watch.listens
    watch.end()


def test_an_unknown_system_is_no_error_either() -> None:
    with pytest.raises(OSError, match="plan9"):
        start_for("plan9")


# Windows.


class FakeWts:
    def __init__(self, accepts: int = 1) -> None:
        self.accepts = accepts
        self.calls: list[str] = []

    def WTSRegisterSessionNotification(self, _handle: Any, flags: int) -> int:
        self.calls.append(f"register {flags}")
        return self.accepts

    def WTSUnRegisterSessionNotification(self, _handle: Any) -> int:
        self.calls.append("unregister")
        return 1


def test_windows_is_asked_for_its_notices_and_let_go() -> None:
    wts, names = FakeWts(), []
    listening = session_windows.start(print, print, lambda name: (names.append(name), wts)[1])
    listening.stop()
    listening.stop()
    assert names == ["wtsapi32"] and wts.calls == ["register 0", "unregister"]
    with pytest.raises(OSError, match="refused"):
        session_windows.start(print, print, lambda _name: FakeWts(0))


@pytest.mark.parametrize(("message", "what", "heard"), [
    (0x0218, 0x4, ["sleeping"]), (0x0218, 0x12, []), (0x02B1, 0x7, ["locked"]), (0x02B1, 0x2, ["locked"]),
    (0x02B1, 0x8, []), (0x0100, 0x7, []),
])  # fmt: skip
def test_two_messages_of_windows_count(message: int, what: int, heard: list[str]) -> None:
    listener = Heard()
    given = session_windows.NativeMessage(message=message, what=what)
    messages = session_windows.MessageFilter(listener.sleeping, listener.locked)
    assert messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(given)) == (False, 0)
    assert listener.said == heard
    messages.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(given))
    assert listener.said == heard


# macOS.


class FakeFramework:
    """Stands in for both frameworks; remembers the callbacks it is given."""

    def __init__(self, root: int = 7) -> None:
        self.calls: list[str] = []
        self.given: dict[str, Any] = {}
        self._root = root
        self._functions: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)

        def function(*arguments: Any) -> int:
            self.calls.append(name)
            self.given[name] = arguments
            return self._root if name == "IORegisterForSystemPower" else 1

        return self._functions.setdefault(name, function)


def test_macos_tells_by_two_callbacks(monkeypatch: pytest.MonkeyPatch) -> None:
    fake, listener = FakeFramework(), Heard()
    plain = SimpleNamespace(in_dll=lambda _core, _name: 0)
    monkeypatch.setattr(
        session_mac, "_ptr", type("Ptr", (ctypes.c_void_p,), {"in_dll": staticmethod(plain.in_dll)})
    )
    listening = session_mac.start(listener.sleeping, listener.locked, lambda _path: fake)
    fake.given["CFNotificationCenterAddObserver"][2](None, None, None, None, None)
    powered = fake.given["IORegisterForSystemPower"][2]
    powered(None, 0, 0xE0000270, 3)
    powered(None, 0, 0xE0000280, 4)
    powered(None, 0, 0xE0000300, 5)
    assert listener.said == ["locked", "sleeping"]
    assert fake.calls.count("IOAllowPowerChange") == 2
    listening.stop()
    listening.stop()
    assert fake.calls.count("IODeregisterForSystemPower") == 1
    with pytest.raises(OSError, match="refuses"):
        session_mac.start(print, print, lambda _path: FakeFramework(0))


# Linux.

BUS = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from r2p_desktop.qt.session_linux import start
app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
heard = []
def locked():
    heard.append("locked")
    app.quit()
listening = start(lambda: heard.append("sleeping"), locked, bus, bus)
other = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "other")
def tell(value):
    message = QDBusMessage.createSignal("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    message.setArguments([value])
    assert other.send(message)
QTimer.singleShot(0, lambda: (tell(False), tell(True)))
QTimer.singleShot(20_000, app.quit)
app.exec()
listening.stop()
print(heard)
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="dbus-run-session is not installed")
def test_a_desktop_that_locks_its_screen_is_heard() -> None:
    words = ["dbus-run-session", "--", sys.executable, "-c", BUS]
    ended = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert ended.stdout.strip() == "['locked']", ended.stderr


# Minutes without input.


@pytest.fixture
def target(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_only_what_the_person_does_counts(qapp: QApplication, target: QWidget) -> None:
    now, told = [0.0], []
    watch = IdleWatch(qapp, lambda: now[0])
    watch.idle.connect(lambda: told.append(now[0]))
    watch.watch(1)
    now[0] = 59
    watch.look()
    # An event the program sends to itself is no input.
    QCoreApplication.sendEvent(
        target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    )
    now[0] = 60
    watch.look()
    watch.look()
    assert told == [60], "once, until the next input"
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(1, 1), QPointF(1, 1), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.spontaneous = lambda: True  # type: ignore[method-assign]  # as one of the system's is
    watch.eventFilter(target, event)
    now[0] = 119
    watch.look()
    now[0] = 120
    watch.look()
    assert told == [60, 120]
    watch.watch(0)
    now[0] = 10_000
    watch.look()
    assert told == [60, 120] and watch.minutes == 0
