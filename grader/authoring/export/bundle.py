"""What every platform gets: the grader itself, the course with its references, and what to install.

grader/              this package, as it is here
course/problems/     course.yaml and the problems
course/reference/    the references; the samples that `grader verify` needs stay at home
requirements.txt     the grader's dependencies, in the versions that are installed here
"""

from __future__ import annotations

from collections.abc import Collection
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import grader
from grader.authoring.projection import public_course
from grader.authoring.render_target import CannotRender
from grader.course.yaml_reader import read_yaml
from grader.course.yaml_writer import dump

if TYPE_CHECKING:
    from grader.course.load import Course

_DISTRIBUTION = "numgrader"
_MARK = "The course {id}, exported by `grader export`: change the original and export again."


def bundle(course: Course, chosen: Collection[str]) -> dict[str, bytes]:
    """Return the files by path. Raises CannotRender for a problem without a reference, or an unknown installation."""
    return {**_package(), **_course(course, chosen), "requirements.txt": _requirements().encode()}


def _package() -> dict[str, bytes]:
    root = Path(grader.__file__).parent
    files = sorted(path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {f"grader/{path.relative_to(root).as_posix()}": path.read_bytes() for path in files}


def _course(course: Course, chosen: Collection[str]) -> dict[str, bytes]:
    mark = _MARK.format(id=course.file.id)
    files = {"course/problems/course.yaml": dump(public_course(course, chosen), mark).encode()}
    for problem_id in chosen:
        reference = course.reference_file(problem_id)
        if reference is None:
            message = f"{problem_id} has no reference here, so nothing could be graded: export the instructor's course"
            raise CannotRender(message)
        files[f"course/reference/{problem_id}.py"] = reference.read_bytes()
        files[f"course/problems/{problem_id}.yaml"] = _problem(course, problem_id, chosen, mark)
        if (own := course.python_file(problem_id)) is not None:
            files[f"course/problems/{problem_id}.py"] = own.read_bytes()
    return files


def _problem(course: Course, problem_id: str, chosen: Collection[str], mark: str) -> bytes:
    """Return the problem's file, of its prerequisites only those that are exported too."""
    path = course.directory / "problems" / f"{problem_id}.yaml"
    before = course.problem(problem_id).prerequisites
    if set(before) <= set(chosen):
        return path.read_bytes()
    tree: dict[str, Any] = dict(read_yaml(path, path.name).tree)
    tree["prerequisites"] = [name for name in before if name in chosen]
    return dump(tree, mark).encode()


def _requirements() -> str:
    try:
        asked = requires(_DISTRIBUTION) or []
        lines = [_pinned(requirement) for requirement in asked if "extra ==" not in requirement]
    except PackageNotFoundError as error:
        message = f"{error.name or _DISTRIBUTION} is not installed as a package, so its version is unknown"
        raise CannotRender(message) from error
    return "".join(f"{line}\n" for line in lines)


def _pinned(requirement: str) -> str:
    """Return `name==version` and the marker, from a requirement such as `seccompy>=0.2; sys_platform == 'linux'`."""
    wanted, _, marker = requirement.partition(";")
    name = wanted
    for stop in "<>=!~ [(":
        name = name.partition(stop)[0]
    return f"{name}=={version(name)}" + (f"; {marker.strip()}" if marker else "")
