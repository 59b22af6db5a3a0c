"""The words of the command line: which part they start, and what wrong usage looks like."""

from __future__ import annotations

from pathlib import Path

import pytest

from r2p_desktop import arguments


def test_a_command_goes_to_the_commands() -> None:
    assert arguments.command_words(["list", "people", "--json"]) == ["list", "people", "--json"]
    assert arguments.command_words(["read-table", "x.csv"]) == ["read-table", "x.csv"]


def test_common_options_may_stand_before_the_command() -> None:
    words = ["--debug", "--language", "fr", "office", "check", "here"]
    assert arguments.command_words(words) == ["office", "check", "here", "--debug", "--language", "fr"]


@pytest.mark.parametrize("words", [[], ["--demo"], ["--office", "list"], ["--language"], ["--debug"]])
def test_everything_else_is_the_window(words: list[str]) -> None:
    assert arguments.command_words(words) is None


def test_the_window_options_are_read() -> None:
    words = "--office there --language fr --self-test --pictures p --theme dark --size 1366x768 --debug"
    options = arguments.parse_window([*words.split(), "--passphrase-file", "-"])
    assert options.office == Path("there")
    assert (options.language, options.theme, options.size) == ("fr", "dark", (1366, 768))
    assert (options.self_test, options.pictures, options.debug) == (True, Path("p"), True)
    assert options.passphrase_file == "-"
    assert not options.demo and not options.fresh


def test_the_defaults_leave_the_choice_to_the_settings() -> None:
    options = arguments.parse_window([])
    assert (options.office, options.language, options.theme, options.size) == (None, None, "system", None)


@pytest.mark.parametrize(
    "words",
    [
        ["lst"],
        ["--no-such"],
        ["--offi", "x"],
        ["--office"],
        ["--office", "a", "--demo"],
        ["--fresh"],
        ["--pictures", "p"],
        ["--size", "big"],
        ["--theme", "blue"],
        ["--demo", "list", "people"],
    ],
)
def test_wrong_usage_ends_with_two_and_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        arguments.parse_window(words)
    captured = capsys.readouterr()
    assert end.value.code == 2
    assert captured.out == ""
    assert captured.err.startswith("r2p-desktop: error[bad-input]: ")
    assert captured.err.count("\n") == 1


def test_help_names_every_option_command_variable_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        arguments.parse_window(["--help"])
    text = capsys.readouterr().out
    assert end.value.code == 0
    options = (
        "--office --demo --fresh --language --passphrase-file --debug --self-test --pictures --theme --size"
    )
    variables = "R2P_HOME R2P_PASSPHRASE R2P_CLOCK R2P_TRACE"
    for word in [*options.split(), "--version", *arguments.COMMANDS, *variables.split(), "0 done"]:
        assert word in text
    assert not any(hidden in text for hidden in arguments.HIDDEN_COMMANDS)
