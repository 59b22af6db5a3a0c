"""'Remember on this computer': the place where the system itself keeps a secret for one account.

Windows Credential Manager, the macOS keychain, or the Secret Service of a Linux desktop. Where there is none, or it
is locked, nothing breaks: a `NoKeychain` says so and the passphrase is asked for as before.
"""

from __future__ import annotations

import logging
import sys
from typing import Any, Protocol

from r2p_desktop.errors import OfficeError
from r2p_desktop.i18n import message

_SERVICE = "r2p_desktop"
_log = logging.getLogger(__name__)


class NoKeychain(OfficeError):
    """The system keeps no secrets for this account, or did not want to just now."""

    code = "not-found"


class Keychain(Protocol):
    """Secrets by name, for this account of this computer. Every method raises NoKeychain where there is no such place."""

    def read(self, entry: str) -> str | None:
        """The secret; None when there is no such entry."""
        ...

    def write(self, entry: str, secret: str) -> None: ...

    def delete(self, entry: str) -> None:
        """Forget the secret; no matter if there is none."""
        ...


class SystemKeychain:
    """The system's own. Its library is loaded by the first who asks, never by a start that remembers nothing."""

    def read(self, entry: str) -> str | None:
        found = self._ask("get_password", entry)
        return None if found is None else str(found)

    def write(self, entry: str, secret: str) -> None:
        self._ask("set_password", entry, secret)
        if self.read(entry) != secret:
            # Success is said only of what can be read back: a null back end takes everything and keeps nothing.
            raise _no_keychain()

    def delete(self, entry: str) -> None:
        if self.read(entry) is not None:
            self._ask("delete_password", entry)

    @staticmethod
    def _ask(verb: str, *words: str) -> Any:
        try:
            return getattr(system_backend(), verb)(_SERVICE, *words)
        except NoKeychain:
            raise
        except Exception as error:
            # Each system's library has its own errors (D-Bus, Win32, Security.framework), all meaning: not now.
            _log.info("the system's keychain did not answer: %r", error)
            raise _no_keychain() from error


def system_backend() -> Any:
    """The one back end of this system, named outright: a search would also take one that keeps secrets in the clear."""
    from keyring.backends.fail import Keyring as Absent

    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring as System
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as System
    else:
        from keyring.backends.SecretService import Keyring as System
    return System() if System.viable else Absent()  # type: ignore[no-untyped-call]  # keyring has no types here


def _no_keychain() -> NoKeychain:
    return NoKeychain(
        message(
            "This computer has no place of its own for secrets, or it is locked. Nothing was changed. "
            "The passphrase opens the office as before."
        )
    )
