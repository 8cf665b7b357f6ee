"""Checks in plain text, for dialects that have a field for it, and texts cut to the size that platforms take."""

from __future__ import annotations

from collections.abc import Sequence

from grader.judging.report import CheckResult, Report, SubmissionResult
from grader.judging.verdict import Verdict
from grader.reports.refusals import NoFinalScore, OneSubmissionOnly

LONGEST_NAME, LONGEST_TEXT = 200, 4_000


def spoken(verdict: Verdict) -> str:
    """Return a verdict as words."""
    return verdict.value.replace("_", " ")


def shortened(text: str, limit: int = LONGEST_TEXT) -> str:
    """Return `text`, cut to `limit` characters with a note that says how many are left out."""
    return text if len(text) <= limit else f"{text[:limit]} … ({len(text) - limit} characters left out)"


def plain_check(check: CheckResult) -> str:
    """Return points, feedback, hint, place, traceback and output of a check, each section cut for itself."""
    parts = [f"{check.points} / {check.max_points} points, {spoken(check.verdict)}", shortened(check.feedback)]
    if check.hint is not None and check.verdict is not Verdict.ACCEPTED:
        parts.append(f"hint: {shortened(check.hint)}")
    if check.location is not None:
        parts.append(f"at {shortened(check.location.path, LONGEST_NAME)}, line {check.location.line}")
    parts += [f"{title}:\n{shortened(text)}" for title, text in quoted(check)]
    return "\n".join(parts)


def quoted(check: CheckResult) -> list[tuple[str, str]]:
    """Return what the submission itself produced: traceback and output, where there are."""
    return [(title, text) for title, text in (("traceback", check.traceback), ("output", check.output)) if text]


def the_submission(report: Report, dialect: str) -> SubmissionResult:
    """Return the report's only submission; raises OneSubmissionOnly."""
    if len(report.submissions) != 1:
        message = f"a {dialect} report holds one submission, not {len(report.submissions)}; grade one PATH at a time"
        raise OneSubmissionOnly(message)
    return report.submissions[0]


def the_final_submission(report: Report, dialect: str) -> SubmissionResult:
    """Return the report's only submission; raises NoFinalScore where not all of it was judged."""
    submission = the_submission(report, dialect)
    if not submission.complete:
        message = f"no {dialect} report: not everything could be judged, and it would be published as a final score"
        raise NoFinalScore(message)
    return submission


def fitted(sections: Sequence[str], limit: int) -> str:
    """Join the sections that fit `limit` bytes of UTF-8, in order; a last line says how many do not."""
    room = limit - 200  # for that line
    kept: list[str] = []
    for section in sections:
        room -= len(section.encode()) + 1
        if room < 0:
            break
        kept.append(section)
    missing = len(sections) - len(kept)
    if missing:
        kept.append(
            f"{missing} more sections are left out: the whole report is too large here. The JSON report has all.\n"
        )
    return "\n".join(kept)
