"""Submissions that mean harm: every file of tests/hostile gets the verdict of its folder, and nothing stays of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from grader.sandbox import Runner, Tier, open_runner
from tests.sandbox import hostile
from tests.sandbox.hostile import MODULES, Finding, files, grade_all, lay_canaries
from tests.sandbox.ordinary_user import ORDINARY_USER, as_ordinary_user, ordinary_python

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the lock is Linux's")


def locked(tier: Tier) -> Runner:
    runner = open_runner(modules=MODULES)
    order = list(Tier)
    best = runner.isolation.tier
    runner.__exit__(None, None, None)
    if order.index(best) > order.index(tier):
        pytest.skip(f"this system does not offer {tier}")
    return open_runner(tier, MODULES)


@pytest.fixture
def canaries(tmp_path: Path) -> Path:
    lay_canaries(tmp_path)
    return tmp_path


def faults(findings: list[Finding]) -> list[str]:
    return [
        f"{found.file}: {found.verdict}, not {found.expected}; left {found.left}; {found.feedback}"
        for found in findings
        if found.verdict != found.expected or found.left
    ]


def test_there_are_enough_of_them() -> None:
    assert len(files()) >= 120


@pytest.mark.parametrize("tier", [Tier.FULL, Tier.NO_OPEN])
def test_each_gets_its_verdict_and_leaves_nothing(tier: Tier, canaries: Path) -> None:
    with locked(tier) as runner:
        findings = list(grade_all(runner, canaries, files()))
    assert faults(findings) == []
    assert len(findings) == len(files())


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else; all other tests run as who we are")
def test_the_same_as_an_ordinary_user() -> None:
    with tempfile.TemporaryDirectory() as name:  # below pytest's own nobody else may look
        folder = Path(name)
        os.chown(folder, ORDINARY_USER, ORDINARY_USER)
        command = [ordinary_python(), hostile.__file__, str(folder)]
        done = subprocess.run(command, **as_ordinary_user(), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        report = json.loads(done.stdout)
    assert report["uid"] == ORDINARY_USER
    assert report["tier"] in {Tier.FULL, Tier.NO_OPEN}
    assert faults([Finding(**found) for found in report["findings"]]) == []
