"""Counts operations: `attach` makes each call return ((operations, accesses, objects, stripped), value).

`operations` are floating-point operations by formula; `accesses` how often the busiest place in the code indexed or
iterated an array; `objects` entries turned into Python objects wholesale, which nobody can follow further; `stripped`
is 1 where an array came back that does not count, so that `operations` may be too low (never too high).
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from grader.sandbox.instruments import counted_array
from grader.sandbox.instruments.attachment import MeasuredWorker, put_between
from grader.sandbox.instruments.counted_array import Counted, dress, open_ledger, strip
from grader.sandbox.instruments.formulas import largest, nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from grader.sandbox.instruments.formulas import Formula

CREATION: Final[dict[str, Formula]] = {
    **dict.fromkeys(("zeros", "empty", "eye", "identity", "asarray", "asanyarray"), nothing),
    **dict.fromkeys(
        ("array", "ascontiguousarray", "asfortranarray", "asarray_chkfinite", "require", "ones", "full", "arange",
         "linspace", "logspace", "geomspace", "tri", "fromiter", "frombuffer", "fromfunction", "indices",
         "diag_indices", "tril_indices", "triu_indices"),
        largest,
    ),
}  # fmt: skip
"""Functions that make arrays and take part in neither protocol."""


def _creating(original: Callable[..., Any], cost: Formula) -> Callable[..., Any]:
    @functools.wraps(original)
    def create(*args: Any, **kwargs: Any) -> Any:
        plain, seen = strip((args, kwargs))
        result = original(*plain[0], **plain[1])
        counted_array.ledger.operations += cost(plain[0], plain[1], result)
        return dress(result, seen)

    return create


def counting_creation() -> dict[str, Callable[..., Any]]:
    """Return, by name, what makes counting arrays in place of NumPy's functions that make plain ones."""
    return {name: _creating(vars(np)[name], cost) for name, cost in CREATION.items()}


def replace_creation() -> None:
    """Let the functions that make arrays make counting ones, in NumPy's public namespace alone."""
    vars(np).update(counting_creation())


def _plain_result(value: Any, depth: int = 8) -> tuple[Any, bool]:
    """Return `value` with plain arrays, and whether one was plain already."""
    kind = type(value)
    if kind is Counted:
        return np.ndarray.view(value, np.ndarray), False
    if kind is np.ndarray:
        return value, True
    if depth and (kind is list or isinstance(value, tuple)):
        parts = [_plain_result(item, depth - 1) for item in tuple.__iter__(value)] if kind is not list else [
            _plain_result(item, depth - 1) for item in value
        ]  # fmt: skip
        items = [part for part, _ in parts]
        return (items if kind is list else tuple(items)), any(stripped for _, stripped in parts)
    return value, False


def measure(function: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[tuple[float | int, ...], Any]:
    """Call `function` on counting arrays and return ((operations, accesses, objects, stripped), its plain value)."""
    counted = [_counted(argument) for argument in arguments]
    ledger = open_ledger()
    value = function(*counted)
    ledger.settle(value)
    operations, objects = ledger.operations, ledger.objects
    accesses = max(ledger.accesses.values(), default=0)
    plain, stripped = _plain_result(value)
    return (float(operations), accesses, objects, int(stripped)), plain


def _counted(argument: Any) -> Any:
    if type(argument) is np.ndarray:
        return argument.view(Counted)
    if type(argument) is list:
        return [_counted(item) for item in argument]
    return argument


def attach(worker: MeasuredWorker) -> None:
    """Count in this worker, and let NumPy make counting arrays."""
    replace_creation()
    put_between(worker, measure)
