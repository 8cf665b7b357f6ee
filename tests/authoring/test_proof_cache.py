"""A problem that did not change is not proven twice; whatever a proof depends on makes it be proven again."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.authoring.verify import run
from grader.authoring.verify.cache import ProofCache
from grader.authoring.verify.problem_proof import Depth, prove_problem
from grader.authoring.verify.proof import Finding, MutantProof, Proof, SampleKind, SampleProof
from grader.authoring.verify.proof_fields import proof_fields, proof_from
from grader.course.load import Course, load_course
from grader.sandbox import Runner, open_runner

Small = Callable[..., Course]
DEPTH = Depth(1)
RIGHT = "def double(x, k):\n    return x * k * 2.0\n"


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with open_runner() as opened:
        yield opened


@pytest.fixture
def proofs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The problems that were really proven, in order."""
    ran: list[str] = []
    prove = prove_problem

    def counting(*arguments: object) -> Proof:
        ran.append(arguments[1].id)  # type: ignore[attr-defined]
        return prove(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(run, "prove_problem", counting)
    return ran


def verified(course: Course, runner: Runner, depth: Depth = DEPTH) -> Proof:
    cache = ProofCache(course, runner.isolation)
    (proof,) = run.verify(course, ["doubling"], depth, runner=runner, jobs=1, cache=cache)
    assert cache.trouble == []
    return proof


def test_an_unchanged_problem_is_proven_once_and_says_the_same(small: Small, runner: Runner, proofs: list[str]) -> None:
    course = small(samples={"accepted/other.py": RIGHT})
    first = verified(course, runner)
    assert proof_fields(verified(course, runner)) == proof_fields(first)
    assert proofs == ["doubling"]


@pytest.mark.parametrize(
    "file", ["problems/doubling.yaml", "reference/doubling.py", "reference/doubling/accepted/other.py"]
)
def test_a_changed_file_makes_it_be_proven_again(file: str, small: Small, runner: Runner, proofs: list[str]) -> None:
    course = small(samples={"accepted/other.py": RIGHT})
    verified(course, runner)
    path = course.directory / file
    path.write_text(path.read_text(encoding="utf-8") + "# a remark\n", encoding="utf-8")
    verified(load_course(course.directory), runner)
    assert proofs == ["doubling", "doubling"]


def test_other_samples_and_seeds_make_it_be_proven_again(small: Small, runner: Runner, proofs: list[str]) -> None:
    verified(small(), runner)
    verified(small(), runner, Depth(2))
    verified(small(samples={"accepted/other.py": RIGHT}), runner)
    assert len(proofs) == 3


def test_an_unsound_problem_is_looked_at_again(small: Small, runner: Runner, proofs: list[str]) -> None:
    course = small(samples={"wrong/right.py": RIGHT})
    assert not verified(course, runner).sound
    assert not verified(course, runner).sound
    assert len(proofs) == 2


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"key": 1, "proof": {}}', "\x00"])
def test_a_damaged_entry_is_proven_again(content: str, small: Small, runner: Runner, proofs: list[str]) -> None:
    course = small()
    verified(course, runner)
    (entry,) = (course.directory / ".grader_cache" / "verify").glob("*.json")
    entry.write_text(content, encoding="utf-8")
    assert verified(course, runner).sound
    assert len(proofs) == 2
    assert json.loads(entry.read_text(encoding="utf-8"))["proof"]["id"] == "doubling"


def test_the_folder_keeps_itself_out_of_version_control(small: Small, runner: Runner) -> None:
    course = small()
    verified(course, runner)
    assert (course.directory / ".grader_cache" / ".gitignore").read_text(encoding="utf-8") == "*\n"
    names = [path.name for path in (course.directory / ".grader_cache").rglob("*") if path.is_file()]
    assert sorted(names) == [".gitignore", "doubling-1.json"]


def test_a_folder_that_cannot_be_written_is_told(small: Small, runner: Runner) -> None:
    course = small()
    Path(course.directory / ".grader_cache").write_text("in the way", encoding="utf-8")
    cache = ProofCache(course, runner.isolation)
    (proof,) = run.verify(course, ["doubling"], DEPTH, runner=runner, jobs=1, cache=cache)
    assert proof.sound
    assert len(cache.trouble) == 1


def test_a_proof_survives_being_written() -> None:
    proof = Proof(
        "p",
        100,
        (SampleProof("wrong/a.py", SampleKind.WRONG, 2, 0, {"wrong_answer": 2}),),
        (Finding("stub", "no", 3, "case-1", "-a\n+b"),),
        {"wrong/a.py": ("tall", "wide")},
        (Finding("families", "idle"),),
        MutantProof(3, 1, 0),
    )
    assert proof_from(json.loads(json.dumps(proof_fields(proof)))) == proof
    assert dataclasses.replace(proof, mutants=None) == proof_from(
        proof_fields(dataclasses.replace(proof, mutants=None))
    )
