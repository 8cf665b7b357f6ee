"""From the report to the page: what goes into which section, and what is left out of one that would be too large."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jinja2
from markupsafe import Markup

from grader.judging.report import CheckResult, ProblemResult, Report, SubmissionResult, Visibility
from grader.judging.verdict import PASSED, UNJUDGED, Verdict
from grader.reports.attachments import Statement
from grader.reports.html.cost_chart import amount, cost_chart
from grader.reports.html.error_chart import error_chart, figure
from grader.reports.html.source import Listing, listing
from grader.reports.html.statement import statement_html
from grader.reports.options import Options
from grader.reports.tones import TONES
from grader.reports.untrusted import without_orders_in_markup
from grader.reports.wording import shortened, spoken

LARGEST = 1_800_000
"""Bytes that the problems of one submission may take."""

_TEMPLATES = Path(__file__).with_name("templates")
_SHOWN_OTHERWISE = frozenset({"axis", "sizes", "steps", "operations", "bytes", "reference", "order", "allowed_order"})


@dataclass(frozen=True)
class Section:
    """What the template of one problem needs; `key` is unique on the page and safe in an id."""

    key: str
    problem: ProblemResult
    submission: SubmissionResult
    statement: Markup | None
    signature: str
    source: Listing | None

    @property
    def first_failure(self) -> tuple[int, CheckResult] | None:
        """The check to mend first, with its place in the problem."""
        failed = [
            (place, check)
            for place, check in enumerate(self.problem.checks, 1)
            if check.verdict not in PASSED and check.verdict not in UNJUDGED
        ]
        return failed[0] if failed and self.problem.verdict is not Verdict.NOT_ATTEMPTED else None


@dataclass(frozen=True)
class Part:
    """One submission: its sections, and the HTML of each."""

    key: str
    submission: SubmissionResult
    sections: tuple[Section, ...]
    bodies: tuple[Markup, ...]

    @property
    def counts(self) -> list[tuple[int, Verdict]]:
        """How many problems came to each verdict, best first."""
        found = Counter(problem.verdict for problem in self.submission.problems)
        return [(found[verdict], verdict) for verdict in Verdict if found[verdict]]


def to_html(report: Report, options: Options | None = None) -> str:
    """Return the report as a page; statements and sources are those of `options.attachments`."""
    options = options or Options()
    style = (_TEMPLATES / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    unsaid = dict(options.attachments.statements)
    parts = tuple(_part(number, each, options, unsaid) for number, each in enumerate(report.submissions))
    page = _environment().get_template("page.html.j2").render(report=report, parts=parts, style=style, digest=digest)
    return without_orders_in_markup(page)


def _part(number: int, submission: SubmissionResult, options: Options, unsaid: dict[str, Statement]) -> Part:
    key = f"s{number + 1}"
    sections = tuple(
        _section(f"{key}p{place}", number, submission, problem, options, unsaid)
        for place, problem in enumerate(submission.problems, 1)
    )
    bodies: list[Markup] = []
    room = LARGEST
    for section in sections:
        body = _body(section, full=True)
        if len(body.encode()) > room:
            body = _body(section, full=False)
        room -= len(body.encode())
        bodies.append(body)
    return Part(key, submission, sections, tuple(bodies))


def _body(section: Section, *, full: bool) -> Markup:
    text = _environment().get_template("problem.html.j2").render(section=section, full=full)
    return Markup(text)  # noqa: S704  # just rendered with autoescape


def _section(
    key: str,
    number: int,
    submission: SubmissionResult,
    problem: ProblemResult,
    options: Options,
    unsaid: dict[str, Statement],
) -> Section:
    # A page about many students says each statement once, where its problem comes first.
    statement = unsaid.pop(problem.id, None)
    source = options.attachments.source(number, problem.id)
    return Section(
        key=key,
        problem=problem,
        submission=submission,
        statement=None if statement is None else _statement(statement.text),
        signature="" if statement is None else statement.signature,
        source=None if source is None else listing(source, _marks(problem)),
    )


def _marks(problem: ProblemResult) -> dict[int, list[str]]:
    marks: dict[int, list[str]] = {}
    for check in problem.checks:
        if check.location is not None and check.verdict not in PASSED:
            marks.setdefault(check.location.line, []).append(check.name)
    return marks


def _rebuilt(section: Section, check: CheckResult) -> str | None:
    """Return the command that rebuilds the input which failed, for those who know the seed."""
    seed, failure = section.submission.seed, check.first_failure
    if seed is None or failure is None or check.visibility is not Visibility.HIDDEN:
        return None
    return f"grader replay {section.problem.id} {failure.case} --seed {seed}"


def _other_measures(check: CheckResult) -> list[tuple[str, str]]:
    """Return what was measured and is in no picture, as words."""
    drawn = _SHOWN_OTHERWISE if cost_chart(check) is not None else frozenset()
    return [
        (name.replace("_", " "), shortened(_said(value), 500))
        for name, value in check.measured.items()
        if name not in drawn
    ]


def _said(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{str(key).replace('_', ' ')} {_said(item)}" for key, item in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(map(_said, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


_statement = cache(statement_html)


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        newline_sequence="\n",
    )
    environment.filters.update(spoken=spoken, shortened=shortened, amount=amount, figure=figure)
    environment.globals.update(
        tones=TONES,
        passed=PASSED,
        accepted=Verdict.ACCEPTED,
        not_attempted=Verdict.NOT_ATTEMPTED,
        cost_chart=cost_chart,
        error_chart=error_chart,
        rebuilt=_rebuilt,
        other_measures=_other_measures,
    )
    return environment
