"""What a renderer may be told besides the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from grader.reports.attachments import Attachments

NARROWEST, WIDEST = 40, 200


class Audience(StrEnum):
    """Who reads: a student is not told what would let hidden cases be rebuilt."""

    STUDENT = "student"
    INSTRUCTOR = "instructor"


class Detail(StrEnum):
    """How much a text report says."""

    BRIEF = "brief"  # one line a submission
    NORMAL = "normal"
    FULL = "full"  # every check, its families, tracebacks and output


@dataclass(frozen=True)
class Options:
    """`width` is in columns, kept between `NARROWEST` and `WIDEST`; `colour` allows escape codes (a terminal's)."""

    audience: Audience = Audience.INSTRUCTOR
    detail: Detail = Detail.NORMAL
    width: int = 80
    colour: bool = False
    surroundings: Mapping[str, str] = field(default_factory=dict)
    """What the platform says in its environment variables: who handed in, where."""
    attachments: Attachments = field(default_factory=Attachments)
    """What only a page has room for."""

    @property
    def columns(self) -> int:
        return min(max(self.width, NARROWEST), WIDEST)
