"""The course of the checkout, and a small one that tests may break."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.course.load import Course, load_course
from grader.sandbox import Runner, open_runner

ROOT = Path(__file__).parents[2]

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


@pytest.fixture(scope="session")
def course() -> Course:
    """The course of the checkout."""
    return load_course(ROOT)


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """The best runner there is."""
    with open_runner() as opened:
        yield opened


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
