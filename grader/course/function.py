"""The function of a problem: its arguments, what it returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Discriminator, Field, PlainSerializer, PlainValidator, Tag, WithJsonSchema

from grader.course.expressions import EXPRESSION_SCHEMA, Expression, expression_from_yaml
from grader.course.vocabulary import Frozen, Lax, PythonName

Real = Annotated[float, Field(allow_inf_nan=True)]


@dataclass(frozen=True)
class BatchAxes:
    """Any number of axes before an array's own, the same for all arrays of a call; written `...`."""

    def __str__(self) -> str:
        return "..."


def _dimension(value: Any) -> Expression | BatchAxes:
    return value if isinstance(value, BatchAxes) else BatchAxes() if value == "..." else expression_from_yaml(value)


Dimension: TypeAlias = Annotated[
    Expression | BatchAxes,
    PlainValidator(_dimension),
    PlainSerializer(str),
    WithJsonSchema(
        {
            "anyOf": [*EXPRESSION_SCHEMA["anyOf"], {"const": "..."}],
            "description": f"{EXPRESSION_SCHEMA['description']}; or ... for batch axes",
        }
    ),
]


class _Shaped(Frozen):
    array: Annotated[tuple[Dimension, ...], Lax] = Field(min_length=1, max_length=8)
    """Size expressions; `...` before them stands for any number of batch axes, also none."""
    scalar: bool = False
    """Of shape `[...]` alone: without batch axes it is a Python float."""

    @property
    def batched(self) -> bool:
        return any(isinstance(dimension, BatchAxes) for dimension in self.array)

    @property
    def own(self) -> tuple[Expression, ...]:
        """The dimensions after the batch axes."""
        return tuple(dimension for dimension in self.array if isinstance(dimension, Expression))


class ArrayArgument(_Shaped):
    """An array; its dimensions are size expressions, with `...` before them for batch axes."""

    description: str = ""


class ChainArgument(Frozen):
    """A list of matrices to be applied one after the other: each has as many columns as the one before has rows."""

    chain: Annotated[tuple[Expression, Expression], Lax]
    """Rows of the last matrix and columns of the first: the shape of their product."""
    length: Expression
    """How many matrices."""
    inner: Annotated[tuple[Expression, Expression], Lax]
    """The sizes between two matrices: each is drawn between these two, both included."""
    description: str = ""


class IntArgument(Frozen):
    """A Python int between two bounds, both included."""

    bounds: Annotated[tuple[Expression, Expression], Lax] = Field(alias="int")
    description: str = ""


class FloatArgument(Frozen):
    """A Python float between two bounds, both included."""

    bounds: Annotated[tuple[float, float], Lax] = Field(alias="float")
    description: str = ""


class ArrayReturn(_Shaped):
    """An array of this shape and of the arguments' batch axes; floats of any width unless `dtype` says otherwise."""

    dtype: Literal["float", "float64", "int", "bool"] = "float"
    integers_accepted: bool = False
    """An integer array is accepted where all array arguments are integer arrays (a plain product of integers)."""
    description: str = ""


class FloatReturn(Frozen):
    """A float (or `np.floating`, or a 0-d float array) between two bounds, `.inf` for none; or `{float: null}`."""

    bounds: Annotated[tuple[Real, Real], Lax] | None = Field(alias="float")
    description: str = ""


class IntReturn(Frozen):
    """Exactly `int`; with `numpy_accepted`, a NumPy integer too."""

    bounds: Annotated[tuple[Expression, Expression], Lax] | None = Field(alias="int")
    numpy_accepted: bool = False
    description: str = ""


def _form(value: Any) -> str | None:
    keys = set(value) if isinstance(value, dict) else {type(value).__name__}
    for form in ("array", "chain", "int", "float"):
        if form in keys or f"{form.title()}Argument" in keys or f"{form.title()}Return" in keys:
            return f"<{form}>"  # no key of the file looks like this, so that error locations stay YAML paths
    return None


ArgumentSpec: TypeAlias = Annotated[
    Annotated[ArrayArgument, Tag("<array>")]
    | Annotated[ChainArgument, Tag("<chain>")]
    | Annotated[IntArgument, Tag("<int>")]
    | Annotated[FloatArgument, Tag("<float>")],
    Discriminator(_form),
]
ReturnSpec: TypeAlias = Annotated[
    Annotated[ArrayReturn, Tag("<array>")]
    | Annotated[IntReturn, Tag("<int>")]
    | Annotated[FloatReturn, Tag("<float>")],
    Discriminator(_form),
]


class Function(Frozen):
    """The function a student writes. Arguments are passed by position, in this order."""

    name: PythonName
    """No other problem of the course has a function of this name."""
    arguments: dict[PythonName, ArgumentSpec] = Field(min_length=1)
    """In the order of the signature."""
    returns: dict[PythonName, ReturnSpec] = Field(min_length=1)
    """One entry: the result itself. Several: a tuple in this order."""

    @property
    def lists(self) -> frozenset[str]:
        """The arguments that are lists of arrays."""
        return frozenset(name for name, spec in self.arguments.items() if isinstance(spec, ChainArgument))

    @property
    def signature(self) -> str:
        return f"{self.name}({', '.join(self.arguments)})"
