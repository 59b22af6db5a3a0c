"""One row a figure: what was measured, its target, both sides, their ratio and its spread; as a table or as JSON."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from benchmarks.harness import Figure

HEADINGS = ("what", "target", "floor", "ours", "ratio", "quartiles", "rounds", "")


@dataclass(frozen=True)
class Row:
    """A measured figure. `floor` and `ours` are medians in `unit`; `low` and `high` the quartiles of the ratio."""

    what: str
    target: str
    floor: float
    ours: float
    unit: str
    ratio: float
    low: float
    high: float
    rounds: int
    met: bool

    def cells(self) -> tuple[str, ...]:
        return (
            self.what,
            self.target,
            f"{self.floor:.1f} {self.unit}",
            f"{self.ours:.1f} {self.unit}",
            f"{self.ratio:.2f}",
            f"{self.low:.2f}..{self.high:.2f}",
            str(self.rounds),
            "met" if self.met else "MISSED",
        )


def row(
    what: str, target: str, pairs: Sequence[tuple[float, float]], *, unit: str = "ms", at_most: float,
    judge: str = "ratio", shown: float = 1000.0,
) -> Row:  # fmt: skip
    """A figure of pairs (floor, ours) of neighbouring runs, multiplied by `shown` to come out in `unit`.

    `at_most` is compared with the median of `judge`: the "ratio" of the pairs, "ours", or what ours is "over" the
    floor, the last two in `unit`.
    """
    floor = statistics.median(base for base, _ in pairs) * shown
    ours = statistics.median(own for _, own in pairs) * shown
    ratios = sorted(own / base for base, own in pairs)
    quarters = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else [ratios[0]] * 3
    ratio = statistics.median(ratios)
    over = statistics.median(own - base for base, own in pairs) * shown
    judged = {"ratio": ratio, "ours": ours, "over": over}[judge]
    return Row(
        what, target, floor, ours, unit, ratio, quarters[0], quarters[2], len(pairs), judged <= at_most
    )


def from_figure(what: str, target: str, figure: Figure, *, at_most: float, judge: str = "ratio") -> Row:
    """A row of a `harness.compare`; `at_most` is compared with its ratio, or with "ours" in milliseconds."""
    judged = figure.ratio if judge == "ratio" else figure.ours * 1000
    return Row(
        what, target, figure.floor * 1000, figure.ours * 1000, "ms",
        figure.ratio, figure.low, figure.high, figure.rounds, judged <= at_most,
    )  # fmt: skip


def show(rows: Sequence[Row]) -> int:
    """Print the rows, as one JSON array with `--json` on the command line. Returns 0 when every target is met, else 1."""
    if "--json" in sys.argv:
        print(json.dumps([asdict(r) for r in rows]), flush=True)
    else:
        print(text(rows), flush=True)
    return 0 if all(r.met for r in rows) else 1


def text(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [HEADINGS, *(r.cells() for r in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    cells = [
        "| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) + " |" for line in lines
    ]
    rule = "|" + "|".join("-" * (w + 2) for w in widths) + "|"
    return "\n".join([cells[0], rule, *cells[1:]])
