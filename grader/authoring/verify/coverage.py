"""What the drawn cases reach of what a problem declares: sizes, numbers, dtypes; and answers that vanish."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from grader.authoring.verify.proof import Finding
from grader.course.calls import Call
from grader.course.checkers import Close
from grader.course.problem import ArrayArgument, IntArgument

if TYPE_CHECKING:
    from grader.course.problem import Problem
    from grader.judging.answer_key import AnsweredCase, AnswerKey

NEARLY = 0.9
"""A largest size counts as reached from this share of it on."""

_FLOAT32 = re.compile(r"float32|single precision", re.IGNORECASE)
_INTEGERS = re.compile(r"integers?\b|\bu?int\d+\b|whole numbers?", re.IGNORECASE)


def coverage_remarks(problem: Problem, keys: Sequence[AnswerKey]) -> Iterator[Finding]:
    """Tell declared bounds that no case of any seed reaches, and dtypes of which only statement or cases know."""
    calls = [arguments for key in keys for arguments in _calls(key)]
    for name, reached in _sizes(problem, calls).items():
        low, high = problem.sizes[name]
        if min(reached) > low:
            message = f"is {low} at least, but no case has less than {min(reached)}; add a family, or raise the bound"
            yield Finding(f"size {name!r}", message)
        if max(reached) < NEARLY * high:
            message = f"is {high} at most, but no case has more than {max(reached)}; add a family, or lower the bound"
            yield Finding(f"size {name!r}", message)
    yield from _numbers(problem, calls)
    yield from _dtypes(problem, calls)


def scale_findings(problem: Problem, keys: Sequence[AnswerKey]) -> Iterator[Finding]:
    """Tell outputs that `close` compares without a scale, and that vanish on input that does not.

    There every rounding error would be refused: nothing but 0 is within a relative tolerance of 0.
    """
    for position, name in enumerate(problem.function.returns):
        listed = problem.checkers.get(name, ())
        if not any(isinstance(checker, Close) and checker.scale is None for checker in listed):
            continue
        cases = ((key, answered) for key in keys for answered in key.cases)
        found = next(((key, answered) for key, answered in cases if _vanishes(position, answered)), None)
        if found is not None:
            message = (
                "the expected value vanishes although no argument does, so that any rounding error would be refused; "
                "name a scale (close: {scale: …}), or compare with exact"
            )
            yield Finding(f"output {name!r}", message, found[0].seed, found[1].case.name)


def _calls(key: AnswerKey) -> Iterator[Mapping[str, Any]]:
    for answered in key.cases:
        yield from (step.arguments for step in answered.case.steps if isinstance(step, Call))


def _sizes(problem: Problem, calls: Sequence[Mapping[str, Any]]) -> dict[str, set[int]]:
    reached: dict[str, set[int]] = {}
    for name, spec in problem.function.arguments.items():
        if isinstance(spec, ArrayArgument):
            shapes = [np.shape(call[name]) for call in calls]
            for axis, dimension in enumerate(spec.array, -len(spec.array)):  # batch axes stand before the declared ones
                if str(dimension) in problem.sizes:
                    lengths = {shape[axis] for shape in shapes if len(shape) >= len(spec.array)}
                    reached.setdefault(str(dimension), set()).update(lengths)
    return reached


def _numbers(problem: Problem, calls: Sequence[Mapping[str, Any]]) -> Iterator[Finding]:
    """Tell int arguments that never are at a bound which is written as a number."""
    for name, spec in problem.function.arguments.items():
        if isinstance(spec, IntArgument):
            low = str(spec.bounds[0])
            least = min(int(call[name]) for call in calls)
            if low.lstrip("-").isdigit() and least > int(low):
                message = f"is {low} at least, but no case has less than {least}; add a family, or raise the bound"
                yield Finding(f"argument {name!r}", message)


def _dtypes(problem: Problem, calls: Sequence[Mapping[str, Any]]) -> Iterator[Finding]:
    drawn = {array.dtype for call in calls for value in call.values() for array in _arrays(value)}
    if not drawn:
        return
    single = any(dtype == np.float32 for dtype in drawn)
    whole = any(dtype.kind in "iu" for dtype in drawn)
    for kind, pattern, found in (("float32", _FLOAT32, single), ("integer", _INTEGERS, whole)):
        said = bool(pattern.search(problem.statement))
        if said and not found:
            yield Finding(
                "statement", f"speaks of {kind} input, but no family draws any; add one, or do not promise it"
            )
        if found and not said:
            yield Finding("statement", f"does not say that input may be {kind}, but families draw it; say it")


def _vanishes(position: int, answered: AnsweredCase) -> bool:
    """Whether an expected float value is 0 all over, while each argument of the call has an entry that is not."""
    for answer in answered.expected:
        parts = answer.expected if isinstance(answer.expected, tuple) else (answer.expected,)
        value = np.asarray(parts[position])
        whole = value.size and value.dtype.kind == "f"
        if whole and not np.any(value) and all(_somewhere(argument) for argument in answer.arguments.values()):
            return True
    return False


def _arrays(value: Any) -> list[np.ndarray]:
    """Return the arrays of an argument: itself, those of a list, none of a number."""
    parts = value if isinstance(value, list | tuple) else [value]
    return [part for part in parts if isinstance(part, np.ndarray)]


def _somewhere(argument: Any) -> bool:
    """Whether an argument, or each matrix of a list, has an entry that is not 0."""
    parts = argument if isinstance(argument, list | tuple) else [argument]
    return all(np.any(part) for part in parts)
