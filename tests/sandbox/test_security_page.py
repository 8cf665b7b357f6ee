"""docs/security.md names the hostile files: the page and the folder tell of the same ones, and no act is missing."""

from __future__ import annotations

import re

from tests.sandbox.hostile import FOLDER, ROOT, files

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ACTS = range(1, 116)
"""Two more acts, killing the zygote and killing the judge, are no files; tests of their own do them."""
NAMED = [
    (name, " ".join(numbers.split())) for name, numbers in re.findall(r"`(\w+/\w+\.py)`(?:\s\(([\d,\s]+)\))?", PAGE)
]


def test_each_file_is_on_the_page_once_and_each_on_the_page_exists() -> None:
    assert sorted(name for name, _ in NAMED) == sorted(str(file.relative_to(FOLDER)) for file in files())


def test_each_act_has_a_file() -> None:
    shown = {int(number) for _, numbers in NAMED for number in numbers.split(", ") if number}
    assert shown == set(ACTS)


def test_a_file_shows_the_acts_that_its_first_line_names() -> None:
    for name, numbers in NAMED:
        first = (FOLDER / name).read_bytes().partition(b"\n")[0].decode("utf-8", "replace")
        acts = re.findall(
            r"(?:Fairness|Files|/proc|Network|Processes|Signals|Debugging|Kernel|Resources|Protocol|[Tt]ricks) (\d+)",
            first,
        )
        if acts:
            assert numbers == ", ".join(acts), name


def test_each_class_of_attack_is_told_of() -> None:
    told = {int(number) for line in re.findall(r"Classes of attack ([\d, ]+)\.", PAGE) for number in line.split(", ")}
    elsewhere = {
        int(number)
        for group in re.findall(r"\(([\d, ]+)\)", PAGE.split("## The files")[0])
        for number in group.split(", ")
    }
    assert told | elsewhere == set(range(1, 39))
