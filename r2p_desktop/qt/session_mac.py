"""Sleep and locked sessions on macOS, through the C interfaces of Core Foundation and the power manager."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

_FRAMEWORKS = "/System/Library/Frameworks"
_UTF8 = 0x08000100
_AT_ONCE = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
_LOCKED = b"com.apple.screenIsLocked"
_MAY_SLEEP, _WILL_SLEEP = 0xE0000270, 0xE0000280
_ptr = ctypes.c_void_p
_Noticed = ctypes.CFUNCTYPE(None, _ptr, _ptr, _ptr, _ptr, _ptr)
_Powered = ctypes.CFUNCTYPE(None, _ptr, ctypes.c_uint32, ctypes.c_uint32, _ptr)


class _Listening:
    """Holds the callbacks: the system keeps only their addresses."""

    def __init__(
        self, core: Any, power: Any, sleeping: Callable[[], None], locked: Callable[[], None]
    ) -> None:
        self._core, self._power = core, power
        self._sleeping, self._locked = sleeping, locked
        self._on_locked = _Noticed(lambda *_what: self._locked())
        self._on_power = _Powered(self._powered)
        _declare(core, power)
        self._observer = _ptr(id(self))
        self._listen_to_locks()
        self._root = self._listen_to_power()

    def _listen_to_locks(self) -> None:
        core = self._core
        self._center = _ptr(core.CFNotificationCenterGetDistributedCenter())
        name = _ptr(core.CFStringCreateWithCString(None, _LOCKED, _UTF8))
        core.CFNotificationCenterAddObserver(
            self._center, self._observer, self._on_locked, name, None, _AT_ONCE
        )
        core.CFRelease(name)

    def _listen_to_power(self) -> int:
        self._port, self._notifier = _ptr(), ctypes.c_uint32()
        root = self._power.IORegisterForSystemPower(
            None, ctypes.byref(self._port), self._on_power, ctypes.byref(self._notifier)
        )
        if not root:
            self._core.CFNotificationCenterRemoveEveryObserver(self._center, self._observer)
            raise OSError("the power manager refuses")
        self._source = _ptr(self._power.IONotificationPortGetRunLoopSource(self._port))
        mode = _ptr.in_dll(self._core, "kCFRunLoopCommonModes")
        self._core.CFRunLoopAddSource(_ptr(self._core.CFRunLoopGetMain()), self._source, mode)
        return int(root)

    def _powered(self, _given: Any, _service: int, kind: int, change: Any) -> None:
        if kind == _WILL_SLEEP:
            self._sleeping()
        if kind in (_MAY_SLEEP, _WILL_SLEEP):
            # Without this answer the system waits half a minute for us.
            self._power.IOAllowPowerChange(self._root, change or 0)

    def stop(self) -> None:
        if self._root:
            self._core.CFNotificationCenterRemoveEveryObserver(self._center, self._observer)
            self._power.IODeregisterForSystemPower(ctypes.byref(self._notifier))
            self._power.IONotificationPortDestroy(self._port)
            self._root = 0


def _declare(core: Any, power: Any) -> None:
    """Pointers are 64 bits wide; without these lines ctypes would cut them."""
    core.CFNotificationCenterGetDistributedCenter.restype = _ptr
    core.CFStringCreateWithCString.restype = _ptr
    core.CFStringCreateWithCString.argtypes = (_ptr, ctypes.c_char_p, ctypes.c_uint32)
    core.CFNotificationCenterAddObserver.argtypes = (_ptr, _ptr, _Noticed, _ptr, _ptr, ctypes.c_long)
    core.CFNotificationCenterRemoveEveryObserver.argtypes = (_ptr, _ptr)
    core.CFRelease.argtypes = (_ptr,)
    core.CFRunLoopGetMain.restype = _ptr
    core.CFRunLoopAddSource.argtypes = (_ptr, _ptr, _ptr)
    power.IORegisterForSystemPower.restype = ctypes.c_uint32
    power.IORegisterForSystemPower.argtypes = (_ptr, _ptr, _Powered, _ptr)
    power.IONotificationPortGetRunLoopSource.restype = _ptr
    power.IONotificationPortGetRunLoopSource.argtypes = (_ptr,)
    power.IONotificationPortDestroy.argtypes = (_ptr,)
    power.IODeregisterForSystemPower.argtypes = (_ptr,)
    power.IOAllowPowerChange.argtypes = (ctypes.c_uint32, ctypes.c_ssize_t)


def start(
    sleeping: Callable[[], None],
    locked: Callable[[], None],
    load: Callable[[str], Any] = ctypes.CDLL,
) -> _Listening:
    """Listen to macOS. `load` opens a framework; raises OSError where there is none."""
    core = load(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
    return _Listening(core, load(f"{_FRAMEWORKS}/IOKit.framework/IOKit"), sleeping, locked)
