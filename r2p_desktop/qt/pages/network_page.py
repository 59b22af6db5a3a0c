"""The network: its participants and their focal points, pledges, recommendations."""

from __future__ import annotations

from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.list_tools import Listing


class NetworkPage(ListPage):
    key = "network"
    tables = ("participant", "pledge", "recommendation")
    listings = (
        Listing(
            name="network",
            table="participant",
            title="Participants",
            icon="globe",
            hint="Find a state or organization…",
            new="New participant",
            empty="No participants yet. The states and organizations of the network belong here, with their "
            "focal points.",
        ),
        Listing(
            name="pledges",
            table="pledge",
            title="Pledges",
            icon="flag",
            hint="Find a pledge…",
            new="New pledge",
            empty="No pledges yet. What the office has pledged, and what others have, belongs here.",
        ),
        Listing(
            name="recommendations",
            table="recommendation",
            title="Recommendations",
            icon="message-square",
            hint="Find a recommendation…",
            new="New recommendation",
            empty="No recommendations yet. What was recommended to the country, and the response, belongs here.",
        ),
    )
