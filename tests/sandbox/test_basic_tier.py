"""What docs/security.md says that `basic` stops, hostile files show there too."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from grader.judging.grade import AnswerKeys
from grader.sandbox import Tier, open_runner
from tests.sandbox.hostile import (
    FOLDER,
    MANY_CASES,
    MODULES,
    OF_MANY_CASES,
    ROOT,
    WAITING,
    course_of_one,
    judge,
    lay_canaries,
    small_key,
    source_of,
)  # fmt: skip

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ONE_OF_EACH_LIMIT = ("loop", "sleep", "half_a_frame")
"""Files that use up time do so in the same way at every tier: these are enough."""


def stopped_by_basic() -> list[str]:
    """Names of the files in the sections whose row says yes for basic."""
    rows = re.findall(r"^\| ([^|]+) \| yes \| yes \| yes", PAGE, re.MULTILINE)
    sections = {title: text for title, _, text in (s.partition("\n") for s in PAGE.split("\n### ")[1:])}
    names = [name for row in rows for name in re.findall(r"`(\w+/\w+\.py)`", sections[row])]
    return [n for n in names if not n.startswith("time_limit") or Path(n).stem in ONE_OF_EACH_LIMIT]


def let_through() -> set[str]:
    told = PAGE.partition("These are let through there")[2].partition("\n\n")[0]
    return set(re.findall(r"`(\w+)`", told))


def test_basic_stops_what_the_page_says_and_lets_through_what_it_names(tmp_path: Path) -> None:
    lay_canaries(tmp_path)
    through = set()
    names = stopped_by_basic()
    assert len(names) > 60
    with open_runner(Tier.BASIC, MODULES) as runner, AnswerKeys(course_of_one(), runner) as keys:
        key, long = small_key(keys, 0.5), small_key(keys, 0.5, MANY_CASES)
        for name in names:
            file = FOLDER / name
            asked = long if file.stem in OF_MANY_CASES else key
            verdict, _ = judge(asked, source_of(file, tmp_path), runner, 1.0 if file.stem in WAITING else 20.0)
            if verdict != file.parent.name:
                through.add(file.stem)
    assert through == let_through()


def test_the_numbers_of_the_table_are_those_of_the_sections() -> None:
    for row, same, of in re.findall(r"^\| ([^|]+) \| yes \| yes \| yes \((\d+) of (\d+)", PAGE, re.MULTILINE):
        stems = re.findall(r"`\w+/(\w+)\.py`", PAGE.partition(f"\n### {row}\n")[2].partition("\n### ")[0])
        assert (len(stems), sum(stem not in let_through() for stem in stems)) == (int(of), int(same)), row
