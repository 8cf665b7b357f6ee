"""How the function is called in a case: the steps of each call discipline.

All calls of a case share shapes, types, layouts and numbers (but for those generated from the arrays), so that a result
remembered under any of these is found out; a function of numbers alone gets other numbers. `other_numbers` and
`reshaped` are the counterparts: the contents stay, and the numbers or the shape change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from grader.cases.contents import copied, turned
from grader.course.calls import Call, Placement, Recall, Step
from grader.course.traits import CallDiscipline

if TYPE_CHECKING:
    from grader.cases.contents import Arguments, Contents
    from grader.cases.stream import Stream, Turns


def write_steps(discipline: CallDiscipline, contents: Contents, stream: Stream, turns: Turns) -> tuple[Step, ...]:
    """Return the steps of one case. No two share memory."""
    first = contents.first()

    def call(arguments: Arguments, *, release: bool = True) -> Call:
        return Call(arguments, shown, release=release, random_seed=stream.below(2**32))

    shown = _said(contents.placements)
    if discipline == "once":
        return (call(first),)
    if discipline == "earlier_result":
        return (call(first, release=False), call(contents.other(first)), Recall(0))
    if discipline == "same_shape_twice":
        return (call(first), call(contents.other(first)))
    given = _row(discipline, first, contents, turns)
    if _in_slots(discipline, turns):
        shown = _said(_slots(first, contents.placements))
    return tuple(call(arguments) for arguments in given)


def _row(discipline: CallDiscipline, first: Arguments, contents: Contents, turns: Turns) -> list[Arguments]:
    """Return the arguments of calls in a row."""
    row = [first]
    match discipline:
        case "other_numbers":
            row += [contents.renumbered(first), copied(first)]
        case "reshaped":
            row += [contents.reshaped(first), copied(first)]
        case "turned":
            row += [turned(first), copied(first)]
        case "same_object":
            for _ in range(1 + turns.turn("calls", 2)):
                row.append(contents.other(row[-1]))
        case _:  # freed
            for _ in range(2):
                row.append(contents.other(row[-1]))
            row.append(copied(first) if turns.turn("last content", 2) else contents.other(row[-1]))
    return row


def _in_slots(discipline: CallDiscipline, turns: Turns) -> bool:
    either = discipline in {"other_numbers", "turned"} and turns.turn("same objects", 2) == 0
    return either or discipline == "same_object"


def _slots(arguments: Arguments, placements: Mapping[str, Placement]) -> dict[str, Placement]:
    """Let each array be one object in all calls, and each list with its arrays."""
    return {
        name: replace(placement, slot=name) if isinstance(arguments[name], np.ndarray | list) else placement
        for name, placement in placements.items()
    }


def _said(placements: Mapping[str, Placement]) -> dict[str, Placement]:
    return {name: placement for name, placement in placements.items() if placement != Placement()}
