"""Workers come and go; nothing of them stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.course.calls import Call
from grader.sandbox import (
    Died,
    Limits,
    Program,
    Returned,
    Runner,
    SandboxFault,
    Tier,
    basic,
    open_runner,
    operating_system,
)
from tests.sandbox.sessions import OpenSession, children_of, command_of, is_gone, on_linux

ONE = [Call({"x": 1})]
ZERO = [Call({"x": 0})]
MORTAL = "import os\ncount = 0\ndef f(x):\n global count\n count += 1\n return count if x else os._exit(1)\n"


def test_a_fresh_worker_after_each_death(open_session: OpenSession) -> None:
    session = open_session(MORTAL)
    session.load()
    for death in (1, 2, 3):
        assert session.run(ONE * 2).outcomes == (Returned(1), Returned(2))
        assert session.run(ZERO).outcomes == (Died("exited with status 1"),)
        assert session.deaths == death
    assert session.run(ONE).outcomes == (Returned(1),)


@pytest.mark.usefixtures("basic_runner")
def test_a_program_that_loads_only_once(open_session: OpenSession, tmp_path: Path) -> None:
    marker = str(tmp_path / "marker")
    check = f"import os\nif os.path.exists({marker!r}): raise ValueError('again')\n"
    session = open_session(f"{check}def f(x):\n os.mkdir({marker!r}); os._exit(1)\n")
    session.load()
    assert session.run(ONE).outcomes == (Died("exited with status 1"),)
    (outcome,) = session.run(ONE).outcomes
    assert outcome == Died("in a fresh worker it did not load again: ValueError: again")


@on_linux
@pytest.mark.usefixtures("basic_runner")
def test_a_worker_that_dies_between_cases(open_session: OpenSession) -> None:
    before = children_of(os.getpid())
    session = open_session(MORTAL)
    session.load()
    (pid,) = children_of(os.getpid()) - before
    os.kill(pid, signal.SIGKILL)
    assert is_gone(pid)
    assert session.run(ONE).outcomes == (Returned(1),)
    assert session.deaths == 1


def open_descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@on_linux
def test_nothing_is_left_after_closing() -> None:
    before, fds = children_of(os.getpid()), open_descriptors()
    with basic.BasicRunner(("numpy", "os")) as runner:
        program = Program(MORTAL.encode(), "s.py", "f", ("x",))
        session = runner.session(program, Limits())
        session.load()
        forgotten = runner.session(program, Limits())
        forgotten.load()
        runner.defined_functions(b"")
        started = children_of(os.getpid()) - before
        assert len(started) == 3
        session.close()
        session.close()
        with pytest.raises(RuntimeError, match="closed"):
            session.run(ONE)
    assert children_of(os.getpid()) == before
    assert all(is_gone(pid) for pid in started)
    assert open_descriptors() == fds


@on_linux
def test_the_end_of_the_starting_thread_ends_no_worker(runner: Runner) -> None:
    with runner.session(Program(MORTAL.encode(), "s.py", "f", ("x",)), Limits()) as session:
        thread = threading.Thread(target=session.load)
        thread.start()
        thread.join()
        assert session.run(ONE).outcomes == (Returned(1),)
        assert session.deaths == 0


JUDGE = """
import sys
from grader.course.calls import Call
from grader.sandbox import Limits, Program, Tier, open_runner
program = Program(b"import os\\ndef f(x):\\n  os.write(2, b'running')\\n  while True: pass\\n", "s.py", "f", ("x",))
limits = Limits(cpu_seconds=60, total_cpu_seconds=60, wall_seconds=60)
with open_runner(Tier(sys.argv[1])) as runner, runner.session(program, limits) as session:
    session.load()
    print("loaded", flush=True)
    session.run([Call({"x": 1})])
"""


@pytest.fixture(params=list(Tier))
def judge(request: pytest.FixtureRequest, best_runner: Runner) -> Iterator[subprocess.Popen[str]]:
    """A judge whose submission loops."""
    tier: Tier = request.param
    if list(Tier).index(tier) < list(Tier).index(best_runner.isolation.tier):
        pytest.skip(f"this system does not offer {tier}")
    root = str(Path(__file__).resolve().parents[2])
    command = [sys.executable, "-c", JUDGE, tier]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "loaded\n"
        yield process
        process.kill()


def workers_of(judge: subprocess.Popen[str]) -> set[int]:
    """All processes below the judge."""
    found = children_of(judge.pid)
    return found.union(*(children_of(pid) for pid in found))


@on_linux
def test_killing_the_judge_ends_everything(judge: subprocess.Popen[str]) -> None:
    workers = workers_of(judge)
    assert workers
    judge.kill()
    assert all(is_gone(pid, 5.0) for pid in workers)


@on_linux
def test_a_killed_worker_is_replaced_once(judge: subprocess.Popen[str]) -> None:
    killed: set[int] = set()
    while not is_gone(judge.pid, 0.2):
        assert len(killed) < 4  # one that is killed before it has begun does not count
        for pid in workers_of(judge) - killed:
            if b"zygote.py" not in command_of(pid) or pid not in children_of(judge.pid):
                killed.add(pid)
                os.kill(pid, signal.SIGKILL)
                assert is_gone(pid)
    assert len(killed) >= 2


def test_a_runner_in_several_threads(runner: Runner) -> None:
    results = []

    def work(number: int) -> None:
        source = f"def f(x): return x + {number}\n".encode()
        with runner.session(Program(source, "s.py", "f", ("x",)), Limits()) as session:
            session.load()
            results.append(session.run(ONE).outcomes)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results, key=repr) == [(Returned(number),) for number in (1, 2, 3)]


def test_workers_that_do_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    with open_runner(Tier.BASIC) as runner:
        session = runner.session(Program(b"def f(): pass", "s.py", "f", ()), Limits())
        monkeypatch.setattr(sys, "executable", "/nonexistent/python")
        assert isinstance(session.load(), SandboxFault)
        monkeypatch.undo()
        monkeypatch.setattr(basic, "package_paths", lambda _: [])
    with basic.BasicRunner(()) as runner, pytest.raises(RuntimeError, match=r"No module named 'numpy'"):
        runner.defined_functions(b"")


@pytest.mark.usefixtures("basic_runner")
def test_the_environment_is_built_from_nothing(open_session: OpenSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRADER_SECRET_FILE", "secret")
    session = open_session("import os, sys\ndef f(x): return sorted(os.environ), os.getcwd(), sys.argv, hash('a')\n")
    other = open_session("def f(x): return hash('a')\n")
    session.load()
    other.load()
    (outcome,), (same,) = session.run(ONE).outcomes, other.run(ONE).outcomes
    assert isinstance(outcome, Returned)
    assert isinstance(same, Returned)
    names, directory, arguments, hashed = outcome.value
    assert set(names) <= set(operating_system.worker_environment()) | {"LC_CTYPE"}
    assert "GRADER_SECRET_FILE" not in names
    assert Path(directory).parent == Path(directory)
    assert arguments == ["submission"]
    assert hashed == same.value


def test_tiers() -> None:
    with open_runner(Tier.BASIC) as runner:
        assert runner.isolation.tier is Tier.BASIC
        assert "process" in runner.isolation.layers
    with pytest.raises(ModuleNotFoundError, match="not installed"):
        open_runner(modules=("no_such_package",))


def test_importing_the_package_is_cheap() -> None:
    root = str(Path(__file__).resolve().parents[2])
    code = "import sys, grader.sandbox; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_how_ends_are_described() -> None:
    assert operating_system.describe_end(0xC0000005) == "crashed"
    assert operating_system.describe_end(-99) == "was killed by signal 99"
