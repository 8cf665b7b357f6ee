from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from grader.judging.report import Report
from grader.judging.verdict import Verdict
from grader.reports import Audience, Detail, Options, render
from tests.reports.samples import REPORTS, SEED, check, everything, failing, problem, report, submission


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("detail", list(Detail))
def test_text_is_as_it_was(golden: Callable[[str, str], None], detail: Detail, width: int) -> None:
    golden(f"everything-{detail}-{width}.txt", render(everything(), "text", Options(detail=detail, width=width)))


def test_a_student_is_shown_this(golden: Callable[[str, str], None]) -> None:
    options = Options(Audience.STUDENT, Detail.FULL)
    golden("student-full-80.txt", render(report(submission("ada", [failing()], student="ada")), "text", options))


@settings(max_examples=50)
@given(REPORTS, st.sampled_from(Detail), st.integers(-5, 500))
def test_no_line_is_wider_than_asked_and_none_has_a_colour_code(any_report: Report, detail: Detail, width: int) -> None:
    text = render(any_report, "text", Options(detail=detail, width=width))
    assert "\x1b" not in text
    if detail is not Detail.BRIEF:
        assert max(map(cell_len, text.splitlines())) <= min(max(width, 40), 200)


def test_colour_changes_nothing_but_colour() -> None:
    plain, coloured = (render(everything(), "text", Options(colour=colour)) for colour in (False, True))
    assert "\x1b[32m" in coloured
    shown = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in shown.splitlines()] == plain.splitlines()


def test_the_surroundings_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    before = render(everything(), "text")
    for name, value in {"COLUMNS": "20", "FORCE_COLOR": "1", "TERM": "dumb", "NO_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    assert render(everything(), "text") == before


def test_the_first_thing_to_fix_says_what_where_why_and_a_hint() -> None:
    text = render(report(submission("ada", [failing()])), "text", Options(width=200))
    assert "Fix first: truncated_svd, edge cases: wrong answer" in text
    assert "X_k: 3 of 12 entries differ, worst by 0.41 at [2, 1] (18 of 30 cases fail: zero, one_row)" in text
    assert "at solutions/truncated_svd.py, line 12" in text
    assert "hint: An all-zero matrix" in text


def test_full_detail_says_how_to_rebuild_the_failing_case() -> None:
    text = render(report(submission("ada", [failing()])), "text", Options(detail=Detail.FULL, width=200))
    assert f"grader replay truncated_svd zero-03 --seed {SEED}" in text


def test_totals_are_those_of_the_report() -> None:
    text = render(everything(), "text")
    assert "10 / 17 points" in text
    assert "20 / 35 points in all" in text
    assert "no final score" in text


def test_without_points_checks_are_counted() -> None:
    checks = [check("one", Verdict.ACCEPTED, 0, 0), check("two", Verdict.WRONG_ANSWER, 0, 0)]
    text = render(report(submission("ada", [problem("p", checks, Verdict.WRONG_ANSWER)])), "text")
    assert "1 / 2" in text
    assert "points" not in text


def test_rich_markup_and_emoji_names_in_a_path_are_plain_text() -> None:
    text = render(report(submission("[red]x[/red] :smile: [link=http://x]y", [])), "text", Options(colour=True))
    assert "[red]x[/red] :smile: [link=http://x]y" in text


@pytest.mark.parametrize("order", ["::error::forged", "   ::set-output name=x::y", "done ##[command]rm"])
def test_printed_orders_to_a_ci_service_are_broken_up(order: str) -> None:
    each = check("one", Verdict.WRONG_ANSWER, 0, 1, output=order, feedback=order)
    text = render(
        report(submission("x", [problem("p", [each], Verdict.WRONG_ANSWER)])), "text", Options(detail=Detail.FULL)
    )
    assert "##[" not in text
    assert not any(line.lstrip().startswith("::") for line in text.splitlines())
