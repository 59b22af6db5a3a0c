"""The look: colour tokens for light and dark, the palette and the short style sheet made of them, and the fonts."""

from __future__ import annotations

import sys
from typing import Literal, NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from r2p_desktop import resources
from r2p_desktop.qt.sheet import style_sheet

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark")
SMALLEST_TEXT, LARGEST_TEXT = 80, 200
BASE_POINTS = 10.0
NATIVE = sys.platform == "darwin"
STYLE = "Fusion"
_STYLED = "r2p_styled"
FIRST_FACES = "NotoSans-*"  # Latin, Greek and Cyrillic; the others are loaded after the first paint
_FIRST_SCRIPTS = (QLocale.Script.LatinScript, QLocale.Script.CyrillicScript, QLocale.Script.GreekScript)
FAMILIES = ("Noto Sans", "Noto Naskh Arabic", "Noto Sans SC")


class Tokens(NamedTuple):
    """Colours by purpose, `#RRGGBB`. A name ending in `_bg` is the ground of the name before it."""

    ground: str
    surface: str
    alternate: str
    text: str
    muted: str
    border: str
    sidebar: str
    sidebar_text: str
    sidebar_chosen: str
    sidebar_chosen_text: str
    accent: str
    accent_hover: str
    accent_text: str
    selection: str
    selection_text: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    info: str
    info_bg: str
    neutral: str
    neutral_bg: str
    band: str
    band_text: str

    def colour(self, name: str) -> QColor:
        """The token `name` as a colour. Raises AttributeError for a name that is no token."""
        return QColor(getattr(self, name))


LIGHT = Tokens(
    ground="#F5F6F8", surface="#FFFFFF", alternate="#F8FAFB", text="#1B2430", muted="#5A6675", border="#DCE1E7",
    sidebar="#14304F", sidebar_text="#C9D6E6", sidebar_chosen="#24496F", sidebar_chosen_text="#FFFFFF",
    accent="#1F5FA8", accent_hover="#184E8C", accent_text="#FFFFFF", selection="#DCE9F7", selection_text="#12263D",
    ok="#1B7040", ok_bg="#E2F4E9", warn="#855600", warn_bg="#FFF1D2", bad="#A8261F", bad_bg="#FCE4E2",
    info="#1F5FA8", info_bg="#E3EEFA", neutral="#4A5563", neutral_bg="#EBEEF2", band="#8A1C1C", band_text="#FFFFFF",
)  # fmt: skip
DARK = Tokens(
    ground="#15191F", surface="#1D232B", alternate="#212831", text="#E4E9EF", muted="#9AA7B5", border="#3A4450",
    sidebar="#11161C", sidebar_text="#A9B6C5", sidebar_chosen="#24384F", sidebar_chosen_text="#FFFFFF",
    accent="#5B9BE6", accent_hover="#78AFEF", accent_text="#0C1520", selection="#2A4766", selection_text="#FFFFFF",
    ok="#7BD8A0", ok_bg="#1B3A29", warn="#F1C46B", warn_bg="#40331A", bad="#F59A92", bad_bg="#47211F",
    info="#8CBCF2", info_bg="#1E3450", neutral="#B6C1CC", neutral_bg="#2C343E", band="#8A1C1C", band_text="#FFFFFF",
)  # fmt: skip

# What is written on what; a test holds each pair to a contrast of at least 4.5 : 1.
PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("text", "muted") for ground in ("ground", "surface", "alternate")),
    *((name, f"{name}_bg") for name in ("ok", "warn", "bad", "info", "neutral")),
    *((name, "surface") for name in ("ok", "warn", "bad", "info", "neutral", "accent")),
    ("sidebar_text", "sidebar"),
    ("sidebar_chosen_text", "sidebar_chosen"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("selection_text", "selection"),
    ("muted", "neutral_bg"),
    ("band_text", "band"),
)


