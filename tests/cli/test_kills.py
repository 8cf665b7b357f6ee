"""Somebody kills the judge, a zygote, a worker or all of them: no process stays, and a report is whole or not there."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from grader.sandbox import Tier, probe_isolation

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def started_for(judge: int) -> list[int]:
    """Zygotes of `judge` and the workers that they forked: all carry its number in their command line."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (folder / "cmdline").read_bytes().split(b"\0")
            state = (folder / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[0]
            if any(word.endswith(b"zygote.py") for word in words) and str(judge).encode() in words and state != "Z":
                found.append(int(folder.name))
    return sorted(found)


def victims(judge: int, what: str) -> list[int]:
    zygotes_and_workers = started_for(judge)
    return {
        "judge": [judge],
        "zygote": zygotes_and_workers[:1],
        "worker": zygotes_and_workers[1:],
        "all": [judge, *zygotes_and_workers],
        "judge last": [*zygotes_and_workers, judge],
    }[what]


@pytest.mark.parametrize("what", ["judge", "zygote", "worker", "all", "judge last"])
def test_killed_at_any_moment_it_leaves_nothing_half_done(root: Path, tmp_path: Path, lora: Path, what: str) -> None:
    if probe_isolation().tier is Tier.BASIC:
        pytest.skip("this system offers no zygote")
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "grader", "grade", str(lora), "--seed", "1", "--report", f"json={report}"]
    environment = {**os.environ, "GRADER_COURSE": str(root)}
    draw = random.Random(what)  # noqa: S311 - to be the same each time
    with subprocess.Popen(command, env=environment, stderr=-1) as judge:
        while not started_for(judge.pid) and judge.poll() is None:
            threading.Event().wait(0.005)
        threading.Event().wait(draw.uniform(0, 0.8))  # the moment is the test's subject
        for pid in victims(judge.pid, what):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        _, said = judge.communicate(timeout=60)
    assert b"Traceback" not in said
    if report.exists():
        assert json.loads(report.read_text(encoding="utf-8"))["points"] == 10
    else:
        assert judge.returncode == -signal.SIGKILL
    if what in {"zygote", "worker"}:
        assert judge.returncode == 0
    deadline = time.monotonic() + 10
    while (left := started_for(judge.pid)) and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    assert not left
