"""docs/writing-problems.md documents a problem as it is."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = "docs/writing-problems.md"
PROBLEM = "cosine_normalization"


def blocks(root: Path, language: str) -> list[str]:
    page = (root / PAGE).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)


def test_the_yaml_blocks_are_the_whole_file_in_order(root: Path) -> None:
    assert "".join(blocks(root, "yaml")) == (root / "problems" / f"{PROBLEM}.yaml").read_text(encoding="utf-8")


def test_the_python_block_is_the_reference(root: Path) -> None:
    assert blocks(root, "python") == [(root / "reference" / f"{PROBLEM}.py").read_text(encoding="utf-8")]
