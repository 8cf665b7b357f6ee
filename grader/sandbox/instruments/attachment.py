"""How an instrument gets between the worker and the submission's function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    Function: TypeAlias = Callable[..., Any]
    Counts: TypeAlias = tuple[int | float, ...]
    Measure: TypeAlias = Callable[[Function, tuple[Any, ...]], tuple[Counts, Any]]


class MeasuredWorker(Protocol):
    """What an instrument touches of a worker."""

    load: Callable[[bytes], bytes]
    _function: Callable[..., Any] | None
    _filename: str


def put_between(worker: MeasuredWorker, measure: Measure) -> None:
    """Let each call of the program that is loaded next return (counts, value): `measure(function, arguments)`."""
    load = worker.load

    def load_and_measure(payload: bytes) -> bytes:
        answer = load(payload)
        function = worker._function  # noqa: SLF001 - a part of the worker, in a module of its own
        if function is not None:
            worker._function = lambda *arguments: measure(function, arguments)  # noqa: SLF001
        return answer

    worker.load = load_and_measure
