"""Says what the program is, its version, and under which licences its parts are used."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from r2p_desktop import __version__, resources
from r2p_desktop.qt.forms.ui_about_dialog import Ui_AboutDialog
from r2p_desktop.qt.translate import tr

# What is shipped with the program, and the licence it is used under. A test holds it to the dependencies.
PARTS = {
    "PySide6-Essentials": "LGPL-3.0",
    "SQLAlchemy": "MIT",
    "sqlcipher3": "zlib",
    "cryptography": "Apache-2.0 / BSD-3-Clause",
    "argon2-cffi": "MIT",
    "keyring": "MIT",
    "alembic": "MIT",
    "reportlab": "BSD-3-Clause",
    "rl_accel": "BSD-3-Clause",
    "uharfbuzz": "Apache-2.0",
    "pypdfium2": "BSD-3-Clause / Apache-2.0",
    "platformdirs": "MIT",
    "filelock": "MIT",
    "python-calamine": "MIT",
    "XlsxWriter": "BSD-2-Clause",
    "rapidfuzz": "MIT",
    "anyascii": "ISC",
    "phonenumbers": "Apache-2.0",
    "Babel": "BSD-3-Clause",
    "tzdata": "Apache-2.0",
}


def notices() -> str:
    """The licence texts of every part, which a bundle carries; "" where each part lies with its own text beside it."""
    file = resources.path("NOTICES.txt")
    return file.read_text("utf-8") if file.is_file() else ""


def version_of(part: str) -> str:
    """The version of a part on this computer; "" for one this platform does without."""
    try:
        return metadata.version(part)
    except metadata.PackageNotFoundError:
        return ""


class AboutDialog(QDialog):
    """Version, purpose, licences; nothing to decide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AboutDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # made by Qt's compiler
        self.ui.product.setText("r2p_desktop")
        self.ui.version.setText(tr("Version {version} · Qt {qt}", version=__version__, qt=qVersion()))
        self.ui.purpose.setText(
            tr(
                "The working record of a national R2P Focal Point's office. It works on this computer alone and sends "
                "nothing anywhere."
            )
        )
        lines = [
            *(
                f"{name} {version}  -  {licence}"
                for name, licence in PARTS.items()
                if (version := version_of(name))
            ),
            "",
            tr("Icons: Lucide, ISC licence. Fonts: Noto, SIL Open Font License 1.1."),
            tr("Qt is used under the LGPL 3; its libraries may be replaced by your own."),
        ]
        if texts := notices():
            lines += ["", texts]
        self.ui.licences.setPlainText("\n".join(lines))
        close = self.ui.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Close"))
        close.setDefault(True)
        self.ui.buttons.rejected.connect(self.reject)
