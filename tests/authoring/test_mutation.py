"""Mutants are small mistakes in a reference; one that every case accepts makes a problem unsound."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.authoring.verify.mutation import mutants
from grader.authoring.verify.problem_proof import Depth
from grader.authoring.verify.proof import Proof
from grader.authoring.verify.run import verify
from grader.course.load import Course
from grader.sandbox import Runner, open_runner

Small = Callable[..., Course]

KINDS = {
    "constant": ("return x[0] + 2.5", "return x[0] + 5.0"),
    "arithmetic": ("return x * k", "return (x / k)"),
    "operand": ("return -x", "return x"),
    "comparison": ("return x > k", "return (x >= k)"),
    "condition": ("return x if k else 0", "return x if True else 0"),
    "axis": ("return x.sum(axis=1)", "return x.sum(axis=0)"),
    "statement": ("x = abs(x)", "pass"),
    "order": ("return x @ k", "return (k @ x)"),
    "dtype": ("return x.astype(np.float64)", "return x.astype(np.float32)"),
    "keyword": ("return x.sum(axis=1)", "return x.sum()"),
    "call": ("return abs(x)", "return x"),
    "bounds": ("return x[:k]", "return x[:k - 1]"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_operator_makes_its_mistake(kind: str) -> None:
    original, becomes = KINDS[kind]
    found = [mutant for mutant in mutants(f"def f(x, k):\n    {original}\n") if mutant.operator == kind]
    assert (original, becomes) in [(mutant.original, mutant.becomes) for mutant in found]


def test_swapped_arguments_and_results() -> None:
    texts = [mutant.becomes for mutant in mutants("def f(x, k):\n    return g(x, k, 1), x\n")]
    assert "return g(k, x, 1), x" in texts
    assert "return (x, g(x, k, 1))" in texts


def test_docstrings_and_other_code_stay_and_no_mutant_comes_twice() -> None:
    source = 'EPSILON = 1e-9\n\n\ndef f(x):\n    """Return 1."""\n    return 1\n'
    found = mutants(source)
    assert {mutant.becomes for mutant in found} == {"return 2", "return 0"}
    assert len({mutant.source for mutant in found}) == len(found)


def test_a_diff_shows_the_changed_line_alone() -> None:
    source = "def f(x):\n    y = x\n    return 1 * y\n"
    (found,) = (mutant for mutant in mutants(source) if mutant.becomes == "return y")
    assert found.diff(source) == "-    return 1 * y\n+    return y"
    assert found.line == 3


@pytest.mark.parametrize("path", sorted((Path(__file__).parents[2] / "reference").glob("*.py")), ids=lambda p: p.stem)
def test_mutants_of_the_references_are_other_programs(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    trees = {ast.dump(ast.parse(mutant.source)) for mutant in mutants(source)}
    assert trees
    assert ast.dump(ast.parse(source)) not in trees


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with open_runner() as opened:
        yield opened


def proven(course: Course, runner: Runner) -> Proof:
    (proof,) = verify(course, ["doubling"], Depth(1, mutants=True), runner=runner, jobs=2)
    return proof


LENIENT = "def double(x, k):\n    return 2.0 * k * x if k < 10 else x\n"
EXCUSED = """
equivalent_mutants:
  - statement: return 2.0 * k * x if k < 10 else x
    becomes: return 2.0 * k * x if (k <= 10) else x
    reason: k is 9 at most.
  - statement: return 2.0 * k * x if k < 10 else x
    becomes: return 2.0 * k * x if True else x
    reason: k is 9 at most.
  - statement: return 2.0 * k * x if k < 10 else x
    becomes: return 2.0 * k * x if k < 11 else x
    reason: k is 9 at most.
hints:"""


def test_every_mutant_of_a_plain_reference_is_killed(small: Small, runner: Runner) -> None:
    proof = proven(small(), runner)
    assert proof.findings == ()
    assert proof.mutants is not None
    assert proof.mutants.killed >= 5
    assert (proof.mutants.equivalent, proof.mutants.survived) == (0, 0)


def test_a_survivor_is_a_finding_with_its_diff(small: Small, runner: Runner) -> None:
    proof = proven(small(reference=LENIENT), runner)
    assert proof.mutants is not None
    assert proof.mutants.survived == 3
    survivor = next(finding for finding in proof.findings if finding.subject == "mutant (comparison) of line 2")
    assert survivor.message.startswith("is accepted; add a family of cases in which it fails, or list it under")
    assert survivor.diff == ("-    return 2.0 * k * x if k < 10 else x\n+    return 2.0 * k * x if (k <= 10) else x")


def test_an_equivalent_mutant_with_a_reason_is_no_finding(small: Small, runner: Runner) -> None:
    proof = proven(small(reference=LENIENT, replace=("\nhints:", EXCUSED)), runner)
    assert proof.findings == ()
    assert proof.mutants is not None
    assert (proof.mutants.equivalent, proof.mutants.survived) == (3, 0)


def test_an_excuse_that_excuses_nothing_is_found(small: Small, runner: Runner) -> None:
    entries = (
        "\nequivalent_mutants:\n"
        '  - {statement: "return 2.0 * k * x", becomes: "return (2.0 * k)", reason: Wrong.}\n'
        '  - {statement: "return 7 * x", becomes: "return x", reason: Gone.}\nhints:'
    )
    proof = proven(small(replace=("\nhints:", entries)), runner)
    assert [str(finding) for finding in proof.findings] == [
        "equivalent_mutants[0]: the cases reject this mutant; remove the entry (return (2.0 * k))",
        "equivalent_mutants[1]: no mutant of the reference reads so; remove the entry (return x)",
    ]
