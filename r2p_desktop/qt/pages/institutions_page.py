"""Institutions, and the bodies they sit on."""

from __future__ import annotations

from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.list_tools import Listing


class InstitutionsPage(ListPage):
    key = "institutions"
    tables = ("institution", "body")
    listings = (
        Listing(
            name="institutions",
            table="institution",
            title="Institutions",
            icon="building-2",
            hint="Find an institution…",
            new="New institution",
            empty="No institutions yet. Ministries, agencies and missions belong here; an import brings them along.",
            import_command="import.contacts",
        ),
        Listing(
            name="bodies",
            table="body",
            title="Bodies",
            icon="handshake",
            hint="Find a body…",
            new="New body",
            empty="No bodies yet. Committees, task forces and boards belong here, with their members.",
        ),
    )
