"""What the window remembers of itself (language, look, sizes, columns): typed values in one ini file."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar, cast, overload

from PySide6.QtCore import QByteArray, QSettings

from r2p_desktop.i18n import Message, message

T = TypeVar("T")
_LARGEST = 1024 * 1024
_WIDEST = 100_000


class Option(Generic[T]):
    """One remembered value: key, default (which gives the type). A stored value of another type is the default."""

    def __init__(
        self,
        key: str,
        default: T,
        *,
        low: int | None = None,
        high: int | None = None,
        shape: Callable[[Any], bool] = lambda _value: True,
    ) -> None:
        """`low` and `high` bound a number; `shape` says of a list or a dict whether its parts are of the right kind."""
        self.key = key
        self.default = default
        self._low = low
        self._high = high
        self._shape = shape

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
        if not self._shape(value):
            raise ValueError(f"{self.key} has parts of another kind")

    def _within(self, value: int) -> bool:
        return (self._low is None or value >= self._low) and (self._high is None or value <= self._high)

    def _read(self, text: str) -> T:
        value = self._parsed(text)
        return copy.copy(self.default) if value is None else cast(T, value)

    def _parsed(self, text: str) -> Any:
        """The stored value; None for one that is no value of this option."""
        try:
            value = json.loads(text)
            self._check(value)
        except (ValueError, TypeError, RecursionError):
            return None
        return value

    def understands(self, text: str) -> bool:
        """Whether a stored text is a value of this option, or nothing is stored."""
        return not text or self._parsed(text) is not None


def _of(kind: type) -> Callable[[Any], bool]:
    return lambda parts: all(type(part) is kind for part in parts)


def _is_sizes(value: Any) -> bool:
    return all(type(sizes) is list and _of(int)(sizes) for sizes in value.values())


def _is_lists(value: Any) -> bool:
    """The columns of each list: their order, widths, and which are shown."""
    return all(
        type(state) is dict
        and type(state.get("sort", "")) is str
        and type(columns := state.get("columns", {})) is dict
        and all(
            type(column) is dict
            and type(column.get("width", 0)) is int
            and 0 <= column.get("width", 0) < _WIDEST
            for column in columns.values()
        )
        for state in value.values()
    )


class _Forgetful:
    """Stands in for the file where nothing can be written: values last as long as the program."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, key: str, default: object) -> object:
        return self._values.get(key, default)

    def setValue(self, key: str, value: object) -> None:
        self._values[key] = value

    def sync(self) -> None:
        """Nothing is written."""

    def status(self) -> QSettings.Status:
        return QSettings.Status.AccessError


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
    recent_offices = Option[list[str]]("recent_offices", [], shape=_of(str))
    lists = Option[dict[str, Any]]("lists", {}, shape=_is_lists)
    splitters = Option[dict[str, Any]]("splitters", {}, shape=_is_sizes)
    checked = Option[dict[str, Any]]("checked", {}, shape=lambda days: _of(str)(days.values()))
    """The day each office, by its folder, was last looked through for damage."""
    import_columns = Option[dict[str, Any]]("import_columns", {}, shape=lambda kept: _of(dict)(kept.values()))

    def __init__(self, file: Path) -> None:
        self._file = file
        self.problem: Message | None = None
        whole = self._is_readable()
        aside = None if whole else self._set_aside()
        if not whole:
            self._say(aside)
        # What cannot be put aside is left alone: this run's settings are then kept nowhere.
        self._store = (
            _Forgetful() if not whole and aside is None else QSettings(str(file), QSettings.Format.IniFormat)
        )
        if whole and not all(option.understands(self.stored(option.key)) for option in self._options()):
            self._say(self._copy_aside())

    def _options(self) -> list[Option[Any]]:
        return [option for option in vars(Settings).values() if isinstance(option, Option)]

    def _is_readable(self) -> bool:
        """Whether the file is missing or one that this program wrote: sections and `key=value` lines of UTF-8."""
        try:
            if not self._file.exists() and not self._file.is_symlink():
                return True
            if self._file.stat().st_size > _LARGEST:
                return False
            lines = self._file.read_bytes().decode("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        return bool(lines) and all(not line or line.startswith(("[", ";")) or "=" in line for line in lines)

    def _aside(self) -> Path:
        names = (f"{self._file.name}.damaged{'' if n == 1 else f'-{n}'}" for n in range(1, 1_000))
        places = (self._file.with_name(name) for name in names)
        return next(place for place in places if not place.exists() and not place.is_symlink())

    def _set_aside(self) -> Path | None:
        """Rename what stands in the settings' place; None when the system does not let us."""
        try:
            return self._file.rename(self._aside())
        except OSError:
            return None

    def _copy_aside(self) -> Path | None:
        """Keep a copy of a file of which some values are of no use; the good ones stay in force."""
        try:
            aside = self._aside()
            aside.write_bytes(self._file.read_bytes())
        except OSError:
            return None
        return aside

    def _say(self, aside: Path | None) -> None:
        if aside is None:
            self.problem = message(
                "The settings file {file} is damaged and could not be set aside. The program started with its usual "
                "settings and will not remember changes to them; your records are not touched.",
                file=str(self._file),
            )
            return
        self.problem = message(
            "The settings file was damaged. The program started with its usual settings; your records are not "
            "touched. The damaged file was kept as {file}.",
            file=str(aside),
        )

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
