"""A student's source as numbered lines, those that failed marked. It is text to us: nothing here parses it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST_LINES, MOST_CHARACTERS, LONGEST_LINE = 300, 24_000, 400
_LINE_ENDS = re.compile("\r\n?|\n")  # the ones that Python counts


@dataclass(frozen=True)
class Line:
    """`number` counts from 1; `marks` says which checks failed at this line."""

    number: int
    text: str
    marks: tuple[str, ...]


@dataclass(frozen=True)
class Listing:
    """The lines shown, and how many before and after are left out."""

    lines: tuple[Line, ...]
    before: int
    after: int

    @property
    def marked(self) -> bool:
        return any(line.marks for line in self.lines)


def listing(source: str, marks: Mapping[int, Sequence[str]]) -> Listing:
    """Return the source, cut to a size that a page can hold around the first line in `marks`."""
    texts = _LINE_ENDS.split(source)
    if texts and not texts[-1]:
        texts.pop()
    focus = min((number for number in marks if number <= len(texts)), default=1)
    start = max(0, min(focus - 1 - MOST_LINES // 2, len(texts) - MOST_LINES))
    lines: list[Line] = []
    room = MOST_CHARACTERS
    for number, text in enumerate(texts[start : start + MOST_LINES], start + 1):
        shown = visible(text)
        room -= len(shown)
        if room < 0 and number > focus:
            break
        lines.append(Line(number, shown, tuple(marks.get(number, ()))))
    return Listing(tuple(lines), start, len(texts) - start - len(lines))


def visible(text: str) -> str:
    """Return a line with every character that would be hidden or would reorder others written out as its number."""
    cut = text[:LONGEST_LINE]
    left_out = len(text) - len(cut)
    shown = "".join(
        character if character == "\t" or character.isprintable() else f"⟨U+{ord(character):04X}⟩" for character in cut
    )
    return f"{shown} … ({left_out} characters left out)" if left_out else shown
