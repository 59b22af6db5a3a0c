"""The one style sheet, made from colour tokens and the text size; selectors are object names and few classes."""

from __future__ import annotations

from collections.abc import Mapping

_COMMON = """
QMainWindow, QWidget#page, QDialog {{ background: {ground}; }}
QFrame#card, QFrame[look="card"] {{ background: {surface}; border: 1px solid {border}; border-radius: 8px; }}
QFrame#notice {{ background: {warn_bg}; border: 1px solid {border}; border-radius: 8px; }}
QFrame#notice QLabel {{ color: {text}; }}
QLabel[look="section"] {{ font-weight: 600; color: {text}; }}
QLabel[look="field"] {{ color: {muted}; }}
QLabel#title, QLabel[look="title"] {{ font-size: {pt180}pt; font-weight: 600; color: {text}; }}
QLabel#heading, QLabel[look="heading"] {{ font-size: {pt120}pt; font-weight: 600; color: {text}; }}
QLabel#figure, QLabel[look="figure"] {{ font-size: {pt220}pt; font-weight: 600; color: {text}; }}
QLabel#muted, QLabel[look="muted"] {{ color: {muted}; }}
QLabel#small, QLabel[look="small"] {{ color: {muted}; font-size: {pt90}pt; }}
QLabel#problem, QLabel[look="problem"] {{ color: {bad}; font-size: {pt90}pt; }}
QLabel#warning, QLabel[look="warning"] {{ color: {warn}; font-size: {pt90}pt; }}
QLabel#band {{ background: {band}; color: {band_text}; font-weight: 600; font-size: {pt85}pt; padding: 3px; }}
QLabel#badge {{ background: {warn_bg}; color: {warn}; font-weight: 600; font-size: {pt85}pt;
  border-radius: 9px; padding: 1px 9px; }}
QFrame#rule {{ background: {border}; border: 0; }}
Sidebar#sidebar {{ background: {sidebar}; border: 0; }}
QLabel#brand {{ color: {sidebar_chosen_text}; font-size: {pt110}pt; font-weight: 600; }}
QLabel#brand_detail {{ color: {sidebar_text}; font-size: {pt85}pt; }}
QToolButton#fold {{ color: {sidebar_text}; border: 0; padding: 8px; border-radius: 6px; }}
QToolButton#fold:hover, QToolButton#fold:focus {{ background: {sidebar_chosen}; color: {sidebar_chosen_text}; }}
QFrame#toast {{ background: {text}; border-radius: 8px; }}
QFrame#toast QLabel {{ color: {surface}; }}
QFrame#toast QPushButton {{ background: transparent; border: 1px solid {surface}; color: {surface}; }}
QTableView {{ background: {surface}; alternate-background-color: {alternate}; border: 0; gridline-color: {border};
  selection-background-color: {selection}; selection-color: {selection_text}; outline: 0; }}
QTableView::item {{ padding: 0 7px; border: 0; }}
QHeaderView {{ background: {surface}; border: 0; }}
QHeaderView::section {{ background: {surface}; color: {muted}; font-weight: 600; font-size: {pt90}pt;
  padding: 8px 10px; border: 0; border-bottom: 1px solid {border}; }}
QHeaderView::section:hover {{ color: {text}; }}
QSplitter::handle {{ background: transparent; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QStatusBar {{ background: {surface}; color: {muted}; border-top: 1px solid {border}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ color: {muted}; font-size: {pt90}pt; padding: 2px 8px; }}
QStatusBar QLabel#badge {{ color: {warn}; padding: 1px 9px; }}
QScrollArea, QScrollArea > QWidget#qt_scrollarea_viewport, QWidget#clear {{ background: transparent; border: 0; }}
"""

