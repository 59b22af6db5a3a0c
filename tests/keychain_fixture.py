"""A keychain of the tests' own: kept in memory, absent, or failing. No test ever touches the system's."""

from __future__ import annotations

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as Absent
from keyring.errors import KeyringLocked, PasswordDeleteError

from r2p_desktop.storage import keychain


class MemoryKeyring(KeyringBackend):
    """What one account of one computer keeps."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.asked = 0

    def _ask(self) -> None:
        self.asked += 1
        if self.locked:
            raise KeyringLocked("the person closed the question")

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        if (service, username) not in self.kept:
            raise PasswordDeleteError(username)
        del self.kept[service, username]


def use(monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend) -> None:
    monkeypatch.setattr(keychain, "system_backend", lambda: backend)


@pytest.fixture
def memory_keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """The keychain of this account, empty."""
    backend = MemoryKeyring()
    use(monkeypatch, backend)
    return backend


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without one."""
    use(monkeypatch, Absent())  # type: ignore[no-untyped-call]
