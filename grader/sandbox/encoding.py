"""Writing values as the bytes that `wire` describes, in judge and worker alike."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Final

from numpy import array, errstate, ndarray

from grader.sandbox.wire import (
    C128,
    CODE_OF_DTYPE_CLASS,
    CODE_OF_SCALAR,
    F64,
    KEYS,
    LITTLE,
    LITTLE_IS_NATIVE,
    MAX_BYTES,
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
    from collections.abc import Callable, Iterable

    import numpy as np

_NAME_OF_TYPE: Final = type.__dict__["__name__"].__get__


def type_name(value: object) -> str:
    """Name of the value's true class, without calling anything that the class defines."""
    name: str = _NAME_OF_TYPE(type(value))
    return str.encode(name, "utf-8", "replace")[:200].decode("utf-8", "replace")


def _is_named_tuple(kind: type) -> bool:
    # With a metaclass of its own, reading the class would run code of it.
    return type(kind) is type and issubclass(kind, tuple) and any("_fields" in base.__dict__ for base in kind.__mro__)


class _TooMuchError(WireError):
    """A value too large, too deep or with too many parts to be sent."""


class _Encoder:
    """Writes one value; `lenient` puts an `o` for what cannot cross, else that raises WireError."""

    def __init__(self, max_bytes: int, *, lenient: bool) -> None:
        self.parts: list[bytes] = []
        self.arrays: list[Any] = []
        self._left = max_bytes
        self._nodes = 0
        self._lenient = lenient

    def write(self, data: bytes) -> None:
        self._left -= len(data)
        if self._left < 0:
            raise _TooMuchError("is too large to be sent")
        self.parts.append(data)

    def put(self, value: Any, depth: int = 0) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise _TooMuchError(f"has more than {MAX_NODES} parts, or contains itself")
        if depth > MAX_DEPTH:
            raise _TooMuchError(f"is nested deeper than {MAX_DEPTH} levels, or contains itself")
        kind = type(value)
        writer = _WRITERS.get(id(kind))
        if writer is not None:
            writer(self, value, depth)
        elif _is_named_tuple(kind):
            self.items(b"(", tuple(tuple.__iter__(value)), depth)
        else:
            self.refuse(value, "")

    def refuse(self, value: object, reason: str) -> None:
        name = type_name(value)
        if not self._lenient:
            raise WireError(f"{name} cannot be sent{': ' + reason if reason else ''}")
        self.write(_opaque(name, reason))

    def constant(self, value: object, _depth: int) -> None:
        self.write(b"N" if value is None else b"T" if value else b"F")

    def integer(self, value: int, _depth: int) -> None:
        bits = value.bit_length()
        if bits > MAX_INT_BITS:
            self.refuse(value, f"it has {bits} bits, more than {MAX_INT_BITS}")
            return
        length = bits // 8 + 1
        self.write(b"i" + U16.pack(length) + value.to_bytes(length, "little", signed=True))

    def real(self, value: float, _depth: int) -> None:
        self.write(b"f" + F64.pack(value))

    def complex_(self, value: complex, _depth: int) -> None:
        self.write(b"c" + C128.pack(value.real, value.imag))

    def text(self, value: str, _depth: int) -> None:
        try:
            data = value.encode()
        except UnicodeEncodeError:
            self.refuse(value, "it contains lone surrogates")
            return
        self.write(b"s" + U64.pack(len(data)))
        self.write(data)

    def items(self, tag: bytes, values: Iterable[Any], depth: int) -> None:
        at = len(self.parts)
        self.write(tag + bytes(8))
        count = 0
        for value in values:
            self.put(value, depth + 1)
            count += 1
        self.parts[at] = tag + U64.pack(count)

    def list_(self, value: list[Any], depth: int) -> None:
        self.items(b"[", value, depth)

    def tuple_(self, value: tuple[Any, ...], depth: int) -> None:
        self.items(b"(", value, depth)

    def dict_(self, value: dict[Any, Any], depth: int) -> None:
        if len(value) > MAX_DICT:
            self.refuse(value, f"it has more than {MAX_DICT} entries")
        elif not all(id(type(key)) in KEYS for key in value):
            self.refuse(value, "its keys are not all plain scalars")
        else:
            self.write(b"{" + U64.pack(len(value)))
            for key, item in value.items():
                self.put(key, depth + 1)
                self.put(item, depth + 1)

    def scalar(self, value: np.generic, _depth: int) -> None:
        code = CODE_OF_SCALAR[id(type(value))]
        with errstate(all="ignore"):  # a long double may overflow
            self.write(b"g" + bytes((code,)) + array(value, dtype=LITTLE[code]).tobytes())

    def array_(self, value: np.ndarray[Any, Any], _depth: int) -> None:
        self.arrays.append(value)
        dtype, shape = value.dtype, value.shape
        code = CODE_OF_DTYPE_CLASS.get(id(type(dtype)))
        if code is None:
            self.refuse(value, f"its dtype is {dtype.name}")
            return
        if len(shape) > MAX_NDIM or (value.size == 0 and span(shape) > MAX_EMPTY_SPAN):
            self.refuse(value, "its shape is beyond all use")
            return
        if value.size * LITTLE[code].itemsize > self._left:
            raise _TooMuchError("is too large to be sent")
        if dtype is not NATIVE[code] or not LITTLE_IS_NATIVE:
            with errstate(all="ignore"):
                value = value.astype(LITTLE[code])
        data = value.tobytes()
        self.write(struct.pack(f"<cBB{len(shape)}QQ", b"a", code, len(shape), *shape, len(data)))
        self.write(data)


_WRITERS: Final[dict[int, Callable[[_Encoder, Any, int], None]]] = {
    **{id(kind): _Encoder.constant for kind in (type(None), bool)},
    id(int): _Encoder.integer,
    id(float): _Encoder.real,
    id(complex): _Encoder.complex_,
    id(str): _Encoder.text,
    id(list): _Encoder.list_,
    id(tuple): _Encoder.tuple_,
    id(dict): _Encoder.dict_,
    id(ndarray): _Encoder.array_,
    **dict.fromkeys(CODE_OF_SCALAR, _Encoder.scalar),
}


def _opaque(name: str, reason: str) -> bytes:
    texts = (name.encode(), reason.encode())
    return b"o" + b"".join(b"s" + U64.pack(len(text)) + text for text in texts)


def encode(*values: object) -> bytes:
    """Bytes of the values, one after the other; WireError if one of them cannot be sent as what it is."""
    encoder = _Encoder(MAX_BYTES, lenient=False)
    for value in values:
        encoder.put(value)
    return b"".join(encoder.parts)


def encode_result(value: object, max_bytes: int) -> tuple[bytes, list[np.ndarray[Any, Any]]]:
    """Bytes of a stranger's value, and the arrays inside it. What cannot be sent is replaced by its type's name."""
    encoder = _Encoder(max_bytes, lenient=True)
    try:
        encoder.put(value)
    except _TooMuchError as error:
        return _opaque(type_name(value), f"it {error}"), encoder.arrays
    return b"".join(encoder.parts), encoder.arrays
