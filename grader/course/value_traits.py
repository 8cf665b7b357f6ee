"""What an array holds: the traits of stage `values`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from grader.course.expressions import Expression
from grader.course.trait import Stage, Trait
from grader.course.vocabulary import Lax


class Gaussian(Trait):
    """Independent entries of mean 0 and variance 1, normally distributed but for the far tails."""

    stage = Stage.VALUES


class Uniform(Trait):
    """Independent entries, uniform between two bounds."""

    stage = Stage.VALUES
    low: float = -1.0
    high: float = 1.0


class _Decaying(Trait):
    stage = Stage.VALUES
    decay: Annotated[tuple[float, float], Lax] = (1.2, 2.0)
    """Each ratio is drawn between these two."""
    top: float = 1.0
    floor: float = 0.0
    """Values below `floor * top` are exactly zero (of a matrix: up to rounding)."""
    rank: Expression | None = None
    """At most so many are not zero; without it, as many as fit. Sizes and integer arguments may be named."""
    tie: Expression | None = None
    """Position i (from 1) where values i and i + 1 are equal, or nearly so."""
    tie_size: int = Field(default=2, ge=2)
    """How many neighbouring values the tie joins, from position `tie` on."""
    gap: float = Field(default=0.0, ge=0.0, lt=1.0)
    """Relative gap inside the tie, in units of the larger one: 0 for equal ones (up to rounding)."""


class Spectrum(_Decaying):
    """A matrix with controlled singular values, each `decay` times smaller than the one before, `top` the largest."""

    centered: bool = False
    """Columns sum to zero, so that the spectrum is that of the centred matrix (rank at most rows - 1)."""


class Symmetric(_Decaying):
    """A symmetric positive semidefinite matrix; its eigenvalues are each `decay` times smaller than the one before."""

    decay: Annotated[tuple[float, float], Lax] = (1.5, 3.0)
    """Each ratio is drawn between these two."""
    orthogonal_to: Literal["first", "ones"] | None = None
    """The leading eigenvector is orthogonal to the first unit vector (exactly) or to that of ones (up to rounding).

    That vector is an eigenvector itself, of another eigenvalue.
    """


class SingularValues(_Decaying):
    """A vector of non-negative numbers, each `decay` times smaller than the one before; zeros beyond the `rank`."""

    order: Literal["descending", "ascending", "shuffled"] = "descending"


class Integers(Trait):
    """Independent whole numbers between two bounds, both included; clipped to what the dtype holds."""

    stage = Stage.VALUES
    low: int = -5
    high: int = 5


class FittingIntegers(Trait):
    """Whole numbers so small that a sum of `terms` products of `factors` of them fits the type, and about that large.

    Unsigned ones are not negative; of a float type, all whole numbers up to 2**53 (float32: 2**24) count as fitting.
    """

    stage = Stage.VALUES
    terms: Expression | None = None
    """How many products are added, at most: 1 without it, of a chain as many as its product has."""
    factors: int | None = Field(default=None, ge=1, le=64)
    """How many entries are multiplied: 2 without it, of a chain as many as it has matrices."""


class Indices(Trait):
    """Whole numbers from 0 to `below` - 1, or to the type's largest; int64 unless the type is said.

    Both ends are among them; a single one is an end now and then.
    """

    stage = Stage.VALUES
    below: Expression
    """Sizes and integer arguments may be named."""


class NearTop(Trait):
    """Whole numbers in the top quarter of the integer dtype's range, and in the bottom quarter of a signed one's.

    The very largest and smallest number are among them, in arrays of at most two entries now and then.
    """

    stage = Stage.VALUES


class FullRange(Trait):
    """Whole numbers from all over the integer dtype's range: on both sides of zero, or of half the range."""

    stage = Stage.VALUES


class Zeros(Trait):
    """All entries zero."""

    stage = Stage.VALUES


class Constant(Trait):
    """All entries equal."""

    stage = Stage.VALUES
    value: float = 1.0


class UnitRows(Trait):
    """Gaussian rows of unit Euclidean norm."""

    stage = Stage.VALUES


class SparseRows(Trait):
    """Rows with at most one entry that is not zero, a small whole number; about one row in five is zero."""

    stage = Stage.VALUES
    low: int = -3
    high: int = 3


class Generated(Trait):
    """Drawn by a function `NAME(random, shape, given) -> array` in the problem's own Python file.

    `random` is a `numpy.random.RandomState`. `given` maps names to all sizes and numbers (but numbers that are
    `generated` themselves) and to the arguments that stand before this one in the signature, their arrays read-only;
    `given.dtype` is the type that the array shall have. What is returned may be of any type that loses nothing in it.
    """

    stage = Stage.VALUES
    by: str
