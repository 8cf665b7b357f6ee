"""How the function is called in a case: the steps of each call discipline.

All calls of a case share shapes, types, layouts and numbers (but for those generated from the arrays), so that a result
remembered under any of these is found out; a function of numbers alone gets other numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from grader.cases.stream import Stream, Turns
from grader.course.calls import Call, Placement, Recall, Step, arrays_of
from grader.course.traits import CallDiscipline

if TYPE_CHECKING:
    from grader.course.calls import Argument

Arguments: TypeAlias = "Mapping[str, Argument]"
Draw: TypeAlias = Callable[[], "Arguments"]
"""Draws a call's arguments, new contents each time."""

_ATTEMPTS = 8


def write_steps(
    discipline: CallDiscipline, draw: Draw, placements: Mapping[str, Placement], stream: Stream, turns: Turns
) -> tuple[Step, ...]:
    """Return the steps of one case. No two share memory."""

    def call(arguments: Arguments, *, release: bool = True) -> Call:
        return Call(arguments, shown, release=release, random_seed=stream.below(2**32))

    first = draw()
    # Arrays of one slot are one object, which those of a list are not.
    slots = {
        name: replace(placement, slot=name) if isinstance(first[name], np.ndarray) else placement
        for name, placement in placements.items()
    }
    shown = _said(slots if discipline == "same_object" else placements)
    match discipline:
        case "once":
            return (call(first),)
        case "same_shape_twice":
            return (call(first), call(_other(draw, first)))
        case "same_object":
            contents = [first]
            for _ in range(1 + turns.turn("calls", 2)):
                contents.append(_other(draw, contents[-1]))
            return tuple(call(arguments) for arguments in contents)
        case "earlier_result":
            return (call(first, release=False), call(_other(draw, first)), Recall(0))
        case "freed":
            second = _other(draw, first)
            third = _other(draw, second)
            last = _copied(first) if turns.turn("last content", 2) else _other(draw, third)
            return tuple(call(arguments) for arguments in (first, second, third, last))


def _said(placements: Mapping[str, Placement]) -> dict[str, Placement]:
    return {name: placement for name, placement in placements.items() if placement != Placement()}


def _other(draw: Draw, before: Arguments) -> Arguments:
    """Return arguments whose contents differ from those before, as far as the family has others (zeros have not)."""
    drawn = draw()
    for _ in range(_ATTEMPTS):
        if _contents(drawn) != _contents(before):
            break
        drawn = draw()
    return drawn


def _contents(arguments: Arguments) -> list[bytes | str]:
    arrays = [array for value in arguments.values() for array in arrays_of(value)]
    return [array.tobytes() for array in arrays] if arrays else [repr(value) for value in arguments.values()]


def _copied(arguments: Arguments) -> Arguments:
    return {name: _copy(value) for name, value in arguments.items()}


def _copy(value: Argument) -> Argument:
    if isinstance(value, list):
        return [_copy(entry) for entry in value]
    return value.copy() if isinstance(value, np.ndarray) else value
