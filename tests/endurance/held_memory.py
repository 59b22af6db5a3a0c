"""What a process holds in memory, to the byte, and what the system counts."""

from __future__ import annotations

import ctypes
import gc
import importlib
import os
import pkgutil
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFontDatabase, QPixmapCache

import r2p_desktop
from r2p_desktop import resources
from r2p_desktop.model.entities import AgendaItem, Meeting
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.papers import BriefOptions

# What the program imports in the job that needs it.
LATER = (
    "alembic.command", "babel.dates", "babel.numbers", "phonenumbers.phonenumbermatcher", "PIL.Image", "pypdfium2",
    "python_calamine", "rapidfuzz.process", "reportlab.pdfgen.canvas", "reportlab.platypus", "uharfbuzz", "xlsxwriter",
)  # fmt: skip
MIB = 1 << 20


class _MallInfo(ctypes.Structure):
    """`struct mallinfo2` of the GNU C library."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    ]  # fmt: skip


class Memory(NamedTuple):
    """MiB given out by the allocator and not given back (`held`) and in the process (`resident`); 0 where nobody says."""

    held: float = 0.0
    resident: float = 0.0

    @staticmethod
    def now() -> Memory:
        gc.collect()
        statm = Path("/proc/self/statm")
        if not statm.exists() or not hasattr(library := ctypes.CDLL(None), "mallinfo2"):
            return Memory()
        library.malloc_trim(0)
        library.mallinfo2.restype = _MallInfo
        told = library.mallinfo2()
        resident = int(statm.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
        return Memory((told.uordblks + told.hblkhd) / MIB, resident / MIB)


def by_the_byte() -> None:
    """Start the process anew with every object of Python's in the system's allocator, which can be asked."""
    if sys.platform == "linux" and os.environ.get("PYTHONMALLOC") != "malloc":
        os.environ["PYTHONMALLOC"] = "malloc"
        os.execv(sys.executable, [sys.executable, *sys.argv])


def load_everything() -> None:
    """Import all that is otherwise imported when it is first needed: it stays, but it is no growth."""
    for module in pkgutil.walk_packages(r2p_desktop.__path__, "r2p_desktop."):
        parts = module.name.split(".")
        if "versions" not in parts and not parts[-1].startswith(("__main__", "session_", "env")):
            importlib.import_module(module.name)
    for name in LATER:
        importlib.import_module(name)


def forget_drawings() -> None:
    """Empty what Qt keeps of drawn pictures and letters: caches with a limit (10 MiB each), full after some hours."""
    QPixmapCache.clear()
    face = min(resources.path("fonts").glob("*.ttf"))
    QFontDatabase.removeApplicationFont(
        QFontDatabase.addApplicationFont(str(face))
    )  # a change of fonts empties it


def trend(held: Sequence[float]) -> float:
    """MiB by which the last third of `held`, one figure a thousand actions, lies over its first third, by medians.

    The first figure, before any action, counts only where it is the only one to compare with.
    """
    after = list(held[1:]) or list(held)
    part = max(1, len(after) // 3)
    return statistics.median(after[-part:]) - statistics.median(after[:part])


def use_everything(office: OfficeServices, folder: Path, texts: Sequence[str]) -> None:
    """Draw a paper in every script of `texts` and write and read a list: the fonts and tables that are read for it stay,
    but they are no growth. The office is left with a meeting in the bin."""
    items = [AgendaItem(title=f"Item {number}", points=text) for number, text in enumerate(texts)]
    meeting = office.meetings.save(Meeting(title="Everything", kind="network", agenda_items=items))
    office.papers.draft(meeting, BriefOptions())
    office.meetings.bin([meeting])
    source = office.lists["people"]
    columns = [column.key for column in source.columns if column.offered]
    for ending in (".xlsx", ".csv"):
        file = folder / f"everybody{ending}"
        office.exports.write(
            file, "people", list(source.ids(ListQuery())), columns, columns, lambda _, value: str(value or "")
        )
        office.transfer.preview("contacts", office.transfer.read(file))
        file.unlink()
