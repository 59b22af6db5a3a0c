"""What the window remembers of itself (language, look, sizes, columns): typed values in one ini file."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any, Generic, TypeVar, cast, overload

from PySide6.QtCore import QByteArray, QSettings

from r2p_desktop.i18n import Message, message

T = TypeVar("T")


class Option(Generic[T]):
    """One remembered value: key, default (which gives the type). A stored value of another type is the default."""

    def __init__(self, key: str, default: T, *, low: int | None = None, high: int | None = None) -> None:
        self.key = key
        self.default = default
        self._low = low
        self._high = high

    @overload
    def __get__(self, owner: None, kind: type) -> Option[T]: ...

    @overload
    def __get__(self, owner: Settings, kind: type) -> T: ...

    def __get__(self, owner: Settings | None, kind: type) -> Option[T] | T:
        if owner is None:
            return self
        return self._read(owner.stored(self.key))

    def __set__(self, owner: Settings, value: T) -> None:
        self._check(value)
        owner.store(self.key, json.dumps(value, ensure_ascii=False))

    def _check(self, value: Any) -> None:
        if type(value) is not type(self.default):
            raise TypeError(f"{self.key} takes {type(self.default).__name__}, not {value!r}")
        if isinstance(value, int) and not self._within(value):
            raise ValueError(f"{self.key} cannot be {value}")

    def _within(self, value: int) -> bool:
        return (self._low is None or value >= self._low) and (self._high is None or value <= self._high)

    def _read(self, text: str) -> T:
        try:
            value = json.loads(text)
            self._check(value)
        except (ValueError, TypeError):
            return copy.copy(self.default)
        return cast(T, value)


class Settings:
    """The settings file. `problem` says so when the file was damaged and the program starts with its defaults."""

    language = Option("language", "")
    theme = Option("theme", "system")
    text_size = Option("text_size", 100, low=80, high=200)
    lock_after = Option("lock_after", 15, low=0, high=24 * 60)
    """Minutes without input after which a protected office is locked; 0 for never."""
    sidebar_folded = Option("sidebar_folded", False)
    geometry_text = Option("geometry", "")
    last_section = Option("last_section", "start")
    last_folder = Option("last_folder", "")
    recent_offices = Option[list[str]]("recent_offices", [])
    lists = Option[dict[str, Any]]("lists", {})
    splitters = Option[dict[str, Any]]("splitters", {})
    checked = Option[dict[str, Any]]("checked", {})
    """The day each office, by its folder, was last looked through for damage."""
    import_columns = Option[dict[str, Any]]("import_columns", {})

    def __init__(self, file: Path) -> None:
        self._file = file
        self.problem: Message | None = None
        if not self._is_readable():
            aside = file.with_name(f"{file.name}.damaged")
            file.replace(aside)
            self.problem = message(
                "The settings file was damaged. The program started with its usual settings; your records are not "
                "touched. The damaged file was kept as {file}.",
                file=str(aside),
            )
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def _is_readable(self) -> bool:
        """Whether the file is missing or one that this program wrote: sections and `key=value` lines of UTF-8."""
        if not self._file.exists():
            return True
        try:
            lines = self._file.read_bytes().decode("utf-8").splitlines()
        except UnicodeDecodeError:
            return False
        return all(not line or line.startswith(("[", ";")) or "=" in line for line in lines)

    def stored(self, key: str) -> str:
        value = self._store.value(f"window/{key}", "")
        return value if isinstance(value, str) else ""

    def store(self, key: str, text: str) -> None:
        self._store.setValue(f"window/{key}", text)

    def save(self) -> bool:
        """Write the file now; False when it could not be written (a full disk, a read-only folder)."""
        self._store.sync()
        return self._store.status() == QSettings.Status.NoError

    @property
    def geometry(self) -> QByteArray:
        return QByteArray.fromBase64(self.geometry_text.encode("ascii", "replace"))

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self.geometry_text = bytes(value.toBase64().data()).decode("ascii")
