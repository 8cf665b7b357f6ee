"""Lists of matrices to be applied one after the other."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from grader.cases import CannotDraw, Case, draw_cases, example_case, inputs_hash, rebuild_case
from grader.course.problem import Problem
from tests.cases.shapes import INTEGER_TYPES, Array, Build, calls

CHAIN = {"weights": {"chain": ["m", "n"], "length": "L", "inner": [1, "w"]}}
SIZES = {"m": [1, 9], "n": [1, 9], "L": [1, 6], "w": [1, 9]}
DISCIPLINES = ["once", "same_shape_twice", "same_object", "earlier_result", "freed"]


def drawn(build: Build, traits: list[Any], sizes: Any = None, cases: int = 12, **others: Any) -> list[Case]:
    family = {"arrays": {"weights": traits}, "sizes": sizes or {}, **others.pop("family", {})}
    problem = build({"f": family}, arguments=CHAIN, sizes=SIZES, cases=cases)
    return draw_cases(problem, 1, **others)


def matrices(case: Case, call: int = 0) -> list[Array]:
    given = calls(case)[call].arguments["weights"]
    assert type(given) is list
    return given  # type: ignore[return-value]  # a list of arrays, as the tests see


def test_matrices_fit_the_one_before_and_their_product_has_the_shape_declared(build: Build) -> None:
    for case in drawn(build, ["gaussian"], {"m": 4, "n": 7, "L": [1, 6]}, cases=24):
        weights = matrices(case)
        assert (len(weights[-1]), weights[0].shape[1]) == (4, 7)
        assert all(after.shape[1] == before.shape[0] for before, after in pairwise(weights))


def test_lengths_and_widths_are_drawn_within_their_bounds_and_differ(build: Build) -> None:
    weights = [matrices(case) for case in drawn(build, ["gaussian"], {"L": [1, 6], "w": 9}, cases=40)]
    assert {len(chain) for chain in weights} == {1, 2, 3, 4, 5, 6}
    inner = [matrix.shape[0] for chain in weights for matrix in chain[:-1]]
    assert set(inner) == set(range(1, 10))
    assert any(len({matrix.shape[0] for matrix in chain[:-1]}) > 2 for chain in weights)


def test_a_chain_may_be_of_square_matrices(build: Build) -> None:
    square = {"weights": {"chain": ["n", "n"], "length": 3, "inner": ["n", "n"]}}
    problem = build({"f": {"sizes": {"n": 4}}}, arguments=square, sizes=SIZES)
    for case in draw_cases(problem, 1):
        assert [matrix.shape for matrix in matrices(case)] == [(4, 4)] * 3


@pytest.mark.parametrize("dtype", INTEGER_TYPES)
def test_integers_that_fit_the_product_of_the_chain(build: Build, dtype: str) -> None:
    sizes = {"L": [1, 3], "w": [1, 3], "m": [1, 3], "n": [1, 3]}
    for case in drawn(build, ["fitting_integers", dtype], sizes, cases=20):
        product: Any = None
        exact: Any = None
        for matrix in matrices(case):
            assert matrix.dtype == dtype
            product = matrix if product is None else matrix @ product
            exact = matrix.astype(object) if exact is None else matrix.astype(object) @ exact
        assert (product.astype(object) == exact).all()


def test_one_integer_type_and_one_layout_for_all_matrices(build: Build) -> None:
    for case in drawn(build, ["integers", "any_integer", "any_layout", "read_only"], cases=8):
        assert len({matrix.dtype for matrix in matrices(case)}) == 1
        assert calls(case)[0].placements["weights"].read_only
    assert all(case.float32 for case in drawn(build, ["gaussian", "float32"]))


@pytest.mark.parametrize("call", DISCIPLINES)
def test_calls_of_a_case_share_shapes_and_nothing_else(build: Build, call: str) -> None:
    for case in drawn(build, ["gaussian"], family={"call": call}, cases=8):
        chains = [matrices(case, number) for number in range(len(calls(case)))]
        assert len({tuple(matrix.shape for matrix in chain) for chain in chains}) == 1
        arrays = [matrix for chain in chains for matrix in chain]
        assert all(matrix.base is None and matrix.flags.c_contiguous for matrix in arrays)
        assert not any(np.shares_memory(one, two) for one, two in pairwise(arrays))
        for one, two in pairwise(chains):
            assert one is not two
            assert any((left != right).any() for left, right in zip(one, two, strict=True))
        slots = {step.placements["weights"].slot if step.placements else None for step in calls(case)}
        assert slots == ({"weights"} if call == "same_object" else {None})


def test_the_last_of_freed_calls_brings_the_first_contents_in_new_arrays(build: Build) -> None:
    again = []
    for case in drawn(build, ["gaussian"], family={"call": "freed"}, cases=2):
        first, last = matrices(case, 0), matrices(case, -1)
        again.append(all((one == two).all() for one, two in zip(first, last, strict=True)))
        assert not any(one is two for one, two in zip(first, last, strict=True))
    assert sorted(again) == [False, True]


def test_a_function_draws_matrix_by_matrix_and_sees_those_before(build: Build) -> None:
    def numbered(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Array:
        before = given["weights"]
        assert all(not matrix.flags.writeable for matrix in before)
        assert len(before) < given["L"]
        return np.full(shape, float(len(before)))

    traits = [{"generated": {"by": "numbered"}}]
    for case in drawn(build, traits, functions={"numbered": numbered}):
        assert all((matrix == position).all() for position, matrix in enumerate(matrices(case)))


def test_size_is_that_of_the_largest_matrix(build: Build) -> None:
    sizes = {"m": 2, "n": 3, "L": 1}
    assert {case.size for case in drawn(build, ["gaussian"], sizes)} == {6}


def test_chains_are_rebuilt_alone(build: Build) -> None:
    problem = build({"f": {"call": "freed"}}, arguments=CHAIN, sizes=SIZES, cases=6)
    for case in draw_cases(problem, 5):
        assert inputs_hash(rebuild_case(problem, 5, case.name)) == inputs_hash(case)


def test_a_chain_without_a_matrix_or_a_width_is_refused(build: Build) -> None:
    for spec, message in (
        ({"chain": ["m", "n"], "length": "m - m", "inner": [1, 1]}, r"weights would have no matrix \(m ="),
        ({"chain": ["m", "n"], "length": 2, "inner": [5, "w"]}, "weights: no width lies between 5 and 1"),
    ):
        problem = build({"f": {"sizes": {"w": 1}}}, arguments={"weights": spec}, sizes=SIZES)
        with pytest.raises(CannotDraw, match=message):
            draw_cases(problem, 1)


def test_an_example_lists_its_matrices(build: Build) -> None:
    literal = [[[1, 2]], [[3], [4]]]
    for given, message in ((literal, None), ([], "a list of one matrix or more"), ([[1, 2]], "nested 2 deep")):
        example = {
            "name": "one",
            "arguments": {"weights": given},
            "traits": {"weights": ["int8", "fortran"]},
            "returns": {"Y": [[1]]},
            "group": "all",
        }
        problem: Problem = build({"f": {}}, arguments=CHAIN, sizes=SIZES, examples=[example])
        if message is not None:
            with pytest.raises(CannotDraw, match=message):
                example_case(problem, problem.examples[0])
            continue
        case = example_case(problem, problem.examples[0])
        assert [matrix.tolist() for matrix in matrices(case)] == literal
        assert {matrix.dtype.name for matrix in matrices(case)} == {"int8"}
        assert calls(case)[0].placements["weights"].layout == "fortran"


def test_either_float_type_is_drawn_for_each_matrix_of_a_chain(build: Build) -> None:
    for case in drawn(build, ["gaussian", "any_float"], {"L": [2, 6]}, cases=8):
        assert {matrix.dtype.name for matrix in matrices(case)} == {"float32", "float64"}
        assert case.float32
    alone = drawn(build, ["gaussian", "any_float"], {"L": 1}, cases=2)
    assert {matrices(case)[0].dtype.name for case in alone} == {"float32", "float64"}
