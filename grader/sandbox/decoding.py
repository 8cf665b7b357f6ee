"""Reading values from bytes that a stranger may have written: a value, or `WireError`, and nothing else."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Final

from numpy import empty, frombuffer

from grader.sandbox.wire import (
    C128,
    CODES,
    F64,
    KEYS,
    LITTLE,
    MAX_DEPTH,
    MAX_DICT,
    MAX_EMPTY_SPAN,
    MAX_INT_BITS,
    MAX_NDIM,
    MAX_NODES,
    NATIVE,
    U16,
    U64,
    WireError,
    span,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np


class _Decoder:
    def __init__(self, data: bytes, opaque: Callable[[str, str], object] | None) -> None:
        self.data = data
        self.at = 0
        self._nodes = 0
        self._opaque = opaque

    def take(self, count: int) -> bytes:
        end = self.at + count
        if end > len(self.data):
            raise WireError(f"{count} bytes announced, {len(self.data) - self.at} left")
        piece = self.data[self.at : end]
        self.at = end
        return piece

    def length(self) -> int:
        count: int = U64.unpack(self.take(8))[0]
        if count > len(self.data) - self.at:  # every part takes a byte at least
            raise WireError(f"{count} bytes or parts announced, {len(self.data) - self.at} bytes left")
        return count

    def get(self, depth: int = 0) -> Any:
        self._nodes += 1
        if depth > MAX_DEPTH or self._nodes > MAX_NODES:
            raise WireError("nested too deep, or too many parts")
        tag = self.take(1)
        reader = _READERS.get(tag)
        if reader is None:
            raise WireError(f"unknown tag {tag!r}")
        return reader(self, depth)

    def integer(self, _depth: int) -> int:
        length = U16.unpack(self.take(2))[0]
        if length > MAX_INT_BITS // 8 + 1:
            raise WireError(f"an integer of {length} bytes")
        return int.from_bytes(self.take(length), "little", signed=True)

    def real(self, _depth: int) -> float:
        return float(F64.unpack(self.take(8))[0])

    def complex_(self, _depth: int) -> complex:
        return complex(*C128.unpack(self.take(16)))

    def text(self, _depth: int) -> str:
        try:
            return self.take(self.length()).decode()
        except UnicodeDecodeError as error:
            raise WireError(f"text that is no UTF-8: {error.reason}") from None

    def list_(self, depth: int) -> list[Any]:
        return [self.get(depth + 1) for _ in range(self.length())]

    def tuple_(self, depth: int) -> tuple[Any, ...]:
        return tuple(self.list_(depth))

    def dict_(self, depth: int) -> dict[Any, Any]:
        count = self.length()
        if count > MAX_DICT:
            raise WireError(f"a dictionary of {count} entries")
        found: dict[Any, Any] = {}
        for _ in range(count):
            key = self.get(depth + 1)
            if id(type(key)) not in KEYS:
                raise WireError("a key that is no scalar")
            found[key] = self.get(depth + 1)
        if len(found) != count:
            raise WireError("a dictionary with equal keys")
        return found

    def _dtype(self) -> int:
        code = self.take(1)[0]
        if code >= len(CODES):
            raise WireError(f"unknown dtype code {code}")
        return code

    def _entries(self, code: int, count: int) -> np.ndarray[Any, Any]:
        start = self.at
        raw = self.take(count * LITTLE[code].itemsize)
        if code == 0 and raw.translate(None, b"\0\1"):
            raise WireError("a truth value that is neither 0 nor 1")
        if count == 0:
            return empty(0, NATIVE[code])
        return frombuffer(self.data, LITTLE[code], count, start).astype(NATIVE[code])

    def scalar(self, _depth: int) -> Any:
        return self._entries(self._dtype(), 1)[0]

    def array_(self, _depth: int) -> np.ndarray[Any, Any]:
        code, ndim = self._dtype(), self.take(1)[0]
        if ndim > MAX_NDIM:
            raise WireError(f"an array of {ndim} dimensions")
        shape = struct.unpack(f"<{ndim}Q", self.take(8 * ndim))
        nbytes, count = self.length(), 1
        for length in shape:
            count *= length
        if count * LITTLE[code].itemsize != nbytes or (count == 0 and span(shape) > MAX_EMPTY_SPAN):
            raise WireError(f"an array of shape {shape} in {nbytes} bytes")
        return self._entries(code, count).reshape(shape)

    def opaque(self, depth: int) -> object:
        if self._opaque is None:
            raise WireError("a value without contents")
        if self.take(1) != b"s":
            raise WireError("a type's name is text")
        name = self.text(depth)
        if self.take(1) != b"s":
            raise WireError("a reason is text")
        return self._opaque(name, self.text(depth))


_READERS: Final[dict[bytes, Callable[[_Decoder, int], Any]]] = {
    b"N": lambda _decoder, _depth: None,
    b"T": lambda _decoder, _depth: True,
    b"F": lambda _decoder, _depth: False,
    b"i": _Decoder.integer,
    b"f": _Decoder.real,
    b"c": _Decoder.complex_,
    b"s": _Decoder.text,
    b"[": _Decoder.list_,
    b"(": _Decoder.tuple_,
    b"{": _Decoder.dict_,
    b"g": _Decoder.scalar,
    b"a": _Decoder.array_,
    b"o": _Decoder.opaque,
}


def decode(data: bytes, count: int = 1, opaque: Callable[[str, str], object] | None = None) -> tuple[Any, ...]:
    """Read the `count` values that make up `data`; `opaque` makes the stand-in of a value that could not cross.

    Arrays are fresh, C-ordered, writeable and of native byte order. Raises WireError, and nothing else, for bytes that
    are no such values.
    """
    decoder = _Decoder(data, opaque)
    values = tuple([decoder.get() for _ in range(count)])
    if decoder.at != len(data):
        raise WireError(f"{len(data) - decoder.at} bytes too many")
    return values
