"""What becomes of a form when its record was saved elsewhere meanwhile: field by field, nothing silently lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def merged(
    base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What the form shall show where it differs from what is stored now, and the fields both sides changed.

    `base` is what both sides began with. A field only I changed is mine, one only they changed is theirs and left
    out of the result; where both changed it differently, mine stays until the person has chosen.
    """
    kept = {key: mine[key] for key in theirs if mine[key] != theirs[key] and mine[key] != base.get(key)}
    clashes = tuple(key for key in kept if theirs[key] != base.get(key))
    return kept, clashes
