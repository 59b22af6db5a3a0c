"""Keeping a process that reads foreign files from taking the machine's memory."""

from __future__ import annotations

import os
import subprocess
import sys


def cap_this_process(memory_bytes: int, processor_seconds: int) -> None:
    """Limit the memory and processor time of this process for the rest of its life.

    Linux: resource limits (an allocation beyond them fails). Windows: a job object. macOS keeps no memory limit
    on its own processes: there the parent watches (`resident_bytes`). No core file is left, no crash window shown.
    """
    if sys.platform == "win32":
        _cap_windows(memory_bytes, processor_seconds)
        return
    import resource

    for what, value in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CPU, processor_seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        wanted = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(what, (wanted, hard))
        except (ValueError, OSError):
            if sys.platform != "darwin":
                raise


def resident_bytes(process_id: int) -> int:
    """The memory a child process occupies, where nothing else limits it (macOS); 0 elsewhere and when it is gone."""
    if sys.platform != "darwin":
        return 0
    asked = subprocess.run(
        ["/bin/ps", "-o", "rss=", "-p", str(process_id)],
        capture_output=True,
        text=True,
        check=False,
        timeout=5,
    )
    text = asked.stdout.strip()
    return int(text) * 1024 if text.isdigit() else 0


def no_window_flags() -> int:
    """Creation flags for a child process that must not open a console window (0 but on Windows)."""
    return getattr(subprocess, "CREATE_NO_WINDOW", 0)


def _cap_windows(memory_bytes: int, processor_seconds: int) -> None:
    import ctypes
    from ctypes import wintypes

    class BasicLimits(ctypes.Structure):
        _fields_ = [
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        ]

    class ExtendedLimits(ctypes.Structure):
        _fields_ = [
            ("Basic", BasicLimits),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        ]

    process_time, process_memory, extended_information = 0x2, 0x100, 9
    fail_critical_errors, no_fault_box = 0x1, 0x2
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.CreateJobObjectW.argtypes = [ctypes.c_void_p, wintypes.LPCWSTR]
    kernel.SetInformationJobObject.argtypes = [wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD]
    kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.SetErrorMode(fail_critical_errors | no_fault_box)
    job = kernel.CreateJobObjectW(None, None)
    limits = ExtendedLimits()
    limits.Basic.LimitFlags = process_time | process_memory
    limits.Basic.PerProcessUserTimeLimit = processor_seconds * 10_000_000
    limits.ProcessMemoryLimit = memory_bytes
    # The job's handle stays open on purpose: the limits last as long as this process.
    if not (
        job
        and kernel.SetInformationJobObject(
            job, extended_information, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
    ):
        raise OSError(f"no memory limit could be set for process {os.getpid()}")