def contrast(first: str, second: str) -> float:
    """The WCAG contrast ratio of two `#RRGGBB` colours, 1 to 21."""

    def luminance(value: str) -> float:
        parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def palette(tokens: Tokens) -> QPalette:
    """The palette of `tokens`. `BrightText` is the ink on the accent colour, `PlaceholderText` the muted ink."""
    role = QPalette.ColorRole
    colours = {
        role.Window: "ground", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "alternate",
        role.Text: "text", role.Button: "surface", role.ButtonText: "text", role.Highlight: "selection",
        role.HighlightedText: "selection_text", role.ToolTipBase: "surface", role.ToolTipText: "text",
        role.PlaceholderText: "muted", role.Link: "accent", role.LinkVisited: "accent", role.Mid: "border",
        role.Accent: "accent", role.BrightText: "accent_text",
    }  # fmt: skip
    made = QPalette()
    for which, name in colours.items():
        made.setColor(which, tokens.colour(name))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, tokens.colour("muted"))
    return made


def make_application(name: str) -> QApplication:
    """The application object, in the style of this system: Fusion on Windows and Linux, the native one on macOS.

    The style is named to the constructor: setting it afterwards hands back a style object, for which PySide loads
    every class it knows, some 5 ms of the window's first paint.
    """
    app = QApplication([name] if NATIVE else [name, "-style", STYLE])
    app.setProperty(_STYLED, True)
    if not NATIVE:  # macOS shows the icon of the application's own bundle
        app.setWindowIcon(QIcon(str(resources.path("program.svg"))))
    return app


class Theme(QObject):
    """The current look; applies itself to the application and follows the system's light and dark.

    `changed` is emitted after palette, style sheet and font have been set. The choice and the text size are
    remembered by whoever made the theme, not here.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system", text_size: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        self._text_size = _within(text_size)
        self.tokens = LIGHT
        if not NATIVE and not app.property(_STYLED):
            app.setStyle(STYLE)
        self._system_family = QFont().family()
        words = QLocale().script()
        load_fonts(FIRST_FACES if words in _FIRST_SCRIPTS else "*")
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self.apply)
        self.apply()

    def load_other_fonts(self) -> None:
        """Load the fonts of the scripts that the program's own words are not written in."""
        load_fonts(but=FIRST_FACES)

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def dark(self) -> bool:
        if self._choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    @property
    def text_size(self) -> int:
        """Per cent of the usual size, 80 to 200."""
        return self._text_size

    @property
    def points(self) -> float:
        return BASE_POINTS * self._text_size / 100

    def choose(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.apply()

    def set_text_size(self, per_cent: int) -> None:
        size = _within(per_cent)
        if size != self._text_size:
            self._text_size = size
            self.apply()

    def apply(self) -> None:
        """Set font, palette and style sheet of the whole application from the present choice."""
        hints = self._app.styleHints()
        asked = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        if hints.colorScheme() != asked[self._choice]:
            hints.setColorScheme(asked[self._choice])  # native title bars and file dialogs follow
        self.tokens = DARK if self.dark else LIGHT
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self.tokens = self.tokens._replace(border=self.tokens.muted, muted=self.tokens.text)
        self._app.setFont(self.font())
        self._app.setPalette(palette(self.tokens))
        drawings = resources.path("icons").as_posix()
        sheet = style_sheet(self.tokens._asdict(), self.points, native=NATIVE, dark=self.dark, icons=drawings)
        self._app.setStyleSheet(sheet)
        self.changed.emit()

    def font(self, scale: float = 1.0, *, bold: bool = False) -> QFont:
        """The window's font at `scale` times the text size, with a face for every script shipped."""
        font = QFont()
        families = [self._system_family, *FAMILIES] if NATIVE else [*FAMILIES, self._system_family]
        font.setFamilies(families)
        font.setPointSizeF(self.points * scale)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._choice == "system" and (scheme == Qt.ColorScheme.Dark) != (
            self.tokens.ground == DARK.ground
        ):
            self.apply()


def load_fonts(faces: str = "*", but: str = "") -> tuple[str, ...]:
    """Load the shipped fonts with names like `faces`, not like `but`; gives the families found.

    Missing fonts leave the system's own in place.
    """
    folder = resources.path("fonts")
    found: list[str] = []
    files = {*folder.glob(f"{faces}.[ot]tf")} - {*folder.glob(f"{but}.[ot]tf")} if folder.is_dir() else ()
    for file in sorted(files):
        number = QFontDatabase.addApplicationFont(str(file))
        found += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(found))


def _within(per_cent: int) -> int:
    return max(SMALLEST_TEXT, min(LARGEST_TEXT, per_cent))


TOKEN_NAMES = Tokens._fields
