"""Each kind of input that the hidden cases must cover catches somebody whom nothing else catches.

For each rule a wrong sample of the course is judged twice on one set of cases: on all of them, where it must fail, and
without the cases of that kind, where it must get through.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from grader.course.calls import Call
from grader.course.load import Course, load_course
from grader.judging.answer_key import AnsweredCase, AnswerKey
from grader.judging.grade import AnswerKeys
from grader.judging.problem_judge import judge_problem
from grader.judging.progress import Silent
from grader.judging.verdict import Verdict
from grader.sandbox import Runner, open_runner

ROOT = Path(__file__).parents[2]
SEED = 20_250_917

SVD, COSINE, LORA, PCA = "truncated_svd", "cosine_normalization", "lora_param_counting", "pca_projection"


class Need(NamedTuple):
    """Without cases of families `families` (or cases of which `holds` is true), `sample` is accepted."""

    problem: str
    sample: str
    families: str = ""
    holds: Callable[..., bool] = lambda **_: False


def shape(test: Callable[[int, int], bool]) -> Callable[..., bool]:
    return lambda X, **_: test(*X.shape)


def steep(matrix: np.ndarray) -> bool:
    """Whether a singular value of the centred matrix is less than a fifth of the one before."""
    centred = matrix - matrix.mean(axis=0, dtype=float)
    values = np.linalg.svd(centred, compute_uv=False)
    return bool((values[1:] < 0.2 * values[:-1]).any())


LAYOUTS = "float32_any_layout integers_any_layout"
SINGLE = "float32 float32_offset float32_nearly_equal float32_tiny float32_huge float32_any_layout"
TIES = "equal_at_the_cut three_equal_at_the_cut all_equal"

NEEDS = {
    "smallest sizes": Need(SVD, "one_by_one_as_a_number", holds=shape(lambda m, n: m == n == 1)),
    "one row": Need(SVD, "one_row_flattened", holds=shape(lambda m, _: m == 1)),
    "one column": Need(COSINE, "one_column_flattened", holds=shape(lambda _, d: d == 1)),
    "tall": Need(PCA, "tall_data_transposed", holds=shape(lambda n, d: n > d)),
    "wide": Need(PCA, "wide_data_transposed", holds=shape(lambda n, d: n < d)),
    "square": Need(COSINE, "square_transposed", holds=shape(lambda n, d: n == d)),
    "k is 1": Need(PCA, "one_component_flattened", holds=lambda k, **_: k == 1),
    "k is the largest": Need(SVD, "full_rank_wraps_round", holds=lambda X, k: k == min(X.shape)),
    "more than 100 rows": Need(PCA, "subsamples_beyond_100_rows", holds=shape(lambda n, _: n > 100)),
    "more than 100 columns": Need(SVD, "sketches_beyond_100_columns", holds=shape(lambda _, n: n > 100)),
    "no multiple of 64": Need(COSINE, "tail_of_the_last_block_dropped", holds=shape(lambda n, _: n > 64)),
    "negative numbers": Need(SVD, "negative_entries_clipped", holds=lambda X, **_: bool((X < 0).any())),
    "zero rows": Need(PCA, "zero_rows_moved_to_the_end", "zero_rows"),
    "all zero": Need(SVD, "nan_for_a_zero_matrix", "zero"),
    "constant column": Need(PCA, "constant_columns_not_centred", "constant_column all_rows_equal two_equal_samples"),
    "rows that sum to zero": Need(
        SVD, "zero_sum_rows_taken_for_zero_rows", "rows_sum_to_zero small_integers near_the_limit integers_any_layout"
    ),
    "no variance at all": Need(PCA, "nan_without_variance", "all_rows_equal two_equal_samples zero"),
    "rank below k": Need(
        SVD, "rank_above_the_matrix_rank_refused", holds=lambda X, k: k > np.linalg.matrix_rank(X.astype(float))
    ),
    "equal at the cut": Need(SVD, "ties_at_the_cut_all_kept", TIES),
    "equal inside": Need(SVD, "equal_values_counted_once", f"{TIES} equal_inside"),
    "nearly equal at the cut": Need(SVD, "float32_inside", "nearly_equal_at_the_cut"),
    "nearly equal inside": Need(
        PCA, "close_values_counted_once", f"{TIES} equal_inside nearly_equal_at_the_cut nearly_equal_inside"
    ),
    "fast decay": Need(PCA, "stops_at_a_steep_drop", holds=lambda X, **_: steep(X)),
    "large offset": Need(PCA, "covariance_in_one_pass", "large_offset"),
    "large mean": Need(COSINE, "large_mean_removed", "large_mean"),
    "scale 1e-9": Need(SVD, "epsilon_in_the_share", "tiny tiny_tail float32_tiny"),
    "scale 1e9": Need(
        PCA, "clips_outliers_beyond_1e8", "huge float32_huge near_the_limit whole_range whole_unsigned_range"
    ),
    "both scales in one matrix": Need(COSINE, "single_scale_for_all_rows", "mixed_scales float32_mixed_scales"),
    "float32": Need(SVD, "single_precision_scale_not_undone", SINGLE),
    "integers": Need(
        PCA,
        "integer_scores_for_integer_input",
        "small_integers near_the_limit whole_range whole_unsigned_range integers_any_layout",
    ),
    "integers near the top, small types": Need(SVD, "int8_squares_overflow", "near_the_limit whole_range"),
    "integers near the top, large types": Need(COSINE, "int64_squares_wrap", "near_the_limit whole_range"),
    "integers on both sides of 2**63": Need(PCA, "uint64_cast_to_int64", "whole_range whole_unsigned_range"),
    "Fortran order and transposed": Need(SVD, "memory_order_taken_for_row_order", f"fortran transposed {LAYOUTS}"),
    "stepped": Need(PCA, "gaps_of_stepped_views_counted", f"stepped fortran transposed {LAYOUTS}"),
    "negative strides": Need(COSINE, "negative_strides_undone", f"reversed {LAYOUTS}"),
    "column block": Need(SVD, "leading_dimension_for_columns", f"column_block {LAYOUTS}"),
    "read-only": Need(COSINE, "squared_then_restored", "read_only integers_any_layout"),
    "the same array object with new contents": Need(COSINE, "array_objects_remembered", "same_object turned"),
    "the same array with another number": Need(SVD, "cached_without_the_number", "other_numbers"),
    "the same entries in another order": Need(SVD, "cached_by_the_sum", "turned"),
    "an earlier result": Need(SVD, "output_buffer_reused", "earlier_result"),
    "an earlier result, numbers only": Need(LORA, "result_list_reused", "earlier_result"),
    "the smallest layer": Need(LORA, "one_by_one_is_free", "ones"),
    "rank above the sides": Need(LORA, "rank_clamped_to_the_matrix", holds=lambda n, m, r: r > min(n, m)),
    "beyond 64 bits": Need(LORA, "product_in_uint64", holds=lambda n, m, **_: n * m >= 2**64),
}


@pytest.fixture(scope="module")
def course() -> Course:
    return load_course(ROOT)


@pytest.fixture(scope="module")
def keys(course: Course) -> Iterator[AnswerKeys]:
    with open_runner() as runner, AnswerKeys(course, runner) as keys:
        yield keys


def without(key: AnswerKey, need: Need) -> AnswerKey:
    """The key less the cases of the kind, and less cost checks, whose large inputs are of some kind too."""
    families = set(need.families.split())

    def stays(answered: AnsweredCase) -> bool:
        calls = [step for step in answered.case.steps if isinstance(step, Call)]
        return answered.case.family not in families and not any(need.holds(**call.arguments) for call in calls)

    cases = tuple(answered for answered in key.cases if stays(answered))
    return dataclasses.replace(key, cases=cases, problem=key.problem.model_copy(update={"cost": []}))


def verdict(keys: AnswerKeys, runner: Runner, key: AnswerKey, source: bytes) -> Verdict:
    passed: Any = judge_problem(key, source, "sample.py", runner, reference=None, progress=Silent())
    return Verdict(passed.verdict)


@pytest.mark.parametrize("rule", NEEDS)
def test_it_alone_catches_somebody(rule: str, course: Course, keys: AnswerKeys) -> None:
    need = NEEDS[rule]
    key, _ = keys.key(course.problem(need.problem), SEED)
    (path,) = (path for path in course.samples(need.problem, "wrong") if path.stem == need.sample)
    fewer = without(key, need)
    assert fewer.cases, "nothing would be left to judge"
    assert len(fewer.cases) < len(key.cases), "there is no such case"
    assert verdict(keys, keys.runner, key, path.read_bytes()) is not Verdict.ACCEPTED
    assert verdict(keys, keys.runner, fewer, path.read_bytes()) is Verdict.ACCEPTED
