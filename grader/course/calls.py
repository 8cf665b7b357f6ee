"""What one hidden case asks of a submission: a short script of calls.

These types are the common language of `cases` (which writes the script), `sandbox` (which plays it in the worker) and
`judging` (which compares what came back). They hold no expected value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np

    Argument: TypeAlias = "np.ndarray | int | float | bool | str | list[Argument] | tuple[Argument, ...] | None"
"""An argument's value as the judge holds it: arrays are C-ordered base `numpy.ndarray`s of a plain dtype."""


class Layout(StrEnum):
    """How an array lies in the worker's memory; its values are the same in each."""

    C = "c"
    FORTRAN = "fortran"
    TRANSPOSED = "transposed"  # a view on the transpose of a C-ordered array
    STEPPED = "stepped"  # every second entry of a larger array, along each axis
    REVERSED = "reversed"  # negative strides along each axis
    COLUMN_BLOCK = "column_block"  # some neighbouring columns of a wider array


@dataclass(frozen=True)
class Placement:
    """Where and how an array argument is laid down in the worker before a call."""

    layout: Layout = Layout.C
    read_only: bool = False
    slot: str | None = None
    """Arrays of one slot are one array object: a later call finds it with new contents (same dtype, same shape)."""


@dataclass(frozen=True)
class Call:
    """Call the function once, with `arguments` in the order of the signature."""

    arguments: Mapping[str, Argument]
    placements: Mapping[str, Placement] = field(default_factory=dict)
    """Array arguments without an entry are C-ordered, writeable and fresh."""
    release: bool = True
    """Whether the worker drops its references to inputs and result after the call. Kept ones stay for the case."""
    random_seed: int = 0
    """Reseeds `random` and `numpy.random` before the call (below 2**32)."""


@dataclass(frozen=True)
class Recall:
    """Return once more the very object that an earlier call of this case returned (its `release` is False)."""

    step: int


def arrays_of(value: Argument) -> Iterator[np.ndarray]:
    """Yield the arrays in an argument: itself, or those in a list."""
    if isinstance(value, list | tuple):
        for entry in value:
            yield from arrays_of(entry)
    elif value is not None and not isinstance(value, int | float | str):
        yield value


Step: TypeAlias = Call | Recall
