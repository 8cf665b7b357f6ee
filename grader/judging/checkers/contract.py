"""What a solution may return: type, structure, shape and kind of each output, before any value is looked at.

A reader turns a returned value into one plain form: a float64 array, an integer or bool array, a float, an int. It
refuses everything else, with the stage at which it does: the earliest stage that any output fails is what the student
hears of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np

from grader.course.problem import ArrayReturn, FloatReturn, IntReturn
from grader.judging.checkers import wording

ReturnSpec = ArrayReturn | FloatReturn | IntReturn


class Stage(IntEnum):
    """The order of judgement before values."""

    TYPE = 0
    STRUCTURE = 1
    SHAPE = 2
    KIND = 3


class Refused(Exception):
    """A value that is no answer. `text` completes "returned …" or "NAME is …"."""

    def __init__(self, stage: Stage, text: str) -> None:
        super().__init__(text)
        self.stage = stage
        self.text = text


@dataclass(frozen=True, eq=False)
class Output:
    """One output of the function in one case: what may be returned for it. `expected` is in plain form."""

    name: str
    spec: ReturnSpec
    expected: Any
    integers_accepted: bool = False

    def read(self, value: Any) -> Any:
        """Return `value` in plain form. Raises `Refused`."""
        if isinstance(self.expected, np.ndarray):
            assert isinstance(self.spec, ArrayReturn)  # noqa: S101  # `output` saw to it
            return _read_array(value, self)
        if isinstance(self.spec, IntReturn):
            return _read_int(value, self)
        return _read_float(value, self)

    @property
    def due(self) -> str:
        return wording.wanted(self.spec, self.expected)


def output(name: str, spec: ReturnSpec, reference: Any, arguments: Mapping[str, Any]) -> Output:
    """Return what is due for one output, shaped as the reference's value; `Refused` where that is no legal answer.

    Where the problem file says `scalar`, a reference which returns a float makes a float due.
    """
    integers = isinstance(spec, ArrayReturn) and spec.integers_accepted and _all_integer_arrays(arguments)
    if isinstance(spec, ArrayReturn) and not (spec.scalar and isinstance(reference, float | np.floating)):
        shape = reference.shape if isinstance(reference, np.ndarray) else _list_array(reference).shape
        model = Output(name, spec, np.empty(shape), integers)
    else:
        model = Output(name, spec, 0.0 if not isinstance(spec, IntReturn) else 0, integers)
    return Output(name, spec, model.read(reference), integers)


def _all_integer_arrays(arguments: Mapping[str, Any]) -> bool:
    kinds = [array.dtype.kind for value in arguments.values() for array in _arrays(value)]
    return bool(kinds) and all(kind in "iu" for kind in kinds)


def _arrays(value: Any) -> Iterator[np.ndarray]:
    if isinstance(value, np.ndarray):
        yield value
    elif isinstance(value, list | tuple):
        for element in value:
            yield from _arrays(element)


# arrays ---------------------------------------------------------------------------------------------------------------


def _read_array(value: Any, due: Output) -> np.ndarray:
    listed = isinstance(value, list)
    if not listed and type(value) is not np.ndarray:  # a subclass may behave differently; the wire carries none
        raise Refused(Stage.TYPE, f"{wording.got(value)}; expected {due.due}")
    try:
        array = _list_array(value) if listed else value
    except Refused as refused:
        raise Refused(refused.stage, f"{refused.text}; expected {due.due}") from None
    assert isinstance(due.spec, ArrayReturn)  # noqa: S101  # an array output has such a spec
    if array.shape != due.expected.shape:
        expected = wording.named_shape(due.spec, due.expected.shape)
        raise Refused(Stage.SHAPE, f"of shape {wording.shape(array.shape)} instead of {expected}")
    return _of_kind(array, due, listed=listed)


def _of_kind(array: np.ndarray, due: Output, *, listed: bool) -> np.ndarray:
    assert isinstance(due.spec, ArrayReturn)  # noqa: S101  # an array output has such a spec
    kind, wanted = array.dtype.kind, due.spec.dtype
    if wanted in {"float", "float64"}:
        if kind == "f" and (wanted == "float" or listed or array.dtype == np.float64):
            return array if array.dtype == np.float64 else array.astype(np.float64)
        # numbers in a list have no dtype yet: whole ones among them are numbers like others
        if kind in "iuO" and (listed or due.integers_accepted):
            return _floats(array)
    elif wanted == "int" and (kind in "iuO" or (listed and array.size == 0)):
        return array if array.size else array.astype(np.int64)
    elif wanted == "bool" and kind == "b":
        return array
    form = "list" if listed else "NumPy array"
    dtype = {"O": "ints", "f": "floats", "i": "ints"}.get(kind, array.dtype.name) if listed else array.dtype.name
    raise Refused(Stage.KIND, f"a {form} of {dtype}; expected {due.due}")


def _floats(array: np.ndarray) -> np.ndarray:
    if array.dtype.kind != "O":
        return array.astype(np.float64)
    return np.array([_as_float(number) for number in array.flat]).reshape(array.shape)


def _as_float(number: Any) -> float:
    try:
        return float(number)
    except OverflowError:
        return np.inf if number > 0 else -np.inf


def _list_array(value: Any) -> np.ndarray:
    """Return a nested list of numbers as a float64 or int64 array, or one of Python ints (kind O). Raises `Refused`."""
    shape = _list_shape(value)
    leaves = list(_leaves(value, shape))
    if any(isinstance(leaf, float | np.floating) for leaf in leaves) or not leaves:
        return np.array([_as_float(leaf) for leaf in leaves], dtype=np.float64).reshape(shape)
    whole = [int(leaf) for leaf in leaves]
    fits = all(-(2**63) <= number < 2**63 for number in whole)
    array = np.empty(len(whole), dtype=np.int64 if fits else object)
    array[:] = whole
    return array.reshape(shape)


def _list_shape(value: Any) -> tuple[int, ...]:
    """Return the shape that the first elements promise; `_leaves` holds the others to it."""
    if isinstance(value, list | tuple):
        return (len(value), *(_list_shape(value[0]) if value else ()))
    return value.shape if isinstance(value, np.ndarray) else ()


def _leaves(value: Any, shape: tuple[int, ...]) -> Iterator[Any]:
    if isinstance(value, np.ndarray):
        if value.shape != shape:
            raise Refused(Stage.STRUCTURE, "a ragged list: its rows differ in length")
        if type(value) is not np.ndarray or value.dtype.kind not in "fiu":
            raise Refused(Stage.TYPE, f"a list holding {wording.got(value)}")
        yield from value.flat
    elif isinstance(value, list | tuple):
        if not shape or len(value) != shape[0]:
            raise Refused(Stage.STRUCTURE, "a ragged list: its rows differ in length")
        for element in value:
            yield from _leaves(element, shape[1:])
    elif isinstance(value, bool) or not isinstance(value, int | float | np.integer | np.floating):
        raise Refused(Stage.TYPE, f"a list holding {wording.got(value)}")
    elif shape:
        raise Refused(Stage.STRUCTURE, "a ragged list: its rows differ in length")
    else:
        yield value


# numbers --------------------------------------------------------------------------------------------------------------


def _read_float(value: Any, due: Output) -> float:
    zero_d = isinstance(value, np.ndarray) and value.ndim == 0 and value.dtype.kind == "f"
    if zero_d or (isinstance(value, float | np.floating) and not isinstance(value, bool)):
        return float(value)
    raise Refused(Stage.TYPE, f"{wording.got(value)}; expected {due.due}")


def _read_int(value: Any, due: Output) -> int:
    assert isinstance(due.spec, IntReturn)  # noqa: S101  # an int output has such a spec
    if type(value) is int or (due.spec.numpy_accepted and isinstance(value, np.integer)):
        return int(value)
    raise Refused(Stage.TYPE, f"{wording.got(value)}; expected {due.due}")
