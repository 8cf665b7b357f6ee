"""All hidden cases of a problem: which, in which order, and each alone."""

from __future__ import annotations

import re
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.cases import CannotDraw, UnknownCase, draw_cases, inputs_hash, rebuild_case, redraw_case
from grader.course.calls import Layout
from grader.course.problem import Problem
from tests.cases.shapes import INTEGER_TYPES, Build, argument, calls

LAYOUTS = {layout.value for layout in Layout} - {"c"}
MIXED = {
    "plain": {},
    "controlled": {"arrays": {"X": ["spectrum", "float32"]}, "call": "freed"},
    "whole": {"arrays": {"X": ["near_top", "any_integer", "any_layout"]}, "call": "same_object"},
}
seeds = st.integers(0, 2**53 - 1)


@pytest.fixture(scope="module")
def mixed(build: Build) -> Problem:
    return build(MIXED, cases=20)


@settings(max_examples=15, deadline=None)
@given(seeds)
def test_the_same_seed_draws_the_same_cases_and_each_is_rebuilt_alone(mixed: Problem, seed: int) -> None:
    drawn = draw_cases(mixed, seed)
    hashes = [inputs_hash(case) for case in drawn]
    assert [inputs_hash(case) for case in draw_cases(mixed, seed)] == hashes
    for case, expected in zip(drawn, hashes, strict=True):
        alone = rebuild_case(mixed, seed, case.name)
        assert inputs_hash(alone) == expected
        assert (alone.name, alone.group, alone.family, alone.size, alone.float32) == (
            case.name,
            case.group,
            case.family,
            case.size,
            case.float32,
        )


def test_seeds_problems_and_families_draw_different_cases(mixed: Problem) -> None:
    other = mixed.model_copy(update={"id": "other"})
    hashes = [
        inputs_hash(case)
        for problem, seed in [(mixed, 1), (mixed, 2), (other, 1)]
        for case in draw_cases(problem, seed)
    ]
    assert len(set(hashes)) == len(hashes)


def test_a_case_does_not_depend_on_the_other_families(build: Build) -> None:
    lone = build({"controlled": MIXED["controlled"]}, cases=4)
    both = build({"zero": {"arrays": {"X": ["zeros"]}}, "controlled": MIXED["controlled"]}, cases=8)
    assert inputs_hash(rebuild_case(lone, 5, "controlled-03")) == inputs_hash(rebuild_case(both, 5, "controlled-03"))


def test_names_number_the_cases_of_a_family(mixed: Problem) -> None:
    names = sorted(case.name for case in draw_cases(mixed, 1) if case.family == "plain")
    assert names == [f"plain-{number:02d}" for number in range(1, len(names) + 1)]


def test_more_than_99_cases_have_longer_numbers(build: Build) -> None:
    problem = build({"plain": {}}, cases=101)
    names = {case.name for case in draw_cases(problem, 1)}
    assert {"plain-01", "plain-99", "plain-100", "plain-101"} <= names
    assert rebuild_case(problem, 1, "plain-100").name == "plain-100"


def test_the_order_is_shuffled_by_the_seed_over_all_groups(build: Build) -> None:
    problem = build({"first": {}}, cases=30)
    second = problem.groups[0].model_copy(
        update={"name": "more", "families": {"second": problem.groups[0].families["first"]}}
    )
    problem = problem.model_copy(update={"groups": [*problem.groups, second]})
    orders = [[case.name for case in draw_cases(problem, seed)] for seed in (1, 2)]
    assert sorted(orders[0]) == sorted(orders[1])
    assert orders[0] != orders[1]
    assert {name.split("-")[0] for name in orders[0][:12]} == {"first", "second"}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 20), min_size=1, max_size=8), st.integers(0, 60))
def test_cases_are_shared_out_by_weight_and_none_goes_without(build: Build, weights: list[int], spare: int) -> None:
    families = {f"f{index}": {"weight": weight, "sizes": {"m": 1, "n": 1}} for index, weight in enumerate(weights)}
    cases = len(weights) + spare
    counts = Counter(case.family for case in draw_cases(build(families, cases=cases), 1))
    assert sum(counts.values()) == cases
    assert set(counts) == set(families)
    ideals = [cases * weight / sum(weights) for weight in weights]
    if min(ideals) >= 1:
        assert all(abs(counts[f"f{index}"] - ideal) < 1 for index, ideal in enumerate(ideals))
    for index, weight in enumerate(weights):
        for other, less in enumerate(weights):
            assert weight <= less or counts[f"f{index}"] >= counts[f"f{other}"]


def test_a_redrawn_case_has_its_own_name_and_contents(mixed: Problem) -> None:
    first = rebuild_case(mixed, 1, "whole-02")
    second = redraw_case(mixed, 1, first)
    third = redraw_case(mixed, 1, second)
    assert [second.name, third.name] == ["whole-02.1", "whole-02.2"]
    assert len({inputs_hash(case) for case in (first, second, third)}) == 3
    assert inputs_hash(rebuild_case(mixed, 1, "whole-02.2")) == inputs_hash(third)
    assert argument(calls(first)[0]).dtype == argument(calls(third)[0]).dtype


