"""Workers that are lost: with their zygote, to the system, or by the submission's own doing."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.course.load import Course, load_course
from grader.judging.answer_key import AnswerKey, Reference
from grader.judging.grade import AnswerKeys
from grader.judging.lost_worker import settled
from grader.judging.outcome_verdict import outcome_fault
from grader.judging.problem_judge import judge_problem
from grader.judging.progress import Silent
from grader.judging.verdict import Verdict
from grader.sandbox import CaseRun, Died, Returned, Runner, SandboxFault, Tier, open_runner
from grader.sandbox.outcome import KILLED
from tests.sandbox.sessions import children_of, command_of

PROBLEM = "lora_param_counting"
ROOT = Path(__file__).parents[2]
RIGHT = (ROOT / "reference" / f"{PROBLEM}.py").read_bytes()


@pytest.fixture(scope="module")
def course() -> Course:
    return load_course(ROOT, [PROBLEM])


@pytest.fixture
def own_runner() -> Iterator[Runner]:
    """A runner that may be harmed."""
    with open_runner() as opened:
        yield opened


class At:
    """Progress that does something after the n-th case."""

    def __init__(self, number: int, act: Any) -> None:
        self._left, self._act = number, act

    def start(self, total_cases: int) -> None: ...
    def problem_done(self, path: str, problem_id: str, verdict: Verdict) -> None: ...
    def finish(self) -> None: ...

    def case_done(self) -> None:
        self._left -= 1
        if self._left == 0:
            self._act()


def kill_zygotes() -> None:
    for pid in children_of(os.getpid()):
        if b"zygote.py" in command_of(pid):
            os.kill(pid, signal.SIGKILL)


@pytest.mark.skipif(sys.platform != "linux", reason="there is no zygote")
def test_a_zygote_that_is_killed_costs_nobody_anything(course: Course, own_runner: Runner) -> None:
    with AnswerKeys(course, own_runner) as keys:
        key, reference = keys.key(course.problem(PROBLEM), 1)
        for number in (1, 40, 111):
            progress = At(number, kill_zygotes)
            result = judge_problem(key, RIGHT, "s.py", own_runner, reference=reference, progress=progress)
            assert (result.verdict, result.points) == (Verdict.ACCEPTED, result.max_points)


def lost_at_every_case(key: AnswerKey, reference: Reference) -> Verdict:
    source = b"import os\ndef lora_param_count(n, m, r):\n    os.kill(os.getpid(), 9)\n"
    with open_runner(Tier.BASIC) as runner:
        return judge_problem(key, source, "s.py", runner, reference=reference, progress=Silent()).verdict


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_submission_that_kills_itself_is_told_so(course: Course, runner: Runner) -> None:
    with AnswerKeys(course, runner) as keys:
        assert lost_at_every_case(*keys.key(course.problem(PROBLEM), 1)) is Verdict.RUN_TIME_ERROR


class Survivor:
    """A reference that does, or does not, survive."""

    def __init__(self, *, lives: bool) -> None:
        self.lives = lives

    def survives(self, _script: object) -> bool:
        return self.lives


@pytest.mark.parametrize("lost", [KILLED, SandboxFault("the process that starts workers was lost", at_work=True)])
@pytest.mark.parametrize(("lives", "verdict"), [(True, Verdict.RUN_TIME_ERROR), (False, Verdict.JUDGE_ERROR)])
def test_the_reference_decides_whose_fault_a_second_loss_is(lost: Any, lives: bool, verdict: Verdict) -> None:
    script: Any = None
    reference: Any = Survivor(lives=lives)
    run = settled(CaseRun((Returned(1), lost), "said"), script, reference)
    assert run.output == "said"
    assert run.outcomes[0] == Returned(1)
    assert outcome_fault(run.outcomes[1]).verdict is verdict  # type: ignore[arg-type]


@pytest.mark.parametrize("outcome", [Returned(1), Died("exited with status 3")])
def test_what_was_not_lost_is_not_asked_about(outcome: Any) -> None:
    run = CaseRun((outcome,))
    script: Any = None
    reference: Any = None
    assert settled(run, script, reference) == run


def test_the_real_reference_survives_in_a_runner_of_its_own(course: Course, runner: Runner) -> None:
    with AnswerKeys(course, runner) as keys:
        key, reference = keys.key(course.problem(PROBLEM), 1)
        assert reference.survives(key.cases[0].script)
