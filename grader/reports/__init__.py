"""One small pure function a dialect, over one frozen report: all show the same totals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from grader.judging.report import Report
from grader.reports.audience import seen_by
from grader.reports.classrooms import to_classroom50, to_github_classroom
from grader.reports.github import to_github
from grader.reports.gradescope import to_gradescope
from grader.reports.json_report import to_json
from grader.reports.junit import to_junit
from grader.reports.markdown import to_markdown
from grader.reports.options import Audience, Detail, Options
from grader.reports.text import to_text
from grader.reports.untrusted import clean_report
from grader.reports.wording import NoFinalScore

__all__ = ["RENDERERS", "Audience", "Detail", "NoFinalScore", "Options", "Renderer", "render"]

Renderer: TypeAlias = Callable[[Report, Options], str]

RENDERERS: Mapping[str, Renderer] = MappingProxyType(
    {
        "text": to_text,
        "json": to_json,
        "junit": to_junit,
        "markdown": to_markdown,
        "gradescope": to_gradescope,
        "classroom50": to_classroom50,
        "github": to_github,
        "github-classroom": to_github_classroom,
    }
)
"""By the name that `--report` takes."""


def render(report: Report, dialect: str, options: Options | None = None) -> str:
    """Return the report in a dialect of `RENDERERS`, its untrusted texts cleaned, cut to what its audience may see."""
    options = options or Options()
    return RENDERERS[dialect](seen_by(clean_report(report), options.audience), options)
