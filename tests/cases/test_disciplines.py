"""How the function is called in a case."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import Any

import numpy as np
import pytest

from grader.cases import CannotDraw, Case, draw_cases
from grader.course.calls import Recall
from tests.cases.shapes import Build, argument, calls

ARGUMENTS = {"X": {"array": ["m", "n"]}, "v": {"array": ["n"]}, "k": {"int": [1, 99]}, "s": {"float": [0, 1]}}
DISCIPLINES = ["once", "same_shape_twice", "same_object", "earlier_result", "freed"]


def drawn(build: Build, discipline: str, traits: list[Any] | None = None, cases: int = 10) -> list[Case]:
    family = {"call": discipline, "arrays": {"X": traits or ["gaussian"]}}
    return draw_cases(build({"f": family}, arguments=ARGUMENTS, cases=cases), 1)


@pytest.mark.parametrize("discipline", DISCIPLINES)
@pytest.mark.parametrize("traits", [["gaussian"], ["near_top", "any_integer", "any_layout"], ["spectrum", "float32"]])
def test_calls_of_a_case_differ_in_contents_alone(build: Build, discipline: str, traits: list[Any]) -> None:
    for case in drawn(build, discipline, traits):
        first, *others = calls(case)
        for other in others:
            assert list(other.arguments) == list(first.arguments)
            assert (other.arguments["k"], other.arguments["s"]) == (first.arguments["k"], first.arguments["s"])
            for name in "Xv":
                assert argument(other, name).shape == argument(first, name).shape
                assert argument(other, name).dtype == argument(first, name).dtype
            assert other.placements == first.placements
        for one, two in pairwise(calls(case)):
            assert any(argument(one, name).tobytes() != argument(two, name).tobytes() for name in "Xv")


@pytest.mark.parametrize("discipline", DISCIPLINES)
def test_no_two_arrays_share_memory_and_all_are_plain(build: Build, discipline: str) -> None:
    for case in drawn(build, discipline):
        given = [argument(call, name) for call in calls(case) for name in "Xv"]
        assert not any(np.shares_memory(one, two) for one, two in combinations(given, 2))
        assert all(type(one) is np.ndarray and one.base is None and one.flags.c_contiguous for one in given)


@pytest.mark.parametrize("discipline", DISCIPLINES)
def test_random_seeds_are_drawn_for_every_call(build: Build, discipline: str) -> None:
    seeds = [call.random_seed for case in drawn(build, discipline) for call in calls(case)]
    assert len(set(seeds)) == len(seeds)
    assert all(0 <= seed < 2**32 for seed in seeds)


@pytest.mark.parametrize(("discipline", "lengths"), [("once", {1}), ("same_shape_twice", {2}), ("freed", {4})])
def test_calls_that_leave_nothing_behind(build: Build, discipline: str, lengths: set[int]) -> None:
    for case in drawn(build, discipline):
        assert len(case.steps) in lengths
        assert all(call.release and not call.placements for call in calls(case))
        assert calls(case) == list(case.steps)


def test_the_same_object_is_handed_in_two_or_three_times(build: Build) -> None:
    cases = drawn(build, "same_object", cases=2)
    assert {len(case.steps) for case in cases} == {2, 3}
    for case in cases:
        for call in calls(case):
            assert {name: placement.slot for name, placement in call.placements.items()} == {"X": "X", "v": "v"}


def test_an_earlier_result_is_asked_for_again_after_another_call(build: Build) -> None:
    for case in drawn(build, "earlier_result"):
        assert case.steps[2] == Recall(0)
        assert [call.release for call in calls(case)] == [False, True]
        assert len(case.steps) == 3


def test_after_inputs_were_freed_the_first_contents_come_again_in_some_cases(build: Build) -> None:
    again = []
    for case in drawn(build, "freed", cases=2):
        first, *_, last = calls(case)
        again.append(argument(first).tobytes() == argument(last).tobytes())
        assert argument(first) is not argument(last)
    assert sorted(again) == [False, True]


def test_the_same_arrays_come_with_other_numbers_in_the_same_objects_and_in_new_ones(build: Build) -> None:
    cases = drawn(build, "other_numbers", cases=8)
    for case in cases:
        first, second, third = calls(case)
        assert (second.arguments["k"], second.arguments["s"]) != (first.arguments["k"], first.arguments["s"])
        assert [third.arguments[name] for name in "ks"] == [first.arguments[name] for name in "ks"]
        for name in "Xv":
            assert (
                argument(first, name).tobytes() == argument(second, name).tobytes() == argument(third, name).tobytes()
            )
            assert not np.shares_memory(argument(first, name), argument(second, name))
    slots = [{placement.slot for placement in calls(case)[0].placements.values()} for case in cases]
    assert sorted(map(len, slots)) == [0] * 4 + [2] * 4


def test_other_numbers_keep_to_what_the_family_and_the_shapes_allow(build: Build) -> None:
    arguments = {"X": {"array": ["m", "n"]}, "k": {"int": [1, "min(m, n)"]}}
    family = {"call": "other_numbers", "numbers": {"k": [2, "n"]}, "sizes": {"m": 9, "n": [4, 6]}}
    for case in draw_cases(build({"f": family}, arguments=arguments, cases=8), 1):
        first, second, _ = (np.asarray(call.arguments["k"]) for call in calls(case))
        assert first != second
        assert 2 <= second <= argument(calls(case)[0]).shape[1]


def test_other_numbers_need_a_number_and_an_array(build: Build) -> None:
    for arguments in ({"X": {"array": ["m", "n"]}}, {"k": {"int": [1, 9]}}):
        with pytest.raises(CannotDraw, match="needs an array argument and a number"):
            draw_cases(build({"f": {"call": "other_numbers"}}, arguments=arguments, cases=1), 1)


def test_a_reshaped_matrix_holds_the_same_bytes_with_its_sides_exchanged(build: Build) -> None:
    arguments = {"X": {"array": ["m", "n"]}, "k": {"int": [1, "min(m, n)"]}}
    family = {"call": "reshaped", "sizes": {"m": [2, 4], "n": [5, 9]}}
    for case in draw_cases(build({"f": family}, arguments=arguments, cases=4), 1):
        first, second, third = calls(case)
        assert argument(second).tobytes() == argument(first).tobytes() == argument(third).tobytes()
        assert argument(second).shape == argument(first).shape[::-1]
        assert argument(third).shape == argument(first).shape
        assert second.arguments["k"] == first.arguments["k"]


@pytest.mark.parametrize("family", [{"sizes": {"m": 4, "n": 4}}, {"sizes": {"m": 1, "n": 1}}])
def test_reshaping_needs_sides_that_differ(build: Build, family: dict[str, Any]) -> None:
    arguments = {"X": {"array": ["m", "n"]}}
    with pytest.raises(CannotDraw, match="two sides that differ"):
        draw_cases(build({"f": {"call": "reshaped", **family}}, arguments=arguments, cases=1), 1)


def test_turned_arrays_hold_the_same_entries_in_reverse(build: Build) -> None:
    for case in drawn(build, "turned", ["gaussian", "float32", "fortran"], cases=4):
        first, second, third = calls(case)
        for name in "Xv":
            assert np.array_equal(argument(second, name), np.flip(argument(first, name)))
            assert np.array_equal(argument(third, name), argument(first, name))
        assert second.arguments["k"] == first.arguments["k"]


def test_layout_and_access_stay_with_a_slot(build: Build) -> None:
    for case in drawn(build, "same_object", ["gaussian", "stepped", "read_only"]):
        for call in calls(case):
            placement = call.placements["X"]
            assert (placement.layout, placement.read_only, placement.slot) == ("stepped", True, "X")


@pytest.mark.parametrize("discipline", DISCIPLINES)
def test_contents_that_cannot_differ_are_drawn_all_the_same(build: Build, discipline: str) -> None:
    problem = build({"f": {"call": discipline, "arrays": {"X": ["zeros"]}}}, cases=2)
    for case in draw_cases(problem, 1):
        assert not any(argument(call).any() for call in calls(case))