@pytest.mark.parametrize(
    "name", ["plain-00", "plain-99", "plain-1", "plain-001", "plain-01.0", "other-01", "plain", "", "plain-01.x"]
)
def test_a_name_that_no_case_has_is_refused(mixed: Problem, name: str) -> None:
    with pytest.raises(UnknownCase, match=rf"sample has no case '{re.escape(name)}'.*plain, controlled, whole"):
        rebuild_case(mixed, 1, name)


@settings(max_examples=20, deadline=None)
@given(seeds)
def test_each_integer_type_and_layout_occurs_in_every_run(build: Build, seed: int) -> None:
    problem = build({"whole": MIXED["whole"]}, cases=8)
    drawn = [calls(case)[0] for case in draw_cases(problem, seed)]
    assert Counter(str(argument(call).dtype) for call in drawn) == Counter(INTEGER_TYPES)
    assert {call.placements["X"].layout for call in drawn} == LAYOUTS


def test_integer_arrays_of_one_call_are_of_one_type_but_laid_out_each_its_own_way(build: Build) -> None:
    traits = ["integers", "any_integer", "any_layout"]
    problem = build(
        {"whole": {"arrays": {"X": traits, "Z": traits}}},
        cases=40,
        arguments={"X": {"array": ["m", "n"]}, "Z": {"array": ["n", "m"]}},
    )
    drawn = [calls(case)[0] for case in draw_cases(problem, 1)]
    assert all(argument(call, "X").dtype == argument(call, "Z").dtype for call in drawn)
    pairs = {(call.placements["X"].layout, call.placements["Z"].layout) for call in drawn}
    assert len(pairs) > 10


def test_float_types_of_several_arguments_meet_in_every_way_but_all_alike(build: Build) -> None:
    names = ["X", "W", "b"]
    traits = ["gaussian", "any_float"]
    problem = build(
        {"mixed": {"arrays": dict.fromkeys(names, traits)}},
        cases=6,
        arguments={name: {"array": ["m", "n"]} for name in names} | {"plain": {"array": ["m"]}},
    )
    for seed in (1, 2):
        drawn = [calls(case)[0] for case in draw_cases(problem, seed)]
        met = {tuple(str(argument(call, name).dtype) for name in names) for call in drawn}
        assert len(met) == 6
        assert all(len(set(types)) == 2 for types in met)
        assert all(case.float32 for case in draw_cases(problem, seed))
        assert all(argument(call, "plain").dtype == np.float64 for call in drawn)


def test_the_float_type_of_one_argument_is_each_in_its_turn(build: Build) -> None:
    problem = build({"one": {"arrays": {"X": ["gaussian", "any_float"]}}}, cases=4)
    drawn = Counter(str(argument(calls(case)[0]).dtype) for case in draw_cases(problem, 1))
    assert drawn == {"float32": 2, "float64": 2}


def test_a_vector_gets_only_layouts_that_change_a_vector(build: Build) -> None:
    problem = build({"v": {"arrays": {"X": ["any_layout"]}}}, arguments={"X": {"array": ["n"]}}, cases=3)
    layouts = {calls(case)[0].placements["X"].layout for case in draw_cases(problem, 1)}
    assert layouts == {"stepped", "reversed", "column_block"}


def test_what_a_family_does_not_mention_keeps_the_problems_defaults(build: Build) -> None:
    problem = build(
        {"silent": {}, "own": {"arrays": {"X": ["gaussian", "fortran", "read_only"]}}},
        defaults={"X": ["zeros", "float32"]},
        cases=4,
    )
    for case in draw_cases(problem, 1):
        call = calls(case)[0]
        assert case.float32 == (case.family == "silent")
        assert argument(call).any() == (case.family == "own")
        if case.family == "own":
            assert call.placements["X"].layout == "fortran"
            assert call.placements["X"].read_only
        else:
            assert not call.placements


def test_size_is_that_of_the_largest_array_or_without_one_of_the_largest_int(build: Build) -> None:
    problem = build(
        {"f": {"sizes": {"m": 3, "n": 4}}}, arguments={"X": {"array": ["m"]}, "Z": {"array": ["m", "n"]}}, cases=1
    )
    assert draw_cases(problem, 1)[0].size == 12
    scalar = build({"f": {"numbers": {"k": 2**70}}}, arguments={"k": {"int": [1, 2**80]}}, cases=1)
    assert draw_cases(scalar, 1)[0].size == 71


def test_a_group_with_fewer_cases_than_families_is_refused(build: Build) -> None:
    with pytest.raises(CannotDraw, match="2 cases for 3 families"):
        draw_cases(build(MIXED, cases=2), 1)


def test_two_families_of_one_name_are_refused(build: Build) -> None:
    problem = build({"f": {}})
    problem = problem.model_copy(update={"groups": [*problem.groups, problem.groups[0]]})
    with pytest.raises(CannotDraw, match="two groups have a family f"):
        draw_cases(problem, 1)


def test_a_negative_dimension_is_refused(build: Build) -> None:
    problem = build({"f": {"sizes": {"m": 1}}}, arguments={"X": {"array": ["m - 2"]}})
    with pytest.raises(CannotDraw, match=r"X would have shape \(-1,\) \(m = 1"):
        draw_cases(problem, 1)


def test_a_problem_without_groups_has_no_cases(build: Build) -> None:
    assert draw_cases(build({}, groups=[]), 1) == []


def test_a_students_copy_shows_groups_and_no_cases(build: Build) -> None:
    assert draw_cases(build({}, groups=[{"name": "all", "points": 2}]), 1) == []
