"""An installed grader finds its templates."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from grader.authoring.render import template_directory

ROOT = Path(__file__).resolve().parents[2]


def test_the_wheel_holds_every_template(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="hatchling builds the wheel; `make setup` installs it")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    packed = {name.removeprefix("grader/student_template/") for name in names}
    templates = {path.relative_to(template_directory()).as_posix() for path in template_directory().rglob("*.j2")}
    assert templates
    assert templates <= packed
    pages = {path.relative_to(ROOT).as_posix() for path in (ROOT / "grader/reports/html/templates").iterdir()}
    assert {"grader/reports/html/templates/page.html.j2", "grader/reports/html/templates/style.css"} <= pages
    assert pages <= names


def test_templates_inside_the_package_win(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "grader" / "student_template"
    inside.mkdir(parents=True)
    (tmp_path / "student_template").mkdir()
    monkeypatch.setattr("grader.authoring.render.__file__", str(tmp_path / "grader" / "authoring" / "render.py"))
    assert template_directory() == inside.resolve()
