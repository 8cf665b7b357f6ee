"""The expected answers: the reference, run in a worker like any submission, and each answer ready for comparison."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from grader.cases import draw_cases, redraw_case
from grader.course.calls import Call, Step
from grader.judging.checkers import CheckerFault, prepare
from grader.sandbox.outcome import CaseRun, Loaded, Returned
from grader.sandbox.runner import Program
from grader.sandbox.script import Script

if TYPE_CHECKING:
    from types import TracebackType

    from grader.cases.case import Case
    from grader.course.problem import Problem
    from grader.judging.checkers import Prepared
    from grader.judging.cost.book import CostBook
    from grader.sandbox.runner import Limits, Runner, Session

MOST_DRAWS = 6


class JudgeFault(Exception):
    """Something of ours failed, so nothing can be said about the submission; the message is for the instructor."""


@dataclass
class ExpectedAnswer:
    """What one step should return. Prepared when first compared with, then kept."""

    problem: Problem
    arguments: Mapping[str, Any]
    expected: Any
    float32: bool
    functions: Mapping[str, Callable[..., Any]] | None
    _prepared: Prepared | None = field(default=None, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def prepared(self) -> Prepared:
        """Return the comparison for this answer; raises `JudgeFault` where it cannot be made."""
        with self._lock:
            if self._prepared is None:
                try:
                    self._prepared = prepare(
                        self.problem, self.arguments, self.expected, float32=self.float32, functions=self.functions
                    )
                except CheckerFault as fault:
                    raise JudgeFault(str(fault)) from fault
            return self._prepared


@dataclass(frozen=True)
class AnsweredCase:
    """A case with what each of its steps should return."""

    case: Case
    expected: tuple[ExpectedAnswer, ...]
    script: Script
    """The case as workers play it, written once for all submissions."""


@dataclass(frozen=True)
class AnswerKey:
    """All hidden cases of a problem for one seed, in the order in which they are run."""

    problem: Problem
    seed: int
    cases: tuple[AnsweredCase, ...]
    costs: CostBook | None = None
    """What is known of the problem's cost; None where nobody asks for it."""


class Reference:
    """The reference of one problem, in a worker of its own; a context manager."""

    def __init__(self, problem: Problem, source: bytes, runner: Runner, limits: Limits) -> None:
        function = problem.function
        self._problem = problem
        self._runner, self._limits = runner, limits
        self.program = Program(source, f"{problem.id}.py", function.name, tuple(function.arguments))
        self._session: Session = runner.session(self.program, limits)
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        self._session.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session.__exit__(kind, error, trace)

    def run(self, steps: tuple[Step, ...] | Script) -> CaseRun:
        """Play one case; raises `JudgeFault` if the reference does not load."""
        (played,) = self.run_all([steps if isinstance(steps, Script) else Script.of(steps)])
        return played

    def run_all(self, scripts: Sequence[Script], *, fresh: bool = False) -> list[CaseRun]:
        """Play cases in their order; raises `JudgeFault` if the reference does not load.

        `fresh` does so in a new worker: the limit of all its CPU time is meant for one seed.
        """
        with self._lock:
            if fresh:
                self._session.__exit__(None, None, None)
                self._session = self._runner.session(self.program, self._limits).__enter__()
            loaded = self._session.load()
            if not isinstance(loaded, Loaded):
                message = f"the reference of {self._problem.id} does not load: {loaded}"
                raise JudgeFault(message)
            return list(self._session.run_all(scripts))

    def survives(self, script: Script | None) -> bool:
        """Play one case, or only load for None, in a runner of its own; tell whether the worker lives to return."""
        with self._runner.fresh() as runner, runner.session(self.program, self._limits) as session:
            if not isinstance(session.load(), Loaded):
                return False
            return script is None or isinstance(session.run(script).outcomes[-1], Returned)


def answer_key(
    problem: Problem, seed: int, reference: Reference, functions: Mapping[str, Callable[..., Any]] | None = None
) -> AnswerKey:
    """Draw the hidden cases of `problem` for `seed` and answer them.

    A case that the reference cannot answer is drawn anew, at most `MOST_DRAWS` times; then `JudgeFault` is raised.
    """
    cases = draw_cases(problem, seed, functions)
    scripts = [Script.of(case.steps) for case in cases]
    runs = reference.run_all(scripts, fresh=True)
    answered = [
        _answered(problem, seed, case, script, run, reference, functions)
        for case, script, run in zip(cases, scripts, runs, strict=True)
    ]
    return AnswerKey(problem, seed, tuple(answered))


def _answered(
    problem: Problem,
    seed: int,
    case: Case,
    script: Script,
    run: CaseRun,
    reference: Reference,
    functions: Mapping[str, Callable[..., Any]] | None,
) -> AnsweredCase:
    for _ in range(MOST_DRAWS):
        if all(isinstance(outcome, Returned) for outcome in run.outcomes):
            return AnsweredCase(case, expected_answers(problem, case, run, functions), script)
        case = redraw_case(problem, seed, case, functions)
        script = Script.of(case.steps)
        run = reference.run(script)
    message = f"{problem.id}: the reference cannot answer case {case.name} of seed {seed}: {run.outcomes[-1]}"
    raise JudgeFault(message)


def expected_answers(
    problem: Problem, case: Case, run: CaseRun, functions: Mapping[str, Callable[..., Any]] | None = None
) -> tuple[ExpectedAnswer, ...]:
    """Return what each step of `case` should return, given the reference's run of it."""
    answers: list[ExpectedAnswer] = []
    for step, outcome in zip(case.steps, run.outcomes, strict=True):
        if not isinstance(step, Call):
            answers.append(answers[step.step])
        elif isinstance(outcome, Returned):
            answers.append(ExpectedAnswer(problem, step.arguments, outcome.value, case.float32, functions))
    return tuple(answers)
