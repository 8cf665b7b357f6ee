"""Find a course and load it: `problems/course.yaml`, one `problems/<id>.yaml` a problem, Python beside them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from grader.course.faults import CourseError, CourseNotFound, Fault, UnknownProblem, suggestion
from grader.course.model_faults import ModelT, checked
from grader.course.problem import CourseFile, Problem
from grader.course.validate import course_faults, prerequisite_faults, problem_faults, shared_function_faults
from grader.course.yaml_reader import Document, read_yaml

FOLDER = "problems"
FILE = "course.yaml"
SAMPLE_KINDS = ("accepted", "wrong", "slow", "forbidden")
VARIABLE = "GRADER_COURSE"
_REVISION_LENGTH = 12


@dataclass(frozen=True)
class Course:
    """A course that loaded without fault. `problems` are in the order of study; with `only`, just the chosen ones."""

    directory: Path
    """The folder that holds `problems/` and, for a judge, `reference/`."""
    file: CourseFile
    problems: Mapping[str, Problem]
    revision: str
    """Content hash of all files of all problems, whichever were loaded."""

    def problem(self, problem_id: str) -> Problem:
        """Return the problem; raises `UnknownProblem`, with the nearest id."""
        if problem_id not in self.problems:
            raise UnknownProblem(problem_id, list(self.problems))
        return self.problems[problem_id]

    def python_file(self, problem_id: str) -> Path | None:
        """Return `problems/<id>.py`, the problem's own generators, properties and scales, where there is one."""
        return _existing(self.directory / FOLDER / f"{problem_id}.py")

    def reference_file(self, problem_id: str) -> Path | None:
        """Return `reference/<id>.py`, where there is one (not in a student's copy)."""
        return _existing(self.directory / "reference" / f"{problem_id}.py")

    def samples(self, problem_id: str, kind: str) -> list[Path]:
        """Return the samples of a kind (accepted, wrong, slow, forbidden) by name; raises `ValueError` for another."""
        if kind not in SAMPLE_KINDS:
            message = f"no kind of sample {kind!r}; known: {', '.join(SAMPLE_KINDS)}"
            raise ValueError(message)
        return sorted((self.directory / "reference" / problem_id / kind).glob("*.py"))


def find_course(explicit: Path | None, start: Path) -> Path:
    """Return the course's folder; raises `CourseNotFound`.

    That is `explicit` if given, else `$GRADER_COURSE`, else the nearest from `start` upwards with problems/course.yaml.
    """
    if explicit is not None:
        return _course_root(explicit, "--course")
    if named := os.environ.get(VARIABLE):
        return _course_root(Path(named), VARIABLE)
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / FOLDER / FILE).is_file():
            return folder
    message = (
        f"no course: neither {_shown(start)} nor a folder above it has {FOLDER}/{FILE}; name one with --course DIR"
    )
    raise CourseNotFound(message)


def load_course(directory: Path, only: Collection[str] | None = None) -> Course:
    """Load the course in `directory` (or in the folder that holds it, where it is the problems folder itself).

    `only` reads just these problems' files. Raises `CourseError` with the faults of all files at once, `CourseNotFound`
    where there is no course, `UnknownProblem` for an id in `only` that the course does not list.
    """
    root = _course_root(directory, "the course")
    folder = root / FOLDER
    document, file, faults = _read(CourseFile, folder / FILE)
    if document is None or file is None:
        others = sorted(path for path in folder.glob("*.yaml") if path.name != FILE and (not only or path.stem in only))
        raise CourseError([*faults, *(fault for path in others for fault in _read(Problem, path)[2])])
    chosen = _chosen(file, only)
    faults += course_faults(file, document) + _listing_faults(document, file, folder, chosen)
    documents: dict[str, Document] = {}
    problems: dict[str, Problem] = {}
    for problem_id in chosen:
        path = folder / f"{problem_id}.yaml"
        if not path.is_file():
            continue  # told by the listing
        document, problem, found = _read(Problem, path)
        if document is not None and problem is not None:
            found += problem_faults(problem, document, file, problem_id, _existing(path.with_suffix(".py")))
            documents[problem_id], problems[problem_id] = document, problem
        faults += sorted(found)
    faults += [*shared_function_faults(problems, documents), *prerequisite_faults(problems, documents)]
    if faults:
        raise CourseError(faults)
    for problem_id, problem in problems.items():
        revision = _revision(_files_of(root, problem_id))
        problems[problem_id] = problem.model_copy(update={"revision": revision})
    everything = [folder / FILE, *(path for problem_id in file.problems for path in _files_of(root, problem_id))]
    return Course(root, file, MappingProxyType(problems), _revision(everything))


def _read(model: type[ModelT], path: Path) -> tuple[Document | None, ModelT | None, list[Fault]]:
    """Return what could be read of a file: its contents, what they say, and the faults found so far."""
    try:
        document = read_yaml(path, _shown(path))
    except CourseError as error:
        return None, None, list(error.faults)
    return (document, *checked(model, document))


def _course_root(directory: Path, said: str) -> Path:
    if (directory / FOLDER / FILE).is_file():
        return directory.resolve()
    if directory.resolve().name == FOLDER and (directory / FILE).is_file():
        return directory.resolve().parent
    what = "is no course: it has no" if directory.is_dir() else "is not a folder, so there is no"
    message = f"{said}: {_shown(directory)} {what} {FOLDER}/{FILE}"
    raise CourseNotFound(message)


def _chosen(file: CourseFile, only: Collection[str] | None) -> list[str]:
    if only is None:
        return list(dict.fromkeys(file.problems))
    for wanted in only:
        if wanted not in file.problems:
            raise UnknownProblem(wanted, file.problems)
    return [problem_id for problem_id in dict.fromkeys(file.problems) if problem_id in only]


def _listing_faults(document: Document, file: CourseFile, folder: Path, chosen: Collection[str]) -> list[Fault]:
    present = sorted(path.stem for path in folder.glob("*.yaml") if path.name != FILE)
    unlisted = [name for name in present if name not in file.problems]
    faults = [
        document.fault(
            ("problems", file.problems.index(name)), f"there is no {FOLDER}/{name}.yaml{suggestion(name, unlisted)}"
        )
        for name in chosen
        if name not in present
    ]
    for name in unlisted:
        shown = _shown(folder / f"{name}.yaml")
        faults.append(Fault(shown, 1, "", f"not listed under problems in {FILE}{suggestion(name, ())}"))
    return faults


def _files_of(root: Path, problem_id: str) -> list[Path]:
    return [
        root / FOLDER / f"{problem_id}.yaml",
        root / FOLDER / f"{problem_id}.py",
        root / "reference" / f"{problem_id}.py",
    ]


def _revision(files: Iterable[Path]) -> str:
    """Hash names and bytes, each with its length, so that no two sets of files read alike."""
    digest = hashlib.sha256()
    for path in files:
        if path.is_file():
            try:
                content = path.read_bytes()
            except OSError as error:
                raise CourseError([Fault(_shown(path), 0, "", f"cannot be read: {error.strerror}")]) from error
            digest.update(f"{path.parent.name}/{path.name} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()[:_REVISION_LENGTH]


def _existing(path: Path) -> Path | None:
    return path if path.is_file() else None


def _shown(path: Path) -> str:
    """Return the path as short as a terminal wants it: relative where it lies below the working directory."""
    full, here = path.resolve(), Path.cwd()
    return full.relative_to(here).as_posix() or "." if full.is_relative_to(here) else str(full)
