"""The model of a course: what an instructor wrote, typed and frozen. No behaviour beyond what the words mean."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, model_validator

from grader.course.checkers import AnyChecker
from grader.course.cost import CostCheck
from grader.course.draws import Choice, Scalar, ScalarDraw, SizeDraw
from grader.course.function import (
    ArgumentSpec,
    ArrayArgument,
    ArrayReturn,
    BatchAxes,
    ChainArgument,
    FloatArgument,
    FloatReturn,
    Function,
    IntArgument,
    IntReturn,
    ReturnSpec,
)
from grader.course.traits import AnyTrait, CallDiscipline
from grader.course.vocabulary import Frozen, Identifier, Lax, Points, PythonName, Text

__all__ = [
    "ArgumentSpec",
    "ArrayArgument",
    "ArrayReturn",
    "BatchAxes",
    "ChainArgument",
    "Choice",
    "FloatArgument",
    "FloatReturn",
    "Function",
    "IntArgument",
    "IntReturn",
    "ReturnSpec",
    "Scalar",
    "ScalarDraw",
    "SizeDraw",
]

_Size = Annotated[int, Field(ge=0)]


# examples and hidden cases --------------------------------------------------------------------------------------------


class Example(Frozen):
    """A public case with its literal answer."""

    name: Text
    arguments: dict[PythonName, Any]
    """Nested lists for arrays (float64 unless `traits` says otherwise) and chains, numbers for numbers."""
    traits: dict[PythonName, list[AnyTrait]] = Field(default={})
    """Dtype, layout and access of array arguments."""
    returns: dict[PythonName, Any]
    group: Text
    """The hidden group that this example stands for."""
    note: str = ""


class Family(Frozen):
    """One kind of input. What is not said keeps the problem's `defaults`."""

    arrays: dict[PythonName, list[AnyTrait]] = Field(default={})
    """Traits by array argument; those of a chain are for each of its matrices."""
    numbers: dict[PythonName, ScalarDraw] = Field(default={})
    """Int and float arguments: an expression, two bounds, a choice, or a function; else between their own bounds."""
    sizes: dict[PythonName, SizeDraw] = Field(default={})
    """Sizes: an expression in sizes declared before it, or two bounds; else the problem's own bounds, often small."""
    batch: list[SizeDraw] | None = None
    """The length of each batch axis, drawn as sizes are; else there are none to three of them in turn, short ones."""
    call: CallDiscipline = "once"
    weight: int = Field(default=1, ge=1, le=20)
    """How many cases it gets, relative to the group's other families."""


class Credit(StrEnum):
    """How a group's points follow from its cases."""

    ALL = "all"
    PROPORTIONAL = "proportional"


class Group(Frozen):
    """Hidden cases that are one check of the report. In a student's copy only its name, points and credit are left."""

    name: Text
    """The check's name in the report."""
    points: Points
    """Whole ones."""
    cases: int = Field(default=0, ge=1, le=1000, strict=True)
    """How many are drawn, from all families together."""
    credit: Annotated[Credit, Lax] = Credit.ALL
    """`all`: every case must pass; `proportional`: points by the share that passes, rounded down."""
    families: dict[Identifier, Family] = Field(default={}, min_length=1)
    """Kinds of input; a name is unique in the problem."""

    @model_validator(mode="after")
    def _cases_of_families(self) -> Group:
        if bool(self.cases) != bool(self.families):
            message = "'cases' and 'families' come together (only a student's copy has neither)"
            raise ValueError(message)
        return self


class LimitsSpec(Frozen):
    """What a submission may use; see `sandbox.runner.Limits` for what each bounds."""

    cpu_seconds: float = Field(default=2.0, gt=0, le=60)
    total_cpu_seconds: float = Field(default=30.0, gt=0, le=600)
    memory_mb: int = Field(default=512, ge=16, le=65536)
    output_kb: int = Field(default=1024, ge=1, le=65536)


_NumpyFunction = Annotated[str, Field(pattern=r"^numpy(\.[A-Za-z_][A-Za-z0-9_]*)+$", max_length=120)]


class Rules(Frozen):
    """What a solution may not do, however right its answers."""

    forbid: list[_NumpyFunction] = Field(default=[])
    """Functions of NumPy that the submission itself may not call, by full name; name each equivalent, and list them in
    the statement."""
    require: list[_NumpyFunction] = Field(default=[])
    """Functions of NumPy that the submission's source has to name, by full name: advice, as a line that never runs will
    do. Of matmul, @ is a name too."""
    forbid_imports: list[str] = Field(default=[])
    """Modules of course.yaml that a submission may not import in this problem."""


class EquivalentMutant(Frozen):
    """A change of the reference that no case can notice, so that `grader verify` does not ask for one."""

    statement: Text
    """The reference's statement on one line, as verify prints it."""
    becomes: Text
    """The same with the change."""
    reason: Text
    """Why the answers stay right."""


class Difficulty(StrEnum):
    """How much a problem asks of a student."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class Problem(Frozen):
    """One exercise."""

    id: Identifier
    """The name of the file, and of a student's file: `solutions/<id>.py`."""
    title: Text
    """What people call it."""
    chapter: Identifier
    """The id of a chapter of course.yaml."""
    difficulty: Annotated[Difficulty, Lax]
    """How much it asks of a student."""
    minutes: int = Field(default=15, ge=1, le=600)
    """How long it takes a student, about."""
    prerequisites: Annotated[tuple[Identifier, ...], Lax] = ()
    """Ids of problems to solve before it."""
    function: Function
    sizes: dict[PythonName, Annotated[tuple[_Size, _Size], Lax]] = Field(default={})
    """Smallest and largest legal value of each size, both included."""
    statement: Text
    """Markdown with LaTeX."""
    examples: list[Example] = Field(min_length=1)
    """Public cases, one or more for each group."""
    checkers: dict[str, list[AnyChecker]] = Field(min_length=1)
    """By output name, or by a product of outputs: `A @ B`."""
    defaults: dict[PythonName, list[AnyTrait]] = Field(default={})
    """Traits of array arguments that a family does not mention."""
    groups: list[Group] = Field(default=[])
    """Empty only in a student's copy."""
    cost: list[CostCheck] = Field(default=[])
    """What a solution may cost; judged when the first group passed."""
    hints: dict[Identifier, Text] = Field(default={})
    """By family: what to think about when it fails."""
    limits: LimitsSpec = LimitsSpec()
    rules: Rules = Rules()
    equivalent_mutants: list[EquivalentMutant] = Field(default=[])
    """Changes of the reference that are no mistakes, each with its reason."""
    revision: str = Field(default="", exclude=True)
    """Content hash of the problem's files; set by the loader."""

    @property
    def is_public_copy(self) -> bool:
        """Whether the hidden cases were left out, as in a student's copy."""
        return not any(group.families for group in self.groups)

    @property
    def points(self) -> int:
        return sum(group.points for group in self.groups) + sum(check.points for check in self.cost)


class Chapter(Frozen):
    """A chapter of the course."""

    id: Identifier
    title: Text
    introduction: str = ""


class CourseFile(Frozen):
    """What `problems/course.yaml` says."""

    id: Identifier
    """Names the course in reports, and in seeds made from a student's id."""
    title: Text
    """What people call it."""
    chapters: list[Chapter] = Field(min_length=1)
    """In the order of study."""
    problems: list[Identifier] = Field(default=[])
    """The order of study."""
    modules: list[str] = Field(default=[])
    """What a submission may import besides numpy."""
