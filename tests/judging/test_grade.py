"""A run as a user sees it: verdicts, points, what is complete, and what a fault of ours does."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest

from grader.course.calls import Call
from grader.course.load import Course, load_course
from grader.judging.grade import AnswerKeys, CannotGrade, grade
from grader.judging.problem_judge import judge_in_session
from grader.judging.progress import Silent
from grader.judging.report import ProblemResult, Report
from grader.judging.submission import Submission
from grader.judging.verdict import Verdict
from grader.sandbox import CaseRun, Loaded, Returned, Runner, open_runner
from grader.sandbox.script import Script

Small = Callable[..., Course]
RIGHT = b"def double(x, k):\n    return 2.0 * k * x\n"


def graded(course: Course, runner: Runner, *sources: bytes, seed: int = 5, budget: float | None = None) -> Report:
    submissions = [
        Submission(f"{index}.py", {"doubling": text}, ("doubling",), "") for index, text in enumerate(sources)
    ]
    seeds = [seed] * len(submissions)
    return grade(course, submissions, seeds=seeds, runner=runner, budget=budget, jobs=2, progress=Silent())


def only(report: Report) -> ProblemResult:
    ((result,),) = (submission.problems for submission in report.submissions)
    return result


def test_a_right_solution_gets_all_points(small: Small, runner: Runner) -> None:
    report = graded(small(), runner, RIGHT)
    assert (report.points, report.max_points, report.complete) == (7, 7, True)
    assert only(report).verdict is Verdict.ACCEPTED


def test_credit_is_all_or_in_proportion_and_the_hint_fits(small: Small, runner: Runner) -> None:
    result = only(graded(small(), runner, b"def double(x, k):\n    return abs(2.0 * k * x)\n"))
    plain, special = result.checks
    assert (plain.verdict, plain.points) == (Verdict.WRONG_ANSWER, 0)
    assert (special.points, special.cases_passed, special.cases_total) == (2, 20, 40)
    assert special.hint == "Think of the sign."
    assert [(family.name, family.passed) for family in special.families] == [("negative", 0), ("zero", 20)]
    assert result.points == 2


def test_the_first_failure_is_the_smallest_case(small: Small, runner: Runner) -> None:
    (plain, _) = only(graded(small(), runner, b"def double(x, k):\n    return 1.0 * k * x\n")).checks
    assert plain.first_failure is not None
    assert "1 of 1 entry" in plain.first_failure.feedback or "1 of 1" in plain.first_failure.feedback


def test_a_neighbouring_answer_is_recognised(small: Small, runner: Runner) -> None:
    result = only(graded(small(), runner, b"def double(x, k):\n    return 2.0 * (k + 1) * x\n"))
    assert "looks like the answer for k + 1" in result.checks[0].feedback


def test_the_same_seed_gives_the_same_report(small: Small, runner: Runner) -> None:
    course = small()
    wrong = b"def double(x, k):\n    return 2.0 * k * x + (x > 1)\n"

    def timeless(report: Report) -> list[ProblemResult]:
        return [dataclasses.replace(result, seconds=0) for sub in report.submissions for result in sub.problems]

    assert timeless(graded(course, runner, wrong, RIGHT)) == timeless(graded(course, runner, wrong, RIGHT))


def test_one_submission_that_loops_lies_or_is_empty_does_not_touch_its_neighbours(small: Small, runner: Runner) -> None:
    loops = b"def double(x, k):\n    while True: pass\n"
    lies = b"import os\ndef double(x, k):\n    os._exit(0)\n"
    report = graded(small(), runner, RIGHT, loops, lies, b"", RIGHT)
    verdicts = [submission.problems[0].verdict for submission in report.submissions]
    assert verdicts == [
        Verdict.ACCEPTED,
        Verdict.TIME_LIMIT_EXCEEDED,
        Verdict.RUN_TIME_ERROR,
        Verdict.COMPILE_ERROR,
        Verdict.ACCEPTED,
    ]
    assert report.complete


def test_a_stub_is_not_attempted_and_half_a_stub_is_not(small: Small, runner: Runner) -> None:
    stub = b"def double(x, k):\n    raise NotImplementedError\n"
    half = b"def double(x, k):\n    if k > 5: raise NotImplementedError\n    return 2.0 * k * x\n"
    report = graded(small(), runner, stub, half)
    assert [sub.problems[0].verdict for sub in report.submissions] == [Verdict.NOT_ATTEMPTED, Verdict.RUN_TIME_ERROR]


@pytest.mark.parametrize(
    "reference",
    ["def double(x, k):\n    raise ValueError('ours')\n", "def double(x, k:\n", "def other(x, k):\n    return x\n"],
    ids=["raises", "does not parse", "lacks the function"],
)
def test_a_broken_reference_is_our_fault(small: Small, runner: Runner, reference: str) -> None:
    report = graded(small(reference=reference), runner, RIGHT)
    result = only(report)
    assert (result.verdict, result.points, result.max_points) == (Verdict.JUDGE_ERROR, 0, 7)
    assert not result.complete
    assert not report.complete


def test_a_reference_that_fails_now_and_then_has_its_case_drawn_anew(small: Small, runner: Runner) -> None:
    reference = "def double(x, k):\n    if k == 3: raise ValueError\n    return 2.0 * k * x\n"
    report = graded(small(reference=reference), runner, RIGHT)
    assert only(report).verdict is Verdict.ACCEPTED


def test_a_spent_budget_judges_nothing_and_says_so(small: Small, runner: Runner) -> None:
    report = graded(small(), runner, RIGHT, budget=0.0)
    result = only(report)
    assert (result.verdict, result.points, result.complete) == (Verdict.NOT_JUDGED, 0, False)
    assert "budget" in result.feedback
    assert report.max_points == 7


def test_an_input_that_was_changed_and_one_handed_back_are_named(small: Small, runner: Runner) -> None:
    changes = b"def double(x, k):\n    y = 2.0 * k * x\n    x[...] = 0\n    return y\n"
    hands_back = b"def double(x, k):\n    y = 2.0 * k * x\n    return x if (x == y).all() else y\n"
    report = graded(small(), runner, changes, hands_back)
    first, second = (submission.problems[0] for submission in report.submissions)
    assert "changed its input x" in first.feedback
    assert "shares memory" in second.feedback


def test_totals_are_sums(small: Small, runner: Runner) -> None:
    report = graded(small(), runner, RIGHT, b"def double(x, k):\n    return abs(2.0 * k * x)\n", b"")
    assert report.points == sum(submission.points for submission in report.submissions) == 9
    for submission in report.submissions:
        for result in submission.problems:
            assert result.points == sum(check.points for check in result.checks)
            assert result.max_points == sum(check.max_points for check in result.checks)


def test_a_student_copy_cannot_grade(small: Small, runner: Runner) -> None:
    course = small()
    (course.directory / "reference" / "doubling.py").unlink()
    with pytest.raises(CannotGrade, match="grader check"):
        graded(course, runner, RIGHT)


BAD: Mapping[str, tuple[bytes, Verdict, str]] = {
    "not UTF-8": (b"x = '\xe9'\n", Verdict.COMPILE_ERROR, "UTF-8"),
    "UTF-16": ("def double(x, k): pass".encode("utf-16"), Verdict.COMPILE_ERROR, "UTF-16"),
    "blank": (b" \n\n", Verdict.COMPILE_ERROR, "empty"),
    "syntax": (b"def double(x, k)\n", Verdict.COMPILE_ERROR, "not valid Python"),
    "no function": (b"def doubel(x, k):\n    return x\n", Verdict.COMPILE_ERROR, "no function double(x, k)"),
    "other arguments": (b"def double(x):\n    return x\n", Verdict.COMPILE_ERROR, "takes double(x)"),
    "a number of that name": (b"double = 2\n", Verdict.COMPILE_ERROR, "no function"),
    "exits at import": (b"raise SystemExit\n", Verdict.COMPILE_ERROR, "exit("),
    "raises at import": (b"1 / 0\n", Verdict.COMPILE_ERROR, "ZeroDivisionError"),
    "imports what is not allowed": (b"import socket\n", Verdict.COMPILE_ERROR, "allowed are"),
    "asks for input": (b"def double(x, k):\n    return input()\n", Verdict.RUN_TIME_ERROR, "input()"),
    "returns None": (b"def double(x, k):\n    pass\n", Verdict.INVALID_ANSWER, "return missing"),
    "a generator": (b"def double(x, k):\n    yield x\n", Verdict.INVALID_ANSWER, "generator"),
    "a ragged list": (b"def double(x, k):\n    return [[1.0], [1.0, 2.0]]\n", Verdict.INVALID_ANSWER, "ragged"),
    "an object array": (b"def double(x, k):\n    return x.astype(object)\n", Verdict.INVALID_ANSWER, "object"),
    "a masked array": (
        b"import numpy as np\ndef double(x, k):\n    return np.ma.array(2 * k * x)\n",
        Verdict.INVALID_ANSWER,
        "MaskedArray",
    ),
    "a string": (b"def double(x, k):\n    return 'x'\n", Verdict.INVALID_ANSWER, "string"),
    "NaN everywhere": (b"def double(x, k):\n    return x * float('nan')\n", Verdict.WRONG_ANSWER, "NaN"),
    "a scalar that broadcasts": (b"def double(x, k):\n    return 2.0\n", Verdict.INVALID_ANSWER, "float"),
    "a shape that broadcasts": (b"def double(x, k):\n    return 2.0 * k * x[None]\n", Verdict.INVALID_ANSWER, "shape"),
    "lazily evaluated": (
        b"class L:\n    def __array__(self, *_, **__): return 1 / 0\ndef double(x, k):\n    return L()\n",
        Verdict.INVALID_ANSWER,
        "a L",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_submission_gets_a_clear_answer(small: Small, runner: Runner, kind: str) -> None:
    source, verdict, phrase = BAD[kind]
    result = only(graded(small(), runner, source))
    assert (result.verdict, result.points) == (verdict, 0)
    assert phrase in result.feedback


def test_printing_is_harmless(small: Small, runner: Runner) -> None:
    assert (
        only(graded(small(), runner, b"print('hello')\n" + RIGHT.replace(b"return", b"print(x); return"))).points == 7
    )


def test_a_loop_at_import_is_a_time_limit(small: Small, runner: Runner) -> None:
    result = only(graded(small(), runner, b"while True: pass\n"))
    assert result.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert "outside the function" in result.feedback


class DiesAfterEachAnswer:
    """A session whose program answers well, and then ends its process before the next question arrives."""

    deaths = 0

    def load(self) -> Loaded:
        return Loaded()

    def run_all(self, scripts: Sequence[Script], *, ahead: bool) -> Iterator[CaseRun]:
        for script in scripts:
            self.deaths += 1
            calls: list[Any] = [step.arguments for step in script.steps if isinstance(step, Call)]
            yield CaseRun(tuple(Returned(2.0 * call["k"] * call["x"]) for call in calls))


def test_cases_that_were_not_run_are_never_passed(small: Small, runner: Runner) -> None:
    course = small()
    with AnswerKeys(course, runner) as keys:
        key, _ = keys.key(course.problem("doubling"), 5)
        session: Any = DiesAfterEachAnswer()
        result = judge_in_session(key, session, "s.py", reference=None, progress=Silent())
    assert result.verdict is Verdict.RUN_TIME_ERROR
    assert [check.cases_passed for check in result.checks] == [3, 0]
    assert "ended by itself after 3 answers" in result.feedback


TIRING = """\
calls = 0


