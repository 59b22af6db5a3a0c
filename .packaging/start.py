"""Where both frozen programs begin; the package itself is started by `python -m r2p_desktop` everywhere else."""

from __future__ import annotations

import sys

from r2p_desktop.__main__ import main

sys.exit(main())
