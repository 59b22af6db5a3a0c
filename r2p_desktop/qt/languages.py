"""Languages and time zones as a person chooses them: in their own words, sorted, the likely one first."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QComboBox

from r2p_desktop.i18n import SOURCE_LANGUAGE, known_languages

_Country = QLocale.Country
_LETTER_COUNTRIES = frozenset({
    _Country.UnitedStates, _Country.Canada, _Country.Mexico, _Country.Philippines, _Country.Colombia,
    _Country.Chile, _Country.Venezuela, _Country.Guatemala, _Country.CostaRica, _Country.DominicanRepublic,
    _Country.ElSalvador, _Country.Honduras, _Country.Nicaragua, _Country.Panama, _Country.PuertoRico,
})  # fmt: skip


def language_name(code: str) -> str:
    """The language's name in itself, with a capital: "Français"; the code where Qt knows none."""
    name = QLocale("en_GB" if code == SOURCE_LANGUAGE else code).nativeLanguageName()
    if code == SOURCE_LANGUAGE:
        return "English"
    return name[:1].upper() + name[1:] if name else code


def window_languages() -> tuple[str, ...]:
    """The languages the window speaks: English, and those whose words are shipped."""
    return known_languages()


def fill_languages(box: QComboBox, codes: tuple[str, ...], chosen: str) -> None:
    """Fill `box` with languages (code as data) and choose one; a code not offered is added."""
    box.clear()
    for code in codes if chosen in codes else (*codes, chosen):
        box.addItem(language_name(code), code)
    box.setCurrentIndex(box.findData(chosen))


def system_zone() -> str:
    """The IANA zone of this computer; UTC when the system does not say."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return zone if "/" in zone else "UTC"


def zones() -> list[str]:
    """Every IANA zone that Qt knows, those of places before abstract ones."""
    names = {bytes(zone.data()).decode("ascii") for zone in QTimeZone.availableTimeZoneIds()}
    places = sorted(name for name in names if "/" in name and not name.startswith("Etc/"))
    return ["UTC", *places]


def system_paper() -> str:
    """The paper of this computer's country: "letter" where letters are written on it, "a4" elsewhere."""
    return "letter" if QLocale.system().territory() in _LETTER_COUNTRIES else "a4"
