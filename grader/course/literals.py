"""Arrays written out in YAML as nested lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from grader.course.faults import FieldPath

Shape: TypeAlias = tuple[int | None, ...]
"""The length of each axis; None inside an empty list, where it cannot be seen."""


class NotAnArray(ValueError):  # reads as what the literal is
    """The literal is no array of the due dimensions; says where."""

    def __init__(self, path: FieldPath, message: str) -> None:
        super().__init__(message)
        self.path = path
        self.message = message


def shape_of(literal: Any, dimensions: int, path: FieldPath, *, booleans: bool = False) -> Shape:
    """Return the shape of a literal array of so many axes; raises `NotAnArray` at the first entry that does not fit."""
    if dimensions == 0:
        if booleans != isinstance(literal, bool) or not isinstance(literal, int | float):
            message = f"expected {'true or false' if booleans else 'a number'} here, not {_kind(literal)}"
            raise NotAnArray(path, message)
        return ()
    if not isinstance(literal, list):
        message = f"expected a list here ({dimensions} more dimension(s) are due), not {_kind(literal)}"
        raise NotAnArray(path, message)
    if not literal:
        return (0, *(None,) * (dimensions - 1))
    first = shape_of(literal[0], dimensions - 1, (*path, 0), booleans=booleans)
    for position, item in enumerate(literal[1:], start=1):
        shape = shape_of(item, dimensions - 1, (*path, position), booleans=booleans)
        if shape != first:
            message = f"has shape {written_shape(shape)}, and the one before it has {written_shape(first)}"
            raise NotAnArray((*path, position), message)
    return (len(literal), *first)


def depth_of(literal: Any) -> int:
    """Return how deep a literal's first entry is nested: the number of axes that it has if it is an array."""
    depth = 0
    while isinstance(literal, list):
        depth += 1
        literal = literal[0] if literal else None
    return depth


def entries(literal: Any, path: FieldPath) -> Iterator[tuple[FieldPath, Any]]:
    """Yield each entry of a nested list with its path."""
    if not isinstance(literal, list):
        yield path, literal
        return
    for position, item in enumerate(literal):
        yield from entries(item, (*path, position))


def written_shape(shape: Shape) -> str:
    """Return `(3, 1)`, with a question mark for a length that cannot be seen."""
    if not shape:
        return "()"
    return f"({', '.join('?' if length is None else str(length) for length in shape)}{',' if len(shape) == 1 else ''})"


def _kind(literal: Any) -> str:
    match literal:
        case None:
            return "nothing"
        case bool():
            return "true" if literal else "false"
        case str():
            return f"the text {literal!r}"
        case list():
            return "a list"
        case dict():
            return "a mapping"
        case _:
            return str(literal)
