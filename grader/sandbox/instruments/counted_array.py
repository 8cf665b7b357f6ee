"""An array that counts: what NumPy computes on it, and how often it is taken apart from Python."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from grader.sandbox.instruments.einsum import einsum_cost
from grader.sandbox.instruments.formulas import arrays_in, batched_product, cost_of, largest, sort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Array = np.ndarray[Any, Any]

_MATRIX_PRODUCTS: Final = ("matmul", "vecdot", "matvec", "vecmat")
_IN_PYTHON: Final = tuple(vars(np.linalg)[name] for name in ("multi_dot", "matrix_power") if name in vars(np.linalg))
"""Written in terms of other functions: run on counting arrays, so that the order they choose is what counts."""
_DEPTH: Final = 4
_MOST_HANDED: Final = 1 << 17
"""So many items of iterations are followed: a result that is a list has no more, and a slow loop needs no memory."""


class Ledger:
    """The counts of one call."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.operations = 0.0
        self.accesses: dict[tuple[int, int], int] = {}
        self.objects = 0  # entries that were turned into Python objects wholesale
        self._handed: dict[int, tuple[Any, tuple[int, int]]] = {}  # items of an iteration that nobody used yet
        self._lists: dict[int, tuple[Any, int]] = {}  # what `tolist` gave, and of how many entries

    def hand_out(self, items: list[Any]) -> None:
        """Count an access for each item of an iteration; those that end untouched in the result are taken back."""
        place = self.access(len(items))
        if len(self._handed) + len(items) <= _MOST_HANDED:
            self._handed.update({id(item): (item, place) for item in items})

    def touch(self, array: Any) -> None:
        """Note that something is computed with an item."""
        if self._handed:
            self._handed.pop(id(array), None)

    def list_of(self, array: Any, items: Any) -> Any:
        """Count the entries of an array as Python objects, and return the list of them."""
        self.objects += array.size
        self._lists[id(items)] = items, array.size
        return items

    def settle(self, value: Any) -> None:
        """Take back what only gave the result the form of lists: no work is hidden in that."""
        for part in tuple.__iter__(value) if isinstance(value, tuple) else (value,):
            if type(part) is list and id(part) not in self._lists:
                self.objects -= len(part)
        self._take_back(value, _DEPTH)
        self.objects = max(0, self.objects)

    def _take_back(self, value: Any, depth: int) -> None:
        known, place = self._lists.pop(id(value), None), self._handed.pop(id(value), (None, None))[1]
        if known is not None:
            self.objects -= known[1]
        elif place is not None:
            self.accesses[place] -= 1
        elif depth and type(value) is list:
            for item in value:
                self._take_back(item, depth - 1)
        elif depth and isinstance(value, tuple):
            for item in tuple.__iter__(value):
                self._take_back(item, depth - 1)

    def access(self, times: int = 1) -> tuple[int, int]:
        """Count an access from the place in the code that reads the array, and return the place."""
        frame = sys._getframe(2)  # noqa: SLF001 - the documented way to a caller
        while frame.f_code.co_filename == __file__ and frame.f_back is not None:
            frame = frame.f_back
        place = id(frame.f_code), frame.f_lasti
        self.accesses[place] = self.accesses.get(place, 0) + times
        return place


ledger = Ledger()
"""That of the running call; there is one worker a process, and one call at a time."""


def open_ledger() -> Ledger:
    """Start counting anew."""
    global ledger  # noqa: PLW0603 - arrays of an earlier call must count too
    ledger = Ledger()
    return ledger


