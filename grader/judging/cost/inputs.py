"""The inputs on which cost is seen: drawn like hidden cases, at the sizes that the check names."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from grader.cases import draw_cases
from grader.course.calls import Call
from grader.course.expressions import Expression
from grader.course.problem import Family, Group, IntArgument
from grader.sandbox.script import Script

if TYPE_CHECKING:
    from grader.cases.case import Case
    from grader.cases.drawing import Functions
    from grader.course.cost import CostCheck
    from grader.course.problem import Problem
    from grader.judging.answer_key import ExpectedAnswer

HIDDEN_FROM, HIDDEN_TO = 1.5, 2.0
"""The hidden size lies between these multiples of the ladder's largest."""


@dataclass(frozen=True)
class AnsweredCall:
    """One call at one size, and what it should return."""

    size: int
    call: Call
    expected: ExpectedAnswer
    seconds: float
    """CPU seconds that the reference took."""

    @cached_property
    def script(self) -> Script:
        """The call as workers play it, written once for all submissions."""
        return Script.of([self.call])


@dataclass(frozen=True)
class Ladder:
    """A warm-up call at the smallest size, and one call at each size of a check."""

    check: CostCheck
    warm_up: AnsweredCall
    steps: tuple[AnsweredCall, ...]

    @property
    def calls(self) -> tuple[AnsweredCall, ...]:
        """All calls, in order."""
        return (self.warm_up, *self.steps)

    @cached_property
    def script(self) -> Script:
        """The calls as workers play them, written once for all submissions."""
        return Script.of([each.call for each in self.calls])


def cost_seed(problem: Problem) -> int:
    """Return the seed of a problem's cost inputs: the same for everybody, so that the reference is counted once."""
    digest = hashlib.sha256(f"cost:{problem.id}:{problem.revision}".encode()).digest()
    return int.from_bytes(digest[:6], "big")


def hidden_size(check: CostCheck, seed: int) -> int:
    """Return a size beyond the ladder that a submission cannot know."""
    digest = hashlib.sha256(f"hidden:{check.name}:{seed}".encode()).digest()
    share = int.from_bytes(digest[:4], "big") / 2**32
    return round(check.ladder[-1] * (HIDDEN_FROM + (HIDDEN_TO - HIDDEN_FROM) * share))


def draw_calls(
    problem: Problem, check: CostCheck, seed: int, sizes: Sequence[Mapping[str, int]], functions: Functions | None
) -> list[Case]:
    """Return one case for each of `sizes` (all sizes and int arguments by name), drawn from the check's family."""
    like = _family(problem, check)
    families = {f"cost_{position}": _at(problem, like, values) for position, values in enumerate(sizes)}
    group = Group.model_construct(name=check.name, points=0, cases=len(families), families=families)
    bounds = {
        name: (min(low, *(values[name] for values in sizes)), max(high, *(values[name] for values in sizes)))
        for name, (low, high) in problem.sizes.items()
    }
    widened = problem.model_copy(update={"groups": [group], "sizes": bounds})
    drawn = {case.family: case for case in draw_cases(widened, seed, functions)}
    return [drawn[name] for name in families]


def _family(problem: Problem, check: CostCheck) -> Family:
    found = [group.families[check.family] for group in problem.groups if check.family in group.families]
    return found[0] if found else Family()


def _at(problem: Problem, family: Family, values: Mapping[str, int]) -> Family:
    ints = [name for name, spec in problem.function.arguments.items() if isinstance(spec, IntArgument)]
    numbers = {**family.numbers, **{name: _exactly(values[name]) for name in ints if name in values}}
    sizes = {name: _exactly(values[name]) for name in problem.sizes}
    return family.model_copy(update={"numbers": numbers, "sizes": sizes, "call": "once"})


def _exactly(value: int) -> Expression:
    return Expression(str(value))
