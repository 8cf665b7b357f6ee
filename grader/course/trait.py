"""What all traits of an array argument have in common."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from grader.course.vocabulary import Named


class Stage(StrEnum):
    """When a trait acts on an array being made, in this order."""

    VALUES = "values"
    MODIFY = "modify"
    DTYPE = "dtype"
    LAYOUT = "layout"
    ACCESS = "access"


class Trait(Named):
    """One property of an array argument."""

    stage: ClassVar[Stage]
