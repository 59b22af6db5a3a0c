"""What a window says of an office that is open for reading: what one looks at, of when, and who has it open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from r2p_desktop.qt.backups.words import when_words
from r2p_desktop.qt.translate import tr
from r2p_desktop.services.office import OfficeServices

if TYPE_CHECKING:
    from r2p_desktop.qt.main_window import MainWindow


def title_words(office: OfficeServices) -> str:
    """What stands in the title bar and the badge: "Backup of 24 November 2026, 09:00", "Read-only" or nothing."""
    if not office.read_only:
        return ""
    if office.backup_of is not None:
        return tr("Backup of {when}", when=when_words(office.backup_of))
    return tr("Read-only")


def say_what_is_shown(window: MainWindow, office: OfficeServices) -> None:
    """Put the sentence above the pages, with the way on: try again, or close what is looked at."""
    host = window.host
    notice = window.shell.notice
    holder, when = office.holder, office.backup_of
    asked_for = str(office.stands_for or office.folder)
    if holder is not None and when is not None:
        notice.say(
            tr(
                "{who} on {computer} has the office open since {since}. This is its backup of {when}: you can search, "
                "print and export; nothing can be changed here.",
                who=holder.who,
                computer=holder.host,
                since=_since(holder.since),
                when=when_words(when),
            ),
            ways=[(tr("Try again"), lambda: host.open_recent(asked_for))],
        )
    elif when is not None:
        notice.say(
            tr(
                "This is the backup of {when}. You can search, print and export; nothing can be changed here.",
                when=when_words(when),
            ),
            ways=[(tr("Close the backup"), host.close_office)],
        )
    elif office.stands_for is not None:
        # The folder that is open is a temporary copy, which goes when it is closed: the way on leads to the office.
        notice.say(
            tr("This is what could be read of the damaged office. You can search, print and export; "
               "nothing can be changed here."),
            ways=[(tr("Mend the office…"), lambda: host.open_recent(asked_for))],
        )  # fmt: skip
    else:
        notice.say(
            tr("This office is open for reading: nothing can be changed here."),
            ways=[(tr("Open it for work"), lambda: host.open_recent(str(office.folder)))],
        )


def _since(moment: str) -> str:
    """Since when, in words; as it stands when another version of the program wrote it."""
    try:
        return when_words(datetime.fromisoformat(moment))
    except ValueError:
        return moment
