"""`property`: a function in the problem's own Python file says whether the answer is right."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from grader.course import checkers as vocabulary
from grader.judging.checkers.comparison import RIGHT, WRONG, CheckerFault, Measurement
from grader.judging.checkers.situation import Situation


@dataclass(frozen=True, eq=False)
class Property:
    """`function(arguments, answer, expected)` returns None where the answer is right, else what is wrong with it."""

    name: str
    function: Callable[..., Any]
    situation: Situation
    expected: Any

    def measure(self, actual: Any) -> Measurement:
        return RIGHT if self._complaint(actual) is None else WRONG

    def explain(self, actual: Any, name: str) -> str:
        return f"{name}: {self._complaint(actual)}"

    def _complaint(self, actual: Any) -> str | None:
        try:
            # copies, so that a function which works in place spoils neither later cases nor later steps
            complaint = self.function(*deepcopy((dict(self.situation.arguments), actual, self.expected)))
        except Exception as error:  # the problem's own code may fail in any way, and it is ours
            raise CheckerFault(f"the property {self.name!r} raised {type(error).__name__}: {error}") from error
        if complaint is not None and not isinstance(complaint, str):
            raise CheckerFault(
                f"the property {self.name!r} returned {type(complaint).__name__} instead of None or a text"
            )
        return complaint


def prepare_property(checker: vocabulary.Property, situation: Situation, expected: Any) -> Property:
    """Return the check. Raises `CheckerFault` where the problem has no such function."""
    return Property(checker.name_, situation.function(checker.name_), situation, expected)
