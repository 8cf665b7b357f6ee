"""Every file under tests/unsound says in its first lines what verify has to say about it, word for word.

A folder of the same name holds samples that belong to it, and `reference.py` where it is another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.authoring.verify.problem_proof import Depth
from grader.authoring.verify.run import verify
from grader.course.load import Course, load_course
from grader.sandbox import Runner, open_runner

Small = Callable[..., Course]
FILES = sorted((Path(__file__).parents[1] / "unsound").glob("*.yaml"))
SAMPLES = {
    "accepted/other.py": "def double(x, k):\n    return x * k * 2.0\n",
    "wrong/half.py": "def double(x, k):\n    return x * k * 1.0\n",
    "wrong/absolute.py": "def double(x, k):\n    return 2.0 * k * abs(x)\n",
}
USUAL = {"remark: families: no wrong sample fails in zero"}
"""What verify says of the sound problem that these files were made from."""


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with open_runner() as opened:
        yield opened


def written(path: Path, small: Small) -> Course:
    """Return the course of the problem file, with its samples."""
    folder = path.with_suffix("")
    own = {str(file.relative_to(folder)): file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.py"))}
    reference = {"reference": own.pop("reference.py")} if "reference.py" in own else {}
    course = small(samples={**SAMPLES, **own}, **reference)
    (course.directory / "problems" / "doubling.yaml").write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return load_course(course.directory)


def expected(text: str) -> list[str]:
    return [line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")]


def told(course: Course, runner: Runner) -> list[str]:
    (proof,) = verify(course, ["doubling"], Depth(2, kills=True, mutants=True), runner=runner, jobs=2)
    remarks = [f"remark: {remark}" for remark in proof.remarks]
    return [*map(str, proof.findings), *(remark for remark in remarks if remark not in USUAL)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_verify_says_exactly_what_the_file_says(path: Path, small: Small, runner: Runner) -> None:
    text = path.read_text(encoding="utf-8")
    assert told(written(path, small), runner) == expected(text)
    assert expected(text)


def test_the_problem_they_were_made_from_is_sound(small: Small, runner: Runner) -> None:
    assert told(small(samples=SAMPLES), runner) == []