def double(x, k):
    global calls
    calls += 1
    if calls > 300:
        raise RuntimeError("too many calls for one process")
    return 2.0 * k * x
"""


def test_what_a_reference_may_use_is_meant_for_one_seed(small: Small, runner: Runner) -> None:
    course = small(reference=TIRING)
    with AnswerKeys(course, runner) as keys:
        answered = [keys.key(course.problem("doubling"), seed)[0] for seed in range(5)]
    assert [len(key.cases) for key in answered] == [110] * 5


def test_a_forbidden_function_is_a_verdict_of_its_own(small: Small, runner: Runner) -> None:
    course = small(replace=("statement:", "rules: {forbid: [numpy.linalg.norm]}\nstatement:"))
    calls = b"import numpy as np\n\n\ndef double(x, k):\n    return 2.0 * k * x + 0 * np.linalg.norm(x)\n"
    innocent = b"import numpy as np\n\n\ndef double(x, k):\n    np.linalg.cond(np.eye(2))\n    return 2.0 * k * x\n"
    forbidden, accepted = (submission.problems[0] for submission in graded(course, runner, calls, innocent).submissions)
    assert (forbidden.verdict, forbidden.points) == (Verdict.FORBIDDEN, 0)
    assert "numpy.linalg.norm may not be called" in forbidden.feedback
    assert "line 5" in forbidden.feedback
    assert accepted.verdict is Verdict.ACCEPTED


RULES = "rules: {require: [numpy.linalg.norm]}\nstatement:"


def test_a_required_function_has_to_be_named(small: Small, runner: Runner) -> None:
    course = small(replace=("statement:", RULES))
    without = b"\n\ndef double(x, k):\n    return 2.0 * k * x\n"
    named = b"from numpy.linalg import norm as length\ndef double(x, k):\n    length(x)\n    return 2.0 * k * x\n"
    stub = b"def double(x, k):\n    raise NotImplementedError\n"
    results = [found.problems[0] for found in graded(course, runner, without, named, stub).submissions]
    assert [found.verdict for found in results] == [Verdict.FORBIDDEN, Verdict.ACCEPTED, Verdict.NOT_ATTEMPTED]
    assert (
        results[0].feedback
        == "this problem is to be solved with numpy.linalg.norm, and the file never says so; call it in your function"
    )
    assert (results[0].points, results[0].checks[0].location.line) == (0, 3)  # type: ignore[union-attr]


def test_a_module_that_a_problem_forbids_is_not_among_the_allowed(small: Small, runner: Runner) -> None:
    folder = small().directory / "problems"
    with (folder / "course.yaml").open("a") as file:
        file.write("modules: [math, cmath]\n")
    text = (folder / "doubling.yaml").read_text()
    (folder / "doubling.yaml").write_text(text.replace("statement:", "rules: {forbid_imports: [math]}\nstatement:"))
    course = load_course(folder.parent)
    imports = b"import cmath\nimport math\ndef double(x, k):\n    return 2.0 * k * x\n"
    with open_runner(modules=("math", "cmath")) as own:
        (result,) = [found.problems[0] for found in graded(course, own, imports).submissions]
    assert result.verdict is Verdict.COMPILE_ERROR
    assert "the module 'math' may not be imported here; allowed are: cmath" in result.feedback
