"""The one table of what a file from outside may ask of this program."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes, counts in pieces, times in seconds."""

    file_bytes: int = 100 * MIB
    field_bytes: int = 1 * MIB
    line_chars: int = 8 * MIB
    columns: int = 500
    rows: int = 1_000_000
    filled_cells: int = 5_000_000
    text_bytes: int = 256 * MIB
    sheets: int = 200
    zip_unpacked_bytes: int = 1024 * MIB
    zip_ratio: int = 100
    # A small part is harmless at any ratio, and an empty sheet of styled cells packs very well.
    zip_ratio_from_bytes: int = 4 * MIB
    zip_parts: int = 10_000
    xml_prolog_bytes: int = 64 * 1024
    child_memory_bytes: int = 1024 * MIB
    child_processor_seconds: int = 300
    quote_repairs: int = 100


LIMITS = Limits()
