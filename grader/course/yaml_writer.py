"""Write plain data as a YAML file that `yaml_reader` reads back as the same data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from grader.course.scalars import plain_scalar

_WIDTH = 120
_LONGEST_IN_BRACKETS = 90


def dump(tree: Mapping[str, Any], comment: str = "") -> str:
    """Return `tree` (text, numbers, truth values, None, lists, mappings with text keys) as YAML, keys in order.

    `comment` goes before it, each line after a `#`. The same data give the same text. Raises `TypeError` for other
    types.
    """
    try:
        text = yaml.dump(
            _File(tree),
            Dumper=_Dumper,
            sort_keys=False,
            allow_unicode=True,
            width=_WIDTH,
            line_break="\n",
        )
    except yaml.representer.RepresenterError as error:
        message = f"{type(error.args[-1]).__name__} is no plain data"
        raise TypeError(message) from error
    return "".join(f"# {line}\n" for line in comment.splitlines()) + str(text)


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  # the base class calls it with what it is about to write
        return True


class _File(dict[str, Any]):
    """The mapping that is the whole file: never in brackets, however short."""


def _file(dumper: yaml.SafeDumper, entries: Any) -> yaml.MappingNode:
    return dumper.represent_mapping("tag:yaml.org,2002:map", entries, flow_style=False)


def _list(dumper: yaml.SafeDumper, values: Any) -> yaml.SequenceNode:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=_is_short(values))


def _mapping(dumper: yaml.SafeDumper, entries: Any) -> yaml.MappingNode:
    return dumper.represent_mapping("tag:yaml.org,2002:map", entries, flow_style=_is_short(entries))


def _is_short(collection: Any) -> bool:
    """Say whether a list or mapping goes on one line, in brackets."""
    written = str(collection)
    return len(written) <= _LONGEST_IN_BRACKETS and "\\n" not in written


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=_style(text))


def _style(text: str) -> str | None:
    """Return how to quote: not at all only where YAML 1.2 (`plain_scalar`) reads the bare word as text again."""
    lines = text.split("\n")
    block = len(lines) > 1 and text[0] not in " \n" and text.splitlines() == (lines if lines[-1] else lines[:-1])
    if block:
        return "|"
    return '"' if len(lines) > 1 or text.splitlines() not in ([], [text]) or not _is_word(text) else None


def _is_word(text: str) -> bool:
    try:
        return isinstance(plain_scalar(text), str)
    except ValueError:
        return False


_inherited: dict[Any, Any] = yaml.SafeDumper.yaml_representers
_plain: dict[Any, Any] = {kind: _inherited[kind] for kind in (type(None), bool, int, float, None)}
_own: dict[Any, Any] = {_File: _file, dict: _mapping, list: _list, str: _text}
_Dumper.yaml_representers = {**_plain, **_own}
