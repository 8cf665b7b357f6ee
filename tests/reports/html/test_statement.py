from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.course.load import find_course, load_course
from grader.reports.html.statement import formula, statement_html
from tests.reports.html.reading import Page

COURSE = load_course(find_course(None, Path(__file__).parent))


@pytest.mark.parametrize("problem_id", list(COURSE.problems))
def test_every_formula_of_the_course_becomes_mathml(problem_id: str) -> None:
    text = COURSE.problem(problem_id).statement
    page = Page(statement_html(text))
    inline_code = [each for each in page.all("code") if each.get("class") == "latex"]
    assert inline_code == []
    assert len(page.all("math")) == 0 or "$" in text
    assert "$" not in "".join(page.texts)


@pytest.mark.parametrize("latex", [r"\unheardof{x}", r"x^{", r"\frac", r"\Big\lbrace k"])
def test_what_the_converter_does_not_know_is_shown_as_written(latex: str) -> None:
    page = Page(formula(latex, block=False))
    assert page.text == latex
    assert [each for each in page.all("code") if each["class"] == "latex"]


@pytest.mark.parametrize(
    ("latex", "shown"),
    [(r"\text{a <b> c}", "a\N{NO-BREAK SPACE}<b>\N{NO-BREAK SPACE}c"), (r"\Big\{k\Big\}", "{k}"), ("a < b", "a<b")],
)
def test_a_formula_holds_no_markup_of_its_own(latex: str, shown: str) -> None:
    page = Page(formula(latex, block=True))
    assert "".join(page.texts) == shown
    assert "b" not in {tag for tag, _ in page.elements}


def test_the_bars_of_a_norm_are_as_tall_as_what_they_enclose_and_those_of_left_and_right_grow() -> None:
    norm = Page(formula(r"\lVert x \rVert_2 = \sqrt{\frac{a}{b}}", block=True))
    assert [each.get("stretchy") for each in norm.all("mo")][:2] == ["false", "false"]
    grown = Page(formula(r"\left| \frac{a}{b} \right|", block=True))
    assert [each.get("stretchy") for each in grown.all("mo")] == ["true", "true"]


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_formula_is_well_formed(latex: str) -> None:
    page = Page(formula(latex, block=False))
    assert page.elements[0][0] in {"math", "code"}
    assert "script" not in {tag for tag, _ in page.elements}


def test_headings_are_below_those_of_the_page() -> None:
    page = Page(statement_html("## Task\n\n### Detail\n\n###### Deep\n"))
    assert [tag for tag, _ in page.elements] == ["h4", "h5", "h6"]


def test_money_is_no_formula() -> None:
    assert Page(statement_html("It costs 5$ or 6$ a day.")).all("math") == []
