"""From a path on the command line to the sources that will be graded."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from grader.judging.containers import ContainerFault, notebook_source, zip_sources

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.sandbox.runner import Runner

LARGEST_SOURCE = 2**20


class SubmissionNotFound(Exception):
    """The path holds nothing that can be graded; the message says why and what to do."""


@dataclass(frozen=True)
class Submission:
    """What a student handed in, as bytes; nothing of it has been parsed."""

    path: str
    sources: Mapping[str, bytes]
    """By problem id; a selected problem without a source is not attempted."""
    problems: tuple[str, ...]
    """The problems selected, in order of study."""
    sha256: str
    student: str | None = None
    flags: tuple[str, ...] = ()
    refused: Mapping[str, str] | None = None
    """Problems whose file exists but is not read, with the reason."""
    filenames: Mapping[str, str] | None = None
    """By problem id: the file's name as shown in messages."""

    def filename(self, problem_id: str) -> str:
        return (self.filenames or {}).get(problem_id, f"{problem_id}.py")

    def refusal(self, problem_id: str) -> str | None:
        return (self.refused or {}).get(problem_id)


def find_submission(
    path: Path, course: Course, problem_id: str | None, runner: Runner, *, student: str | None = None
) -> Submission:
    """Return the submission at `path`: a file, a student repository, a `.zip` or a notebook.

    Raises `SubmissionNotFound` where the path does not exist or where it cannot be told which problem a file solves,
    and `UnknownProblem` for a problem id that the course does not have.
    """
    if problem_id is not None:
        course.problem(problem_id)
    if not path.exists():
        hint = f"; for this problem alone say --problem {path}" if str(path) in course.problems else ""
        message = f"{path}: there is no such file or folder{hint}"
        raise SubmissionNotFound(message)
    if path.is_dir():
        return _from_folder(path, course, problem_id, student)
    if path.suffix == ".zip":
        return _from_zip(path, course, problem_id, student)
    return _from_file(path, course, problem_id, runner, student)


def _from_file(path: Path, course: Course, problem_id: str | None, runner: Runner, student: str | None) -> Submission:
    source, refusal = _read(path)
    if path.suffix == ".ipynb" and refusal is None:
        try:
            source = notebook_source(source)
        except ContainerFault as fault:
            message = f"{path}: {fault}"
            raise SubmissionNotFound(message) from fault
    chosen = problem_id or _problem_of(path, source, course, runner)
    return Submission(
        path=str(path),
        sources={} if refusal else {chosen: source},
        problems=(chosen,),
        sha256=_digest({chosen: source}),
        student=student,
        refused={chosen: refusal} if refusal else None,
        filenames={chosen: path.name},
    )


def _from_folder(folder: Path, course: Course, problem_id: str | None, student: str | None) -> Submission:
    selected = (problem_id,) if problem_id else tuple(course.problems)
    sources: dict[str, bytes] = {}
    refused: dict[str, str] = {}
    filenames: dict[str, str] = {}
    flags: list[str] = []
    for chosen in selected:
        candidates = [
            place for place in (folder / "solutions" / f"{chosen}.py", folder / f"{chosen}.py") if _is_there(place)
        ]
        if not candidates:
            continue
        filenames[chosen] = candidates[0].relative_to(folder).as_posix()
        if len(candidates) > 1:
            flags.append(
                f"{chosen}: both solutions/{chosen}.py and {chosen}.py are there; the one in solutions/ is graded"
            )
        source, refusal = _read(candidates[0], inside=folder)
        if refusal:
            refused[chosen] = refusal
        else:
            sources[chosen] = source
    return Submission(
        str(folder), sources, selected, _digest(sources), student, tuple(flags), refused or None, filenames
    )


def _from_zip(path: Path, course: Course, problem_id: str | None, student: str | None) -> Submission:
    selected = (problem_id,) if problem_id else tuple(course.problems)
    try:
        found = zip_sources(path, selected, LARGEST_SOURCE)
    except ContainerFault as fault:
        message = f"{path}: {fault}"
        raise SubmissionNotFound(message) from fault
    sources = {chosen: source for chosen, (_, source) in found.items()}
    filenames = {chosen: name for chosen, (name, _) in found.items()}
    return Submission(str(path), sources, selected, _digest(sources), student, filenames=filenames)


def _problem_of(path: Path, source: bytes, course: Course, runner: Runner) -> str:
    if path.stem in course.problems:
        return path.stem
    defined = set(runner.defined_functions(source)) if source else set()
    fitting = [problem.id for problem in course.problems.values() if problem.function.name in defined]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        reason = f"it defines the functions of {len(fitting)} problems ({', '.join(fitting)})"
    else:
        reason = "its name is no problem's id, and it defines no problem's function"
    message = (
        f"{path}: cannot tell which problem this solves: {reason}. Say which with --problem ID (see `grader list`)"
    )
    raise SubmissionNotFound(message)


def _is_there(place: Path) -> bool:
    return place.is_symlink() or place.exists()


def _read(path: Path, inside: Path | None = None) -> tuple[bytes, str | None]:
    """Return the file's bytes, or a reason why it is not read: only regular files of the student's own are."""
    try:
        if inside is not None and not path.resolve().is_relative_to(inside.resolve()):
            return b"", "is a link to a place outside the submission; hand in the file itself"
        if not stat.S_ISREG(path.stat().st_mode):
            return b"", "is not a regular file"
        if path.stat().st_size > LARGEST_SOURCE and path.suffix != ".ipynb":
            return b"", f"is larger than {LARGEST_SOURCE // 2**20} MiB"
        return path.read_bytes(), None
    except OSError as error:
        return b"", f"cannot be read: {error.strerror or error}"


def _digest(sources: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for chosen in sorted(sources):
        digest.update(f"{chosen}:{len(sources[chosen])}:".encode())
        digest.update(sources[chosen])
    return digest.hexdigest()
