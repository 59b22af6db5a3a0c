"""Measures a thing against its floor: interleaved runs, medians of ratios with their spread, bytecode demanded.

The machine's noise meets both sides alike because the runs alternate; what is reported is the ratio, not the time.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Figure:
    """Seconds of both sides (medians) and the ratio of neighbouring runs: median, lower and upper quartile."""

    name: str
    floor: float
    ours: float
    ratio: float
    low: float
    high: float
    rounds: int

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.ratio:.2f} x floor (quartiles {self.low:.2f} to {self.high:.2f}, {self.rounds} rounds; "
            f"ours {self.ours * 1000:.1f} ms, floor {self.floor * 1000:.1f} ms)"
        )


def missing_bytecode(packages: Sequence[str] = ("r2p_desktop", "reportlab")) -> list[str]:
    """The first source file of each package that has no compiled file beside it."""
    found = []
    for package in packages:
        spec = importlib.util.find_spec(package)
        if spec is None or not spec.submodule_search_locations:
            raise SystemExit(f"{package} is not installed")
        for path in sorted(Path(spec.submodule_search_locations[0]).rglob("*.py")):
            cached = Path(importlib.util.cache_from_source(str(path)))
            if not cached.is_file() or cached.stat().st_mtime < path.stat().st_mtime - 1:
                found.append(str(path))
                break
    return found


def demand_bytecode(packages: Sequence[str] = ("r2p_desktop", "reportlab")) -> None:
    """Ends the program when anything would be compiled during the measurement (twice the time, for nothing)."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    missing = missing_bytecode(packages)
    if missing:
        raise SystemExit(
            f"no bytecode for {', '.join(missing)}: run 'python -m compileall -q r2p_desktop' first; nothing was measured"
        )


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes, with the rubbish of earlier runs collected before."""
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def process_seconds(argv: Sequence[str], environment: Mapping[str, str] | None = None) -> float:
    """How long a process takes from start to end. Raises CalledProcessError when it fails."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    env.update(environment or {})
    began = time.perf_counter()
    subprocess.run(argv, check=True, env=env, cwd=ROOT, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def compare(name: str, floor: Callable[[], float], ours: Callable[[], float], rounds: int = 11) -> Figure:
    """Alternates the two measurements (each returns seconds), one unmeasured round first."""
    floor()
    ours()
    pairs = []
    for turn in range(rounds):
        # Who goes first alternates too, so that a slow second half of a round burdens both.
        if turn % 2:
            own = ours()
            pairs.append((floor(), own))
        else:
            base = floor()
            pairs.append((base, ours()))
    ratios = sorted(own / base for base, own in pairs)
    quarter = statistics.quantiles(ratios, n=4) if rounds > 1 else [ratios[0]] * 3
    return Figure(
        name,
        statistics.median(base for base, _ in pairs),
        statistics.median(own for _, own in pairs),
        statistics.median(ratios),
        quarter[0],
        quarter[2],
        rounds,
    )


def python() -> str:
    """The interpreter the benchmarks run under."""
    return sys.executable
