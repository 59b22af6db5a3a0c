"""What an operating system wants to know about a program: its icon, its version, its property list."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

from bundling.plan import IDENTIFIER, TITLE

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
COPYRIGHT = "MIT licence"


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """`1.2.3` as the four numbers Windows wants. Raises ValueError for anything but numbers and dots."""
    numbers = [int(part) for part in version.split(".")]
    if len(numbers) > 4:
        raise ValueError(f"{version} has more than four numbers")
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def version_resource(version: str, name: str, description: str) -> str:
    """The version information of a Windows program, in the text form PyInstaller reads."""
    numbers = version_numbers(version)
    strings = {
        "CompanyName": TITLE,
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{name}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    entries = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, "
        "fileType=0x1, subtype=0x0, date=(0, 0)), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{entries}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def info_plist(version: str) -> dict[str, Any]:
    """The entries of Info.plist beyond those PyInstaller writes itself."""
    return {
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundlePackageType": "APPL",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "fr"],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        # The window follows the light and dark of the system.
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": COPYRIGHT,
    }


def _pictures(drawing: Path) -> list[Any]:
    """The drawing as Pillow images of every size, largest first."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
    if not renderer.isValid():
        raise ValueError(f"{drawing.name} is no drawing")
    pictures = []
    for size in sorted(SIZES, reverse=True):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(QColor(0, 0, 0, 0))
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        pictures.append(Image.open(io.BytesIO(buffer.data().data())))
    return pictures


def write_icon(drawing: Path, to: Path) -> Path:
    """Write the drawing as `.ico` (Windows) or `.icns` (macOS), by the ending of `to`, in every usual size."""
    largest, *smaller = _pictures(drawing)
    if to.suffix == ".ico":
        largest.save(to, sizes=[(size, size) for size in SIZES], append_images=smaller)
    else:
        largest.save(to, append_images=smaller)
    return to
