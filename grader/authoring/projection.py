"""The public part of a course: what a student may see, as plain data for YAML.

It is taken key by key from the instructor's file, so that a key which nobody thought about stays private.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from grader.course.yaml_reader import read_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from grader.course.load import Course

PUBLIC = (
    "id",
    "title",
    "chapter",
    "difficulty",
    "minutes",
    "prerequisites",
    "function",
    "sizes",
    "statement",
    "examples",
    "checkers",
    "defaults",
    "groups",
    "cost",
    "hints",
    "limits",
    "rules",
)
"""Keys of a problem file that a student receives; of its groups only `PUBLIC_OF_A_GROUP`, of its cost checks
`PUBLIC_OF_A_COST`."""

PUBLIC_OF_A_GROUP = ("name", "points", "credit")
"""What a student learns of hidden cases: that there are some, and what they are worth."""

PUBLIC_OF_A_COST = ("name", "points", "sizes", "python_loops", "operations", "memory", "forbid_arrays", "time")
"""What a student learns of a cost check: what is allowed, not on which inputs it is seen."""

PUBLIC_OF_A_TIME = ("ratio", "floor_us", "decides")
"""What a student learns of a bound on time: the bound, not at which size."""


def public_course(course: Course, chosen: Collection[str]) -> dict[str, Any]:
    """Return `course.yaml` with only the `chosen` problems, and the chapters they are in."""
    file = course.file
    chapters = {course.problem(problem_id).chapter for problem_id in chosen}
    written = _tree(course.directory / "problems" / "course.yaml")
    return {
        "id": file.id,
        "title": file.title,
        "chapters": [chapter for chapter in written["chapters"] if chapter["id"] in chapters],
        "problems": [problem_id for problem_id in file.problems if problem_id in chosen],
        "modules": list(file.modules),
    }


def public_problem(course: Course, problem_id: str, chosen: Collection[str]) -> dict[str, Any]:
    """Return the public part of a problem; of its prerequisites only those that are `chosen` too."""
    written = _tree(course.directory / "problems" / f"{problem_id}.yaml")
    public = {key: written[key] for key in PUBLIC if key in written}
    if "groups" in public:
        public["groups"] = [_some(group, PUBLIC_OF_A_GROUP) for group in public["groups"]]
    if "cost" in public:
        public["cost"] = [_public_cost(check) for check in public["cost"]]
    if "prerequisites" in public:
        public["prerequisites"] = [before for before in public["prerequisites"] if before in chosen]
    return public


def _public_cost(check: Mapping[str, Any]) -> dict[str, Any]:
    public = _some(check, PUBLIC_OF_A_COST)
    if "time" in public:
        public["time"] = _some(public["time"], PUBLIC_OF_A_TIME)
    return public


def _some(tree: Mapping[str, Any], keys: Collection[str]) -> dict[str, Any]:
    return {key: tree[key] for key in keys if key in tree}


def _tree(file: Path) -> Any:
    return read_yaml(file, file.name).tree
