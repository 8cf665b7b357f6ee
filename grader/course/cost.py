"""What a solution may cost: the words of the `cost:` section of a problem file."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from grader.course.expressions import Expression
from grader.course.vocabulary import Frozen, Identifier, Lax, Points, PythonName, Text

SIZES_OF_A_LADDER = 3


def _without_the_o(value: Any) -> Any:
    text = value.strip() if isinstance(value, str) else ""
    return text[2:-1] if text.startswith("O(") and text.endswith(")") else value


Order = Annotated[Expression, BeforeValidator(_without_the_o)]
"""How something may grow, written `O(m*n)` or `m*n`."""

_Whole = Annotated[int, Field(ge=1, strict=True)]


def _size_form(value: Any) -> str:
    return "<list>" if isinstance(value, list | tuple) else "<same>" if isinstance(value, str) else "<number>"


LadderSize: TypeAlias = Annotated[
    Annotated[_Whole, Tag("<number>")]
    | Annotated[Literal["same"], Tag("<same>")]
    | Annotated[tuple[_Whole, _Whole, _Whole], Lax, Tag("<list>")],
    Discriminator(_size_form),
]
"""One value, three that double (the size that grows), or `same` as the one that grows."""


class OperationsSpec(Frozen):
    """How floating-point operations may grow, and how many more than the reference's they may be."""

    order: Order
    ratio: float | None = Field(default=None, gt=1, le=1000)
    """At the largest size, operations over the reference's. Counts are exact, so that 1.5 is possible."""


def _operations_form(value: Any) -> str:
    return "<options>" if isinstance(value, dict | OperationsSpec) else "<order>"


Operations: TypeAlias = Annotated[
    Annotated[Order, Tag("<order>")] | Annotated[OperationsSpec, Tag("<options>")], Discriminator(_operations_form)
]


class TimeSpec(Frozen):
    """Where, and how, a solution is timed beside the reference: only if counts cannot tell, or `decides` says so."""

    at: dict[PythonName, _Whole] = Field(default={})
    """Sizes that differ from the ladder's largest."""
    ratio: float = Field(default=4, ge=3, le=1000)
    """So many times the reference's CPU time is too slow."""
    floor_us: float = Field(default=50, ge=10, le=1_000_000)
    """Microseconds added to the reference's time."""
    decides: bool = False
    """Whether slowness alone costs the points."""


class CostCheck(Frozen):
    """What a solution may cost as one size grows; each of its parts is a check of the report."""

    name: Text
    """The check's name in the report."""
    points: Points
    """Whole ones, dealt out evenly over the parts in the order in which they stand below, the first ones first."""
    sizes: dict[PythonName, LadderSize] = Field(min_length=1)
    """A value for each size and int argument: three that double for the one that grows, which is the axis."""
    family: Identifier | None = None
    """Inputs are drawn like this family's; else from the problem's defaults."""
    python_loops: Literal["none", "any"] = "any"
    """`none`: no place in the code may be passed once an entry of the axis; blocks of 32 and more are no such loop."""
    operations: Operations | None = None
    memory: Order | None = None
    """How the peak of memory may grow, inputs apart."""
    forbid_arrays: Annotated[tuple[Expression, ...], Lax] = ()
    """No array of so many numbers may be formed beside what the reference holds."""
    time: TimeSpec | None = None

    @model_validator(mode="after")
    def _one_axis(self) -> CostCheck:
        ladders = [value for value in self.sizes.values() if isinstance(value, tuple)]
        if len(ladders) != 1:
            message = "'sizes' names one size that grows, by three values such as [256, 512, 1024]"
            raise ValueError(message)
        first, second, third = ladders[0]
        if second != 2 * first or third != 2 * second:
            message = "the size that grows doubles from one value to the next, as in [256, 512, 1024]"
            raise ValueError(message)
        if not self.parts:
            message = (
                "nothing is asked: say python_loops, operations, memory, forbid_arrays, or time with 'decides: true'"
            )
            raise ValueError(message)
        return self

    @property
    def axis(self) -> str:
        """The size that grows."""
        return next(name for name, value in self.sizes.items() if isinstance(value, tuple))

    @property
    def parts(self) -> tuple[str, ...]:
        """What is judged, in order: of `loops`, `operations`, `memory`, `time`."""
        asked = {
            "loops": self.python_loops == "none",
            "operations": self.operations is not None,
            "memory": self.memory is not None or bool(self.forbid_arrays),
            "time": self.time is not None and self.time.decides,
        }
        return tuple(part for part, wanted in asked.items() if wanted)

    def points_of(self, part: str) -> int:
        """Return the points of one part; the parts' points add up to the check's."""
        share, rest = divmod(self.points, len(self.parts))
        return share + (self.parts.index(part) < rest)

    def sizes_at(self, value: int) -> dict[str, int]:
        """Return all sizes where the one that grows has this value."""
        return {name: given if isinstance(given, int) else value for name, given in self.sizes.items()}

    @property
    def ladder(self) -> tuple[int, int, int]:
        """The values of the size that grows."""
        values = self.sizes[self.axis]
        assert isinstance(values, tuple)  # noqa: S101  # `axis` is the one that has three
        return values

    @property
    def order_of_operations(self) -> Expression | None:
        return self.operations.order if isinstance(self.operations, OperationsSpec) else self.operations

    @property
    def ratio_of_operations(self) -> float | None:
        return self.operations.ratio if isinstance(self.operations, OperationsSpec) else None