class Counted(np.ndarray):
    """A view on an array that writes what happens to it into the ledger."""

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **kwargs: Any) -> Any:
        """Run the ufunc on plain arrays and count it."""
        plain, seen = strip((inputs, kwargs))
        result = getattr(ufunc, method)(*plain[0], **plain[1])
        if ufunc.__name__ in _MATRIX_PRODUCTS and method == "__call__":
            ledger.operations += batched_product(plain[0], {}, result)
        else:
            ledger.operations += largest(plain[0], {}, result)
        for array in arrays_in(result):
            if array.dtype == object:
                ledger.objects += array.size
        return dress(result, seen)

    def __array_function__(self, func: Any, types: Any, args: Any, kwargs: Any) -> Any:
        """Run a function of NumPy on plain arrays and count it."""
        if any(func is composite for composite in _IN_PYTHON):
            return super().__array_function__(func, types, args, kwargs)
        plain, seen = strip((args, kwargs))
        result = func(*plain[0], **plain[1])
        if func is np.einsum:
            ledger.operations += einsum_cost(plain[0], plain[1], result)
        else:
            ledger.operations += cost_of(func, plain[0], plain[1], result)
        return dress(result, seen)

    def __getitem__(self, key: Any) -> Any:
        """Count one access."""
        ledger.access()
        ledger.touch(self)
        return super().__getitem__(strip(key)[0])

    def __setitem__(self, key: Any, value: Any) -> None:
        """Count one access, and what is written."""
        ledger.access()
        ledger.touch(self)
        ledger.operations += np.size(value)
        super().__setitem__(strip(key)[0], strip(value)[0])

    def __iter__(self) -> Iterator[Any]:
        """Count an access for each item."""
        if self.ndim == 0:
            raise TypeError("iteration over a 0-d array")
        ledger.touch(self)
        items = [np.ndarray.__getitem__(self, index) for index in range(len(self))]
        ledger.hand_out(items)
        return iter(items)

    def item(self, *place: Any) -> Any:
        ledger.access()
        ledger.touch(self)
        return np.ndarray.item(self, *place)

    def tolist(self) -> Any:
        ledger.touch(self)
        return ledger.list_of(self, np.ndarray.tolist(self))

    def view(self, *args: Any, **kwargs: Any) -> Any:
        """Return a view that counts on, also where a plain one was asked for."""
        plain, seen = strip((self, args, kwargs))
        return dress(np.ndarray.view(plain[0], *plain[1], **plain[2]), seen)


def strip(value: Any) -> tuple[Any, dict[int, Any]]:
    """Return `value` with plain arrays for counting ones, and by the id of each plain one the array it stands for."""
    seen: dict[int, Any] = {}
    return _strip(value, seen, _DEPTH), seen


def _strip(value: Any, seen: dict[int, Any], depth: int) -> Any:
    kind = type(value)
    if kind is Counted:
        ledger.touch(value)
        plain = np.ndarray.view(value, np.ndarray)
        seen[id(plain)] = value
        return plain
    if depth and kind is tuple:
        return tuple([_strip(item, seen, depth - 1) for item in value])
    if depth and kind is list:
        return [_strip(item, seen, depth - 1) for item in value]
    if depth and kind is dict:
        return {key: _strip(item, seen, depth - 1) for key, item in value.items()}
    return value


def dress(value: Any, seen: dict[int, Any]) -> Any:
    """Return `value` with counting arrays for plain ones; one that went in comes out as the very same object."""
    kind = type(value)
    if kind is np.ndarray:
        known = seen.get(id(value))
        return value.view(Counted) if known is None else known
    if kind is tuple:
        return tuple([dress(item, seen) for item in value])
    if kind is list:
        return [dress(item, seen) for item in value]
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return kind(*[dress(item, seen) for item in value])
    return value


def _counting(name: str, cost: Callable[..., float]) -> Callable[..., Any]:
    original = getattr(np.ndarray, name)

    def method(self: Counted, *args: Any, **kwargs: Any) -> Any:
        plain, seen = strip((self, args, kwargs))
        result = original(plain[0], *plain[1], **plain[2])
        ledger.operations += cost((plain[0], *plain[1]), plain[2], result)
        return dress(result, seen)

    method.__name__ = name
    return method


def _dot(args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> float:
    return cost_of(np.dot, args, kwargs, result)


# Methods that NumPy writes in C, past both protocols; the others reach a ufunc by themselves.
for _name, _cost in {
    "dot": _dot,
    **dict.fromkeys(("sort", "argsort"), sort),
    **dict.fromkeys(
        ("partition", "argpartition", "searchsorted", "astype", "copy", "flatten", "nonzero", "take", "repeat",
         "choose", "compress", "argmax", "argmin", "trace", "cumsum", "cumprod", "round", "conj", "clip", "put",
         "fill"),
        largest,
    ),
}.items():  # fmt: skip
    setattr(Counted, _name, _counting(_name, _cost))
