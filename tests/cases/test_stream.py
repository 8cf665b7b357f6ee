"""Random numbers that every machine draws alike."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.cases.stream import Stream, Turns, geometric


@given(st.integers(min_value=1, max_value=2**200), st.integers())
def test_a_whole_number_is_below_its_bound(bound: int, name: int) -> None:
    assert 0 <= Stream(name).below(bound) < bound


@given(st.integers(-(2**70), 2**70), st.integers(0, 2**80))
def test_a_number_between_two_bounds_is_between_them(low: int, span: int) -> None:
    assert low <= Stream("between").between(low, low + span) <= low + span


def test_big_numbers_use_all_their_bits() -> None:
    stream = Stream("big")
    drawn = [stream.below(2**120) for _ in range(40)]
    assert max(drawn) > 2**118
    assert len({number % 2**32 for number in drawn}) == 40


def test_streams_are_told_apart_by_each_field_and_by_where_it_ends() -> None:
    first = [Stream(*fields).below(2**60) for fields in [("a", "bc"), ("ab", "c"), ("abc",), ("a", "bc", "")]]
    assert len(set(first)) == 4


def test_restart_forgets_what_was_drawn_before() -> None:
    stream = Stream("a")
    stream.normals(3)
    stream.restart("b")
    assert stream.below(2**60) == Stream("b").below(2**60)


def test_normals_look_normal() -> None:
    drawn = Stream("normal").normals(100, 1000)
    assert drawn.mean() == pytest.approx(0, abs=0.01)
    assert drawn.std() == pytest.approx(1, abs=0.01)
    within = (np.abs(drawn) < 1).mean()
    assert within == pytest.approx(math.erf(1 / math.sqrt(2)), abs=0.01)


def test_integers_reach_both_ends_of_the_widest_types() -> None:
    drawn = Stream("wide").integers(-(2**63), 2**63 - 1, 2000)
    assert min(drawn) < -(2**62.9)
    assert max(drawn) > 2**62.9
    unsigned = Stream("wide").integers(0, 2**64 - 1, 2000)
    assert max(unsigned) > 2**63.9
    assert all(type(number) is int for number in unsigned)


def test_a_shuffle_keeps_all_items() -> None:
    assert sorted(Stream("shuffle").shuffled(range(50))) == list(range(50))


def test_geometric_is_the_power_law() -> None:
    fractions = np.array([0.0, 0.25, 0.5, 0.9])
    assert geometric(1e-9, 1e9, fractions) == pytest.approx([1e-9 * 1e18**fraction for fraction in fractions], rel=1e-5)


@given(st.integers(1, 10), st.integers(0, 5), st.integers())
def test_every_possibility_has_its_turn_in_each_block(possibilities: int, block: int, seed: int) -> None:
    numbers = range(block * possibilities + 1, (block + 1) * possibilities + 1)
    turns = [Turns(number, seed, "family").turn("layout", possibilities) for number in numbers]
    assert sorted(turns) == list(range(possibilities))


def test_topics_take_their_turns_in_orders_of_their_own() -> None:
    def order(topic: str) -> list[int]:
        return [Turns(number, 1).turn(topic, 8) for number in range(1, 17)]

    assert order("a") != order("b")
    assert order("a")[:8] != order("a")[8:]


def test_the_stream_is_the_one_that_stored_hashes_were_made_with() -> None:
    stream = Stream(2024, "truncated_svd", "case", "gaussian-01")
    assert stream.below(2**48) == 70117471918198
    assert stream.below(2**100) == 247507995337130803879570048849
    assert stream.normals(2).tolist() == [0.6856918972916901, 0.8620309655088931]
    assert stream.integers(-(2**63), 2**63 - 1, 1).tolist() == [-408027887905041151]
