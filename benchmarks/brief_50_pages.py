"""The brief of fifty pages against stock ReportLab Platypus with the same content: target 1.7 times its time.

Run `python benchmarks/brief_50_pages.py`. Both sides open their fonts anew in each run (first print of a session);
the second figure keeps our font library, as the program does from the second print on.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pypdfium2 as pdfium

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import harness, table
from benchmarks.brief_50_pages_floor import build
from benchmarks.brief_content import content
from r2p_desktop import resources
from r2p_desktop.i18n import catalogue
from r2p_desktop.reports.brief import render_brief
from r2p_desktop.reports.fonts import FontLibrary

TARGET = 1.7


def main() -> int:
    harness.demand_bytecode()
    try:
        import _rl_accel  # noqa: F401 - both sides are measured with it
    except ImportError:
        raise SystemExit("rl_accel is missing; nothing was measured") from None
    data, words = content(), catalogue("en")
    folder = resources.path("fonts")
    kept = FontLibrary(folder)

    def fresh() -> None:
        render_brief(data, fonts=FontLibrary(folder), catalogue=words)

    def warm() -> None:
        render_brief(data, fonts=kept, catalogue=words)

    floor_pdf, own = build(data), render_brief(data, fonts=kept, catalogue=words)
    pages = len(pdfium.PdfDocument(floor_pdf))
    print(
        f"pages: ours {own.pages}, floor {pages}; KiB: ours {len(own.pdf) // 1024}, floor {len(floor_pdf) // 1024}"
    )
    first = harness.compare(
        "brief of 50 pages, first print",
        lambda: harness.seconds(lambda: build(data)),
        lambda: harness.seconds(fresh),
    )
    later = harness.compare(
        "brief of 50 pages, later prints",
        lambda: harness.seconds(lambda: build(data)),
        lambda: harness.seconds(warm),
    )
    if "--json" in sys.argv:
        return table.show(
            [table.from_figure(f.name, f"<= {TARGET} x", f, at_most=TARGET) for f in (first, later)]
        )
    print(first)
    print(later)
    print(f"target {TARGET}: {'met' if first.ratio <= TARGET else 'NOT met'}")
    return 0 if first.ratio <= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
