"""A small course in a temporary folder: one problem with arrays and its own Python file, one with ints alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course.load import Course, load_course

COURSE = """\
id: small
title: A small course
chapters:
  - {id: first, title: First steps}
  - {id: never, title: No problem is in this chapter}
problems: [row_sums, double]
modules: [math]
"""

ROW_SUMS = r"""
id: row_sums
title: Row sums | with a bar
chapter: first
difficulty: beginner
minutes: 5
prerequisites: [double]
function:
  name: row_sums
  arguments:
    A: {array: [n, m], description: any numbers}
    scale: {float: [0, 10]}
  returns:
    sums: {array: [n], description: one sum a row}
sizes: {n: [1, 20], m: [1, 20]}
statement: |
  Sums are everywhere.

  Write `row_sums(A, scale)`: $s_i = \alpha \sum_j A_{ij}$.

  - Nothing else.
examples:
  - name: typed
    arguments: {A: [[1, 2]], scale: 1}
    traits: {A: [int8]}
    returns: {sums: [3]}
    group: secret group
  - name: two rows
    arguments: {A: [[1, 2], [0.5, -1]], scale: 2}
    returns: {sums: [6, -1]}
    group: secret group
    note: The "note" says it.
checkers:
  sums: [close, {property: {function: finite}}]
groups:
  - name: secret group
    points: 3
    cases: 7
    credit: proportional
    families:
      hidden_family_a: {}
      hidden_family_b: {arrays: {A: [zeros]}}
hints:
  hidden_family_b: "Zero is a number: no, yes, 1e-6."
"""

ROW_SUMS_PYTHON = "def finite(arguments, answer, expected):\r\n    return None\r\n"

DOUBLE = """
id: double
title: Double
chapter: first
difficulty: beginner
function:
  name: double
  arguments:
    k: {int: [0, 9]}
  returns:
    twice: {int: [0, 18]}
statement: Return two times k.
examples:
  - {name: three, arguments: {k: 3}, returns: {twice: 6}, group: all}
checkers: {twice: [exact]}
groups:
  - {name: all, points: 1, cases: 3, families: {any: {}}}
"""


@pytest.fixture
def small_course(tmp_path: Path) -> Course:
    root = tmp_path / "instructor"
    (root / "problems").mkdir(parents=True)
    (root / "reference" / "double" / "accepted").mkdir(parents=True)
    (root / "problems" / "course.yaml").write_text(COURSE)
    (root / "problems" / "row_sums.yaml").write_text(ROW_SUMS)
    (root / "problems" / "row_sums.py").write_bytes(ROW_SUMS_PYTHON.encode())
    (root / "problems" / "double.yaml").write_text(DOUBLE)
    (root / "reference" / "double.py").write_text("def double(k):\n    return 'the reference'\n")
    (root / "reference" / "double" / "accepted" / "one.py").write_text("# the sample\n")
    return load_course(root)


@pytest.fixture(scope="session")
def real_course() -> Course:
    return load_course(Path(__file__).resolve().parents[2])
