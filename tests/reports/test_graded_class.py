"""A class that is really graded, with every verdict in it: the totals are the same in every dialect."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator

import pytest

from grader.course.load import Course, load_course
from grader.judging.cost import plain_runs
from grader.judging.cost.timing import Pace, Timed
from grader.judging.grade import grade
from grader.judging.progress import Silent
from grader.judging.report import Report
from grader.judging.submission import Submission
from grader.judging.verdict import Verdict
from grader.reports import Audience, Detail, Options, render
from grader.reports.attachments import attached
from grader.sandbox import Runner, open_runner
from tests.reports.html.reading import Page
from tests.reports.test_dialects import alone, junit_totals, platform_totals_agree

COST = """
cost:
  - {name: long x, points: 3, sizes: {n: [256, 512, 1024], k: 3}, python_loops: none, operations: O(n), memory: O(n)}
rules: {forbid: [numpy.linalg.norm]}
hints:"""
BODIES = {
    Verdict.ACCEPTED: "return 2.0 * k * x",
    Verdict.INCONCLUSIVE: "x.tolist()\n    return 2.0 * k * x",  # counts see Python objects, so time decides
    Verdict.COST_EXCEEDED: "return np.array([2.0 * k * v for v in x])",
    Verdict.WRONG_ANSWER: "return x",
    Verdict.INVALID_ANSWER: "return 'many'",
    Verdict.RUN_TIME_ERROR: "return x[99]",
    Verdict.OUTPUT_LIMIT_EXCEEDED: "while True:\n        print('x' * 10_000)",
    Verdict.MEMORY_LIMIT_EXCEEDED: "return np.ones(10**10)",
    Verdict.TIME_LIMIT_EXCEEDED: "while True:\n        pass",
    Verdict.FORBIDDEN: "return np.linalg.norm(x) * x",
    Verdict.COMPILE_ERROR: "return (",
    Verdict.NOT_ATTEMPTED: "raise NotImplementedError",
}


@pytest.fixture
def course(small: Callable[..., Course]) -> Course:
    """One problem with cost and a forbidden function, and one that no reference answers."""
    folder = small(replace=("\nhints:", COST)).directory
    (folder / "problems/course.yaml").write_text(
        (folder / "problems/course.yaml").read_text("utf-8").replace("[doubling]", "[doubling, broken]"), "utf-8"
    )
    text = (folder / "problems/doubling.yaml").read_text("utf-8").replace("id: doubling", "id: broken")
    text = text.replace("name: double\n", "name: twice\n").replace("double(", "twice(")
    (folder / "problems/broken.yaml").write_text(text, "utf-8")
    (folder / "reference/broken.py").write_text("def twice(x, k):\n    raise ValueError('not today')\n", "utf-8")
    return load_course(folder)


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with open_runner() as opened:
        yield opened


def handed_in(name: str, problem_id: str, body: str) -> Submission:
    source = f"import numpy as np\n\n\ndef double(x, k):\n    {body}\n".encode()
    return Submission(f"class/{name}", {problem_id: source}, (problem_id,), "")


def everybody() -> list[Submission]:
    several = [handed_in(verdict.value, "doubling", body) for verdict, body in BODIES.items()]
    return [*several, handed_in("unlucky", "broken", BODIES[Verdict.ACCEPTED])]


def test_a_graded_class_with_every_verdict_has_equal_totals_in_every_dialect(
    course: Course, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain_runs, "compare_paces", lambda *_, **__: Timed(Pace.UNCLEAR, 3.0, 40))
    students = everybody()
    whole = grade(course, students, seeds=[7] * len(students), runner=runner, budget=None, jobs=2, progress=Silent())
    verdicts = {each.path.removeprefix("class/"): each.problems[0].verdict for each in whole.submissions}
    assert verdicts == {**{verdict.value: verdict for verdict in BODIES}, "unlucky": Verdict.JUDGE_ERROR}
    seen = {check.verdict for each in whole.submissions for problem in each.problems for check in problem.checks}
    assert seen == set(Verdict)
    assert (whole.max_points, whole.complete) == (10 * len(students), False)
    _class_totals_agree(whole, Options(attachments=attached(course, students)))
    for index in range(len(students)):
        platform_totals_agree(alone(whole, index))


def _class_totals_agree(whole: Report, options: Options) -> None:
    total = (whole.points, whole.max_points)
    of_json = json.loads(render(whole, "json"))
    assert (of_json["points"], of_json["max_points"], of_json["complete"]) == (*total, whole.complete)
    assert junit_totals(render(whole, "junit")) == total
    started = time.perf_counter()
    html = render(whole, "html", options)
    assert time.perf_counter() - started < whole.seconds  # a page takes less than its grading
    page = Page(html)
    shown = (page.text, render(whole, "text"), render(whole, "markdown"), render(whole, "github"))
    for text in shown:
        assert f"{total[0]} / {total[1]} points" in text
    for each in whole.submissions:
        # every problem of a page, in the words of its own section
        points = f"{each.points} / {each.max_points} points, {each.problems[0].id}"
        assert re.search(rf"{each.problems[0].verdict.value.replace('_', ' ')} {points}", page.text)


def test_what_a_student_is_shown_holds_no_hidden_value(course: Course, runner: Runner) -> None:
    """The submission prints every input it is given: none of it, no case and no seed reaches the student's page."""
    seed = 8_675_309_024
    body = "print('seen', repr(x.tolist()), k)\n    return x if len(x) % 2 else x[99]"
    student = handed_in("curious", "doubling", body)
    whole = grade(course, [student], seeds=[seed], runner=runner, budget=None, jobs=1, progress=Silent())
    checks = whole.submissions[0].problems[0].checks
    printed = {check.output for check in checks if check.output}
    cases = {check.first_failure.case for check in checks if check.first_failure}
    assert printed
    assert cases
    hidden = {str(seed), *cases, *(line for output in printed for line in output.splitlines())}
    for dialect in ("html", "text", "json", "junit", "markdown", "github", "gradescope", "classroom50"):
        from_grader = render(whole, dialect, _student_options(course, student))
        assert [value for value in hidden if value in from_grader] == [], dialect
    of_instructor = Page(render(whole, "html", Options(attachments=attached(course, [student])))).text
    assert [value for value in hidden if " ".join(value.split()) not in of_instructor] == []


def _student_options(course: Course, student: Submission) -> Options:
    return Options(Audience.STUDENT, Detail.FULL, 200, attachments=attached(course, [student]))
