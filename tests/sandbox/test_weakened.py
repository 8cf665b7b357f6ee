"""A test of the tests: each file of tests/hostile gets another verdict where the runner is weak, or it says why not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from grader.sandbox.locked import LockedRunner
from tests.sandbox import naive
from tests.sandbox.hostile import FOLDER, MODULES, WAITING, Finding, files, grade_all, lay_canaries

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the lock is Linux's")

CANNOT_FAIL = FOLDER / "cannot_fail.txt"
_NOT_RUN = "not run: "
"""So begins the reason of a file that no weakened runner is given."""
_PROVEN_BY_THE_NAIVE_ONE = ("time_limit_exceeded", "accepted")


def excused() -> dict[str, str]:
    """Files that the weakened runners judge right, and the reason."""
    lines = [line for line in CANNOT_FAIL.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return dict(line.split(": ", 1) for line in lines)


def not_run() -> set[str]:
    return {name for name, reason in excused().items() if reason.startswith(_NOT_RUN)}


def name_of(file: Path) -> str:
    return str(file.relative_to(FOLDER))


@pytest.fixture(scope="module")
def without_a_lock(tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    """What is found where only the descriptors are looked after: no user, no limits, no Landlock, no filter."""
    canaries = tmp_path_factory.mktemp("canaries")
    lay_canaries(canaries)
    chosen = [
        file
        for file in files()
        if name_of(file) not in not_run()
        and file.stem not in WAITING
        and file.parent.name not in _PROVEN_BY_THE_NAIVE_ONE
    ]
    with LockedRunner(MODULES) as weak:
        weak.layers = ("descriptors",)
        return list(grade_all(weak, canaries, chosen))


def test_without_a_lock_they_would_succeed(without_a_lock: list[Finding]) -> None:
    """A file that the lock stops must get through where there is none; else it shows nothing."""
    forbidden = [found for found in without_a_lock if found.expected == "forbidden"]
    refused = [
        f"{found.file}: {found.feedback}"
        for found in forbidden
        if "PermissionError" in found.feedback and os.geteuid() == 0
    ]
    assert refused == []
    succeeded = [found.file for found in forbidden if found.verdict == "accepted"]
    assert len(succeeded) >= len(forbidden) * 3 // 4


def test_each_file_fails_under_a_weakness_or_says_why_it_cannot(without_a_lock: list[Finding]) -> None:
    weak = {f"{found.expected}/{found.file}.py" for found in without_a_lock if found.verdict != found.expected}
    left = [file for file in files() if name_of(file) not in weak | not_run()]
    command = [sys.executable, naive.__file__, *map(str, left)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    verdicts = json.loads(done.stdout)
    same = {name_of(file) for file in left if verdicts[str(file)] == file.parent.name}
    assert same == set(excused()) - not_run()


def test_each_excuse_has_a_reason() -> None:
    assert all(len(reason.split()) >= 4 for reason in excused().values())
