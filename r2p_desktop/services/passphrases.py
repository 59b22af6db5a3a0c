"""What a passphrase must be, what would make it better, and the name of the person it belongs to."""

from __future__ import annotations

from r2p_desktop.errors import BadInput
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.rules import is_storable

SHORTEST_PASSPHRASE = 8
LONGEST_NAME = 120


def checked_name(name: str) -> str:
    """The name of a passphrase's person, tidied. Raises BadInput."""
    tidy = " ".join(name.split())
    if not tidy:
        raise BadInput(message("A passphrase needs the name of its person. Nothing was changed."))
    if len(tidy) > LONGEST_NAME or not is_storable(tidy):
        raise BadInput(message("This name is too long or cannot be stored. Nothing was changed."))
    return tidy


def check_passphrase(passphrase: str) -> None:
    """Raise BadInput for a passphrase that is too short."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise BadInput(
            message(
                "The passphrase needs at least {n} characters; several words are best. Nothing was changed.",
                n=SHORTEST_PASSPHRASE,
            )
        )


def passphrase_hint(passphrase: str) -> Message | None:
    """What would make a passphrase that may be used a better one; None when it is good, or not long enough yet."""
    words = passphrase.split()
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE or len(words) >= 3:
        return None
    if passphrase.isdigit() or len(set(passphrase)) < 5:
        return message("This is quickly guessed. Several words that only you would put together are best.")
    if len(passphrase) < 14:
        return message("Several words are stronger than one, and easier to remember.")
    return None
