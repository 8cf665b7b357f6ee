"""How sizes and numbers are drawn."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import Discriminator, Field, Tag

from grader.course.expressions import Expression
from grader.course.vocabulary import Frozen, Lax


def _draw_form(value: Any) -> str | None:
    match value:
        case bool():
            return None
        case Expression() | str() | int():
            return "<expression>"
        case float():
            return "<number>"
        case list() | tuple():
            return "<bounds>"
        case dict() | Choice():
            return "<choice>"
        case _:
            return None


Scalar: TypeAlias = Annotated[
    Annotated[float, Tag("<number>")] | Annotated[Expression, Tag("<expression>")], Discriminator(_draw_form)
]
"""A size expression (whole numbers are one), or a number with a fraction."""


class Choice(Frozen):
    """One of these values, drawn."""

    choice: Annotated[tuple[Scalar, ...], Lax] = Field(min_length=1)


ScalarDraw: TypeAlias = Annotated[
    Annotated[float, Tag("<number>")]
    | Annotated[Expression, Tag("<expression>")]
    | Annotated[tuple[Scalar, Scalar], Lax, Tag("<bounds>")]
    | Annotated[Choice, Tag("<choice>")],
    Discriminator(_draw_form),
]
"""How a number is drawn: always this value, between two bounds (both included), or one of a choice."""

SizeDraw: TypeAlias = Annotated[
    Annotated[Expression, Tag("<expression>")] | Annotated[tuple[Expression, Expression], Lax, Tag("<bounds>")],
    Discriminator(_draw_form),
]
"""How a size is drawn: always this value, or between two bounds, both included."""
