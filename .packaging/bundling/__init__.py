"""Makes the bundle that `build_installer.py bundle` builds: what is in it, its notices, its trial, its ZIP."""

from __future__ import annotations
