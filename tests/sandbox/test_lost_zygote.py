"""The zygote is killed from outside at chosen moments: a case is played again, and nobody is blamed for it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest

from grader.course.calls import Call
from grader.course.load import Course
from grader.judging.answer_key import AnswerKey, Reference
from grader.judging.grade import AnswerKeys
from grader.judging.problem_judge import judge_in_session, program_of
from grader.judging.progress import Silent
from grader.judging.report import ProblemResult
from grader.judging.verdict import Verdict
from grader.sandbox import Limits, Program, Returned, Runner, SandboxFault, Tier, open_runner
from grader.sandbox.channel import PollChannel
from grader.sandbox.outcome import CaseRun
from grader.sandbox.runner import RunnerClosed
from tests.sandbox.sessions import children_of, command_of, is_gone

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the zygote is Linux's")

Small: TypeAlias = Callable[..., Course]

ECHO = Program(b"def f(x): return x\n", "s.py", "f", ("x",))
WORK = [Call({"x": 1})]


@pytest.fixture
def runner() -> Iterator[Runner]:
    with open_runner() as opened:
        if opened.isolation.tier is Tier.BASIC:
            pytest.skip("this system offers no zygote")
        yield opened


def zygotes() -> set[int]:
    return {pid for pid in children_of(os.getpid()) if b"zygote.py" in command_of(pid)}


def kill_zygotes() -> None:
    for pid in zygotes():
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        assert is_gone(pid)


class Killer:
    """Ends every zygote of this process just when a request is sent to a worker, as often as it was told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = 0
        post = PollChannel.post

        def kill_and_post(channel: PollChannel, data: bytes) -> None:
            if self.left:
                self.left -= 1
                kill_zygotes()
            post(channel, data)

        monkeypatch.setattr(PollChannel, "post", kill_and_post)


@pytest.fixture
def killer(monkeypatch: pytest.MonkeyPatch) -> Killer:
    return Killer(monkeypatch)


def test_a_zygote_that_dies_during_a_case_costs_nothing(runner: Runner, killer: Killer) -> None:
    with runner.session(ECHO, Limits()) as session, runner.session(ECHO, Limits()) as other:
        session.load()
        other.load()
        killer.left = 1
        assert session.run(WORK).outcomes == (Returned(1),)
        assert session.run(WORK).outcomes == (Returned(1),)
        assert other.run(WORK).outcomes == (Returned(1),)
        assert (session.deaths, other.deaths) == (0, 0)
    assert len(zygotes()) <= 1


def test_a_zygote_that_dies_while_a_program_loads(runner: Runner, killer: Killer) -> None:
    with runner.session(ECHO, Limits()) as session:
        killer.left = 1
        session.load()
        assert session.run(WORK).outcomes == (Returned(1),)
        assert session.deaths == 0


def test_a_zygote_that_dies_between_cases_or_before_the_first(runner: Runner) -> None:
    with runner.session(ECHO, Limits()) as session:
        kill_zygotes()
        session.load()
        kill_zygotes()
        assert session.run(WORK).outcomes == (Returned(1),)
        kill_zygotes()
        assert runner.defined_functions(b"def g(): pass") == ("g",)
        assert session.deaths == 0


def test_a_second_loss_is_told_and_the_next_case_is_played(runner: Runner, killer: Killer) -> None:
    with runner.session(ECHO, Limits()) as session:
        session.load()
        killer.left = 3  # the case, loading again, and no third time
        run = session.run(WORK)
        assert run == CaseRun((SandboxFault("the process that starts workers was lost", at_work=True),))
        assert session.deaths == 1
        killer.left = 0
        assert session.run(WORK).outcomes == (Returned(1),)


def graded(course: Course, runner: Runner, killer: Killer, kills: int, *, ahead: int = 0) -> ProblemResult:
    """Grade a right answer; after 20 cases the zygotes are killed `kills` times, each time when something is sent."""
    problem = course.problem("doubling")
    source = b"def double(x, k):\n    return 2.0 * k * x\n"
    with AnswerKeys(course, runner) as keys, pytest.MonkeyPatch.context() as patch:
        patch.setattr("grader.sandbox.session._BYTES_AHEAD", ahead)
        key: AnswerKey
        reference: Reference
        key, reference = keys.key(problem, 5)

        class KillsAtOne(Silent):
            done = 0

            def case_done(self) -> None:
                self.done += 1
                killer.left = kills if self.done == 20 else 0 if not ahead else killer.left

        with runner.session(program_of(problem, source, "s.py"), Limits()) as session:
            return judge_in_session(key, session, "s.py", reference=reference, progress=KillsAtOne())


@pytest.mark.parametrize("ahead", [0, 2**12])
def test_the_case_is_retried_and_the_rest_is_graded(runner: Runner, killer: Killer, small: Small, ahead: int) -> None:
    result = graded(small(), runner, killer, 1, ahead=ahead)
    assert killer.left == 0
    assert (result.verdict, result.points, result.complete) == (Verdict.ACCEPTED, 7, True)


def test_where_the_reference_lives_a_second_loss_is_the_submissions(
    runner: Runner, killer: Killer, small: Small
) -> None:
    result = graded(small(), runner, killer, 2)
    assert (result.verdict, result.complete) == (Verdict.RUN_TIME_ERROR, True)
    assert sum(check.cases_total - check.cases_passed for check in result.checks) == 1
    assert "it was lost twice, and the reference was not" in result.feedback


def test_where_the_reference_dies_as_well_nobody_is_blamed(runner: Runner, killer: Killer, small: Small) -> None:
    result = graded(small(), runner, killer, 9)
    assert (result.verdict, result.complete) == (Verdict.JUDGE_ERROR, False)
    assert sum(check.cases_total - check.cases_passed for check in result.checks) == 1


def test_after_a_loss_a_neighbour_that_ends_the_shared_zygote_harms_nobody(runner: Runner, killer: Killer) -> None:
    with runner.session(ECHO, Limits()) as session, runner.session(ECHO, Limits()) as neighbour:
        session.load()
        killer.left = 1
        session.run(WORK)
        apart = zygotes()
        neighbour.load()
        shared = zygotes() - apart
        assert shared
        for pid in shared:
            os.kill(pid, signal.SIGKILL)
            assert is_gone(pid)
        assert session.run(WORK).outcomes == (Returned(1),)
        assert apart & zygotes()
        assert session.deaths == 0


def test_the_private_zygote_ends_with_its_session(runner: Runner, killer: Killer) -> None:
    with runner.session(ECHO, Limits()) as session:
        session.load()
        killer.left = 1
        session.run(WORK)
        private = zygotes()
        assert private
    assert all(is_gone(pid) for pid in private)


def test_a_closed_runner_ends_what_was_retried_apart(killer: Killer) -> None:
    with open_runner() as runner:
        if runner.isolation.tier is Tier.BASIC:
            pytest.skip("this system offers no zygote")
        session = runner.session(ECHO, Limits())
        session.load()
        killer.left = 1
        assert session.run(WORK).outcomes == (Returned(1),)
        private = zygotes()
    assert all(is_gone(pid) for pid in private)
    with pytest.raises(RunnerClosed):
        session.run(WORK)
    session.__exit__(None, None, None)
