"""Counts the memory of a call: `attach` makes each call return ((peak bytes,), value).

`tracemalloc` sees each array at its full nominal size, touched or not. What LAPACK takes for itself is not seen.
"""

from __future__ import annotations

import _tracemalloc
import tracemalloc
from typing import TYPE_CHECKING, Any, Final

from grader.sandbox.instruments.attachment import MeasuredWorker, put_between

if TYPE_CHECKING:
    from collections.abc import Callable

_SPOILERS: Final = ("clear_traces", "reset_peak", "start", "stop")
_start, _reset, _traced = _tracemalloc.start, _tracemalloc.reset_peak, _tracemalloc.get_traced_memory


def _nothing(*_: object) -> None:
    """Take the place of a function that would spoil the count."""


def measure(function: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[tuple[int], Any]:
    """Call `function` and return ((the most bytes held at once, above those held before),), its value)."""
    _reset()
    before, _ = _traced()
    value = function(*arguments)
    _, peak = _traced()
    return (max(0, peak - before),), value


def refuse_spoilers() -> None:
    """Let the functions that would spoil the count do nothing, for whoever finds them by name."""
    for module in (tracemalloc, _tracemalloc):
        vars(module).update(dict.fromkeys(_SPOILERS, _nothing))


def attach(worker: MeasuredWorker) -> None:
    """Trace memory in this process from now on, and count in this worker."""
    _start(1)
    refuse_spoilers()
    put_between(worker, measure)
