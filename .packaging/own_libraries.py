"""Runs before the frozen program on Linux: programs it opens get the system's libraries again, not the bundle's.

The start code put the bundle's folder into LD_LIBRARY_PATH; this process has been linked by then, and a browser or
PDF reader that we open must not load our copies.
"""

from __future__ import annotations

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
