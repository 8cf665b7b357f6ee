"""Systems that refuse what a lock needs: the tier that is left is told, and grade needs leave to use less."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the lock is Linux's")

ROOT = Path(__file__).resolve().parents[2]
RESTRICTED = """
import errno, os, sys
from seccompy import Action, ArgCmp, CmpOp, Filter
rules = Filter(default=Action.ALLOW)
for name in sys.argv[2].split(","):
    rules.errno(name, getattr(errno, sys.argv[1]))
if "seccomp" in sys.argv[2]:
    rules.errno("prctl", errno.EINVAL, args=[ArgCmp(0, CmpOp.EQ, 22)])
rules.load()
os.execv(sys.executable, [sys.executable, "-m", "grader", *sys.argv[3:]])
"""


def grader(error: str, calls: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", RESTRICTED, error, calls, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("error", "calls"),
    [
        ("ENOSYS", "seccomp"),
        ("ENOSYS", "pidfd_open,pidfd_send_signal"),
        ("EPERM", "pidfd_open,pidfd_send_signal"),
        ("EPERM", "socketpair"),
    ],
)
def test_without_what_the_lock_needs_it_is_basic_and_has_to_be_asked_for(error: str, calls: str) -> None:
    doctor = grader(error, calls, "doctor")
    assert "basic" in doctor.stdout
    assert "not active" in doctor.stdout
    graded = grader(error, calls, "grade", "reference/lora_param_counting.py", "--seed", "1")
    assert graded.returncode == 3
    assert "--require-isolation basic" in graded.stderr
    assert "Traceback" not in doctor.stdout + doctor.stderr + graded.stdout + graded.stderr


def test_where_the_end_of_the_parent_is_not_told_basic_works_all_the_same() -> None:
    asked = ("--seed", "1", "--require-isolation", "basic")
    graded = grader("EPERM", "prctl", "grade", "reference/lora_param_counting.py", *asked)
    assert (graded.returncode, "isolation: basic" in graded.stdout) == (0, True)


@pytest.mark.parametrize("calls", ["prlimit64", "setpgid"])
def test_where_no_limited_process_can_be_started_that_is_said_at_once(calls: str) -> None:
    doctor = grader("EPERM", calls, "doctor")
    assert "isolation   none" in doctor.stdout
    asked = ("--seed", "1", "--require-isolation", "basic")
    graded = grader("EPERM", calls, "grade", "reference/lora_param_counting.py", *asked)
    assert graded.returncode == 3
    assert "submissions cannot run here: no process with limits of time and memory can be started" in graded.stderr
    assert "Traceback" not in doctor.stdout + doctor.stderr + graded.stdout + graded.stderr


def test_a_system_on_which_nothing_can_be_written_is_no_weaker() -> None:
    command = [
        "unshare",
        "--mount",
        "sh",
        "-c",
        'mount -o bind,ro /tmp /tmp && exec "$0" -m grader doctor',
        sys.executable,
    ]
    doctor = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if doctor.returncode != 0 and "isolation" not in doctor.stdout:
        pytest.skip("this system lets nobody mount")
    here = subprocess.run(
        [sys.executable, "-m", "grader", "doctor"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert [line for line in doctor.stdout.splitlines() if line.startswith("isolation")] == [
        line for line in here.stdout.splitlines() if line.startswith("isolation")
    ]


@pytest.mark.parametrize("error", ["ENOSYS", "EPERM"])
def test_without_landlock_it_is_no_open(error: str) -> None:
    graded = grader(error, "landlock_restrict_self", "grade", "reference/lora_param_counting.py", "--seed", "1")
    assert (graded.returncode, "isolation: no-open" in graded.stdout) == (0, True)
