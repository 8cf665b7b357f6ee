"""A problem that is not sound is refused, with what is wrong and where."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from grader.authoring.verify import run
from grader.authoring.verify.problem_proof import Depth
from grader.authoring.verify.proof import Proof
from grader.authoring.verify.run import verify, verify_seeds
from grader.cases import draw_cases
from grader.course.calls import Call
from grader.course.load import Course, load_course
from grader.sandbox import Runner, open_runner

Small = Callable[..., Course]
RIGHT = "def double(x, k):\n    return x * k * 2.0\n"
WRONG = "def double(x, k):\n    return x * k\n"


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with open_runner() as opened:
        yield opened


def proven(course: Course, runner: Runner, seeds: int = 2) -> Proof:
    (proof,) = verify(course, ["doubling"], Depth(seeds), runner=runner, jobs=2)
    return proof


def findings(proof: Proof) -> str:
    return "\n".join(str(finding) for finding in proof.findings)


def test_a_sound_problem_has_no_findings(small: Small, runner: Runner) -> None:
    proof = proven(small(samples={"accepted/other.py": RIGHT, "wrong/half.py": WRONG}), runner)
    assert findings(proof) == ""
    assert proof.sound
    assert [(sample.name, sample.accepted, sample.seeds) for sample in proof.samples] == [
        ("accepted/other.py", 2, 2),
        ("wrong/half.py", 0, 2),
    ]


def test_samples_in_the_wrong_folder_are_found_with_case_and_seed(small: Small, runner: Runner) -> None:
    course = small(samples={"accepted/half.py": WRONG, "wrong/right.py": RIGHT, "slow/half.py": WRONG})
    text = findings(proven(course, runner))
    seed = verify_seeds(course.problem("doubling"), 1)[0]
    assert "accepted/half.py: is not accepted but wrong_answer" in text
    assert "slow/half.py: is not accepted" in text
    assert "wrong/right.py: is accepted; add a family" in text
    assert f"seed {seed}" in text
    assert "case ordinary-" in text


def test_an_example_that_the_reference_contradicts(small: Small, runner: Runner) -> None:
    proof = proven(small(replace=("returns: {y: [2, 4]}", "returns: {y: [2, 5]}")), runner)
    assert "example 'two': the reference does not agree with the literal answer" in findings(proof)


def test_too_few_cases(small: Small, runner: Runner) -> None:
    assert "has 50 hidden cases" in findings(proven(small(replace=("cases: 70", "cases: 10")), runner))


def test_a_reference_that_fails(small: Small, runner: Runner) -> None:
    text = findings(proven(small(reference="def double(x, k):\n    return None\n"), runner))
    assert "reference:" in text


def test_a_reference_that_changes_its_mind(small: Small, runner: Runner) -> None:
    reference = "calls = [0]\n\n\ndef double(x, k):\n    calls[0] += 1\n    return x * (2.0 * k + (calls[0] > 115))\n"
    text = findings(proven(small(reference=reference), runner, seeds=1))
    assert "reference: its own answer is not accepted" in text


def test_verification_seeds_are_the_same_each_time(small: Small) -> None:
    problem = small().problem("doubling")
    assert verify_seeds(problem, 3) == verify_seeds(problem, 3)
    assert len(set(verify_seeds(problem, 200))) == 200


COST = """
cost:
  - {name: long x, points: 3, sizes: {n: [256, 512, 1024], k: 3}, python_loops: none, memory: O(n)}
