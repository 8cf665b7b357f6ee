"""Which checker of the vocabulary is judged by what: one builder for each class."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from grader.course import checkers as vocabulary
from grader.judging.checkers.best_rank import best_rank_k
from grader.judging.checkers.comparison import Check, CheckerFault
from grader.judging.checkers.entrywise import close, exact
from grader.judging.checkers.nearest import nearest_indices
from grader.judging.checkers.orthonormality import orthonormal
from grader.judging.checkers.properties import prepare_property
from grader.judging.checkers.situation import Situation
from grader.judging.checkers.up_to_sign import columns_up_to_sign, rows_up_to_sign

Builder = Callable[[Any, Situation, Any], Check]

BUILDERS: Mapping[type[vocabulary.Checker], Builder] = {
    vocabulary.Exact: exact,
    vocabulary.Close: close,
    vocabulary.BestRankK: best_rank_k,
    vocabulary.ColumnsUpToSign: columns_up_to_sign,
    vocabulary.RowsUpToSign: rows_up_to_sign,
    vocabulary.Orthonormal: orthonormal,
    vocabulary.NearestIndices: nearest_indices,
    vocabulary.Property: prepare_property,
}


_ARRAYS_ONLY = (
    vocabulary.BestRankK,
    vocabulary.ColumnsUpToSign,
    vocabulary.RowsUpToSign,
    vocabulary.Orthonormal,
    vocabulary.NearestIndices,
)


def build(checker: vocabulary.Checker, situation: Situation, expected: Any) -> Check:
    """Return the checker prepared for one expected value. Raises `CheckerFault`."""
    if type(checker) not in BUILDERS:
        raise CheckerFault(f"no checker is called {checker.name()!r}")
    if isinstance(checker, _ARRAYS_ONLY) and not hasattr(expected, "shape"):
        raise CheckerFault(f"{checker.name()} needs an array, the output is {type(expected).__name__}")
    return BUILDERS[type(checker)](checker, situation, expected)
