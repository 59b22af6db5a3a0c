"""The log file, and the one calm line a person or a script sees when the program could not do its work."""

from __future__ import annotations

import errno
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from r2p_desktop import folders
from r2p_desktop.crash_reports import FaultFile
from r2p_desktop.errors import NoSpace, OfficeError
from r2p_desktop.i18n import Catalogue, message
from r2p_desktop.redaction import QuietFormatter

DONE, FAILED, WRONG_USAGE = 0, 1, 2
LARGEST_LOG = 1024 * 1024
_log = logging.getLogger(__name__)


class _LogFile(logging.FileHandler):
    """The handler that `start_log` adds, so that `stop_log` takes away nothing else."""

    faults: FaultFile | None = None

    def catch_faults(self) -> None:
        with suppress(OSError):
            self.faults = FaultFile()

    def close(self) -> None:
        if self.faults is not None:
            self.faults.close()
            self.faults = None
        super().close()


def start_log(*, faults: bool = False) -> Path | None:
    """Send our records of INFO and above, and others' warnings, to the log file, without a value of any record.

    `faults` keeps Python's stacks of a crash in native code in a file of their own, for the next start to find.
    The file of an earlier run that outgrew `LARGEST_LOG` bytes is kept as `.1`. Returns the file, or None when
    the folder cannot be written: a command that only reads must not fail for want of a log.
    """
    try:
        file = folders.log_file()
        if file.exists() and file.stat().st_size > LARGEST_LOG:
            file.replace(file.with_suffix(".log.1"))
        handler = _LogFile(file, encoding="utf-8")
    except OSError:
        # Without any handler Python would print tracebacks on standard error.
        logging.getLogger().addHandler(logging.NullHandler())
        return None
    handler.setFormatter(QuietFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    logging.getLogger(__package__).setLevel(logging.INFO)
    if faults:
        handler.catch_faults()
    return file


def stop_log() -> None:
    """Close the log file, so that a test or a second `main()` in one process starts afresh."""
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, _LogFile | logging.NullHandler)]:
        root.removeHandler(handler)
        handler.close()
    logging.getLogger(__package__).setLevel(logging.NOTSET)


def failure_line(error: BaseException, catalogue: Catalogue) -> str:
    """`r2p-desktop: error[CODE]: sentence`, on one line, the sentence in the catalogue's language."""
    if isinstance(error, OfficeError):
        code, sentence = error.code, catalogue.render(error.sentence)
    else:
        code = "internal"
        sentence = catalogue.render(
            message(
                "The program met an error it does not know ({kind}). What was saved before is safe. "
                "Details are in the log file {file}.",
                kind=type(error).__name__,
                file=_log_name(),
            )
        )
    return f"r2p-desktop: error[{code}]: {' '.join(sentence.split())}"


def report(error: BaseException, catalogue: Catalogue, *, debug: bool = False) -> int:
    """Write `failure_line` on standard error and the traceback to the log; `debug` shows it too. Returns 1."""
    if isinstance(error, OfficeError):
        _log.info("could not: %s", error.code)
    else:
        _log.error("not foreseen", exc_info=error)
    if debug:
        traceback.print_exception(error, file=sys.stderr)
    print(failure_line(error, catalogue), file=sys.stderr, flush=True)
    return FAILED


def guard(work: Callable[[], int], catalogue: Catalogue, *, debug: bool = False) -> int:
    """Run `work` and return its exit code; any exception becomes one line and exit code 1.

    A reader that closed the pipe (`| head`) and Ctrl+C end the program without a word.
    """
    try:
        code = work()
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes standard output once more at exit; give it a place that still takes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return FAILED
    except OSError as error:
        if error.errno != errno.ENOSPC:
            return report(error, catalogue, debug=debug)
        # Standard output goes to a full disk: every file of ours tells that itself.
        full = NoSpace(message("The disk the answer was written to is full. What was saved before is safe."))
        return report(full, catalogue, debug=debug)
    except Exception as error:
        return report(error, catalogue, debug=debug)
    return code


def install_crash_hook(
    catalogue: Catalogue, *, debug: bool = False, tell: Callable[[BaseException], None] | None = None
) -> Callable[[], None]:
    """Catch what no one caught, in slots and in threads: log, one line, and `tell(error)` for a window.

    `tell` is called in the thread that failed; a window brings it to its own. Returns a function that puts the
    hooks back as they were.
    """
    before, before_threads = sys.excepthook, threading.excepthook

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        report(error.with_traceback(trace), catalogue, debug=debug)
        if tell is not None:
            tell(error)

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            caught(args.exc_type, args.exc_value, args.exc_traceback)

    def restore() -> None:
        sys.excepthook, threading.excepthook = before, before_threads

    sys.excepthook, threading.excepthook = caught, caught_in_thread
    return restore


def _log_name() -> str:
    try:
        return str(folders.log_file())
    except OSError:
        return "-"
