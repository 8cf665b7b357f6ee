"""The report as GitHub-flavoured Markdown, below the size that a GitHub step summary may have."""

from __future__ import annotations

import re

from grader.judging.report import CheckResult, ProblemResult, Report, SubmissionResult
from grader.judging.verdict import PASSED, Verdict
from grader.reports.options import Options
from grader.reports.untrusted import without_orders
from grader.reports.wording import LONGEST_NAME, fitted, quoted, shortened, spoken

LARGEST = 2**20
"""Bytes of a step summary; a larger one is refused whole."""

_SPECIAL = re.compile(r"[\\`*_{}\[\]()#+!|~$:.=-]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;"})


def to_markdown(report: Report, options: Options | None = None) -> str:
    """Return the report as Markdown; sections that would make it too large are left out from the end, with a note."""
    del options  # Markdown says the same at every width
    total = f"**{report.points} / {report.max_points} points**"
    note = "" if report.complete else "\n\nNot everything could be judged: these points are no final score."
    sections = [f"# {escaped(report.course.title)}\n\n{total}{note}\n"]
    sections += [_overview(submission) for submission in report.submissions]
    sections += [
        _details(submission, problem)
        for submission in report.submissions
        for problem in submission.problems
        if problem.verdict is not Verdict.ACCEPTED
    ]
    return fitted(sections, LARGEST)


def escaped(text: str, limit: int = LONGEST_NAME) -> str:
    """Return `text` on one line, with nothing in it that Markdown, HTML, mentions or automatic links would act on."""
    line = " ".join(shortened(text, limit).split())
    return _SPECIAL.sub(r"\\\g<0>", line).translate(_ENTITIES)


def _overview(submission: SubmissionResult) -> str:
    title = f"## {escaped(submission.path)}: {submission.points} / {submission.max_points} points"
    facts = [f"student {escaped(submission.student)}"] if submission.student is not None else []
    facts += [f"seed {submission.seed}"] if submission.seed is not None else []
    facts += [] if submission.complete else ["incomplete"]
    facts += [escaped(flag) for flag in submission.flags]
    rows = [
        f"| {escaped(problem.id)} | {spoken(problem.verdict)} | {problem.points} / {problem.max_points} |"
        for problem in submission.problems
    ]
    table = ["| problem | verdict | points |", "|---|---|---:|", *rows]
    return "\n".join([title, "", *([", ".join(facts), ""] if facts else []), *table, ""])


def _details(submission: SubmissionResult, problem: ProblemResult) -> str:
    lines = [f"### {escaped(problem.title)} ({escaped(submission.path)})", ""]
    for check in problem.checks:
        lines += _check(check)
    return "\n".join([*lines, ""])


def _check(check: CheckResult) -> list[str]:
    points = f"{check.points} / {check.max_points} points"
    lines = [f"- **{escaped(check.name)}**: {spoken(check.verdict)}, {points}"]
    if check.verdict in PASSED:
        return lines
    lines += ["", f"  {escaped(check.feedback, 1_000)}"]
    if check.location is not None:
        lines += ["", f"  at {escaped(check.location.path)}, line {check.location.line}"]
    if check.hint is not None:
        lines += ["", f"  Hint: {escaped(check.hint, 1_000)}"]
    for title, text in quoted(check):
        lines += ["", f"  {title}:", "", *_fenced(without_orders(shortened(text)))]
    return [*lines, ""]


def _fenced(text: str) -> list[str]:
    """A block of text as it stands, in a fence longer than any run of backquotes in it."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [f"  {line}" for line in [f"{fence}text", *text.split("\n"), fence]]
