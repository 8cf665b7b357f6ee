"""The vocabulary of argument families: what an array holds, of which type it is, how it lies in memory.

A family gives each argument a list of traits. At most one of each stage `values`, `dtype` and `layout`; any number of
`modify` and `access`. Without one the stage keeps its default: `gaussian` (small whole numbers for an integer dtype),
float64, C order, writeable. A vector counts as one row; of more than two axes, all but the last count as rows.
`cases` draws them; matrices built by `spectrum` have exactly the singular values it says, up to rounding.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

from grader.course.trait import Stage, Trait
from grader.course.value_traits import (
    Constant,
    FittingIntegers,
    FullRange,
    Gaussian,
    Generated,
    Indices,
    Integers,
    NearTop,
    SingularValues,
    SparseRows,
    Spectrum,
    Symmetric,
    Uniform,
    UnitRows,
    Zeros,
)
from grader.course.vocabulary import one_of

__all__ = [
    "Constant",
    "FittingIntegers",
    "FullRange",
    "Gaussian",
    "Generated",
    "Indices",
    "Integers",
    "NearTop",
    "SingularValues",
    "SparseRows",
    "Spectrum",
    "Stage",
    "Symmetric",
    "Trait",
    "Uniform",
    "UnitRows",
    "Zeros",
]


# modifiers ------------------------------------------------------------------------------------------------------------


class Positive(Trait):
    """The absolute value of every entry, plus a small amount (integers: at least 1): none is zero or negative."""

    stage = Stage.MODIFY


class Negative(Trait):
    """Minus the absolute value of every entry."""

    stage = Stage.MODIFY


class ZeroRows(Trait):
    """Some rows are all zero: at least one, never all of them where there is more than one row."""

    stage = Stage.MODIFY


class ZeroColumns(Trait):
    """Some columns are all zero: at least one, never all of them where there is more than one column."""

    stage = Stage.MODIFY


class ConstantColumn(Trait):
    """One column holds one value, not zero, throughout."""

    stage = Stage.MODIFY


class EqualRows(Trait):
    """Some rows are copies of another row (all of them when there are two)."""

    stage = Stage.MODIFY


class RowsSumToZero(Trait):
    """The last column is minus the sum of the others, all rounded so that the sum is exactly zero in the dtype.

    Acts after all other modifiers. Integers whose sum would not fit get other signs.
    """

    stage = Stage.MODIFY


class Descending(Trait):
    """Each row from its largest entry to its smallest."""

    stage = Stage.MODIFY


class Offset(Trait):
    """A multiple of the entries' spread, at most `size` of it, is added: one for each column, or for all of a vector.

    The spread is the standard deviation, or where all entries are equal their size, or 1.
    """

    stage = Stage.MODIFY
    size: float = 10.0
    common: bool = False
    """The same offset for all columns, so that the mean of all entries is as large."""


class Scale(Trait):
    """Everything is multiplied by `factor`."""

    stage = Stage.MODIFY
    factor: float = 1.0


class MixedScales(Trait):
    """Each row is multiplied by a factor of its own, log-uniform between two bounds; with two rows both ends occur."""

    stage = Stage.MODIFY
    low: float = 1e-9
    high: float = 1e9


# dtypes ---------------------------------------------------------------------------------------------------------------


class _Typed(Trait):
    stage = Stage.DTYPE
    dtype: ClassVar[str]


class Float32(_Typed):
    """Single precision."""

    dtype = "float32"


class Int8(_Typed):
    """8-bit signed integers."""

    dtype = "int8"


class Int16(_Typed):
    """16-bit signed integers."""

    dtype = "int16"


class Int32(_Typed):
    """32-bit signed integers."""

    dtype = "int32"


class Int64(_Typed):
    """64-bit signed integers."""

    dtype = "int64"


class Uint8(_Typed):
    """8-bit unsigned integers."""

    dtype = "uint8"


class Uint16(_Typed):
    """16-bit unsigned integers."""

    dtype = "uint16"


class Uint32(_Typed):
    """32-bit unsigned integers."""

    dtype = "uint32"


class Uint64(_Typed):
    """64-bit unsigned integers."""

    dtype = "uint64"


class AnyInteger(Trait):
    """One of the eight integer types, each in its turn, the same for all arguments of a case that have this trait."""

    stage = Stage.DTYPE


class AnyFloat(Trait):
    """Either float32 or float64, each in its turn; of several arguments that have it, at least one is of each type.

    So of the matrices of a chain.
    """

    stage = Stage.DTYPE


# layouts --------------------------------------------------------------------------------------------------------------


class Fortran(Trait):
    """Fortran (column-major) order."""

    stage = Stage.LAYOUT


class Transposed(Trait):
    """A view on the transpose of a C-ordered array."""

    stage = Stage.LAYOUT


class Stepped(Trait):
    """Every second entry of a larger array, along each axis."""

    stage = Stage.LAYOUT


class Reversed(Trait):
    """Negative strides along each axis."""

    stage = Stage.LAYOUT


class ColumnBlock(Trait):
    """Some neighbouring columns of a wider array."""

    stage = Stage.LAYOUT


class AnyLayout(Trait):
    """One of the layouts other than C order, each in its turn."""

    stage = Stage.LAYOUT


class ReadOnly(Trait):
    """Memory that cannot be written."""

    stage = Stage.ACCESS


def _concrete(base: type[Trait]) -> list[type[Trait]]:
    found: list[type[Trait]] = []
    for child in base.__subclasses__():
        found += _concrete(child) if child.__name__.startswith("_") else [child]
    return found


TRAITS: tuple[type[Trait], ...] = tuple(_concrete(Trait))
AnyTrait: Any = one_of(*TRAITS)

CallDiscipline: TypeAlias = Literal[
    "once", "same_shape_twice", "other_numbers", "reshaped", "turned", "same_object", "earlier_result", "freed"
]
"""How the function is called in a case.

once: one call. same_shape_twice: two fresh inputs of one shape in a row. other_numbers: the same arrays with other
numbers, then with the first ones again. reshaped: one matrix, then its entries with the sides exchanged, as `reshape`
does it, then as before. turned: the arrays, then with their entries reversed along each axis (sums and
singular values stay), then as before; these two reuse the array objects in half of the cases. same_object: the same
array objects, and list objects, with new contents. earlier_result: the first result is asked for again after a second
call. freed: several calls, each after the inputs and the result of the one before were released, so that addresses and
ids repeat.
"""
