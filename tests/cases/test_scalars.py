"""Sizes and numbers: legal, at both ends, and as the family says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.cases import CannotDraw, draw_cases
from tests.cases.shapes import Build, argument, calls

seeds = st.integers(0, 2**53 - 1)
K = {"X": {"array": ["m", "n"]}, "k": {"int": [1, "min(m, n)"]}}


def numbers(build: Build, family: dict[str, Any], seed: int = 1, cases: int = 8, **others: Any) -> list[Any]:
    """Draw the argument k of a family's cases."""
    problem = build({"f": family}, cases=cases, **({"arguments": K} | others))
    return [calls(case)[0].arguments["k"] for case in draw_cases(problem, seed)]


def shapes(build: Build, family: dict[str, Any], seed: int = 1, cases: int = 8, **others: Any) -> list[Any]:
    """Draw the shapes of X of a family's cases."""
    problem = build({"f": family}, cases=cases, **others)
    return [argument(calls(case)[0]).shape for case in draw_cases(problem, seed)]


@settings(max_examples=20, deadline=None)
@given(seeds)
def test_a_range_of_sizes_is_hit_at_both_ends_in_every_four_cases(build: Build, seed: int) -> None:
    drawn = shapes(
        build, {"sizes": {"m": [3, 9], "n": ["m", "m + 2"]}}, seed, cases=4, sizes={"m": [1, 12], "n": [1, 12]}
    )
    assert {3, 9} <= {m for m, _ in drawn}
    assert {0, 2} <= {n - m for m, n in drawn}
    assert all(3 <= m <= 9 and m <= n <= m + 2 for m, n in drawn)


@settings(max_examples=20, deadline=None)
@given(seeds)
def test_numbers_stay_within_their_bounds_and_reach_both_ends(build: Build, seed: int) -> None:
    problem = build({"f": {"sizes": {"m": [4, 12], "n": [4, 12]}}}, arguments=K)
    for case in draw_cases(problem, seed):
        call = calls(case)[0]
        assert type(call.arguments["k"]) is int
        assert 1 <= call.arguments["k"] <= min(argument(call).shape)
    drawn = numbers(build, {"sizes": {"m": 7, "n": 7}}, seed, cases=4)
    assert {1, 7} <= set(drawn)


def test_default_sizes_are_small_as_a_rule_but_reach_the_bounds(build: Build) -> None:
    drawn = [m for m, _ in shapes(build, {}, cases=400, sizes={"m": [1, 130], "n": [1, 3]})]
    assert {1, 130} <= set(drawn)
    assert sum(m <= 20 for m in drawn) > 320
    assert any(100 < m < 130 for m in drawn)
    assert any(20 < m < 100 for m in drawn)


def test_wide_ranges_of_numbers_bring_small_and_huge_ones(build: Build) -> None:
    drawn = numbers(build, {}, cases=200, arguments={"k": {"int": [1, 10**30]}})
    assert {1, 10**30} <= set(drawn)
    assert any(1 < k < 10**4 for k in drawn)
    assert any(10**12 < k < 10**20 for k in drawn)
    assert any(10**29 < k < 10**30 for k in drawn)
    assert all(type(k) is int for k in drawn)


def test_expressions_name_what_was_drawn_before(build: Build) -> None:
    problem = build(
        {"f": {"sizes": {"n": "2*m"}, "numbers": {"k": "m + 1", "j": ["k", "k"]}}},
        arguments=K | {"k": {"int": [1, "n + 1"]}, "j": {"int": [1, 99]}},
        sizes={"m": [1, 6], "n": [1, 12]},
    )
    for case in draw_cases(problem, 1):
        call = calls(case)[0]
        m, n = argument(call).shape
        assert (n, call.arguments["k"], call.arguments["j"]) == (2 * m, m + 1, m + 1)


def test_all_of_a_choice_come_up(build: Build) -> None:
    drawn = numbers(build, {"numbers": {"k": {"choice": [1, 5, "n"]}}, "sizes": {"m": 9, "n": 9}}, cases=3)
    assert sorted(drawn) == [1, 5, 9]
    assert all(type(k) is int for k in drawn)


def test_a_choice_may_leave_one_of_its_parts_open(build: Build) -> None:
    drawn = numbers(
        build, {"numbers": {"k": {"choice": [0, 1, [2.5, 4]]}}}, cases=30, arguments={"k": {"float": [-9, 9]}}
    )
    assert [drawn.count(0.0), drawn.count(1.0)] == [10, 10]
    others = [k for k in drawn if k not in {0.0, 1.0}]
    assert all(2.5 <= k <= 4 for k in others)
    assert len(set(others)) > 3
    whole = numbers(build, {"numbers": {"k": {"choice": [1, [4, "n"]]}}, "sizes": {"m": 9, "n": 9}}, cases=20)
    assert whole.count(1) == 10
    assert {4, 9} < set(whole) - {1} <= {4, 5, 6, 7, 8, 9}


@pytest.mark.parametrize(
    ("draw", "least", "most"),
    [
        ({}, {-2.5, 4.0}, (-2.5, 4.0)),
        ({"numbers": {"k": [0, 1]}}, {0.0, 1.0}, (0.0, 1.0)),
        ({"numbers": {"k": [0.25, "m"]}}, {0.25, 3.0}, (0.25, 3.0)),
        ({"numbers": {"k": {"choice": [0, -1.5, "m"]}}}, {0.0, -1.5, 3.0}, (-1.5, 3.0)),
        ({"numbers": {"k": 1}}, {1.0}, (1.0, 1.0)),
        ({"numbers": {"k": 0.5}}, {0.5}, (0.5, 0.5)),
    ],
)
def test_floats(build: Build, draw: dict[str, Any], least: set[float], most: tuple[float, float]) -> None:
    drawn = numbers(build, draw | {"sizes": {"m": 3}}, arguments={"k": {"float": [-2.5, 4]}})
    assert least <= set(drawn)
    assert all(type(k) is float and most[0] <= k <= most[1] for k in drawn)


@pytest.mark.parametrize(
    ("family", "message"),
    [
        (
            {"numbers": {"k": "m + 1"}, "sizes": {"m": 2, "n": 2}},
            r"k = 3 is not between 1 and 2, its legal values \(m = 2, n = 2",
        ),
        (
            {"numbers": {"k": [2, "min(m, n)"]}, "sizes": {"m": 1}},
            r"k would lie between 2 and 1 \(m = 1, .*bound the family's",
        ),
        ({"numbers": {"k": 0.5}}, "k = 0.5 is no whole number"),
        ({"numbers": {"k": "q"}}, "'q' is not a declared size"),
        ({"sizes": {"m": 99}}, "m = 99 is not between 1 and 12"),
        ({"sizes": {"q": 1}}, "q: no such size"),
        ({"numbers": {"q": 1}}, "q: no such argument"),
        ({"arrays": {"k": ["gaussian"]}}, "k: no such argument"),
    ],
)
def test_what_is_not_legal_is_refused(build: Build, family: dict[str, Any], message: str) -> None:
    with pytest.raises(CannotDraw, match=message):
        numbers(build, family)
