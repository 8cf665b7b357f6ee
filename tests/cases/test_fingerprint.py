"""The hash of a case's inputs, and stored hashes that notice when the stream changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.cases import Case, draw_cases, inputs_hash, rebuild_case
from grader.course.calls import Call, Layout, Placement, Recall, Step
from tests.cases.shapes import Build

SPREAD_OUT: dict[str, Any] = {
    "gaussian": ["gaussian"],
    "uniform": [{"uniform": {"low": -1.0, "high": 3.0}}],
    "spectrum": [{"spectrum": {"decay": [1.2, 2.5]}}],
    "centered": [{"spectrum": {"centered": True, "tie": 1, "gap": 1e-6}}, {"offset": {"size": 1e7}}],
    "integers": ["integers", "zero_rows", "any_integer"],
    "near_top": ["near_top", "any_integer", "any_layout"],
    "full_range": ["full_range", "constant_column", "int64"],
    "unit_rows": ["unit_rows", "equal_rows", "float32", "read_only"],
    "sparse_rows": ["sparse_rows", "zero_columns", {"scale": {"factor": 1e9}}],
    "singular_values": [{"singular_values": {"order": "shuffled"}}, "any_float"],
    "sums": ["gaussian", "rows_sum_to_zero"],
    "symmetric": [{"symmetric": {"tie": 2}}],
    "symmetric_apart": [{"symmetric": {"orthogonal_to": "ones"}}],
    "fitting": [{"fitting_integers": {"terms": "n"}}, "descending", "any_integer"],
    "indices": [{"indices": {"below": "k"}}],
    "mixed_scales": ["gaussian", "positive", "mixed_scales", "float32"],
}
STORED = {
    "centered-02": "28312e1a2335e6e9",
    "earlier_result-02": "3863c554ba992bd5",
    "fitting-02": "01c9c541ca216876",
    "freed-02": "edcde652bf62f310",
    "full_range-02": "89bdcc52d6dbf893",
    "gaussian-02": "f6dea072e65a2429",
    "indices-02": "e7a62f1d83c5c3a1",
    "integers-02": "370eceb447a574d2",
    "mixed_scales-02": "c00221eaf186b077",
    "near_top-02": "75b59414621cc693",
    "same_object-02": "acec34c2f2030e6c",
    "same_shape_twice-02": "41952db58b929417",
    "singular_values-02": "a7e1fb6b76cdd8c5",
    "sparse_rows-02": "06e783eb5f56d409",
    "spectrum-02": "668308f93404e7fa",
    "sums-02": "3a47659f83d4a188",
    "symmetric-02": "d615e3846d3d0a29",
    "symmetric_apart-02": "4096b81d2c48c0ec",
    "uniform-02": "28dfd4bf5ec0cef5",
    "unit_rows-02": "8c5bfe33d4a8b807",
}


def spread_out(build: Build) -> Any:
    families: dict[str, Any] = {
        name: {"arrays": {"X": traits}, "sizes": {"m": [3, 130], "n": [2, 12]}} for name, traits in SPREAD_OUT.items()
    }
    for name in ("symmetric", "symmetric_apart"):
        families[name]["sizes"] = {"m": [4, 12], "n": "m"}
    for call in ("same_shape_twice", "same_object", "earlier_result", "freed"):
        families[call] = {"call": call, "numbers": {"k": [1, 2**100]}}
    return build(
        families,
        cases=3 * len(families),
        arguments={"X": {"array": ["m", "n"]}, "k": {"int": [1, 2**100]}, "s": {"float": [0, 1]}},
        sizes={"m": [1, 130], "n": [1, 130]},
    )


@pytest.mark.parametrize("name", STORED)
def test_cases_are_bit_for_bit_those_of_the_machine_that_stored_their_hashes(build: Build, name: str) -> None:
    assert inputs_hash(rebuild_case(spread_out(build), 20240229, name))[:16] == STORED[name]


def test_every_family_has_a_stored_hash_and_all_cases_differ(build: Build) -> None:
    problem = spread_out(build)
    assert {name[:-3] for name in STORED} == set(problem.groups[0].families)
    hashes = [inputs_hash(case) for case in draw_cases(problem, 20240229)]
    assert len(set(hashes)) == len(hashes)


def made(*steps: Step) -> Case:
    return Case("a-01", "g", "a", steps, 1, float32=False)


CALL = Call({"X": np.ones((2, 3)), "k": 1}, {"X": Placement()})
OTHERS = [
    Call({"X": np.ones((3, 2)), "k": 1}, {"X": Placement()}),
    Call({"X": np.ones((2, 3), dtype=np.float32), "k": 1}, {"X": Placement()}),
    Call({"X": -np.ones((2, 3)), "k": 1}, {"X": Placement()}),
    Call({"X": np.ones((2, 3)).view(np.int64), "k": 1}, {"X": Placement()}),
    Call({"X": np.ones((2, 3)), "k": 2}, {"X": Placement()}),
    Call({"X": np.ones((2, 3)), "k": 1.0}, {"X": Placement()}),
    Call({"X": np.ones((2, 3)), "k": True}, {"X": Placement()}),
    Call({"X": np.ones((2, 3)), "k": "1"}, {"X": Placement()}),
    Call({"X": np.ones((2, 3)), "k": None}, {"X": Placement()}),
    Call({"X": np.ones((2, 3)), "k": [1]}, {"X": Placement()}),
    Call({"X": np.ones((2, 3)), "k": (1,)}, {"X": Placement()}),
    Call({"Z": np.ones((2, 3)), "k": 1}, {"Z": Placement()}),
    replace(CALL, placements={"X": Placement(Layout.FORTRAN)}),
    replace(CALL, placements={"X": Placement(read_only=True)}),
    replace(CALL, placements={"X": Placement(slot="X")}),
    replace(CALL, release=False),
    replace(CALL, random_seed=1),
]


@pytest.mark.parametrize("other", OTHERS, ids=str)
def test_anything_that_a_submission_could_see_changes_the_hash(other: Call) -> None:
    assert inputs_hash(made(other)) != inputs_hash(made(CALL))


def test_all_those_hashes_differ_from_each_other() -> None:
    cases = [made(call) for call in OTHERS] + [
        made(CALL),
        made(CALL, CALL),
        made(CALL, Recall(0)),
        made(CALL, Recall(1)),
    ]
    assert len({inputs_hash(case) for case in cases}) == len(cases)


def test_byte_order_does_not_matter() -> None:
    array = np.arange(6.0).reshape(2, 3)
    swapped = array.astype(array.dtype.newbyteorder(">"))
    assert inputs_hash(made(Call({"X": array}))) == inputs_hash(made(Call({"X": swapped})))


@given(st.lists(st.integers() | st.floats(allow_nan=False) | st.text(max_size=3), max_size=5))
def test_lists_are_hashed_item_by_item(items: list[Any]) -> None:
    nested = made(Call({"L": [items, [np.arange(3)]]}))
    assert inputs_hash(nested) == inputs_hash(made(Call({"L": [list(items), [np.arange(3)]]})))
    assert inputs_hash(nested) != inputs_hash(made(Call({"L": [*items, [np.arange(3)]]})))
