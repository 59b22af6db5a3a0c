"""The office's file is damaged: says what is safe, and leads to an open office by the way the person chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from r2p_desktop.clock import Clock
from r2p_desktop.i18n import Message
from r2p_desktop.qt.jobs import Jobs
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.services.office import OfficeServices, Render

if TYPE_CHECKING:
    from r2p_desktop.qt.printing import Printing


@dataclass(frozen=True)
class Decision:
    """How the person goes on: "open" the office in `folder` (with `secret`), "look" at `office`, which is open for
    reading, open "another" office, or do nothing "now"."""

    way: Literal["open", "look", "another", "later"]
    folder: Path
    secret: str | None = field(default=None, repr=False)
    office: OfficeServices | None = None


class DamageDialog(QDialog):
    """`decided(Decision)` once, when the person's choice has been carried out; the dialog is closed then."""

    decided = Signal(object)

    def __init__(
        self,
        folder: Path,
        sentence: Message,
        parent: QWidget | None = None,
        *,
        jobs: Jobs,
        prompts: Prompts,
        printing: Printing,
        clock: Clock,
        render: Render,
        secret: str | None = None,
        let_go: Callable[[Callable[[], None]], None] | None = None,
    ) -> None:
        """`secret` is the passphrase or recovery code already given; without one it is asked for when it is needed.

        `let_go(then)` closes the office when it is open in this program, and goes on with `then`.
        """
        super().__init__(parent)
