from __future__ import annotations

import base64
import dataclasses
import hashlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.judging.report import Kind, Location, ProblemResult, Report
from grader.judging.verdict import Verdict
from grader.reports import Audience, Options, render
from grader.reports.attachments import Attachments, Statement
from tests.reports.html.reading import Page
from tests.reports.samples import REPORTS, SEED, check, everything, failing, problem, report, submission
from tests.reports.test_dialects import HOSTILE, hostile

SOURCE = "import numpy as np\n" * 11 + "    return S[k]\n"
STATEMENTS = {"truncated_svd": Statement("truncated_svd(X, k)", "Find $X_k$.\n\n$$X = U \\Sigma V^\\top$$\n")}
LADDER = {
    "axis": "m",
    "sizes": [256, 512, 1024],
    "bytes": [1e6, 4e6, 16e6],
    "reference": [1e6, 2e6, 4e6],
    "order": 2.0,
    "allowed_order": 1.0,
}


def page(whole: Report, options: Options | None = None) -> Page:
    return Page(render(whole, "html", options))


def with_source(source: str, **more: str) -> Options:
    return Options(attachments=Attachments(STATEMENTS, ({"truncated_svd": source, **more},)))


def one() -> Report:
    return report(submission("ada", [failing()]))


def full_problem(text: str) -> ProblemResult:
    """A problem with `text` wherever text can be, and every kind of picture."""
    memory = check("m", Verdict.COST_EXCEEDED, 0, 1, kind=Kind.MEMORY, measured=LADDER, feedback=text)
    each = dataclasses.replace(failing().checks[1], feedback=text, hint=text, traceback=text, output=text)
    return dataclasses.replace(failing(), checks=(each, each, each, memory), title=text, feedback=text, flags=(text,))


@pytest.mark.parametrize("whole", [everything(), one(), hostile(), report()])
def test_every_link_leads_to_a_place_on_the_page_and_places_are_named_once(whole: Report) -> None:
    found = page(whole, with_source(SOURCE))
    ids = found.values("id")
    assert len(set(ids)) == len(ids)
    assert {target.removeprefix("#") for target in found.values("href")} <= set(ids)
    assert {name for value in found.values("aria-labelledby") for name in value.split()} <= set(ids)


def test_nothing_is_fetched_and_nothing_runs() -> None:
    found = page(everything(), with_source(SOURCE))
    assert not {tag for tag, _ in found.elements} & {"script", "img", "link", "iframe", "object", "embed", "base"}
    assert found.values("src") == []
    assert "url(" not in found.source
    assert "@import" not in found.source
    assert all(target.startswith("#") for target in found.values("href"))


def test_the_policy_allows_the_pages_own_style_and_nothing_else() -> None:
    found = page(one())
    policy = next(each["content"] for each in found.all("meta") if each.get("http-equiv") == "Content-Security-Policy")
    style = found.source.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.split("; ")[:2] == ["default-src 'none'", f"style-src 'sha256-{digest}'"]
    assert found.values("style") == []


def test_a_student_reads_points_verdicts_feedback_hint_and_place() -> None:
    text = page(everything()).text
    for shown in (
        "20 / 35 points",
        "run time error",
        "1 accepted, 1 run time error, 1 not attempted",
        "The simplest case that fails: wrong answer",
        "3 of 12 entries differ",
        "An all-zero matrix",
        "IndexError: out of bounds",
        "Fix first: Truncated svd, edge cases",
        "judge error",
        "these points are no final score",
    ):
        assert shown in text


def test_the_statement_is_there_with_its_formulas_as_mathml() -> None:
    found = page(one(), with_source(SOURCE))
    assert [each["display"] for each in found.all("math")] == ["inline", "block"]
    assert "truncated_svd(X, k)" in found.text
    assert "\\Sigma" not in found.source


def test_the_line_of_the_traceback_is_marked_and_linked() -> None:
    found = page(one(), with_source(SOURCE))
    marked = [each["id"] for each in found.all("span") if "marked" in each.get("class", "").split()]
    assert marked == ["s1p1L12"]
    assert "#s1p1L12" in found.values("href")
    assert re.search(r"▶12 return S\[k\] ◀ edge cases", found.text)


def test_without_sources_and_statements_the_page_says_less_and_links_to_nothing() -> None:
    found = page(one())
    assert "line 12" in found.text
    assert "The code handed in" not in found.text


def test_a_source_is_that_of_its_own_submission() -> None:
    whole = report(submission("ada", [failing()]), submission("grace", [failing()]))
    sources = ({"truncated_svd": "of_ada = 1\n"}, {"truncated_svd": "of_grace = 2\n"})
    text = page(whole, Options(attachments=Attachments({}, sources))).text
    assert text.index("of_ada") < text.index("of_grace")
    assert text.count("of_ada") == 1


