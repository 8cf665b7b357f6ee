"""The vocabulary of checkers: what makes an answer right. `judging.checkers` gives each its meaning.

Every checker compares by `|actual - expected| <= rtol * |expected| + rel * max(max|expected|, scale)`, positions
of non-finite entries first.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from grader.course.expressions import Expression
from grader.course.vocabulary import Frozen, Lax, Named, one_of

DEFAULT_TOLERANCE = 1e-6
DEFAULT_TOLERANCE_FLOAT32 = 1e-3


# scales ---------------------------------------------------------------------------------------------------------------


class Scale(Named):
    """A magnitude taken from the inputs, below which differences do not count."""


class Number(Scale):
    """A fixed magnitude."""

    value: float = Field(gt=0)


class AbsProduct(Scale):
    """The largest entry of the product of the absolute values of these arguments, in order; `X.T` is X transposed."""

    of: Annotated[tuple[str, ...], Lax] = Field(min_length=1)


class LargestEntry(Scale):
    """The largest absolute entry of an argument."""

    of: str


class LargestRowNorm(Scale):
    """The largest Euclidean norm of an argument's rows."""

    of: str


class LargestSingularValue(Scale):
    """The spectral norm of an argument."""

    of: str


class ScaleFunction(Scale):
    """`NAME(arguments) -> float` in the problem's own Python file."""

    name_: str = Field(alias="function")


AnyScale: Any = one_of(Number, AbsProduct, LargestEntry, LargestRowNorm, LargestSingularValue, ScaleFunction)


# checkers -------------------------------------------------------------------------------------------------------------


class Tolerance(Frozen):
    """How far an answer may be from the expected one."""

    rtol: float = Field(default=DEFAULT_TOLERANCE, ge=0)
    rel: float = Field(default=DEFAULT_TOLERANCE, ge=0)


class Checker(Named):
    """What an output is compared with, and how."""


class _Measured(Checker):
    rtol: float = Field(default=DEFAULT_TOLERANCE, ge=0)
    rel: float = Field(default=DEFAULT_TOLERANCE, ge=0)
    float32: Tolerance = Tolerance(rtol=DEFAULT_TOLERANCE_FLOAT32, rel=DEFAULT_TOLERANCE_FLOAT32)
    """Used instead when any argument is float32."""
    scale: AnyScale | None = None


class Exact(Checker):
    """Equal in every entry; a whole number of any size."""


class Close(_Measured):
    """Equal within tolerance, entry by entry."""


class BestRankK(_Measured):
    """The best rank-k approximation of an argument, entry by entry where singular values k and k + 1 differ.

    Where they are equal, any best approximation is right (Eckart and Young 1936; Mirsky 1960).
    """

    input: str
    rank: Expression


class ColumnsUpToSign(_Measured):
    """Each column is the expected one or its negative (not entry by entry).

    With `spectrum_of`, columns are U S of that argument's thin singular value decomposition; those of equal singular
    values are right up to a rotation among themselves, at the cut too.
    """

    spectrum_of: str | None = None
    center: Literal["none", "columns"] = "none"


class RowsUpToSign(_Measured):
    """Each row is the expected one or its negative.

    With `spectrum_of`, rows are right singular vectors of that argument, right up to a rotation inside equal singular
    values; a row whose squared singular value is below `free_below` of the largest may be any unit vector orthogonal to
    the others.
    """

    spectrum_of: str | None = None
    center: Literal["none", "columns"] = "none"
    free_below: float = Field(default=1e-12, ge=0)
    free_below_float32: float = Field(default=1e-5, ge=0)


class Orthonormal(_Measured):
    """Columns (or rows) of unit norm, orthogonal to each other; only the first `count`, if given."""

    axis: Literal["columns", "rows"] = "columns"
    count: Expression | None = None


class NearestIndices(Checker):
    """Distinct row indices, most similar by cosine first.

    Index i is right if its similarity is within `within` of the expected i-th.
    """

    query: str
    corpus: str
    within: float = Field(default=1e-9, ge=0)
    within_float32: float = Field(default=1e-5, ge=0)
    ties_by_lower_index: bool = True
    """Of exactly equal similarities the lower index comes first; applied where rows have at most one entry, -9 to 9."""


class Property(Checker):
    """`NAME(arguments, answer, expected) -> str | None` in the problem's own Python: None or what is wrong."""

    name_: str = Field(alias="function")


AnyChecker: Any = one_of(Exact, Close, BestRankK, ColumnsUpToSign, RowsUpToSign, Orthonormal, NearestIndices, Property)