_FUSION = """
QMenuBar {{ background: {surface}; border-bottom: 1px solid {border}; }}
QMenuBar::item {{ padding: 5px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; color: {selection_text}; }}
QMenu {{ background: {surface}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: 6px 26px 6px 12px; border-radius: 4px; }}
QMenu::icon {{ padding-left: 8px; padding-right: 8px; }}
QMenu::item:selected {{ background: {selection}; color: {selection_text}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QTextEdit {{ background: {surface}; border: 1px solid {border};
  border-radius: 6px; padding: 5px 8px; selection-background-color: {accent}; selection-color: {accent_text}; }}
QLineEdit, QComboBox, QSpinBox {{ min-height: 1.35em; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {accent}; }}
QLineEdit[invalid="true"], QComboBox[invalid="true"], QTextEdit[invalid="true"] {{ border-color: {bad}; }}
QLineEdit:read-only, QTextEdit:read-only {{ background: {alternate}; }}
QComboBox QLineEdit {{ border: 0; padding: 0; background: transparent; min-height: 0; }}
QSpinBox {{ padding: 5px 0; }}
QSpinBox QLineEdit {{ border: 0; padding: 0 6px; min-height: 0; border-radius: 0; }}
QComboBox::drop-down {{ border: 0; width: 26px; }}
QComboBox::down-arrow {{ image: url("{icons}/field-down.svg"); width: 14px; height: 14px; }}
QSpinBox {{ padding: 5px 24px 5px 6px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: 0; background: transparent; width: 24px; }}
QSpinBox::up-arrow {{ image: url("{icons}/field-up.svg"); width: 12px; height: 12px; }}
QSpinBox::down-arrow {{ image: url("{icons}/field-down.svg"); width: 12px; height: 12px; }}
QListWidget {{ background: {surface}; border: 1px solid {border}; border-radius: 6px; padding: 4px; outline: 0;
  selection-background-color: {selection}; selection-color: {selection_text}; }}
QListWidget::item {{ padding: 5px 8px; border-radius: 4px; }}
QListWidget::item:selected {{ background: {selection}; color: {selection_text}; }}
QListWidget:focus {{ border-color: {accent}; }}
QGroupBox {{ border: 1px solid {border}; border-radius: 8px; margin-top: 1.6em; background: transparent; }}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; padding: 0 2px 4px 2px; }}
QComboBox QAbstractItemView, QListView#hits {{ background: {surface}; border: 1px solid {border}; outline: 0;
  selection-background-color: {selection}; selection-color: {selection_text}; }}
QPushButton {{ background: {surface}; border: 1px solid {border}; border-radius: 6px; padding: 6px 14px;
  min-height: 1.35em; }}
QPushButton:hover {{ background: {alternate}; border-color: {muted}; }}
QPushButton:pressed {{ background: {neutral_bg}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {muted}; background: {ground}; }}
QPushButton:default, QPushButton[primary="true"] {{ background: {accent}; color: {accent_text};
  border-color: {accent}; }}
QPushButton[primary="true"] {{ font-weight: 600; }}
QPushButton:default:hover, QPushButton[primary="true"]:hover {{ background: {accent_hover}; }}
QPushButton:default:focus, QPushButton[primary="true"]:focus {{ border: 2px solid {text}; padding: 5px 13px; }}
QPushButton:default:disabled, QPushButton[primary="true"]:disabled {{ background: {neutral_bg}; color: {muted}; border-color: {border}; }}
QPushButton#chip {{ padding: 5px 11px; }}
QPushButton#chip:checked {{ background: {selection}; color: {selection_text}; border-color: {accent}; }}
QPushButton#link {{ background: transparent; border: 0; color: {accent}; padding: 2px 4px; text-align: left; }}
QPushButton#link:hover, QPushButton#link:focus {{ text-decoration: underline; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px; }}
QToolButton:hover {{ background: {neutral_bg}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:checked {{ background: {selection}; color: {selection_text}; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QTableView::indicator,
QListView::indicator, QMenu::indicator {{ width: {tick}px; height: {tick}px; background: {surface};
  border: 1px solid {muted}; border-radius: 4px; }}
QRadioButton::indicator, QMenu::indicator:exclusive {{ border-radius: {round}px; }}
QMenu::indicator {{ margin-left: 6px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus, QCheckBox::indicator:hover,
QRadioButton::indicator:hover {{ border-color: {accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked,
QListView::indicator:checked, QMenu::indicator:checked {{ background: {accent}; border-color: {accent};
  image: url("{icons}/check-on-{ink}.svg"); }}
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate {{ background: {accent};
  border-color: {accent}; image: url("{icons}/minus-on-{ink}.svg"); }}
QRadioButton::indicator:checked {{ background: {accent_text}; border: {dot}px solid {accent};
  width: {core}px; height: {core}px; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {ground}; border-color: {border}; }}
QTreeView {{ background: {surface}; border: 1px solid {border}; border-radius: 6px; outline: 0;
  selection-background-color: {selection}; selection-color: {selection_text}; }}
QTreeView::item {{ padding: 5px 4px; }}
QCalendarWidget QTableView::item {{ padding: 0; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {surface}; border-bottom: 1px solid {border}; }}
QCalendarWidget QToolButton {{ color: {text}; padding: 5px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border}; border-radius: 4px; margin: 2px; min-height: 30px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {border}; border-radius: 4px; margin: 2px; min-width: 30px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTabBar::tab {{ padding: 8px 2px; margin-right: 14px; color: {muted}; border: 0; background: transparent;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; font-weight: 600; }}
QTabBar::tab:focus {{ color: {accent}; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {border}; }}
QProgressBar {{ background: {neutral_bg}; border: 0; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {border}; padding: 4px; }}
"""


def style_sheet(tokens: Mapping[str, str], points: float, *, native: bool, dark: bool, icons: str) -> str:
    """The sheet for `tokens` at a text size of `points`; with `native`, buttons and fields keep the system's look.

    `icons` is the folder of the drawings, with forward slashes.
    """
    sizes = {f"pt{p}": f"{points * p / 100:.1f}" for p in (85, 90, 110, 120, 180, 220)}
    tick = max(14, round(points * 1.6))
    dot = max(4, tick // 3)
    shapes = {"tick": tick, "round": (tick + 2) // 2, "dot": dot, "core": tick + 2 - 2 * dot}
    files = {"icons": icons, "ink": "dark" if dark else "light"}
    return (_COMMON if native else _COMMON + _FUSION).format(**tokens, **sizes, **shapes, **files)
