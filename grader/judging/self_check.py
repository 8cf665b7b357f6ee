"""`grader check`: what a student can find out without a reference, without hidden cases, and without points.

Public examples are compared with their literal answers. Then the function is compared with itself, by the problem's own
checkers, so that a free sign stays free: its plain answer stands where a reference's would.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from grader.cases import CannotDraw
from grader.judging.answer_key import JudgeFault
from grader.judging.example_answers import answered_example
from grader.judging.grade import make_report, problem_functions, submission_result
from grader.judging.outcome_verdict import Fault, input_fault, load_fault, unnamed_fault
from grader.judging.problem_judge import limits_of, problem_result, program_of
from grader.judging.self_check_inputs import array_names, inputs
from grader.judging.self_check_player import Player, raises_not_implemented
from grader.judging.self_check_questions import QUESTIONS, Known, Question
from grader.judging.self_check_result import NEW_NUMBERS, fault_check, results_check
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import InputReport, Loaded

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.course.problem import Problem
    from grader.judging.case_judge import CaseResult
    from grader.judging.progress import Progress
    from grader.judging.report import CheckResult, ProblemResult, Report
    from grader.judging.self_check_inputs import Functions, Input
    from grader.judging.submission import Submission
    from grader.sandbox.runner import Runner


def check_submissions(
    course: Course, submissions: Sequence[Submission], *, runner: Runner, progress: Progress
) -> Report:
    """Check `submissions` as a student does. All checks are public and worth 0 points; progress counts problems."""
    started, clock = dt.datetime.now(dt.UTC), time.perf_counter()
    progress.start(sum(len(submission.problems) for submission in submissions))
    checked = []
    for submission in submissions:
        results = []
        for problem_id in submission.problems:
            results.append(_checked(course, submission, problem_id, runner))
            progress.case_done()
            progress.problem_done(submission.path, problem_id, results[-1].verdict)
        # nothing here depends on a seed
        checked.append(dataclasses.replace(submission_result(submission, 0, results), seed=None))
    progress.finish()
    return make_report(course, runner, started, time.perf_counter() - clock, tuple(checked))


def _checked(course: Course, submission: Submission, problem_id: str, runner: Runner) -> ProblemResult:
    problem, filename = course.problem(problem_id), submission.filename(problem_id)
    started = time.perf_counter()
    if (reason := submission.refusal(problem_id)) is not None:
        checks = [fault_check("examples", Fault(Verdict.COMPILE_ERROR, reason), filename)]
    elif problem_id not in submission.sources:
        fault = Fault(Verdict.NOT_ATTEMPTED, "there is no such file")
        checks = [fault_check("examples", fault, f"solutions/{problem_id}.py")]
    else:
        try:
            functions = problem_functions(course, problem)
            checks = _checks(problem, functions, submission.sources[problem_id], filename, runner)
        except (JudgeFault, CannotDraw) as error:
            fault = Fault(Verdict.JUDGE_ERROR, f"the grader could not check this: {error}; tell your instructor")
            checks = [fault_check("examples", fault, filename)]
    return problem_result(problem, tuple(checks), time.perf_counter() - started)


def _checks(problem: Problem, functions: Functions, source: bytes, filename: str, runner: Runner) -> list[CheckResult]:
    with runner.session(program_of(problem, source, filename), limits_of(problem)) as session:
        loaded = session.load()
        if not isinstance(loaded, Loaded):
            return [fault_check("examples", load_fault(loaded), filename)]
        player = Player(problem, functions, session)
        results = [player.judge(answered_example(problem, example, functions)) for example in problem.examples]
        if raises_not_implemented(results):
            fault = Fault(Verdict.NOT_ATTEMPTED, "not begun: the function still raises NotImplementedError")
            return [fault_check("examples", fault, filename)]
        if loaded.unnamed:
            return [fault_check("examples", unnamed_fault(loaded), filename)]
        examples = results_check("examples", results, filename)
        more = _consistency(player, filename)
        if not player.calls:
            examples = dataclasses.replace(
                examples, feedback=f"{examples.feedback}; more is checked once a call returns"
            )
        return [examples, *more]


def _consistency(player: Player, filename: str) -> list[CheckResult]:
    plain, known = _own_answers(player, inputs(player.problem, player.functions))
    checks = []
    if array_names(player.problem):
        new = [result for result in plain if result.case.case.family == NEW_NUMBERS]
        checks.append(results_check(NEW_NUMBERS, new, filename))
    checks += [_asked(question, player, known, filename) for question in QUESTIONS]
    checks += _inputs_left_alone(player, filename)
    return [check for check in checks if check.cases_total]


def _own_answers(player: Player, tried: Sequence[Input]) -> tuple[list[CaseResult], list[Known]]:
    """Call the function plainly on each input; an input to which it has no answer is no use for further questions."""
    results, known = [], []
    for given in tried:
        result, answer = player.own_answer(given, given.call)
        results.append(result)
        if answer is not None:
            other = player.own_answer(given, given.other)[1] if given.other is not None else None
            known.append(Known(given, answer, other))
    return results, known


def _asked(question: Question, player: Player, known: Sequence[Known], filename: str) -> CheckResult:
    results = [player.judge(case) for one in known for case in question.cases(player, one)]
    names = array_names(player.problem)
    arrays = f"{' and '.join(names)} {'are' if len(names) > 1 else 'is'}"
    when = question.when.format(arrays=arrays)
    return results_check(question.name, results, filename, when=when, hint=player.problem.hints.get(question.hint))


def _inputs_left_alone(player: Player, filename: str) -> list[CheckResult]:
    """Return the checks on what all calls so far, of whatever kind, did to their inputs."""
    if not array_names(player.problem) or not player.calls:
        return []
    changed = [report for reports in player.touched for report in reports if _is_changed(report)]
    shared = [
        InputReport(report.argument, shares_memory=True)
        for reports in player.touched
        for report in reports
        if report.shares_memory
    ]
    lists = player.problem.function.lists
    return [
        fault_check(
            "input unchanged", input_fault(changed, lists), filename, player.left_alone(_is_changed), player.calls
        ),
        fault_check("new result", input_fault(shared), filename, player.left_alone(_is_shared), player.calls),
    ]


def _is_changed(report: InputReport) -> bool:
    return report.contents_changed or report.layout_changed


def _is_shared(report: InputReport) -> bool:
    return report.shares_memory
