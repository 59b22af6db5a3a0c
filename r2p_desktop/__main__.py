"""Start: decides between a command and the window, and fails with one line where Qt would end the process.

Nothing of Qt is loaded for a command, and nothing of the database before the window's first paint; that is why
the two parts are imported inside their branch.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from r2p_desktop import arguments, diagnostics, i18n


def main(argv: Sequence[str] | None = None) -> int:
    """Run `r2p-desktop` with `argv` (default: the process's own words). Returns the exit code 0, 1 or 2."""
    words = list(sys.argv[1:] if argv is None else argv)
    command = arguments.command_words(words)
    try:
        return _open_window(words) if command is None else _run_command(command)
    finally:
        diagnostics.stop_log()


def _run_command(words: list[str]) -> int:
    from r2p_desktop import cli

    diagnostics.start_log()
    return cli.main(words)


def _open_window(words: list[str]) -> int:
    from r2p_desktop import platform_check

    # Collecting while thousands of classes are made costs a third of the start; the window turns it on again.
    gc.disable()
    options = arguments.parse_window(words)
    if options.self_test:
        platform_check.choose_offscreen(os.environ)
    diagnostics.start_log(faults=True)

    def window() -> int:
        platform_check.require_libraries(os.environ)
        platform_check.require_display(os.environ)
        from r2p_desktop import app

        return app.run(options)

    return diagnostics.guard(window, i18n.catalogue(options.language or "en"), debug=options.debug)


if __name__ == "__main__":
    sys.exit(main())
