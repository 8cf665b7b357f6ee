"""Laying arguments down in the worker's memory, and telling afterwards what a call did to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from numpy import empty, frombuffer, may_share_memory, ndarray, uint8

from grader.sandbox.wire import CONTENTS_CHANGED, LAYOUT_CHANGED, SHARES_MEMORY

if TYPE_CHECKING:
    from collections.abc import Iterable

    Array = ndarray[Any, Any]

PLAIN: Final = ("c", False, None)
_MARGIN: Final = 3  # foreign columns on either side of a column block


def _buffer_shape(shape: tuple[int, ...], layout: str) -> tuple[int, ...]:
    if layout in {"fortran", "transposed"}:
        return shape[::-1]
    if layout == "stepped":
        return tuple(2 * length for length in shape)
    if layout == "column_block" and shape:
        return (*shape[:-1], shape[-1] + 2 * _MARGIN)
    return shape


def _window(buffer: Array, layout: str) -> Array:
    """Return the part of `buffer` that holds the argument's entries; a view, but for the layouts that fill it."""
    if buffer.ndim == 0:
        return buffer
    if layout in {"fortran", "transposed"}:
        return buffer.T
    if layout == "stepped":
        return buffer[(slice(None, None, 2),) * buffer.ndim]
    if layout == "reversed":
        return buffer[(slice(None, None, -1),) * buffer.ndim]
    if layout == "column_block":
        return buffer[..., _MARGIN:-_MARGIN]
    return buffer


def _fill_with_garbage(buffer: Array) -> None:
    kind, bits = buffer.dtype.kind, 8 * buffer.dtype.itemsize
    if kind in "fc":
        buffer.fill(float("nan"))
    elif kind == "b":
        buffer.fill(1)
    else:
        buffer.fill(2 ** (bits - 1) - 1 if kind == "i" else 2**bits - 1)


def _writeable(values: Array, layout: str) -> Array:
    if layout == "fortran":
        placed: Array = empty(
            values.shape, values.dtype, order="F"
        )  # one that owns its memory, unlike a transposed view
    else:
        buffer: Array = empty(_buffer_shape(values.shape, layout), values.dtype)
        if buffer.size != values.size:
            _fill_with_garbage(buffer)  # a code that reads past the entries must not find zeros
        placed = _window(buffer, layout)
    placed[...] = values
    return placed


def _read_only(values: Array, layout: str, memory: bytes | Array) -> Array:
    """Return a view over memory that is immutable, so that `setflags(write=True)` fails."""
    shape = _buffer_shape(values.shape, layout)
    return _window(ndarray(shape, values.dtype, memory), layout)


def _buffer_bytes(values: Array, layout: str) -> bytes:
    """Bytes of the whole buffer, gaps included."""
    if layout == "c":
        return values.tobytes()
    buffer: Array = empty(_buffer_shape(values.shape, layout), values.dtype)
    if buffer.size != values.size:
        _fill_with_garbage(buffer)
    _window(buffer, layout)[...] = values
    return buffer.tobytes()


def lay_down(values: Array, layout: str, *, read_only: bool) -> Array:
    """Return an array with the values of `values`, which may be used for it, in the layout asked for."""
    if read_only:
        return _read_only(values, layout, _buffer_bytes(values, layout))
    return values if layout == "c" else _writeable(values, layout)


class Slot:
    """An array object that keeps its identity while its contents are replaced."""

    def __init__(self, values: Array, layout: str, *, read_only: bool) -> None:
        """Lay `values` down for the first time."""
        self.key = (values.dtype, values.shape, layout, read_only)
        if read_only:
            memory = bytearray(_buffer_bytes(values, layout))
            # `frombuffer` holds on to the view that forbids writing; `ndarray` would take the bytearray out of it.
            locked = frombuffer(memoryview(memory).toreadonly(), uint8) if memory else b""
            self.array = _read_only(values, layout, locked)
            whole: Array = ndarray(_buffer_shape(values.shape, layout), values.dtype, memory)
            self._inside = _window(whole, layout)
        else:
            self.array = lay_down(values, layout, read_only=False)
            self._inside = self.array[...]  # stays writeable when a submission locks its own
        self._state = state_of(self.array)

    def refill(self, values: Array) -> bool:
        """Put new values in; False if the array was reshaped meanwhile and is of no use any more."""
        if state_of(self.array) != self._state:
            return False
        self._inside[...] = values
        return True


