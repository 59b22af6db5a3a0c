"""Work that needs the office closed: the windows are cleared, the worker does it, and the office is opened again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from r2p_desktop.qt.jobs import Jobs, Work
from r2p_desktop.qt.prompts import Prompts

if TYPE_CHECKING:
    from r2p_desktop.services.office import OfficeServices


class Door(Protocol):
    def open(self, folder: Path, secret: str | None = None) -> None: ...


class ClosedWorkHost(Protocol):
    """What is asked of the program around it."""

    @property
    def jobs(self) -> Jobs: ...

    @property
    def prompts(self) -> Prompts: ...

    @property
    def office(self) -> OfficeServices | None: ...

    @property
    def door(self) -> Door: ...

    def let_go(self, then: Any) -> None:
        """Take the office from the windows and close it; then go on."""


def do_closed(
    host: ClosedWorkHost, work: Work, secret: str | None, *, title: str, told: Callable[[Any], object]
) -> None:
    """Let the office go, do `work(report)`, and open it with `secret`, which must be right however the work ended - or
    without any, when the office has no passphrase after all.

    `told(result)` says how it went; when the work failed, the person is told that.
    """
    office = host.office
    if office is None:
        return
    folder = office.folder

    def done(result: Any) -> None:
        told(result)
        host.door.open(folder, secret)

    def failed(error: BaseException) -> None:
        host.prompts.error(error)
        # What failed before the end may have left the office without a passphrase, as it was.
        host.door.open(folder, secret if office.access.protected else None)

    host.let_go(lambda: host.jobs.run(work, done, failed, title=title, blocking=True, cancellable=False))
