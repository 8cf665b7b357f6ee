"""One small pure function a dialect, over one frozen report: all show the same totals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from grader.judging.report import Report
from grader.reports.audience import seen_by
from grader.reports.json_report import to_json
from grader.reports.options import Audience, Detail, Options
from grader.reports.text import to_text
from grader.reports.untrusted import clean_report

__all__ = ["RENDERERS", "Audience", "Detail", "Options", "Renderer", "render"]

Renderer: TypeAlias = Callable[[Report, Options], str]

RENDERERS: Mapping[str, Renderer] = MappingProxyType({"text": to_text, "json": to_json})
"""By the name that `--report` takes."""


def render(report: Report, dialect: str, options: Options | None = None) -> str:
    """Return the report in a dialect of `RENDERERS`, its untrusted texts cleaned, cut to what its audience may see."""
    options = options or Options()
    return RENDERERS[dialect](seen_by(clean_report(report), options.audience), options)
