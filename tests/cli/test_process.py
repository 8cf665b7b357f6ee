"""What only a real process shows: signals, pipes, terminals, encodings."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.cli.interruption import _interruptible

GRADER = [sys.executable, "-m", "grader"]
# Python leaves by SIGINT itself where it arrived in the middle of an import; a shell shows 130 for that as well.
STATUSES = {signal.SIGINT: {130, -signal.SIGINT}, signal.SIGTERM: {130}}
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals, pipes and terminals")


@pytest.fixture(autouse=True)
def interruptible() -> Iterator[None]:
    """Hear SIGINT even where the tests themselves run in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def environment(root: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "GRADER_COURSE": str(root), "COLUMNS": "100", "TERM": "xterm", **more}


def test_an_interrupted_work_is_stopped_and_waited_for() -> None:
    stopped, ended = threading.Event(), threading.Event()

    def work() -> None:
        signal.raise_signal(signal.SIGINT)  # Python hands it to the main thread
        stopped.wait()
        ended.set()

    with pytest.raises(KeyboardInterrupt):
        _interruptible(work, stopped.set)
    assert ended.is_set()


def test_an_error_of_the_work_is_the_callers() -> None:
    with pytest.raises(ZeroDivisionError):
        _interruptible(lambda: 1 / 0, pytest.fail)


def children(process: subprocess.Popen[bytes]) -> list[int]:
    return children_of(process.pid)


def children_of(pid: int) -> list[int]:
    found: list[int] = []
    with contextlib.suppress(OSError):  # it has ended
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += map(int, (task / "children").read_text(encoding="ascii").split())
    return found


def alive(pid: int) -> bool:
    """Whether the process runs; one that only waits to be reaped by the system does not."""
    try:
        return (
            Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[0] != "Z"
        )
    except OSError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_grading_with_130_no_report_and_no_process(
    root: Path, tmp_path: Path, number: signal.Signals
) -> None:
    solution = tmp_path / "lora_param_counting.py"
    solution.write_text("while True:\n    pass\n", encoding="utf-8")
    command = [*GRADER, "grade", str(solution), "--report", "json=report.json", "--require-isolation", "basic"]
    with subprocess.Popen(command, cwd=tmp_path, env=environment(root), stdout=-1, stderr=-1) as process:
        pause = threading.Event()
        while not (workers := children(process)):
            pause.wait(0.01)
        process.send_signal(number)
        out, err = process.communicate()
    assert process.returncode in STATUSES[number]
    assert (out, err.strip()) == (b"", b"grader: interrupted")
    assert [path.name for path in tmp_path.iterdir()] == [solution.name]
    deadline = time.monotonic() + 5
    while (left := [pid for pid in workers if alive(pid)]) and time.monotonic() < deadline:
        pause.wait(0.01)
    assert not left


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_verify_while_every_worker_is_busy(root: Path, number: signal.Signals) -> None:
    with subprocess.Popen([*GRADER, "verify", "--no-cache"], env=environment(root), stdout=-1, stderr=-1) as process:
        pause = threading.Event()
        while not any(children_of(worker) for worker in children(process)):  # the zygote has forked
            pause.wait(0.01)
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
    assert process.returncode in STATUSES[number]
    assert (out, err.strip()) == (b"", b"grader: interrupted")


@posix
def test_a_reader_that_goes_away_is_no_failure(root: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run([*GRADER, "list", "--json"], env=environment(root), stdout=write, stderr=-1, check=False)
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@posix
@pytest.mark.parametrize(("more", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colour_is_for_terminals_that_want_it(root: Path, more: dict[str, str], coloured: bool) -> None:
    pty = pytest.importorskip("pty")
    env = environment(root, **more)
    if "NO_COLOR" not in more:
        env.pop("NO_COLOR", None)
    reader, terminal = pty.openpty()
    with subprocess.Popen(
        [*GRADER, "list"], env=env, stdout=terminal, stderr=terminal, stdin=subprocess.DEVNULL
    ) as process:
        os.close(terminal)
        shown = b""
        try:
            while part := os.read(reader, 4096):
                shown += part
        except OSError:  # Linux says so when the other side is closed
            pass
    os.close(reader)
    assert process.returncode == 0
    assert b"truncated_svd" in shown
    assert (b"\x1b[" in shown) == coloured


@posix
@pytest.mark.parametrize(("more", "shown"), [([], True), (["-q"], False)])
def test_progress_is_shown_on_a_terminal_and_goes_to_standard_error(
    root: Path, lora: Path, more: list[str], shown: bool
) -> None:
    pty = pytest.importorskip("pty")
    reader, terminal = pty.openpty()
    command = [*GRADER, "grade", str(lora), "--seed", "1", "--require-isolation", "basic", "--report", "json", *more]
    with subprocess.Popen(command, env=environment(root), stdout=-1, stderr=terminal) as process:
        os.close(terminal)
        out, _ = process.communicate()
    os.set_blocking(reader, False)
    try:
        seen = os.read(reader, 2**16)
    except OSError:
        seen = b""
    os.close(reader)
    assert process.returncode == 0
    assert json.loads(out)["points"] == 10
    assert (b"\x1b[?25l" in seen) == shown  # the cursor is hidden while a bar is drawn
    assert (b"\x1b[?25h" in seen) == shown  # and comes back


def test_a_pipe_gets_no_colour_and_an_old_encoding_no_failure(root: Path) -> None:
    env = environment(root, PYTHONIOENCODING="ascii", PYTHONUTF8="0", FORCE_COLOR="1")
    done = subprocess.run([*GRADER, "show", "truncated_svd"], env=env, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.isascii()
    assert b"\x1b" not in done.stdout
