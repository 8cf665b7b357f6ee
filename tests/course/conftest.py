from __future__ import annotations

import shutil
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent / "sample"


class Folder:
    """A small course that a test may damage."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems = root / "problems"

    def write(self, name: str, text: str) -> Path:
        path = self.problems / name
        path.write_text(text, encoding="utf-8")
        return path

    def read(self, name: str) -> str:
        return (self.problems / name).read_text(encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert text.count(old) >= 1, old
        self.write(name, text.replace(old, new, 1))

    def add_problem(self, name: str, *, function: str | None = None, prerequisites: str = "") -> None:
        text = self.read("sample.yaml").replace("id: sample", f"id: {name}")
        text = text.replace("  name: sample", f"  name: {function or name}", 1)
        self.write(f"{name}.yaml", text.replace("difficulty:", f"prerequisites: [{prerequisites}]\ndifficulty:"))
        self.edit("course.yaml", "problems: [", f"problems: [{name}, ")


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """The sample course in the working directory, so that faults name `problems/sample.yaml`."""
    shutil.copytree(SAMPLE, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GRADER_COURSE", raising=False)
    return Folder(tmp_path)
