"""A missing library or display is one sentence that names what to install, and never a core dump."""

from __future__ import annotations

import pytest

from r2p_desktop import platform_check
from r2p_desktop.errors import NotFound


def _without(*absent: str) -> platform_check.Load:
    def load(library: str) -> object:
        if library in absent:
            raise OSError(f"{library}: cannot open shared object file")
        return object()

    return load


def test_a_missing_library_names_its_debian_package() -> None:
    with pytest.raises(NotFound) as found:
        platform_check.require_libraries(
            {"QT_QPA_PLATFORM": "offscreen"}, "linux", _without("libEGL.so.1", "libxcb-cursor.so.0")
        )
    assert str(found.value).endswith("sudo apt-get install -y libegl1")


def test_a_window_on_x_needs_the_xcb_libraries_too() -> None:
    with pytest.raises(NotFound, match=r"libxcb-cursor0 libxcb-xfixes0$"):
        platform_check.require_libraries(
            {"DISPLAY": ":0"}, "linux", _without("libxcb-cursor.so.0", "libxcb-xfixes.so.0")
        )


@pytest.mark.parametrize("environment", [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_without_x_no_xcb_library_is_asked_for(environment: dict[str, str]) -> None:
    platform_check.require_libraries(environment, "linux", _without(*platform_check.WINDOW_LIBRARIES))


def test_other_systems_carry_their_libraries() -> None:
    platform_check.require_libraries({}, "win32", _without(*platform_check.LIBRARIES))
    platform_check.require_display({}, "darwin", _without())


def test_this_machine_runs_the_tests_so_nothing_is_missing() -> None:
    assert platform_check.missing_packages(platform_check.LIBRARIES) == []
    assert platform_check.missing_packages({"libno-such-thing.so.9": "no-such"}) == ["no-such"]


@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "xcb"}, {"QT_QPA_PLATFORM": ""}])
def test_no_display_is_refused(environment: dict[str, str]) -> None:
    with pytest.raises(NotFound, match="There is no display"):
        platform_check.require_display(environment, "linux", _without())


@pytest.mark.parametrize(
    "environment",
    [
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "minimal:x"},
        {"WAYLAND_DISPLAY": "w"},
        {"DISPLAY": ":1"},
    ],
)
def test_a_display_or_a_chosen_platform_is_enough(environment: dict[str, str]) -> None:
    platform_check.require_display(environment, "linux", _without())


def test_self_test_draws_into_memory_unless_told_otherwise() -> None:
    empty: dict[str, str] = {}
    chosen = {"QT_QPA_PLATFORM": "xcb"}
    platform_check.choose_offscreen(empty)
    platform_check.choose_offscreen(chosen)
    assert empty == {"QT_QPA_PLATFORM": "offscreen"}
    assert chosen == {"QT_QPA_PLATFORM": "xcb"}
