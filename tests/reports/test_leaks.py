"""A submission that tells what it is called with, by every way it has: a student's report has none of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from grader.course.load import Course
from grader.judging.grade import grade
from grader.judging.progress import Silent
from grader.judging.report import CheckResult, Report, Visibility
from grader.judging.submission import Submission
from grader.reports import RENDERERS, Audience, Detail, NoFinalScore, Options, render
from grader.reports.attachments import attached
from grader.reports.masking import NOTE
from grader.sandbox import Runner, open_runner
from tests.reports.test_graded_class import COST

SEED = 8_675_309_024
IMPORTS = "import logging\nimport sys\nimport warnings\nimport numpy as np"
TELL = "told = ''.join('M%016xM' % v for v in np.array(x, dtype=np.float64).view(np.uint64).tolist()) + 'K'"
WAYS = {
    "message": "raise ValueError(told)",
    "class name": "raise type(told, (Exception,), {})()",
    "class like a verdict": "raise type('ForbiddenCall', (Exception,), {})(told)",
    "refused by the lock": "raise PermissionError(told)",
    "no memory": "raise MemoryError(told)",
    "system exit": "raise SystemExit(told)",
    "cause": "raise ValueError('outer') from KeyError(told)",
    "note": "e = ValueError('outer'); e.add_note(told); raise e",
    "group": "raise ExceptionGroup(told, [ValueError(told)])",
    "function name": "exec(f'def {told}():\\n raise ValueError()\\n{told}()')",
    "renamed code": "f = lambda: 1 / 0; f.__code__ = f.__code__.replace(co_name=told); f()",
    "attribute name": "getattr(x, told)",
    "variable name": "eval(told)",
    "key": "{}[told]",
    "file name": "open(told)",
    "module name": "__import__(told)",
    "keyword": "double(**{told: 1})",
    "syntax error": "compile(told + ' +', told, 'exec')",
    "class of the answer": "return type(told, (), {})()",
    "answer in text": "return told",
    "answer in a dict": "return {told: told}",
    "list of such": "return [type(told, (), {})()]",
    "subclass of an array": "return x.view(type(told, (np.ndarray,), {}))",
    "printed": "print(told); sys.stderr.write(told); return x",
    "warned": "warnings.warn(told); return x",
    "logged": "logging.error(told); return x",
}
"""By the way: what it does with `told`, text made from every entry of the input."""

NUMBERS = {
    "line": "f = lambda: 1 / 0; f.__code__ = f.__code__.replace(co_firstlineno=mark); f()",
    "length of a list": "return [0.0] * (mark % 997 + 1_000)",
    "shape": "return np.broadcast_to(0.0, (1, 1, mark % 997 + 1_000)).copy()",
    "error of the answer": "return 2.0 * k * x + mark * 1e3",
    "value": "return 2.0 * k * x * (1 + mark)",
}
"""By the way: what it does with `mark`, a number made from the input."""


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with open_runner() as opened:
        yield opened


def graded(course: Course, runner: Runner, tell: str, act: str) -> tuple[Report, Options]:
    source = f"{IMPORTS}\n\n\ndef double(x, k):\n    {tell}\n    {act}\n"
    student = Submission("class/curious", {"doubling": source.encode()}, ("doubling",), "")
    whole = grade(course, [student], seeds=[SEED], runner=runner, budget=None, jobs=1, progress=Silent())
    return whole, Options(Audience.STUDENT, Detail.FULL, 200, attachments=attached(course, [student]))


def checks_of(whole: Report) -> tuple[CheckResult, ...]:
    return whole.submissions[0].problems[0].checks


def in_every_dialect(whole: Report, options: Options) -> Iterator[tuple[str, str]]:
    for dialect in RENDERERS:
        for detail in Detail if dialect == "text" else (Detail.FULL,):
            chosen = Options(options.audience, detail, options.width, attachments=options.attachments)
            try:
                yield dialect, render(whole, dialect, chosen)
            except NoFinalScore:
                continue


@pytest.mark.parametrize("way", WAYS)
def test_no_text_made_from_a_hidden_input_reaches_a_student(
    small: Callable[..., Course], runner: Runner, way: str
) -> None:
    whole, options = graded(small(), runner, TELL, WAYS[way])
    failed = [check for check in checks_of(whole) if not check.points]
    assert failed
    seen = 0
    for _, text in in_every_dialect(whole, options):
        seen += 1
        assert not re.search("M[0-9a-f]{6,16}M?", text.replace("\\", ""))
    assert seen >= len(RENDERERS) - 2


@pytest.mark.parametrize("way", NUMBERS)
def test_no_number_made_from_a_hidden_input_reaches_a_student(
    small: Callable[..., Course], runner: Runner, way: str
) -> None:
    tell = "mark = int(np.abs(np.array(x, dtype=np.float64)).sum() * 1e7) % 10**9 + 123_456_789"
    whole, options = graded(small(), runner, tell, NUMBERS[way])
    assert [check for check in checks_of(whole) if not check.points]
    told = set()
    for check in checks_of(whole):
        numbers = [check.feedback, *(str(each.worst_error) for each in check.families)]
        numbers += [str(check.location.line)] if check.location else []
        told |= {found for text in numbers for found in re.findall(r"\d{4,}|\d\.\d{3,}", text)}
    for dialect, text in in_every_dialect(whole, options):
        assert [number for number in told if re.search(rf"(?<![\w.]){number}(?![\w.])", text)] == [], dialect


def test_what_is_hidden_is_said_and_what_is_ours_stays(small: Callable[..., Course], runner: Runner) -> None:
    whole, options = graded(small(), runner, TELL, "raise ValueError(told)")
    for dialect, text in in_every_dialect(whole, options):
        if "raised ValueError in line 9" not in text:
            assert dialect == "text"  # one line a submission says no more than the verdict
            continue
        assert NOTE[:24] in text
        assert not re.search("M[0-9a-f]{16}M", text)


COUNTS = {
    "steps": "for _ in range(mark): k += 0",
    "operations": "for _ in range(mark % 97): x = x + 0",
    "memory": "y = np.ones(mark)",
}
"""By the way: how many of them tell `mark`."""


@pytest.mark.parametrize("way", COUNTS)
def test_no_count_made_from_an_input_and_no_size_of_a_ladder_reaches_a_student(
    small: Callable[..., Course], runner: Runner, way: str
) -> None:
    tell = "mark = int(np.abs(np.array(x, dtype=np.float64)).sum() * 1e4) % 9_973 + 100 * len(x)"
    whole, options = graded(small(replace=("\nhints:", COST)), runner, tell, f"{COUNTS[way]}\n    return 2.0 * k * x")
    costs = [check for check in checks_of(whole) if check.measured]
    told = {str(number) for check in costs for each in check.measured.values() for number in numbers_in(each)}
    assert "1024" in told
    for dialect, text in in_every_dialect(whole, options):
        assert [number for number in told if re.search(rf"(?<![\w.]){number}(?![\w.])", text)] == [], dialect


def numbers_in(value: object) -> list[int]:
    """Return the whole numbers of a ladder that are no coordinates of its picture."""
    return [each for each in value if isinstance(each, int) and each >= 500] if isinstance(value, list) else []


def test_a_forbidden_function_is_named(small: Callable[..., Course], runner: Runner) -> None:
    course = small(replace=("\nhints:", COST))
    whole, options = graded(course, runner, TELL, "return np.linalg.norm(x) * x")
    assert "called numpy.linalg.norm in line 9, which this problem forbids" in render(whole, "text", options)


def test_an_instructor_sees_all_of_it(small: Callable[..., Course], runner: Runner) -> None:
    whole, _ = graded(small(), runner, TELL, "print(told); raise ValueError(told)")
    text = render(whole, "text", Options(detail=Detail.FULL, width=200))
    assert len(set(re.findall("M[0-9a-f]{16}M", text))) > 1
    assert NOTE not in text


def test_a_fault_at_import_is_shown_whole(small: Callable[..., Course], runner: Runner) -> None:
    """No input has been given by then."""
    student = Submission("class/early", {"doubling": b"raise ValueError('sesame')\n"}, ("doubling",), "")
    whole = grade(small(), [student], seeds=[SEED], runner=runner, budget=None, jobs=1, progress=Silent())
    assert "sesame" in render(whole, "text", Options(Audience.STUDENT))
    assert all(check.visibility is Visibility.HIDDEN for check in checks_of(whole))
