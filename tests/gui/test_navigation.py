"""Back and forward lead where the person was, whatever the order of the steps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_desktop.qt.navigation import LONGEST, Navigation, Place

START, PEOPLE, NG = Place("start"), Place("people"), Place("people", "person", 7)


def visited(*places: Place) -> Navigation:
    navigation = Navigation()
    for place in places:
        navigation.arrived(place)
    return navigation


def test_back_and_forward_lead_through_the_same_places():
    navigation = visited(START, PEOPLE, NG)
    assert navigation.behind() == PEOPLE
    navigation.went_back()
    navigation.went_back()
    assert (navigation.here, navigation.behind(), navigation.ahead()) == (START, None, PEOPLE)
    navigation.went_forward()
    assert (navigation.here, navigation.ahead()) == (PEOPLE, NG)


def test_a_new_step_forgets_what_was_ahead():
    navigation = visited(START, PEOPLE)
    navigation.went_back()
    navigation.arrived(Place("plan"))
    assert not navigation.can_go_forward
    assert navigation.behind() == START


def test_asking_for_the_place_one_is_at_adds_nothing():
    navigation = visited(START, START)
    assert not navigation.can_go_back


def test_without_a_past_there_is_no_way_back():
    with pytest.raises(IndexError):
        Navigation().went_back()
    with pytest.raises(IndexError):
        Navigation().went_forward()


@given(st.lists(st.sampled_from([*"abcdef", "<", ">"]), max_size=300))
def test_it_behaves_like_a_line_of_places_with_a_finger_on_one(steps):
    navigation, line, finger = Navigation(), [], -1
    for step in steps:
        if step == "<":
            if navigation.can_go_back:
                navigation.went_back()
                finger -= 1
        elif step == ">":
            if navigation.can_go_forward:
                navigation.went_forward()
                finger += 1
        elif finger < 0 or line[finger] != step:
            line = [*line[: finger + 1], step][-(LONGEST + 1) :]
            finger = len(line) - 1
            navigation.arrived(Place(step))
        else:
            navigation.arrived(Place(step))
        assert (navigation.here.section if navigation.here else None) == (line[finger] if line else None)
        assert navigation.can_go_back == (finger > 0)
        assert navigation.can_go_forward == (finger < len(line) - 1)
