"""Texts that a submission had a hand in (paths, messages, printed output), made harmless for every dialect.

Control characters, terminal escape sequences, and characters that reorder or hide text are taken out. Escaping for a
dialect's own markup is that dialect's work.
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Mapping
from typing import Any, TypeVar

from grader.judging.report import Report

_T = TypeVar("_T")

# ECMA-48: control sequences (ESC [ or one C1 byte), strings (OSC, DCS, SOS, PM, APC) up to their end, other escapes.
_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNUSUAL = re.compile("[^\n\t -~]")  # a long text is mostly the others
# Joiners change how letters of some scripts are drawn and reorder nothing.
_KEPT = frozenset("\n\t\u200c\u200d")
# A CI service reads lines of these two forms, printed on any stream, as orders to itself.
_ORDERS = re.compile(r"^[^\S\n]*::|##\[", re.MULTILINE)
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_MULTILINE = frozenset({"feedback", "student_feedback", "hint", "output", "traceback"})


def clean_text(text: str) -> str:
    """Return `text` of any number of lines without what could act on a terminal, hide or reorder."""
    return _UNUSUAL.sub(lambda found: _clean_character(found[0]), _LINE_ENDS.sub("\n", _ESCAPES.sub("", text)))


def clean_line(text: str) -> str:
    """Return `text` as `clean_text` does, on one line: every run of white space is one space."""
    return " ".join(clean_text(text).split())


def without_orders(text: str) -> str:
    """Return `text` with a space inside whatever a CI service would take for an order to itself."""
    return _ORDERS.sub(lambda found: f"{found[0][:-1]} {found[0][-1]}", text)


def without_orders_in_markup(text: str) -> str:
    """As `without_orders` for HTML and XML, where a character reference shows the same text and is no order."""
    return _ORDERS.sub(lambda found: f"{found[0][:-1]}&#{ord(found[0][-1])};", text)


def clean_report(report: Report) -> Report:
    """Return the report with every text in it cleaned; only feedback, hints, output and tracebacks keep their lines."""
    return _cleaned(report, multiline=False)


def _clean_character(character: str) -> str:
    if character in _KEPT or character.isprintable():
        return character
    category = unicodedata.category(character)
    if category == "Cs":
        return _REPLACEMENT  # half a pair: no encoding takes it
    return " " if category == "Zs" else ""


def _cleaned(value: _T, *, multiline: bool) -> _T:
    result: Any = value
    if isinstance(value, str):
        # A verdict or a kind is one of our own words.
        result = value if type(value) is not str else clean_text(value) if multiline else clean_line(value)
    elif isinstance(value, tuple):
        result = tuple(_cleaned(item, multiline=multiline) for item in value)
    elif isinstance(value, list):
        result = [_cleaned(item, multiline=multiline) for item in value]
    elif isinstance(value, Mapping):
        result = {clean_line(str(key)): _cleaned(item, multiline=multiline) for key, item in value.items()}
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        result = dataclasses.replace(
            value,
            **{
                field.name: _cleaned(getattr(value, field.name), multiline=field.name in _MULTILINE)
                for field in dataclasses.fields(value)
            },
        )
    return result  # type: ignore[no-any-return]
