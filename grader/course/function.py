"""The function of a problem: its arguments, what it returns."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag

from grader.course.expressions import Expression
from grader.course.vocabulary import Frozen, Lax, PythonName

Real = Annotated[float, Field(allow_inf_nan=True)]


class ArrayArgument(Frozen):
    """An array; its dimensions are size expressions."""

    array: Annotated[tuple[Expression, ...], Lax] = Field(min_length=1, max_length=8)
    description: str = ""


class IntArgument(Frozen):
    """A Python int between two bounds, both included."""

    bounds: Annotated[tuple[Expression, Expression], Lax] = Field(alias="int")
    description: str = ""


class FloatArgument(Frozen):
    """A Python float between two bounds, both included."""

    bounds: Annotated[tuple[float, float], Lax] = Field(alias="float")
    description: str = ""


class ArrayReturn(Frozen):
    """An array of this shape; floats unless `dtype` says otherwise."""

    array: Annotated[tuple[Expression, ...], Lax] = Field(min_length=1, max_length=8)
    dtype: Literal["float", "int", "bool"] = "float"
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
    keys = set(value) if isinstance(value, dict) else {"array" if hasattr(value, "array") else type(value).__name__}
    for form in ("array", "int", "float"):
        if form in keys or f"{form.title()}Argument" in keys or f"{form.title()}Return" in keys:
            return f"<{form}>"  # no key of the file looks like this, so that error locations stay YAML paths
    return None


ArgumentSpec: TypeAlias = Annotated[
    Annotated[ArrayArgument, Tag("<array>")]
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
    def signature(self) -> str:
        return f"{self.name}({', '.join(self.arguments)})"
