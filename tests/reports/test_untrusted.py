from __future__ import annotations

import dataclasses
import json
import unicodedata
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.judging.report import Report
from grader.judging.verdict import Verdict
from grader.reports import RENDERERS, Detail, Options, render
from grader.reports.untrusted import clean_line, clean_report, clean_text
from tests.reports.samples import REPORTS, check, problem, report, submission

ANYTHING = st.text(st.characters() | st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp"]))


@given(ANYTHING)
def test_cleaned_text_holds_nothing_that_acts_hides_or_cannot_be_encoded(text: str) -> None:
    cleaned = clean_text(text)
    cleaned.encode()
    assert not {c for c in cleaned if unicodedata.category(c) in {"Cc", "Cf", "Cs"}} - set("\n\t\u200c\u200d")
    assert clean_text(cleaned) == cleaned


@given(ANYTHING)
def test_a_cleaned_line_is_one_line(text: str) -> None:
    assert len(clean_line(text).splitlines()) <= 1


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b31mred", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bPdevice\x1b\\after", "after"),
        ("\x1bcreset", "reset"),
        ("over\rwritten\r\nnext", "over\nwritten\nnext"),
        ("back\b\b\b\bspace", "backspace"),
        ("user\u202etxt.exe", "usertxt.exe"),
        ("\u2066isolate\u2069", "isolate"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("tag\U000e0041s", "tags"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("a\u2028b", "a\nb"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("naïve 解 π ≤ 1e-6 👩\u200d🔬", "naïve 解 π ≤ 1e-6 👩\u200d🔬"),
        ("unfinished \x1b[", "unfinished "),
    ],
)
def test_examples(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@settings(deadline=None)  # the first text that is drawn loads tables
@given(REPORTS)
def test_a_clean_report_stays_as_it_is(any_report: Report) -> None:
    cleaned = clean_report(any_report)
    assert (cleaned.points, cleaned.complete) == (any_report.points, any_report.complete)
    assert clean_report(cleaned) == cleaned


def _with_text_everywhere(text: str) -> Report:
    def dirty(value: Any) -> Any:
        if type(value) is str:
            return value + text
        if isinstance(value, tuple):
            return tuple(map(dirty, value))
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            fields = {field.name: dirty(getattr(value, field.name)) for field in dataclasses.fields(value)}
            return dataclasses.replace(value, **fields)
        return value

    each = check("one", Verdict.WRONG_ANSWER, 0, 1, output="o", traceback="t", hint="h", measured={text: text})
    return dirty(report(submission("x", [problem("p", [each], Verdict.WRONG_ANSWER)])))  # type: ignore[no-any-return]


@pytest.mark.parametrize("dialect", list(RENDERERS))
def test_no_dialect_lets_an_escape_sequence_through(dialect: str) -> None:
    text = render(_with_text_everywhere("\x1b[2J\x1b]0;x\x07\u202e\x00\ud800"), dialect, Options(detail=Detail.FULL))
    text.encode()
    shown = json.dumps(json.loads(text), ensure_ascii=False) if dialect == "json" else text
    assert not set(shown) & set("\x1b\x07\x00\u202e\ud800")
