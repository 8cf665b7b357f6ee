"""The one map from exceptions to a message and an exit status.

By name, since importing the classes would import NumPy and pydantic into `grader --help`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import click

ACCEPTED = 0
BELOW = 1
USAGE = 2
NOT_JUDGED = 3
INTERRUPTED = 130

STATUSES: Mapping[str, int] = MappingProxyType(
    {
        "grader.authoring.render_target.CannotRender": USAGE,
        "grader.cases.case.CannotDraw": USAGE,
        "grader.cases.case.UnknownCase": USAGE,
        "grader.cli.failures.BadRequest": USAGE,
        "grader.course.faults.CourseError": USAGE,
        "grader.course.faults.UnknownProblem": USAGE,
        "grader.judging.grade.CannotGrade": USAGE,
        "grader.judging.submission.SubmissionNotFound": USAGE,
        "grader.reports.refusals.OneSubmissionOnly": USAGE,
        "grader.cli.failures.CannotGoOn": NOT_JUDGED,
        "grader.reports.refusals.NoFinalScore": NOT_JUDGED,
        "grader.judging.answer_key.JudgeFault": NOT_JUDGED,
        "grader.sandbox.runner.TierUnavailableError": NOT_JUDGED,
    }
)
"""Exceptions whose text is written for the user."""


class BadRequest(Exception):
    """What was asked for makes no sense, or names what is not there."""


class CannotGoOn(Exception):
    """Nothing can be judged, or the result cannot be delivered, for a reason outside the submission."""


@dataclass(frozen=True)
class Failure:
    """How a run that did not come to its end is told."""

    message: str
    status: int


def failure_of(error: BaseException) -> Failure:
    """Return what to say about `error` and the exit status that goes with it."""
    if isinstance(error, click.exceptions.Exit):
        return Failure("", error.exit_code)
    if isinstance(error, KeyboardInterrupt | click.Abort):
        return Failure("grader: interrupted", INTERRUPTED)
    if isinstance(error, click.ClickException):
        return Failure(_usage(error), USAGE)
    return _own(error) or _unexpected(error)


def _own(error: BaseException) -> Failure | None:
    status = next((STATUSES[name] for name in map(_name, type(error).__mro__) if name in STATUSES), None)
    return None if status is None else Failure(_prefixed(str(error)), status)


def _unexpected(error: BaseException) -> Failure:
    if isinstance(error, OSError) and error.strerror:
        place = f"{error.filename}: " if error.filename is not None else ""
        return Failure(f"grader: {place}{error.strerror}", NOT_JUDGED)
    return Failure(
        f"grader: unexpected error, a fault of the grader: {type(error).__name__}: {error}\n"
        "Say `grader --debug …` to see where it happened.",
        NOT_JUDGED,
    )


def _name(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _prefixed(text: str) -> str:
    """Several faults stand as they are, one a line, so that editors find file and line at the start."""
    return text if "\n" in text or _has_place(text) else f"grader: {text}"


def _has_place(text: str) -> bool:
    return ".yaml:" in text.split(" ", 1)[0]


def _usage(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    lines = [f"grader: {error.format_message()}"]
    if isinstance(error, click.UsageError) and context is not None:
        lines.append(f"See `{context.command_path} --help`.")
    return "\n".join(lines)
