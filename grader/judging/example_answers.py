"""Public examples as cases: their literal answers stand where the reference's would."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from grader.cases import example_case
from grader.course.calls import Call
from grader.course.problem import ArrayReturn, IntReturn
from grader.judging.answer_key import AnsweredCase, ExpectedAnswer
from grader.sandbox.script import Script

if TYPE_CHECKING:
    from grader.course.problem import Example, Problem, ReturnSpec

_DTYPES = {"float": np.float64, "float64": np.float64, "int": np.int64, "bool": np.bool_}


def answered_example(
    problem: Problem, example: Example, functions: Mapping[str, Callable[..., Any]] | None = None
) -> AnsweredCase:
    """Return the example as a case of one call, with its literal answer."""
    case = example_case(problem, example)
    call = case.steps[0]
    if not isinstance(call, Call):
        message = "an example is one call"
        raise TypeError(message)
    expected = literal_answer(problem, example)
    answer = ExpectedAnswer(problem, call.arguments, expected, case.float32, functions)
    return AnsweredCase(case, (answer,), Script.of(case.steps))


def literal_answer(problem: Problem, example: Example) -> Any:
    """Return the literal answer as the reference would: float64 arrays, floats and ints, a tuple for several."""
    values = tuple(_typed(spec, example.returns[name]) for name, spec in problem.function.returns.items())
    return values[0] if len(values) == 1 else values


def _typed(spec: ReturnSpec, literal: Any) -> Any:
    if isinstance(spec, ArrayReturn) and (isinstance(literal, list) or not spec.scalar):
        return np.array(literal, dtype=_DTYPES[spec.dtype]).reshape(np.shape(literal))
    return int(literal) if isinstance(spec, IntReturn) else float(literal)