def test_each_statement_is_said_once_where_its_problem_comes_first() -> None:
    other = dataclasses.replace(failing(), id="other")
    whole = report(submission("a", [failing()]), submission("b", [other, failing()]))
    statements = {"truncated_svd": Statement("svd(X)", "Of the first."), "other": Statement("f(X)", "Of the other.")}
    text = page(whole, Options(attachments=Attachments(statements))).text
    assert text.count("Of the first.") == text.count("Of the other.") == 1


def test_hostile_texts_are_text() -> None:
    statement = Statement(HOSTILE, f"<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n{HOSTILE}")
    inside = Attachments({"p": statement}, ({"p": f'"</code></pre><script>alert(1)</script>"\n{HOSTILE}\n'},))
    one = problem("p", [hostile().submissions[0].problems[0].checks[0]], Verdict.WRONG_ANSWER, title=HOSTILE)
    found = page(report(submission(HOSTILE, [one], student=HOSTILE)), Options(attachments=inside))
    assert not {tag for tag, _ in found.elements} & {"script", "title2"}
    assert not [name for _, attributes in found.elements for name in attributes if name.startswith("on")]
    # the statement is the instructor's own: its Markdown may link, its HTML may not act
    links = [each["href"] for each in found.all("a") if not each["href"].startswith("#")]
    assert links == ["http://b"]
    assert [each["src"] for each in found.all("img")] == ["http://c"]
    assert "<script>alert(1)</script>" in found.text


def test_the_code_shows_what_would_hide_in_it() -> None:
    text = page(one(), with_source("access = '\u202e'  # \x1b[2J\ntwo = 2\x0c\r\nthree = 3\rfour = 4")).text
    assert "access = '⟨U+202E⟩' # ⟨U+001B⟩[2J" in text
    assert "2two = 2⟨U+000C⟩ 3three = 3 4four = 4" in text


@settings(deadline=None, max_examples=30)
@given(REPORTS, st.sampled_from(Audience), st.text())
def test_any_report_makes_a_page_with_its_totals(whole: Report, audience: Audience, source: str) -> None:
    sources = tuple({each.id: source for each in one.problems} for one in whole.submissions)
    found = page(whole, Options(audience, attachments=Attachments({}, sources)))
    assert f"{whole.points} / {whole.max_points} points" in found.text
    assert len(found.all("h3")) == sum(len(each.problems) for each in whole.submissions)


def test_an_instructor_sees_seeds_hidden_cases_and_review_flags_and_a_student_does_not() -> None:
    flagged = dataclasses.replace(failing(), flags=("review the cost of truncated_svd: tall matrix", "budget spent"))
    whole = report(submission("ada", [flagged]))
    hidden = (str(SEED), "zero-03", "printed by the student", "review the cost", "grader replay")
    instructors = page(whole).text
    students = page(whole, Options(Audience.STUDENT)).text
    assert [each for each in hidden if each not in instructors] == []
    assert [each for each in hidden if each in students] == []
    assert "budget spent" in students


def loud_student(problems: int, text: str) -> str:
    whole = report(submission("ada", [full_problem(text)] * problems))
    statements = {"truncated_svd": Statement("f(X)", "$\\frac{a}{b}$ " * 50)}
    attachments = Attachments(statements, ({"truncated_svd": f"{text[:200]}\n" * 5_000},))
    return render(whole, "html", Options(attachments=attachments))


@pytest.mark.parametrize("text", ["plain words " * 400, "&<>\"'" * 5_000], ids=["words", "markup"])
def test_a_student_of_26_loud_problems_fits_two_megabytes(text: str) -> None:
    whole = loud_student(26, text)
    assert len(whole.encode()) < 2_000_000
    assert "left out" in whole
    assert whole.count("<h3 ") == 26


def test_a_problem_without_room_says_so_and_keeps_its_points() -> None:
    text = Page(loud_student(60, "&<>\"'" * 5_000)).text
    assert "Details of this problem are left out" in text
    assert text.count("5 / 7 points, truncated_svd") == 60


def test_a_line_far_down_is_shown_with_a_note_on_what_is_not() -> None:
    source = "x = 1\n" * 4_999 + "here = 2\n" + "y = 3\n" * 5_000
    low = dataclasses.replace(failing().checks[1], location=Location("truncated_svd.py", 5_000))
    whole = report(submission("ada", [problem("truncated_svd", [low], Verdict.RUN_TIME_ERROR)]))
    text = page(whole, with_source(source)).text
    assert "5000here = 2" in text
    assert re.search(r"Lines 1 to \d+ are left out", text)
    assert re.search(r"\d+ more lines are left out", text)
