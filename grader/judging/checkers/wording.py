"""Words for values, shapes and places, as the feedback uses them. What a submission named itself is cleaned first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from grader.course.problem import ArrayReturn, FloatReturn, IntReturn
from grader.sandbox.outcome import Opaque

_PLAIN = {bool: "a bool", int: "an int", float: "a float", complex: "a complex number", str: "a string", dict: "a dict"}
_KINDS = {"float": "floats", "float64": "float64", "int": "integers", "bool": "bools"}
_LONGEST_NAME = 60
_KNOWN_TYPES = frozenset(
    {"generator", "function", "method", "module", "type", "set", "frozenset", "range", "map", "filter", "zip", "bytes"}
    | {"MaskedArray", "matrix", "memmap", "recarray", "ndarray", "Fraction", "Decimal", "ellipsis", "slice"}
)
# Constants of ours stay.
_NUMBER = r"(?<![\w.])(?<!instead of )(?<!counted from )(?<!exactly )-?\d+(?:\.\d*)?(?:e[+-]?\d+)?(?!\w)"
_MEASURED = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (rf", (?:worst by (?:{_NUMBER}|inf|nan)|worst beyond measure|(?:the )?first)(?: at \[[^\]]*\])?", ""),
        (r" at \[[^\]]*\]", ""),
        (rf" \(allowed: {_NUMBER}\)", ""),
        (rf" by (?:{_NUMBER}|a number of {_NUMBER} digits)", ""),
        (r"\b1 of 1 (?=[a-z])", "the only "),
        (rf"({_NUMBER}) of \1 (?=[a-z])", "all "),
        (rf"{_NUMBER} of {_NUMBER} (?=[a-z])", "some "),
        (r"\b(all|some) (\w+?s?) differs\b", r"\1 \2 differ"),
        (r"\bsome (\w+) is\b", r"some \1 are"),
        (_NUMBER, "…"),
    )
)
_SPOKEN_AS_VOWEL = ("a", "e", "i", "o", "nd")  # an ndarray


def got(value: Any) -> str:
    """Say what a returned value is, by its type (and shape) alone."""
    if isinstance(value, Opaque):
        reason = f" ({clean(value.reason)})" if value.reason else ""
        return f"{article(clean(value.type_name) or 'object')}{reason}"
    if type(value) is np.ndarray:
        kind = "a 0-d NumPy array" if value.ndim == 0 else "a NumPy array"
        where = "" if value.ndim == 0 else f" with shape {shape(value.shape)}"
        return f"{kind} of {value.dtype.name}{where}"
    if isinstance(value, np.generic):
        return f"a NumPy scalar of {value.dtype.name}"
    if isinstance(value, list | tuple):
        return f"a {type(value).__name__} of {len(value)}"
    return _PLAIN.get(type(value), article(clean(type(value).__name__)))


def wanted(spec: ArrayReturn | FloatReturn | IntReturn, expected: Any) -> str:
    """Say what the problem asks for, with the shape that is due in this case."""
    if isinstance(expected, np.ndarray) and isinstance(spec, ArrayReturn):
        return f"a NumPy array of {_KINDS[spec.dtype]} with shape {named_shape(spec, expected.shape)}"
    if isinstance(spec, IntReturn):
        return "an int (Python or NumPy)" if spec.numpy_accepted else "a Python int"
    return "a float"


def kind(value: Any) -> str:
    """Say what a returned value is in words of ours alone: no shape, no length, no name that the answer brought."""
    if isinstance(value, Opaque):
        return article(value.type_name) if value.type_name in _KNOWN_TYPES else "an object of another type"
    if isinstance(value, np.ndarray):
        return f"a{' 0-d' if value.ndim == 0 else ''} NumPy array of {value.dtype.name}"
    return f"a {type(value).__name__}" if isinstance(value, list | tuple) else got(value)


def wanted_of_any(spec: ArrayReturn | FloatReturn | IntReturn, expected: Any) -> str:
    """Say what the problem asks for in any case: its dimensions by name."""
    if isinstance(expected, np.ndarray) and isinstance(spec, ArrayReturn):
        return f"a NumPy array of {_KINDS[spec.dtype]} with shape {_bracketed([str(each) for each in spec.array])}"
    return wanted(spec, expected)


def without_numbers(text: str) -> str:
    """Return what a check explains, without the counts, places and sizes that were found in the answer.

    Numbers in names (`W1`, `float32`) stay.
    """
    for pattern, words in _MEASURED:
        text = pattern.sub(words, text)
    return text


def named_shape(spec: ArrayReturn, due: tuple[int, ...]) -> str:
    """Return `(n, k) = (4, 2)` or `(..., n) = (3, 1, 4)`, or the numbers alone where the problem file names none."""
    own, numbers = [str(dimension) for dimension in spec.own], shape(due)
    last = [str(size) for size in due[len(due) - len(own) :]]
    if own == last or (len(own) != len(due) and not spec.batched):
        return numbers
    return f"{_bracketed([str(dimension) for dimension in spec.array])} = {numbers}"


def shape(value: tuple[int, ...]) -> str:
    """Return `(3, 1)`."""
    return _bracketed([str(size) for size in value])


def place(index: Sequence[int]) -> str:
    """Return `[2, 1]`."""
    return "[" + ", ".join(str(int(i)) for i in index) + "]"


def article(noun: str) -> str:
    """Return `noun` with "a" or "an"."""
    return f"{'an' if noun.lower().startswith(_SPOKEN_AS_VOWEL) else 'a'} {noun}"


def plural(count: int, noun: str) -> str:
    """Return `1 entry`, `2 entries`."""
    many = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{count} {noun if count == 1 else many}"


def number(value: float) -> str:
    """Return two digits of it: enough to act on."""
    return f"{value:.2g}"


def clean(text: str) -> str:
    """Return `text` without control characters, cut to a line's worth: type names come from the submission."""
    printable = "".join(character for character in text if character.isprintable())
    return printable if len(printable) <= _LONGEST_NAME else printable[: _LONGEST_NAME - 1] + "…"


def _bracketed(parts: Sequence[str]) -> str:
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"
