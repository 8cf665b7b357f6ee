"""Draws the hidden cases of a problem.

A case is a function of (seed, problem id, case name): nothing that was drawn before it matters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np

from grader.cases.case import CannotDraw, Case, UnknownCase
from grader.cases.contents import Contents
from grader.cases.disciplines import write_steps
from grader.cases.stream import Stream, Turns
from grader.course.calls import Call, Step, arrays_of
from grader.course.problem import Family, Group, Problem

Functions = Mapping[str, Callable[..., Any]]

_NAME = re.compile(r"([a-z][a-z0-9_]*)-([0-9]{2,})(?:\.([1-9][0-9]*))?")


class Slot(NamedTuple):
    """A case's place in its problem, before it is drawn."""

    group: str
    family: str
    number: int
    draw: int = 0

    @property
    def name(self) -> str:
        """The case's name."""
        return f"{self.family}-{self.number:02d}" + (f".{self.draw}" if self.draw else "")


def draw_cases(problem: Problem, seed: int, functions: Functions | None = None) -> list[Case]:
    """Return all hidden cases of all groups, in the order in which they run: shuffled by the seed.

    `functions` holds the problem's own Python functions by name. Raises `CannotDraw` where a family asks for the
    impossible.
    """
    stream = Stream(seed, problem.id, "order")
    slots = stream.shuffled(list(_slots(problem)))
    return [_draw(problem, seed, slot, functions, stream) for slot in slots]


def rebuild_case(problem: Problem, seed: int, name: str, functions: Functions | None = None) -> Case:
    """Return the one case of this name without drawing others; raises `UnknownCase`, else as `draw_cases` does."""
    slot = _find(problem, name)
    return _draw(problem, seed, slot, functions, Stream())


def redraw_case(problem: Problem, seed: int, case: Case, functions: Functions | None = None) -> Case:
    """Return the next draw of a case that the reference could not answer: after `low_rank-07` comes `low_rank-07.1`."""
    slot = _find(problem, case.name)
    return _draw(problem, seed, slot._replace(draw=slot.draw + 1), functions, Stream())


def _slots(problem: Problem) -> Iterator[Slot]:
    seen: set[str] = set()
    for group in problem.groups:
        for family, count in _shares(group).items():
            if family in seen:
                message = f"{problem.id}: two groups have a family {family}: their cases would have the same names"
                raise CannotDraw(message)
            seen.add(family)
            yield from (Slot(group.name, family, number) for number in range(1, count + 1))


def _shares(group: Group) -> dict[str, int]:
    """Return how many cases each family gets: one each, the others by weight (largest remainder)."""
    weights = {name: family.weight for name, family in group.families.items()}
    spare = group.cases - len(weights)
    if spare < 0:
        message = f"group {group.name!r} has {group.cases} cases for {len(weights)} families, which need one each"
        raise CannotDraw(message)
    # Ideal shares are exact fractions over the sum of weights; each family's first case counts towards its share.
    total = sum(weights.values())
    shares = {name: max(1, group.cases * weight // total) for name, weight in weights.items()}
    while (missing := group.cases - sum(shares.values())) != 0:
        debts = {name: group.cases * weights[name] - shares[name] * total for name in weights}
        if missing > 0:
            shares[max(debts, key=lambda name: debts[name])] += 1
        else:
            shares[min((name for name in debts if shares[name] > 1), key=lambda name: debts[name])] -= 1
    return shares


def _find(problem: Problem, name: str) -> Slot:
    match = _NAME.fullmatch(name)
    if match:
        for slot in _slots(problem):
            found = slot._replace(draw=int(match[3] or 0))
            if found.name == name:
                return found
    families = ", ".join(family for group in problem.groups for family in group.families)
    message = (
        f"{problem.id} has no case {name!r}; cases are named like 'family-01', its families are: {families or 'none'}"
    )
    raise UnknownCase(message)


def _family(problem: Problem, slot: Slot) -> Family:
    return next(group.families[slot.family] for group in problem.groups if group.name == slot.group)


def _draw(problem: Problem, seed: int, slot: Slot, functions: Functions | None, stream: Stream) -> Case:
    try:
        stream.restart(seed, problem.id, "case", slot.name)
        turns = Turns(slot.number, seed, problem.id, "turns", slot.family)
        family = _family(problem, slot)
        contents = Contents(problem, family, stream, turns, functions or {})
        steps = write_steps(family.call, contents, stream, turns)
    except CannotDraw as error:
        message = f"{problem.id}: family {slot.family}: {error}"
        raise CannotDraw(message) from error
    return Case(slot.name, slot.group, slot.family, steps, case_size(steps), has_float32(steps))


def case_size(steps: tuple[Step, ...]) -> int:
    """Return the entries of the largest array; without arrays the bits of the largest int."""
    arguments = [value for step in steps if isinstance(step, Call) for value in step.arguments.values()]
    entries = [array.size for value in arguments for array in arrays_of(value)]
    return max(entries or [value.bit_length() for value in arguments if isinstance(value, int)], default=0)


def has_float32(steps: tuple[Step, ...]) -> bool:
    """Return whether any array argument is float32."""
    arguments = [value for step in steps if isinstance(step, Call) for value in step.arguments.values()]
    return any(array.dtype == np.float32 for value in arguments for array in arrays_of(value))
