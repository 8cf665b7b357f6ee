"""One small pure function a dialect, over one frozen report: all show the same totals."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from grader.reports.options import Audience, Detail, Options
from grader.reports.refusals import NoFinalScore, OneSubmissionOnly

if TYPE_CHECKING:
    from grader.judging.report import Report

__all__ = ["RENDERERS", "Audience", "Detail", "NoFinalScore", "OneSubmissionOnly", "Options", "render"]

RENDERERS: Mapping[str, str] = MappingProxyType(
    {
        "text": "text.to_text",
        "json": "json_report.to_json",
        "junit": "junit.to_junit",
        "html": "html.to_html",
        "markdown": "markdown.to_markdown",
        "gradescope": "gradescope.to_gradescope",
        "classroom50": "classrooms.to_classroom50",
        "github": "github.to_github",
        "github-classroom": "classrooms.to_github_classroom",
    }
)
"""By the name that `--report` takes: the function in this package, imported when its dialect is asked for."""


def render(report: Report, dialect: str, options: Options | None = None) -> str:
    """Return the report in a dialect of `RENDERERS`, its untrusted texts cleaned, cut to what its audience may see."""
    # Imports inside: the command line needs the names above before it has anything to render.
    from grader.reports.audience import seen_by  # noqa: PLC0415
    from grader.reports.untrusted import clean_report  # noqa: PLC0415

    options = options or Options()
    module, _, function = RENDERERS[dialect].partition(".")
    renderer = getattr(import_module(f"{__name__}.{module}"), function)
    text: str = renderer(seen_by(clean_report(report), options.audience), options)
    return text
