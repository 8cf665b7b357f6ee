"""Read one YAML file into plain data that remembers its lines.

PyYAML parses (with libyaml where it is installed), down to events only: neither its constructors nor its YAML 1.1
scalars take part. Refused: duplicate keys, keys that are not text, tags, merge keys, a second document, more than
`LARGEST` bytes, more than `DEEPEST` levels, and more than `MOST_VALUES` values, each alias counted as all that it
stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

import yaml

from grader.course.faults import CourseError, Fault, FieldPath, field_of
from grader.course.scalars import ScalarError, plain_scalar
from grader.course.syntax_faults import escape_fault, syntax_fault

LARGEST = 1024 * 1024
DEEPEST = 50
MOST_VALUES = 100_000

_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")

Tree: TypeAlias = "Any"  # None, bool, int, float, str, list[Tree] or dict[str, Tree]


@dataclass(frozen=True)
class Place:
    """The line of a value (for a mapping's entry: the line of its key) and the places inside it."""

    line: int
    inside: Mapping[str | int, Place] = field(default_factory=dict)

    def line_of(self, path: FieldPath) -> int:
        """Return the line of the value at `path`, or of the nearest one around it that exists."""
        place = self
        for step in path:
            if step not in place.inside:
                break
            place = place.inside[step]
        return place.line


@dataclass(frozen=True)
class Document:
    """The contents of one file."""

    file: str
    tree: Tree
    place: Place

    def fault(self, path: FieldPath, message: str) -> Fault:
        """Return the fault `message` at `path`, with its line."""
        return Fault(self.file, self.place.line_of(path), field_of(path), message)


def read_yaml(path: Path, shown: str) -> Document:
    """Read a file; `shown` names it in faults. Raises `CourseError` with every fault that can be told at once."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise CourseError([Fault(shown, 0, "", f"cannot be read: {error.strerror}")]) from error
    return parse_yaml(content, shown)


def parse_yaml(content: bytes, shown: str) -> Document:
    """Parse the bytes of a file; see `read_yaml`."""
    text = _decode(content, shown)
    # The two parsers disagree about tabs between tokens; text with tabs is left to the stricter one alone.
    parsers = (_CLoader, _PythonLoader) if _CLoader and "\t" not in text else (_PythonLoader,)
    for parser in parsers[:-1]:
        try:
            return _Composer(shown, text, parser).document()
        except (yaml.YAMLError, UnicodeError):
            pass  # the Python parser tells it in its own words, the same with and without libyaml
    try:
        return _Composer(shown, text, parsers[-1]).document()
    except yaml.YAMLError as error:
        raise CourseError([syntax_fault(error, text, shown)]) from error
    except (ValueError, OverflowError) as error:  # chr() of an escape such as "\U99999999"
        raise CourseError([escape_fault(text, shown)]) from error


_CLoader: Any = getattr(yaml, "CSafeLoader", None)


class _PythonLoader(yaml.SafeLoader):
    """Reads `{title: Why?}` as YAML 1.2 and libyaml do; PyYAML's own parser ends the text at the question mark."""

    _in_plain = False

    def scan_plain(self) -> Any:
        self._in_plain = True
        try:
            return super().scan_plain()
        finally:
            self._in_plain = False

    def peek(self, index: int = 0) -> str:
        character: str = super().peek(index)
        return "x" if self._in_plain and character == "?" else character


def _decode(content: bytes, shown: str) -> str:
    if len(content) > LARGEST:
        message = f"{len(content)} bytes; a course file has at most {LARGEST} (1 MiB)"
        raise CourseError([Fault(shown, 1, "", message)])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = f"not UTF-8: byte {content[error.start]:#04x} at position {error.start}; save the file as UTF-8"
        raise CourseError([Fault(shown, line, "", message)]) from error


@dataclass(frozen=True)
class _Node:
    value: Tree
    place: Place
    count: int
    """Values inside, itself included, each alias counted in full."""


class _Composer:
    """Builds one document from parser events; keeps going after faults that leave the structure intact."""

    def __init__(self, shown: str, text: str, parser: Any) -> None:
        self._shown = shown
        self._events: Iterator[Any] = yaml.parse(text, Loader=parser)
        self._anchors: dict[str, _Node | None] = {}
        self._faults: list[Fault] = []
        self._values = 0

    def document(self) -> Document:
        next(self._events)  # the start of the stream
        event = next(self._events)
        if isinstance(event, yaml.StreamEndEvent):
            self._stop(1, (), "the file is empty")
        root = self._node(next(self._events), ())
        next(self._events)  # the end of the document
        after = next(self._events)
        if isinstance(after, yaml.DocumentStartEvent):
            self._stop(_line(after), (), "a second document starts here; a file holds one")
        if root.value is None and not self._faults:
            self._stop(1, (), "the file is empty")
        if self._faults:
            raise CourseError(sorted(self._faults, key=lambda fault: fault.line))
        return Document(self._shown, root.value, root.place)

    def _node(self, event: Any, path: FieldPath) -> _Node:
        line = _line(event)
        if isinstance(event, yaml.AliasEvent):
            return self._counted(self._aliased(str(event.anchor), line, path), line, path)
        if event.tag is not None:
            self._note(line, path, f"the tag {_written(event.tag)} is not used here; write the plain value")
        if len(path) > DEEPEST:
            self._stop(line, path[:3], f"nested deeper than {DEEPEST} levels")
        if event.anchor is not None:
            if event.anchor in self._anchors:
                self._note(line, path, f"the anchor &{event.anchor} is given twice")
            self._anchors[event.anchor] = None  # an alias to it from inside itself has no end
        if isinstance(event, yaml.ScalarEvent):
            node = self._counted(self._scalar(event, line, path), line, path)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self._sequence(line, path)
        else:
            node = self._mapping(line, path)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        return node

    def _scalar(self, event: Any, line: int, path: FieldPath) -> _Node:
        value = event.value
        if half := _HALF_A_CHARACTER.search(value):
            self._note(line, path, f"the escape \\u{ord(half[0]):04x} is half a character; write the character itself")
        elif not event.style:  # plain: None in Python, "" in libyaml
            try:
                value = plain_scalar(value)
            except ScalarError as error:
                self._note(line, path, str(error))
        return _Node(value, Place(line), 1)

    def _sequence(self, line: int, path: FieldPath) -> _Node:
        values: list[Tree] = []
        inside: dict[str | int, Place] = {}
        count = 1
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            node = self._node(event, (*path, len(values)))
            inside[len(values)] = Place(_line(event), node.place.inside)
            values.append(node.value)
            count += node.count
        return _Node(values, Place(line, inside), count)

    def _mapping(self, line: int, path: FieldPath) -> _Node:
        values: dict[str, Tree] = {}
        inside: dict[str | int, Place] = {}
        count = 1
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key_line = _line(event)
            key = self._key(event, path)
            node = self._node(next(self._events), (*path, key))
            count += node.count
            if key in values:
                self._note(key_line, (*path, key), f"a second time; first on line {inside[key].line}")
                continue
            values[key] = node.value
            inside[key] = Place(key_line, node.place.inside)
        return _Node(values, Place(line, inside), count)

    def _key(self, event: Any, path: FieldPath) -> str:
        line = _line(event)
        node = self._node(event, path)
        if isinstance(node.value, str):
            if node.value == "<<" and isinstance(event, yaml.ScalarEvent) and not event.style:
                self._note(line, path, "merge keys (<<) are not part of YAML 1.2; write the entries out")
            return node.value
        if isinstance(event, yaml.ScalarEvent):
            self._note(line, path, f"the key {event.value} is not text; quote it if it is a name")
            return str(event.value)
        self._note(line, path, "a key is a list or a mapping; keys are text")
        return ""

    def _aliased(self, anchor: str, line: int, path: FieldPath) -> _Node:
        if anchor not in self._anchors:
            self._stop(line, path, f"the alias *{anchor} has no anchor &{anchor} before it")
        node = self._anchors[anchor]
        if node is None:
            self._stop(line, path, f"the alias *{anchor} stands inside its own anchor")
        return node

    def _counted(self, node: _Node, line: int, path: FieldPath) -> _Node:
        self._values += node.count
        if self._values > MOST_VALUES:
            self._stop(line, path[:3], f"more than {MOST_VALUES} values, each alias counted as all that it stands for")
        return node

    def _note(self, line: int, path: FieldPath, message: str) -> None:
        self._faults.append(Fault(self._shown, line, field_of(path), message))

    def _stop(self, line: int, path: FieldPath, message: str) -> NoReturn:
        self._note(line, path, message)
        raise CourseError(sorted(self._faults, key=lambda fault: fault.line))


def _written(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!", 1)


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
