"""A tolerance too near to right answers, or to wrong ones, is pointed out, and a better one suggested."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from grader.authoring.verify.problem_proof import Depth
from grader.authoring.verify.proof import Margin, Proof
from grader.authoring.verify.run import verify
from grader.course.load import Course
from grader.sandbox import Runner, open_runner

Small = Callable[..., Course]
REFERENCE = "import numpy as np\n\n\ndef double(x, k):\n    return 2.0 * k * np.asarray(x, dtype=np.float64)\n"


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with open_runner() as opened:
        yield opened


def off_by(error: float) -> str:
    return f"def double(x, k):\n    return 2.0 * k * x * (1 + {error!r})\n"


def calibrated(small: Small, runner: Runner, right: float, wrong: float, families: str = "") -> Proof:
    samples = {"accepted/right.py": off_by(right), "wrong/wrong.py": off_by(wrong)}
    replace = ("{ordinary: {}}", "{ordinary: {}" + families + "}")
    course = small(reference=REFERENCE, samples=samples, replace=replace)
    (proof,) = verify(course, ["doubling"], Depth(1, kills=True), runner=runner, jobs=2)
    return proof


def warnings(proof: Proof) -> list[str]:
    return [str(remark) for remark in proof.remarks if remark.subject.startswith("tolerance")]


def test_a_tolerance_between_right_and_wrong_is_left_alone(small: Small, runner: Runner) -> None:
    proof = calibrated(small, runner, right=2e-8, wrong=2e-4)
    assert warnings(proof) == []
    (margin,) = proof.margins
    assert margin.precision == "float64"
    assert margin.right == pytest.approx(0.01, rel=1e-3)
    assert margin.wrong == pytest.approx(100, rel=1e-3)
    assert (margin.right_sample, margin.wrong_sample) == ("accepted/right.py", "wrong/wrong.py")
    assert margin.in_single == pytest.approx(0.03, rel=1)  # rounded to 24 bits
    assert margin.suggestion == "keep them"


def test_right_answers_near_the_tolerance(small: Small, runner: Runner) -> None:
    (warning,) = warnings(calibrated(small, runner, right=1e-6, wrong=0.5))
    assert warning.startswith("tolerance of float64: accepted/right.py uses up 0.5 of the tolerance in ")
    assert warning.endswith("raise rtol and rel (times 1e+3)")


def test_a_wrong_sample_near_the_tolerance(small: Small, runner: Runner) -> None:
    (warning,) = warnings(calibrated(small, runner, right=1e-12, wrong=4e-6))
    assert warning.startswith("tolerance of float64: wrong/wrong.py is at most 2 times the tolerance from right, in ")
    assert "lower rtol and rel (times 1e-3)" in warning


def test_float32_cases_have_a_margin_of_their_own(small: Small, runner: Runner) -> None:
    proof = calibrated(small, runner, 1e-9, 0.5, ", single: {arrays: {x: [gaussian, float32]}}")
    assert [margin.precision for margin in proof.margins] == ["float64", "float32"]
    assert proof.margins[1].right_family == "single"
    assert proof.margins[1].right < 1e-3


def test_wrong_types_have_no_distance(small: Small, runner: Runner) -> None:
    samples = {"accepted/right.py": off_by(0.0), "wrong/none.py": "def double(x, k):\n    return None\n"}
    course = small(reference=REFERENCE, samples=samples)
    (proof,) = verify(course, ["doubling"], Depth(1, kills=True), runner=runner, jobs=2)
    (margin,) = proof.margins
    assert margin.wrong is None
    assert margin.suggestion == "no wrong sample's error can be measured"


def test_the_suggestion_is_in_the_middle() -> None:
    assert Margin("float64", 1e-4, "", "", 1e8, "", "").suggestion == "times 1e+2"
    assert Margin("float64", 0.5, "", "", None, "", "").suggestion == "times 10"
