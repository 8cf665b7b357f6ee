"""What is wrong with a course, told as `file:line: field: message`, all of it at once."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

FieldPath: TypeAlias = tuple[str | int, ...]
"""Where a value stands in a YAML file: keys and list positions from the top."""


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong, where it stands and what to do about it."""

    file: str
    line: int
    """From 1; 0 where the fault is the file itself."""
    field: str
    """The YAML path, as in `groups[0].cases`; empty where the whole file is meant."""
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.field, self.message) if part)


class CourseError(Exception):
    """A course that does not load; `faults` in the order of files and lines, each once."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(dict.fromkeys(faults))
        super().__init__("\n".join(str(fault) for fault in self.faults))


class CourseNotFound(CourseError):  # reads as what happened, as in UnknownProblem
    """There is no course where one was looked for; the message says where and what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(())
        self.args = (message,)


class UnknownProblem(LookupError):  # reads as what happened
    """The course has no problem of this id."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        self.id = name
        super().__init__(f"no problem {name!r} in this course{suggestion(name, known)}")


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean 'x'?` for the nearest known word, else `; known: …`, else nothing."""
    words = list(known)
    near = nearest(word, words)
    if near is not None:
        return f"; did you mean {near!r}?"
    return f"; known: {', '.join(words)}" if words else ""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` is most likely a slip of, None where none is near."""
    by_folded = {candidate.lower(): candidate for candidate in known}
    found = difflib.get_close_matches(word.lower(), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None


def field_of(path: FieldPath) -> str:
    """Return a path as a reader of YAML writes it: `groups[0].families.tall`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text
