"""What every part's tests share: golden files, and paths of the checkout."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from grader.course.load import Course, load_course

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write golden files anew instead of comparing")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with `goldens/NAME` beside the test, or write it with --update-goldens."""
    folder = request.path.parent / "goldens"

    def compare(name: str, text: str) -> None:
        file = folder / name
        if request.config.getoption("--update-goldens"):
            folder.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        assert text == file.read_text(encoding="utf-8"), f"{file} differs; see --update-goldens"

    return compare


# A course of one problem that tests may break.
COURSE = """\
id: small
title: Small
chapters: [{id: only, title: Only}]
problems: [doubling]
"""
PROBLEM = """\
id: doubling
title: Doubling
chapter: only
difficulty: beginner
function:
  name: double
  arguments: {x: {array: [n]}, k: {int: [1, 9]}}
  returns: {y: {array: [n]}}
sizes: {n: [1, 8]}
statement: "`double(x, k)` returns $2 k x$."
examples:
  - {name: two, arguments: {x: [1, 2], k: 1}, returns: {y: [2, 4]}, group: plain}
  - {name: three, arguments: {x: [1, 2, 3], k: 2}, returns: {y: [4, 8, 12]}, group: special}
checkers: {y: [close]}
groups:
  - {name: plain, points: 3, cases: 70, families: {ordinary: {}}}
  - name: special
    points: 4
    cases: 40
    credit: proportional
    families: {negative: {arrays: {x: [gaussian, negative]}}, zero: {arrays: {x: [zeros]}}}
hints: {negative: Think of the sign.}
limits: {cpu_seconds: 0.5}
"""
REFERENCE = "def double(x, k):\n    return 2.0 * k * x\n"


@pytest.fixture
def small(tmp_path: Path) -> Callable[..., Course]:
    """Write and load a course of one problem; what is given replaces a file or a piece of the problem's."""

    def write(
        *, reference: str = REFERENCE, replace: tuple[str, str] = ("", ""), samples: dict[str, str] | None = None
    ) -> Course:
        folder = tmp_path / "course"
        files = {
            "problems/course.yaml": COURSE,
            "problems/doubling.yaml": PROBLEM.replace(*replace) if replace[0] else PROBLEM,
            "reference/doubling.py": reference,
            **{f"reference/doubling/{name}": text for name, text in (samples or {}).items()},
        }
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        return load_course(folder)

    return write
