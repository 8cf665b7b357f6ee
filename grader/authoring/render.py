"""Make what a student receives: stubs, a README, and the public part of the course.

    DIR/
      README.md, pyproject.toml, .gitignore
      solutions/<id>.py            the stubs; one that exists is the student's and is never written again
      problems/course.yaml         the public part of the course, itself a course that loads …
      problems/<id>.yaml, <id>.py  … without hidden cases, samples or references

The same course gives the same bytes: order of study, no dates, LF, UTF-8.

DIR may be new, empty (but for a `.git`), or an earlier rendering of the same course. In that one everything is written
anew but the solutions that are there; problems that are no longer chosen leave `problems/`, and their solutions stay.
Any other folder is refused.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from grader import __version__
from grader.authoring.projection import public_course, public_problem
from grader.authoring.render_stub import stub
from grader.authoring.render_target import CannotRender, put_files
from grader.course.yaml_writer import dump

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.course.problem import Problem

__all__ = ["CannotRender", "Rendering", "render", "render_course", "rendered_files", "template_directory"]

_MARK = "The public part of the course {id}, made by `grader render`: changes here are lost."
_LINE = 118
_NOT_COUNTED = {".git", ".DS_Store"}


@dataclass(frozen=True)
class Rendering:
    """What a rendering did: files written, and solutions that were there already and are as they were."""

    written: tuple[Path, ...]
    kept: tuple[Path, ...]


def render_course(course: Course, target: Path, only: Collection[str] | None = None) -> list[Path]:
    """Write the student repository of `course` (its problems in `only`, or all) to `target`; return the files written.

    Raises `CannotRender` where `target` cannot take it, and `UnknownProblem` for an id that the course does not have.
    """
    return list(render(course, target, only).written)


def render(course: Course, target: Path, only: Collection[str] | None = None) -> Rendering:
    """As `render_course`, and tell which solutions were kept."""
    files = rendered_files(course, only)
    _refuse_foreign_folder(course, target)
    kept = [name for name in files if name.startswith("solutions/") and _is_there(target / name)]
    written = put_files(
        target,
        {name: content for name, content in files.items() if name not in kept},
        _stale(course, target, files),
    )
    return Rendering(tuple(written), tuple(target / name for name in kept))


def rendered_files(course: Course, only: Collection[str] | None = None) -> dict[str, bytes]:
    """Return the student repository as a mapping from path to content, without writing anything."""
    chosen = _chosen(course, only)
    problems = [course.problem(problem_id) for problem_id in chosen]
    templates = _templates()
    texts = {
        ".gitignore": templates.get_template("gitignore.j2").render(),
        "README.md": _readme(templates, course, problems),
        "pyproject.toml": templates.get_template("pyproject.toml.j2").render(
            course=course, project=f"{course.file.id.replace('_', '-')}-solutions", version=__version__
        ),
        "problems/course.yaml": dump(public_course(course, chosen), _mark(course)),
    }
    copies: dict[str, bytes] = {}
    for problem in problems:
        texts[f"problems/{problem.id}.yaml"] = dump(public_problem(course, problem.id, chosen), _mark(course))
        if (own := course.python_file(problem.id)) is not None:
            copies[f"problems/{problem.id}.py"] = own.read_bytes().replace(b"\r\n", b"\n")
        texts[f"solutions/{problem.id}.py"] = stub_text(problem, templates)
    files = {name: text.encode() for name, text in texts.items()} | copies
    return {name: files[name] for name in sorted(files)}


def stub_text(problem: Problem, templates: jinja2.Environment | None = None) -> str:
    """Return the stub of `problem`: valid Python whose function raises NotImplementedError."""
    templates = templates or _templates()
    values = stub(problem)
    description = templates.get_template("description.txt.j2").render(stub=values)
    return templates.get_template("solution.py.j2").render(stub=values, description=description)


def template_directory() -> Path:
    """Return the folder of the templates: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "student_template", package.parent / "student_template"):
        if folder.is_dir():
            return folder
    message = "the templates of student repositories are missing; install the grader again"
    raise CannotRender(message)


# contents -------------------------------------------------------------------------------------------------------------


def _chosen(course: Course, only: Collection[str] | None) -> list[str]:
    wanted = {course.problem(problem_id).id for problem_id in only} if only else set(course.problems)
    return [problem_id for problem_id in course.problems if problem_id in wanted]


def _readme(templates: jinja2.Environment, course: Course, problems: list[Problem]) -> str:
    allowed = " and ".join(["numpy", *([", ".join(course.file.modules)] if course.file.modules else [])])
    return templates.get_template("README.md.j2").render(
        course=course,
        problems=problems,
        chapters={chapter.id: chapter.title for chapter in course.file.chapters},
        modules=textwrap.fill(f"You may import {allowed}.", _LINE, break_long_words=False),
    )


def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(template_directory()),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701  # Python, TOML and Markdown are escaped by their own functions below
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
    )
    environment.globals.update(docstring=_docstring, toml=_toml, cell=_cell)
    return environment


def _docstring(text: str) -> str:
    """Return a docstring literal that holds `text`, indented for a function; raw where that keeps formulas readable."""
    # not Jinja's own filter, which takes other separators for ends of lines too
    text = "\n".join(f"    {line}" if line else line for line in text.split("\n")).lstrip(" ")
    if '"""' in text or any(not (character.isprintable() or character == "\n") for character in text):
        escaped = "\n".join(json.dumps(line, ensure_ascii=False)[1:-1] for line in text.split("\n"))
        return f'"""{escaped}    """'
    return f'{"r" if chr(92) in text else ""}"""{text}    """'


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


# the target -----------------------------------------------------------------------------------------------------------


def _mark(course: Course) -> str:
    return _MARK.format(id=course.file.id)


def _refuse_foreign_folder(course: Course, target: Path) -> None:
    if not _is_there(target):
        return
    if not target.is_dir():
        message = f"{target} is a file; name a folder that does not exist yet, or an empty one"
        raise CannotRender(message)
    try:
        inside = {path.name for path in target.iterdir()} - _NOT_COUNTED
    except OSError as error:
        message = f"{target} cannot be read: {error.strerror}"
        raise CannotRender(message) from error
    if inside and not _is_marked(course, target / "problems" / "course.yaml"):
        message = (
            f"{target} is not empty, and no earlier rendering of the course {course.file.id}; "
            "name a folder that does not exist yet, or an empty one"
        )
        raise CannotRender(message)


def _stale(course: Course, target: Path, files: Mapping[str, Any]) -> list[Path]:
    """Return files of an earlier rendering under problems/ that belong to problems no longer chosen."""
    ours = [path for path in (target / "problems").glob("*.yaml") if _is_marked(course, path)]
    both = [place for path in ours for place in (path, path.with_suffix(".py"))]
    return sorted(place for place in both if place.is_file() and f"problems/{place.name}" not in files)


def _is_marked(course: Course, path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.readline().rstrip() == f"# {_mark(course)}".encode()
    except OSError:
        return False


def _is_there(path: Path) -> bool:
    return path.exists() or path.is_symlink()