class Slots:
    """The objects of a case that keep their identity from call to call, by the names of their slots."""

    def __init__(self) -> None:
        """Begin a case with none."""
        self.arrays: dict[str, Slot] = {}
        self.lists: dict[str, list[Any]] = {}


def state_of(array: Array) -> tuple[Any, ...]:
    """Return what a call must not change of an array, its contents apart."""
    return array.shape, array.strides, array.dtype, array.flags.num


class _ArrayWatch:
    """An array that was handed to a submission, and what it was like."""

    def __init__(self, argument: int, array: Array, *, read_only: bool) -> None:
        self.argument = argument
        self.array = array
        self._state = state_of(array)
        self._bytes = None if read_only else array.tobytes()  # so that the payload of a NaN counts as well

    def report(self, result: Iterable[Array]) -> int:
        """Return the bits of what happened to it; `result` are the arrays of what the call returned."""
        bits = 0
        if self._bytes is not None and self.array.tobytes() != self._bytes:
            bits = CONTENTS_CHANGED
        if state_of(self.array) != self._state:
            bits |= LAYOUT_CHANGED
        for array in result:
            if may_share_memory(self.array, array):
                bits |= SHARES_MEMORY
        return bits


class _ListWatch:
    """A list that was handed to a submission, and the objects that were in it."""

    def __init__(self, argument: int, given: list[Any]) -> None:
        self.argument = argument
        self._given = given
        self._items = tuple(given)

    def report(self, _result: Iterable[Array]) -> int:
        same = len(self._given) == len(self._items) and all(map(_is, self._given, self._items))
        return 0 if same else CONTENTS_CHANGED


def _is(left: object, right: object) -> bool:
    return left is right


class Inputs:
    """The arguments of one call."""

    def __init__(self, values: tuple[Any, ...], placements: tuple[Any, ...] | None, slots: Slots) -> None:
        """Lay down `values`; `placements` are None or one (layout, read_only, slot) or None for each."""
        self._slots = slots
        self._watches: list[_ArrayWatch | _ListWatch] = []
        self.arguments = [
            self._place(index, value, (placements and placements[index]) or PLAIN) for index, value in enumerate(values)
        ]

    def _place(self, index: int, value: Any, placement: tuple[str, bool, str | None]) -> Any:
        kind = type(value)
        if kind is ndarray:
            layout, read_only, slot = placement
            array = self._array(value, layout, slot, read_only=read_only)
            self._watches.append(_ArrayWatch(index, array, read_only=read_only))
            return array
        if kind is list:
            given = self._list(index, value, placement)
            self._watches.append(_ListWatch(index, given))
            return given
        if kind is tuple:
            return tuple([self._place(index, item, placement) for item in value])
        return value

    def _list(self, index: int, values: list[Any], placement: tuple[str, bool, str | None]) -> list[Any]:
        """Return a list of what is placed; one that has a slot is the same object each time, as its arrays are."""
        layout, read_only, slot = placement
        if slot is None:
            return [self._place(index, value, placement) for value in values]
        kept = self._slots.lists.setdefault(slot, [])
        kept[:] = [
            self._place(index, value, (layout, read_only, f"{slot}[{position}]"))
            for position, value in enumerate(values)
        ]
        return kept

    def _array(self, values: Array, layout: str, slot: str | None, *, read_only: bool) -> Array:
        if slot is None:
            return lay_down(values, layout, read_only=read_only)
        found = self._slots.arrays.get(slot)
        usable = found is not None and found.key == (values.dtype, values.shape, layout, read_only)
        if found is None or not usable or not found.refill(values):
            found = self._slots.arrays[slot] = Slot(values, layout, read_only=read_only)
        return found.array

    def reports(self, result: list[Array]) -> tuple[tuple[int, int], ...]:
        """Return (index, bits) of each argument that something happened to; `result` are the result's arrays."""
        found: dict[int, int] = {}
        for watch in self._watches:
            bits = watch.report(result)
            if bits:
                found[watch.argument] = found.get(watch.argument, 0) | bits
        return tuple(found.items())
