"""Grades the files of tests/hostile one by one and looks at what each leaves behind.

As a script, with a folder for canaries as argument, it prints a JSON list of findings: it can be run as another user.
"""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from grader.course.load import Course, load_course
from grader.judging.answer_key import AnswerKey
from grader.judging.grade import AnswerKeys
from grader.judging.problem_judge import judge_in_session, limits_of, program_of
from grader.sandbox import DEFAULT_MODULES, Runner, open_runner
from tests.sandbox.sessions import children_of, is_gone

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "hostile"
MODULES = (
    *DEFAULT_MODULES, "atexit", "ctypes", "fcntl", "mmap", "multiprocessing", "resource", "signal", "socket",
    "subprocess", "tempfile", "threading",
)  # fmt: skip
"""Allowed here, so that it is the lock that stops a file, and not the list of modules."""
WAITING = ("half_a_frame", "read_ahead", "sleep")
"""Files that wait for ever; only they are stopped by the clock on the wall, which a busy machine lets run ahead."""
CASES = 2
OF_MANY_CASES = ("dies_after_each_answer",)
"""Files that do no harm in a case or two: only these get so many."""
MANY_CASES = 6
_PLACES = (Path("/tmp"), Path("/dev/shm"))  # noqa: S108 - looked at only


class Silent:
    """Progress that nobody watches."""

    def start(self, total_cases: int) -> None: ...
    def case_done(self) -> None: ...
    def problem_done(self, path: str, problem_id: str, verdict: object) -> None: ...
    def finish(self) -> None: ...


@dataclass(frozen=True)
class Finding:
    """How one file was judged, and what was different afterwards."""

    file: str
    expected: str
    verdict: str
    feedback: str
    left: list[str]


def files() -> list[Path]:
    return sorted(FOLDER.glob("*/*.py"))


def source_of(file: Path, canaries: Path) -> bytes:
    return file.read_bytes().replace(b"CANARY", bytes(canaries)).replace(b"CHECKOUT", bytes(ROOT))


def lay_canaries(folder: Path) -> None:
    """Put a secret and a file to be damaged where anybody who can open files finds them."""
    for name, text in (("secret", "the expected answer"), ("victim", "intact")):
        (folder / name).write_text(text)
        (folder / name).chmod(0o666)
    folder.chmod(0o777)


COURSE = """
id: one_problem
title: One problem
chapters: [{id: vectors, title: Vectors}]
problems: [cosine_normalization]
modules: []
"""


def course_of_one() -> Course:
    """A course of one problem of the checkout, whatever state the others are in."""
    with TemporaryDirectory(prefix="hostile-course-") as folder:
        for part in ("problems/cosine_normalization.yaml", "reference/cosine_normalization.py"):
            (Path(folder) / part).parent.mkdir()
            shutil.copy(ROOT / part, Path(folder) / part)
        (Path(folder) / "problems" / "course.yaml").write_text(COURSE)
        course = load_course(Path(folder))
    return dataclasses.replace(course, directory=ROOT)


def small_key(keys: AnswerKeys, cpu_seconds: float, count: int = CASES) -> AnswerKey:
    """A few ordinary cases, and limits that a hostile file reaches soon."""
    problem = keys.course.problem("cosine_normalization")
    key, _ = keys.key(problem, 7)
    group = problem.groups[0]
    cases = [answered for answered in key.cases if answered.case.group == group.name][:count]
    limits = problem.limits.model_copy(
        update={"cpu_seconds": cpu_seconds, "total_cpu_seconds": 20 * cpu_seconds, "memory_mb": 128, "output_kb": 256}
    )
    small = problem.model_copy(
        update={"groups": (group.model_copy(update={"cases": count}),), "limits": limits, "cost": ()}
    )
    return dataclasses.replace(key, problem=small, cases=tuple(cases))


def judge(key: AnswerKey, source: bytes, runner: Runner, wall_seconds: float = 60.0) -> tuple[str, str]:
    limits = dataclasses.replace(limits_of(key.problem), wall_seconds=wall_seconds, load_cpu_seconds=0.5)
    with runner.session(program_of(key.problem, source, "solution.py"), limits) as session:
        result = judge_in_session(key, session, "solution.py", reference=None, progress=Silent())
    return result.verdict.value, result.feedback


def surroundings(canaries: Path) -> set[str]:
    """What a submission might leave behind or damage, as one set of words."""
    zygotes = children_of(os.getpid())
    found = {f"process {pid}" for zygote in zygotes for pid in children_of(zygote)}
    found |= {str(path) for place in _PLACES for path in place.glob("*numgrader*")}
    found |= {f"{path} {path.stat().st_mode} {path.read_text()}" for path in canaries.iterdir() if path.is_file()}
    found |= {str(path) for path in canaries.iterdir()}
    for table in ("shm", "msg", "sem"):
        found |= {f"{table} {line}" for line in Path(f"/proc/sysvipc/{table}").read_text().splitlines()[1:]}
    return found


def left_of(found: set[str]) -> set[str]:
    """Leave out the processes that were ended and are only on their way out."""
    return {word for word in found if not (word.startswith("process ") and is_gone(int(word.split()[1]), 2.0))}


def grade_all(runner: Runner, canaries: Path, chosen: list[Path], cpu_seconds: float = 0.5) -> Iterator[Finding]:
    """Grade `chosen`; after each, an honest submission, which must be accepted."""
    course = course_of_one()
    honest = (ROOT / "reference" / "cosine_normalization.py").read_bytes()
    with AnswerKeys(course, runner) as keys:
        key, long = small_key(keys, cpu_seconds), small_key(keys, cpu_seconds, MANY_CASES)
        before = surroundings(canaries)
        for file in chosen:
            asked = long if file.stem in OF_MANY_CASES else key
            wall = 0.5 if file.stem in WAITING else 60.0
            verdict, feedback = judge(asked, source_of(file, canaries), runner, wall)
            left = sorted(left_of(surroundings(canaries) ^ before))
            if judge(key, honest, runner)[0] != "accepted":
                left.append("the next submission")
            yield Finding(file.stem, file.parent.name, verdict, feedback, left)


def main(canaries: Path) -> None:
    lay_canaries(canaries)
    with open_runner(modules=MODULES) as runner:
        findings = [dataclasses.asdict(finding) for finding in grade_all(runner, canaries, files())]
        json.dump({"tier": runner.isolation.tier, "uid": os.getuid(), "findings": findings}, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
