"""The report, `grader.report/1`: one frozen value that every dialect is rendered from.

Field names and order are those of the JSON form (design.md, fixed): fields are only ever added.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from grader.judging.verdict import Verdict

SCHEMA = "grader.report/1"
REVIEW = "review"
"""The first word of a flag that asks an instructor, not the student, to look."""


class Kind(StrEnum):
    """What a check looks at."""

    CORRECTNESS = "correctness"
    LOOPS = "loops"
    OPERATIONS = "operations"
    MEMORY = "memory"
    TIME = "time"
    RULES = "rules"


class Visibility(StrEnum):
    """Whether a student could have known the check's cases."""

    PUBLIC = "public"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class FamilyResult:
    """How the cases of one family went.

    `worst_error` and `tolerance` are on one scale (see `checkers.Comparison`); None where nothing was measured.
    """

    name: str
    passed: int
    total: int
    worst_error: float | None = None
    tolerance: float | None = None


@dataclass(frozen=True)
class Location:
    """A line of the submission."""

    path: str
    line: int


@dataclass(frozen=True)
class FirstFailure:
    """The simplest case that failed."""

    case: str
    verdict: Verdict
    feedback: str


@dataclass(frozen=True)
class CheckResult:
    """One check of one problem."""

    name: str
    kind: Kind
    verdict: Verdict
    points: int
    max_points: int
    visibility: Visibility
    feedback: str
    hint: str | None = None
    cases_passed: int = 0
    cases_total: int = 0
    families: tuple[FamilyResult, ...] = ()
    measured: Mapping[str, Any] = field(default_factory=dict)
    location: Location | None = None
    traceback: str | None = None
    output: str | None = None
    first_failure: FirstFailure | None = None
    inputs_seen: bool = True
    """Whether the submission had been given inputs when its texts were made: those of hidden cases could be in them."""
    student_feedback: str | None = None
    """What a student is told of a hidden check: nothing in it was made from inputs. None: the verdict says it all."""


@dataclass(frozen=True)
class ProblemResult:
    """One problem of one submission."""

    id: str
    title: str
    revision: str
    verdict: Verdict
    points: int
    max_points: int
    complete: bool
    feedback: str
    seconds: float
    flags: tuple[str, ...]
    checks: tuple[CheckResult, ...]


@dataclass(frozen=True)
class SubmissionResult:
    """One submission: a student's file or folder."""

    path: str
    sha256: str
    student: str | None
    seed: int | None  # None only in what a student is shown
    points: int
    max_points: int
    complete: bool
    flags: tuple[str, ...]
    problems: tuple[ProblemResult, ...]


@dataclass(frozen=True)
class GraderInfo:
    """Which grader, on what."""

    version: str
    python: str
    numpy: str
    platform: str


@dataclass(frozen=True)
class CourseInfo:
    """Which course; `revision` is a content hash."""

    id: str
    title: str
    revision: str


@dataclass(frozen=True)
class IsolationInfo:
    """How submissions were locked."""

    tier: str
    layers: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """Everything that one run found out."""

    grader: GraderInfo
    course: CourseInfo
    isolation: IsolationInfo
    started_at: str
    seconds: float
    points: int
    max_points: int
    complete: bool
    submissions: tuple[SubmissionResult, ...]
    schema: str = SCHEMA
