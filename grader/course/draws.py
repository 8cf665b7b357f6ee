"""How sizes and numbers are drawn."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import Discriminator, Field, Tag

from grader.course.expressions import Expression
from grader.course.vocabulary import Frozen, Lax


def _draw_form(value: Any) -> str | None:  # noqa: PLR0911  # one return a form
    match value:
        case bool():
            return None
        case Expression() | str() | int():
            return "<expression>"
        case float():
            return "<number>"
        case list() | tuple():
            return "<bounds>"
        case GeneratedNumber() | {"generated": _}:
            return "<generated>"
        case dict() | Choice():
            return "<choice>"
        case _:
            return None


Scalar: TypeAlias = Annotated[
    Annotated[float, Tag("<number>")] | Annotated[Expression, Tag("<expression>")], Discriminator(_draw_form)
]
"""A size expression (whole numbers are one), or a number with a fraction."""


Chosen: TypeAlias = Annotated[
    Annotated[float, Tag("<number>")]
    | Annotated[Expression, Tag("<expression>")]
    | Annotated[tuple[Scalar, Scalar], Lax, Tag("<bounds>")],
    Discriminator(_draw_form),
]
"""One possibility of a choice: a value, or anything between two bounds."""


class Choice(Frozen):
    """One of these, each in its turn: a value, or two bounds to draw between."""

    choice: Annotated[tuple[Chosen, ...], Lax] = Field(min_length=1)


class By(Frozen):
    """Which function draws a number."""

    by: str
    """`NAME(random, given) -> number` in the problem's own Python file."""


class GeneratedNumber(Frozen):
    """A number that depends on the arrays: drawn after them by a function, anew in each call of a case."""

    generated: By


ScalarDraw: TypeAlias = Annotated[
    Annotated[float, Tag("<number>")]
    | Annotated[Expression, Tag("<expression>")]
    | Annotated[tuple[Scalar, Scalar], Lax, Tag("<bounds>")]
    | Annotated[GeneratedNumber, Tag("<generated>")]
    | Annotated[Choice, Tag("<choice>")],
    Discriminator(_draw_form),
]
"""How a number is drawn: always this value, between two bounds (both included), one of a choice, or by a function."""

SizeDraw: TypeAlias = Annotated[
    Annotated[Expression, Tag("<expression>")] | Annotated[tuple[Expression, Expression], Lax, Tag("<bounds>")],
    Discriminator(_draw_form),
]
"""How a size is drawn: always this value, or between two bounds, both included."""
