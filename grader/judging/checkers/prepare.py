"""Prepare what is due for one call, then compare any number of answers with it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.course.problem import Problem
from grader.judging.checkers import wording
from grader.judging.checkers.comparison import RIGHT, Check, CheckerFault, Comparison, Measurement, worse
from grader.judging.checkers.contract import Output, Refused, Stage, output
from grader.judging.checkers.dispatch import build
from grader.judging.checkers.guesses import guess
from grader.judging.checkers.products import factors_of, valued
from grader.judging.checkers.situation import Situation
from grader.judging.verdict import Verdict

_MOST_SWAPPED = 4


@dataclass(frozen=True, eq=False)
class Named:
    """A prepared check, and the outputs it looks at: one, or the factors of a product."""

    names: tuple[str, ...]
    check: Check

    @property
    def label(self) -> str:
        return " @ ".join(self.names)


@dataclass(frozen=True, eq=False)
class Prepared:
    """All that is due for one call of a problem's function."""

    outputs: tuple[Output, ...]
    checks: tuple[Named, ...]
    situation: Situation

    def compare(self, actual: Any) -> Comparison:
        """Judge a returned value, as the wire delivers it. Raises `CheckerFault` where a property function fails."""
        try:
            parts = self._parts(actual)
            values = self._read(parts)
        except _Invalid as invalid:
            swapped = self._swapped(actual)
            return Comparison(
                Verdict.INVALID_ANSWER, invalid.text + swapped, np.inf, 0.0, invalid.shown + swapped, invalid.output
            )
        for due in self.outputs:
            if (complaint := not_finite(values[due.name], due)) is not None:
                shown = wording.without_numbers(complaint)
                return Comparison(Verdict.WRONG_ANSWER, complaint, np.inf, 0.0, shown, due.name)
        worst, failed = self._measured(values)
        if not failed:
            return Comparison(Verdict.ACCEPTED, "", worst.worst_error, worst.tolerance)
        found, swapped = [self._explained(named, values) for named in failed], self._swapped(actual)
        feedback = "; ".join(text + reason for text, reason in found) + swapped
        shown = "; ".join(wording.without_numbers(text) + reason for text, reason in found) + swapped
        measured = worst.worst_error, worst.tolerance
        return Comparison(Verdict.WRONG_ANSWER, feedback, *measured, shown, failed[0].names[0])

    def _parts(self, actual: Any) -> tuple[Any, ...]:
        if actual is None:
            text = "returned None: is a return missing?"
            raise _Invalid(text, text, None)
        if len(self.outputs) == 1:
            return (actual,)
        names = ", ".join(due.name for due in self.outputs)
        expected = f"expected a tuple of {len(self.outputs)} results ({names})"
        if not isinstance(actual, tuple | list):
            raise _Invalid(
                f"returned {wording.got(actual)}; {expected}", f"returned {wording.kind(actual)}; {expected}", None
            )
        if len(actual) != len(self.outputs):
            shown = f"returned another number of results; {expected}"
            raise _Invalid(f"returned {wording.plural(len(actual), 'result')}; {expected}", shown, None)
        return tuple(actual)

    def _read(self, parts: tuple[Any, ...]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        refusals: list[tuple[Stage, Output, str, str]] = []
        for due, part in zip(self.outputs, parts, strict=True):
            try:
                values[due.name] = due.read(part)
            except Refused as refused:
                refusals.append((refused.stage, due, *self._refusal(refused, due, part)))
        if refusals:
            first = min(stage for stage, *_ in refusals)
            chosen = [(due, text, shown) for stage, due, text, shown in refusals if stage == first]
            texts, shown = "; ".join(text for _, text, _ in chosen), "; ".join(shown for *_, shown in chosen)
            raise _Invalid(texts, shown, chosen[0][0].name)
        return values

    def _refusal(self, refused: Refused, due: Output, part: Any) -> tuple[str, str]:
        """Return the feedback, and what of it may be shown where the case is hidden."""
        public = wording.wanted_of_any(due.spec, due.expected)
        if part is None:
            return f"{due.name} is None; expected {due.due}", f"{due.name} is None; expected {public}"
        if refused.stage is Stage.SHAPE:
            hint = self._transposed(part, due)
            return (
                f"{due.name} is {refused.text}{hint}",
                f"{due.name} is not of the shape that is due{hint}; expected {public}",
            )
        subject = "returned" if len(self.outputs) == 1 else f"{due.name} is"
        unfit = " with something in it that does not fit" if isinstance(part, list) else ""
        return f"{subject} {refused.text}", f"{subject} {wording.kind(part)}{unfit}; expected {public}"

    def _transposed(self, part: Any, due: Output) -> str:
        if isinstance(part, np.ndarray) and part.ndim == 2 and part.T.shape == due.expected.shape and part.size > 1:
            return "; looks transposed" if self._would_pass({due.name: part.T}) else ""
        return ""

    def _measured(self, values: Mapping[str, Any]) -> tuple[Measurement, list[Named]]:
        worst, failed = RIGHT, []
        for named in self.checks:
            found = named.check.measure(valued(named.names, values))
            worst = worse(worst, found)
            if not found.passed:
                failed.append(named)
        return worst, failed

    def _explained(self, named: Named, values: Mapping[str, Any]) -> tuple[str, str]:
        """Return what is wrong, in the check's words, and what the answer resembles: words of ours alone."""
        actual = valued(named.names, values)
        reason = guess(actual, named.check, self.situation)
        return named.check.explain(actual, named.label), f"; {reason}" if reason else ""

    def _would_pass(self, parts: Mapping[str, Any]) -> bool:
        """Whether these outputs are right where they alone are looked at, and something looks at them."""
        try:
            values = {due.name: due.read(parts[due.name]) for due in self.outputs if due.name in parts}
        except Refused:
            return False
        if any(not_finite(values[due.name], due) for due in self.outputs if due.name in values):
            return False
        checks = [named for named in self.checks if set(named.names) <= set(values)]
        return bool(checks) and all(named.check.measure(valued(named.names, values)).passed for named in checks)

    def _swapped(self, actual: Any) -> str:
        """Say so where the results are right in another order."""
        names = [due.name for due in self.outputs]
        if not isinstance(actual, tuple | list) or not 1 < len(names) == len(actual) <= _MOST_SWAPPED:
            return ""
        for order in itertools.permutations(range(len(names))):
            parts = {name: actual[index] for name, index in zip(names, order, strict=True)}
            if list(order) != sorted(order) and self._would_pass(parts):
                return f"; the results look right in another order: expected ({', '.join(names)})"
        return ""


class _Invalid(Exception):
    def __init__(self, text: str, shown: str, name: str | None) -> None:
        super().__init__(text)
        self.text = text
        self.shown = shown
        self.output = name


def not_finite(value: Any, due: Output) -> str | None:
    """Say where `value` is NaN or infinite though a finite number is due; None where it is not."""
    if not isinstance(value, np.ndarray):
        if not isinstance(value, float) or np.isfinite(value) or not np.isfinite(due.expected):
            return None
        return f"{due.name}: {_word(value)} where a finite number is due"
    if value.dtype.kind != "f" or np.isfinite(value).all():
        return None
    bad = ~np.isfinite(value) & np.isfinite(due.expected)
    if not bad.any():
        return None
    first, count = np.argwhere(bad)[0], int(bad.sum())
    nan = bool(np.isnan(value[bad]).any())
    entries = wording.plural(value.size, "entry")
    return f"{due.name}: {'NaN' if nan else 'inf'} in {count} of {entries}, first at {wording.place(first)}"


def _word(value: float) -> str:
    return "NaN" if np.isnan(value) else "inf" if value > 0 else "-inf"


def prepare(
    problem: Problem,
    arguments: Mapping[str, Any],
    expected: Any,
    *,
    float32: bool,
    functions: Mapping[str, Callable[..., Any]] | None = None,
) -> Prepared:
    """Return what is due for one call.

    `arguments` and `expected` (the reference's returned value) are as the wire delivers them; with `float32` the
    looser tolerance applies; `functions` are those of the problem's own Python file. Costly where singular values are
    needed. Raises `CheckerFault` where the problem file does not fit, the argument cannot be decomposed, or the
    reference's own answer would not be accepted.
    """
    situation = Situation(problem, arguments, float32, dict(functions or {}))
    outputs = _outputs(problem, arguments, expected)
    values = {due.name: due.expected for due in outputs}
    checks: list[Named] = []
    for key, checkers in problem.checkers.items():
        names = factors_of(key)
        if missing := [name for name in names if name not in values]:
            raise CheckerFault(f"checkers name {missing[0]!r}, which is no output of {problem.function.signature}")
        due = valued(names, values)
        checks += [Named(names, build(checker, situation, due)) for checker in checkers]
    prepared = Prepared(outputs, tuple(checks), situation)
    own = prepared.compare(expected)
    if own.verdict is not Verdict.ACCEPTED:
        raise CheckerFault(f"the reference's own answer is not right: {own.feedback}")
    return prepared


def _outputs(problem: Problem, arguments: Mapping[str, Any], expected: Any) -> tuple[Output, ...]:
    specs = problem.function.returns
    if len(specs) == 1:
        parts: tuple[Any, ...] = (expected,)
    elif isinstance(expected, tuple | list) and len(expected) == len(specs):
        parts = tuple(expected)
    else:
        raise CheckerFault(f"the reference returned {wording.got(expected)}; expected {len(specs)} results")
    outputs: list[Output] = []
    for (name, spec), part in zip(specs.items(), parts, strict=True):
        try:
            outputs.append(output(name, spec, part, arguments))
        except Refused as refused:
            raise CheckerFault(f"the reference's {name} is {refused.text}") from refused
    return tuple(outputs)
