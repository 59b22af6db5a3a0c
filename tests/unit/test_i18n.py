"""Messages keep their key and arguments, and each catalogue makes its own sentence of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_desktop import resources
from r2p_desktop.errors import CODES, OfficeError
from r2p_desktop.i18n import Catalogue, Message, catalogue, message

_WORDS = st.text(st.characters(exclude_characters="{}", codec="utf-8"))
_ARGS = st.recursive(
    st.one_of(_WORDS, st.integers(), st.none()),
    lambda inner: st.builds(Message, _WORDS, st.dictionaries(st.sampled_from("abc"), inner)),
)


@given(_WORDS, st.dictionaries(st.sampled_from("abc"), _ARGS))
def test_a_stored_message_comes_back_as_it_was(text: str, args: Mapping[str, object]) -> None:
    stored = Message(text, args).as_json()
    assert Message.from_json(stored) == Message(text, args)


@pytest.mark.parametrize("stored", ["[]", '{"args": {}}', "3", "not json"])
def test_what_is_no_message_is_refused(stored: str) -> None:
    with pytest.raises(ValueError):
        Message.from_json(stored)


def test_a_catalogue_words_the_message_and_those_inside_it() -> None:
    french = Catalogue("fr", {"Edit {what}": "Modifier {what}", "the contact {name}": "le contact {name}"})
    inside = message("the contact {name}", name="A. {Ng}")
    assert french.render(message("Edit {what}", what=inside)) == "Modifier le contact A. {Ng}"
    assert str(message("Edit {what}", what=inside)) == "Edit the contact A. {Ng}"


def test_an_untranslated_or_empty_entry_stays_english() -> None:
    french = Catalogue("fr", {"Bin": ""})
    assert (french.render("Bin"), french.render("Start")) == ("Bin", "Start")


def test_braces_in_a_text_without_arguments_stay_as_typed() -> None:
    assert Catalogue("en", {}).render(message("{not a place}")) == "{not a place}"


def test_a_region_finds_the_language_and_an_unknown_one_is_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fr.json").write_text(json.dumps({"Bin": "Corbeille"}), "utf-8")
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path / parts[-1])
    assert catalogue("fr_CA").translate("Bin") == catalogue("fr-BE").translate("Bin") == "Corbeille"
    assert catalogue("xx").translate("Bin") == "Bin"


@pytest.mark.parametrize(("code", "mirrored"), [("ar", True), ("ar_EG", True), ("he", True), ("fr", False)])
def test_some_languages_run_from_right_to_left(code: str, mirrored: bool) -> None:
    assert Catalogue(code, {}).right_to_left is mirrored


def test_every_error_has_a_code_that_the_command_line_knows() -> None:
    kinds = [OfficeError]
    for kind in kinds:
        kinds += kind.__subclasses__()
    ours = {kind.code for kind in kinds if kind.__module__.startswith("r2p_desktop.")}
    assert ours == CODES
