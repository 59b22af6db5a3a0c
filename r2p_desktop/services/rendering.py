"""The paper side, loaded by the first paper that is printed: a PDF library costs 0.1 s that a start must not pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from r2p_desktop import resources
from r2p_desktop.i18n import Catalogue

if TYPE_CHECKING:
    from r2p_desktop.reports.brief_data import BriefData, BriefResult, Paper
    from r2p_desktop.reports.fonts import FontLibrary


class PaperPress:
    """Prints briefs; keeps the fonts it has opened for the next one."""

    def __init__(self) -> None:
        self._fonts: FontLibrary | None = None

    def __call__(self, data: BriefData, catalogue: Catalogue, paper: Paper) -> BriefResult:
        from r2p_desktop.reports.brief import render_brief
        from r2p_desktop.reports.fonts import FontLibrary

        if self._fonts is None:
            self._fonts = FontLibrary(resources.path("fonts"))
        return render_brief(data, fonts=self._fonts, catalogue=catalogue, paper=paper)