hints:"""
LOOP = "def double(x, k):\n    return [x[i] * k * 2.0 for i in range(len(x))]\n"


def test_samples_prove_the_bounds_of_cost(small: Small, runner: Runner) -> None:
    samples = {"accepted/other.py": RIGHT, "slow/loop.py": LOOP}
    assert findings(proven(small(replace=("\nhints:", COST), samples=samples), runner)) == ""


def test_samples_on_the_wrong_side_of_a_bound_of_cost_are_found(small: Small, runner: Runner) -> None:
    samples = {"accepted/loop.py": LOOP, "slow/other.py": RIGHT}
    text = findings(proven(small(replace=("\nhints:", COST), samples=samples), runner, seeds=1))
    assert "accepted/loop.py: is not accepted but cost_exceeded" in text
    assert "slow/other.py: is within every bound of cost" in text


def test_a_sample_near_a_bound_of_cost_is_found(small: Small, runner: Runner) -> None:
    blocks = (
        "import numpy as np\n\n\ndef double(x, k):\n    y = np.empty(len(x))\n    for i in range(0, len(x), 5):\n"
        "        y[i : i + 5] = 2.0 * k * x[i : i + 5]\n    return y\n"
    )
    samples = {"accepted/blocks_of_five.py": blocks}
    text = findings(proven(small(replace=("\nhints:", COST), samples=samples), runner, seeds=1))
    assert "accepted/blocks_of_five.py: is nearer to the bound of 'long x: loops' than a factor 2" in text


def test_a_verdict_that_depends_on_the_seed_names_case_and_seed(small: Small, runner: Runner) -> None:
    # Right but for the one entry that one of two seeds has drawn.
    course = small()
    problem = course.problem("doubling")
    seed = verify_seeds(problem, 2)[1]
    case = next(case for case in draw_cases(problem, seed) if case.family == "ordinary")
    (call,) = case.steps
    assert isinstance(call, Call)
    entry = float(np.asarray(call.arguments["x"])[0])
    sample = f"def double(x, k):\n    return 2.0 * k * x + (x[0] == {entry!r})\n"
    proof = proven(small(samples={"accepted/lucky.py": sample}), runner)
    first = str(proof.findings[0])
    assert first.startswith("accepted/lucky.py: its verdict depends on the seed: accepted on 1 of 2; ")
    assert first.endswith(f"(case {case.name}, seed {seed})")


def test_a_reference_that_depends_on_the_order_of_cases(small: Small, runner: Runner) -> None:
    reference = (
        "kept = {}\n\n\ndef double(x, k):\n    first = kept.setdefault(0, k)\n    kept[0] = k\n"
        "    return x * 2.0 * (k + (first > k))\n"
    )
    text = findings(proven(small(reference=reference), runner, seeds=1))
    assert "reference: its own answer is not accepted" in text


NEGATIVE_LOST = "def double(x, k):\n    return 2.0 * k * abs(x)\n"


def with_kills(course: Course, runner: Runner) -> Proof:
    (proof,) = verify(course, ["doubling"], Depth(1, kills=True), runner=runner, jobs=2)
    return proof


def test_the_kill_table_names_the_families_in_which_a_sample_fails(small: Small, runner: Runner) -> None:
    proof = with_kills(small(samples={"wrong/half.py": WRONG, "wrong/absolute.py": NEGATIVE_LOST}), runner)
    assert proof.sound, findings(proof)
    assert proof.kills == {
        "wrong/absolute.py": ("ordinary", "negative"),
        "wrong/half.py": ("ordinary", "negative"),
    }
    assert [str(remark) for remark in proof.remarks] == ["families: no wrong sample fails in zero"]


def test_what_no_wrong_sample_reaches_is_found(small: Small, runner: Runner) -> None:
    only_plain = "def double(x, k):\n    return 2.0 * k * (x if (x <= 0).all() else -x)\n"
    proof = with_kills(small(samples={"wrong/plain.py": only_plain}), runner)
    assert findings(proof) == (
        "group 'special': no wrong sample fails here, so its 4 points are for everybody; "
        "add a sample that does, or drop the group\n"
        "hint 'negative': no wrong sample fails in this family, so nobody reads the hint; "
        "add one that does, or drop it"
    )
    assert "samples: killed by one family only: wrong/plain.py by ordinary" in map(str, proof.remarks)


def remarks(proof: Proof) -> list[str]:
    return [str(remark) for remark in proof.remarks]


def narrowed(course: Course, sizes: str, numbers: str, declared: str) -> Course:
    """Let all families draw these sizes and numbers only, of what is declared."""
    path = course.directory / "problems" / "doubling.yaml"
    text = path.read_text(encoding="utf-8").replace("sizes: {n: [1, 8]}", f"sizes: {{n: {declared}}}")
    drawn = f"sizes: {{n: {sizes}}}, numbers: {{k: {numbers}}}"
    text = text.replace("{ordinary: {}}", f"{{ordinary: {{{drawn}}}}}").replace(
        "{arrays: {x:", f"{{{drawn}, arrays: {{x:"
    )
    path.write_text(text, encoding="utf-8")
    return load_course(course.directory)


def test_smallest_sizes_and_numbers_that_no_case_has_are_pointed_out(small: Small, runner: Runner) -> None:
    course = narrowed(small(), sizes="[3, 8]", numbers="[2, 9]", declared="[1, 8]")
    assert remarks(proven(course, runner, seeds=1)) == [
        "size 'n': is 1 at least, but no case has less than 3; add a family, or raise the bound",
        "argument 'k': is 1 at least, but no case has less than 2; add a family, or raise the bound",
    ]


def test_a_value_that_vanishes_without_a_scale_is_refused(small: Small, runner: Runner) -> None:
    text = findings(proven(small(reference=VANISHING), runner, seeds=1))
    message = "output 'y': the expected value vanishes although no argument does, so that any rounding"
    found = next(line for line in text.splitlines() if line.startswith(message))
    assert "(case " in found


VANISHING = "def double(x, k):\n    return 2.0 * k * x if k < 9 else 0.0 * x\n"


def test_once_one_problem_cannot_go_on_nothing_more_is_begun(
    small: Small, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []

    def breaking(*_arguments: object) -> Proof:
        begun.append(1)
        message = "the session is closed"
        raise RuntimeError(message)

    monkeypatch.setattr(run, "prove_problem", breaking)
    with pytest.raises(RuntimeError, match="the session is closed"):
        verify(small(), ["doubling"] * 50, Depth(1), runner=runner, jobs=1)
    assert begun == [1]
