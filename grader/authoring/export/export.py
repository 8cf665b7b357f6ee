"""Put a course's bundle, and what a platform calls, into a folder."""

from __future__ import annotations

import io
import secrets
import zipfile
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

import jinja2

from grader.authoring.export.bundle import bundle
from grader.authoring.render_target import CannotRender, put_files

if TYPE_CHECKING:
    from grader.course.load import Course

Files: TypeAlias = "dict[str, bytes]"

_EXECUTABLE = ("run_autograder", "setup.sh", "autograder.py")
_ZIPPED_AT = (1980, 1, 1, 0, 0, 0)  # the earliest there is: the same files give the same archive


def export_course(course: Course, platform: str, target: Path, only: Collection[str] | None, budget: int) -> list[Path]:
    """Write the export of `course`, or of its problems in `only`, to the folder `target`; return the files written.

    `budget` is in seconds of grading a submission. Raises CannotRender where `target` is not empty or not writable, and
    UnknownProblem for an id that the course does not have.
    """
    if target.is_dir() and any(target.iterdir()):
        message = f"{target} is not empty: an export is made anew, in a folder of its own"
        raise CannotRender(message)
    written = put_files(target, exported_files(course, platform, only, budget))
    for path in written:
        if path.name in _EXECUTABLE:
            path.chmod(0o755)
        elif path.name == "secret":
            path.chmod(0o600)
    return written


def exported_files(course: Course, platform: str, only: Collection[str] | None, budget: int) -> Files:
    """Return the export as a mapping from path to content, without writing anything."""
    for problem_id in only or ():
        course.problem(problem_id)
    chosen = [problem_id for problem_id in course.problems if not only or problem_id in only]
    return PLATFORMS[platform](course, chosen, budget)


def _gradescope(course: Course, chosen: Collection[str], budget: int) -> Files:
    inside = bundle(course, chosen)
    inside |= _templates("gradescope", course, chosen, budget, ("setup.sh", "run_autograder"))
    inside["secret"] = f"{secrets.token_hex(32)}\n".encode()
    return {
        **_templates("gradescope", course, chosen, budget, ("README.md",)),
        "autograder.zip": _zipped(inside),
        **{f"source/{name}": content for name, content in inside.items()},
    }


def _classroom50(course: Course, chosen: Collection[str], budget: int) -> Files:
    return bundle(course, chosen) | _templates("classroom50", course, chosen, budget, ("README.md", "autograder.py"))


def _github(course: Course, chosen: Collection[str], budget: int) -> Files:
    names = ("README.md", "gitignore", "grade.yml")
    files = _templates("github", course, chosen, budget, names)
    return {
        **bundle(course, chosen),
        "README.md": files["README.md"],
        ".gitignore": files["gitignore"],
        ".github/workflows/grade.yml": files["grade.yml"],
    }


PLATFORMS: Mapping[str, Callable[[Course, Collection[str], int], Files]] = MappingProxyType(
    {"gradescope": _gradescope, "classroom50": _classroom50, "github": _github}
)


def _templates(platform: str, course: Course, chosen: Collection[str], budget: int, names: Collection[str]) -> Files:
    loader = jinja2.FileSystemLoader(Path(__file__).with_name("templates") / platform)
    environment = jinja2.Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # scripts and Markdown of our own; the title is one line, checked on loading
    )
    problems = [course.problem(problem_id) for problem_id in chosen]
    points = sum(group.points for problem in problems for group in problem.groups)
    points += sum(check.points for problem in problems for check in problem.cost)
    told = {"course": course, "problems": list(chosen), "points": points, "budget": budget}
    return {name: environment.get_template(f"{name}.j2").render(told).encode() for name in names}


def _zipped(files: Files) -> bytes:
    """Return an archive with the files at its root, those that are called marked as programs."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _ZIPPED_AT)
            entry.create_system = 3  # Unix: only then are the permissions read
            mode = 0o755 if name in _EXECUTABLE else 0o600 if name == "secret" else 0o644
            entry.external_attr = (0o100000 | mode) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()
