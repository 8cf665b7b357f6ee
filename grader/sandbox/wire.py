"""The bytes between judge and worker: frames, and the few kinds of value a frame may hold.

A frame is a header (kind byte, u64 length of the payload) and its payload. A value is a tag byte and what the tag asks
for; all numbers are little-endian. Nothing here can name a type, a module or an address: reading runs no foreign code.

    N T F                                     None, True, False
    i  u16 length, two's complement           int of at most 4096 bits
    f  f64          c  f64 f64                float, complex
    s  u64 length, UTF-8                      str
    [  u64 count    (  u64 count    {  u64 count    list, tuple, dict (keys and values in turn)
    g  u8 dtype, bytes                        numpy scalar
    a  u8 dtype, u8 ndim, u64 shape, u64 length, bytes in C order     numpy array
    o  str str                                a value that cannot cross: its type's name, and why

Payloads, as sequences of values:

    LOAD         source as u1 array, filename, function, argument names, allowed modules, memory bytes, CPU seconds,
                 answer bytes
    CALL         names, values, placements as (layout, read_only, slot) or None, release, random seed
    RECALL       step
    END          token (8 bytes as they are)
    NAMES        source as u1 array, memory bytes, CPU seconds
    READY        versions of Python and NumPy
    LOADED       nothing
    LOAD_FAILED  fault, message, line or None, traceback
    RETURNED     reports as ((argument index, bits), …), value
    RAISED       exception, message, line or None, traceback
    NAMES_FOUND  (name, …)
    ENDED        the token, u64 bytes printed so far (as they are)
"""

from __future__ import annotations

import os
import struct
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_DEPTH: Final = 64
MAX_NODES: Final = 2**20
MAX_DICT: Final = 4096  # keys of a stranger may all collide: the square of this must stay cheap
MAX_INT_BITS: Final = 4096
MAX_NDIM: Final = 32
MAX_EMPTY_SPAN: Final = (
    2**31
)  # product of the other axes of an empty array: it costs its sender nothing, but may cost us
MAX_BYTES: Final = 2**31
_PIPE_BYTES: Final = 2**16

CONTENTS_CHANGED: Final = 1
LAYOUT_CHANGED: Final = 2
SHARES_MEMORY: Final = 4


class WireError(ValueError):
    """Bytes that are no frame or no value, or a value that does not fit into a frame."""


class Kind(IntEnum):
    """What a frame is: requests go down to the worker, answers (from 17 on) come up."""

    LOAD = 1
    CALL = 2
    RECALL = 3
    END = 4
    NAMES = 5
    READY = 17
    LOADED = 18
    LOAD_FAILED = 19
    RETURNED = 20
    RAISED = 21
    NAMES_FOUND = 22
    ENDED = 23


HEADER: Final = struct.Struct("<BQ")
_KINDS: Final = {int(kind): kind for kind in Kind}
TOKEN_BYTES: Final = 8
"""Each case ends with a token of its own, which ENDED returns: an answer too many cannot pass for the end."""
U16: Final = struct.Struct("<H")
U64: Final = struct.Struct("<Q")
F64: Final = struct.Struct("<d")
C128: Final = struct.Struct("<dd")

CODES: Final = ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")
LITTLE: Final = tuple(np.dtype(code).newbyteorder("<") for code in CODES)
NATIVE: Final = tuple(np.dtype(code) for code in CODES)
LITTLE_IS_NATIVE: Final = np.dtype("<i4").isnative


def _code_of(char: str) -> int:
    name = {"g": "f8", "G": "c16"}.get(char, "")  # long doubles differ between machines: they go down to doubles
    dtype = np.dtype(name or char)
    return NATIVE.index(dtype)


# Keyed by identity: looking a stranger's class up in a dict would call its metaclass's __hash__ and __eq__.
CODE_OF_DTYPE_CLASS: Final = {id(type(np.dtype(char))): _code_of(char) for char in "?bhilqBHILQefdgFDG"}
CODE_OF_SCALAR: Final = {id(np.dtype(char).type): _code_of(char) for char in "?bhilqBHILQefdgFDG"}
# Keys of a dictionary: hashing them calls nobody's code.
KEYS: Final = {*map(id, (type(None), bool, int, float, complex, str)), *CODE_OF_SCALAR}


def span(shape: tuple[int, ...]) -> int:
    """Product of the lengths that are not zero."""
    product = 1
    for length in shape:
        product *= length or 1
    return product


def frame(kind: Kind, payload: bytes = b"") -> bytes:
    """Header and payload."""
    return HEADER.pack(kind, len(payload)) + payload


def split_frame(buffer: bytearray, max_bytes: int) -> tuple[Kind, bytes] | None:
    """Take the first frame out of `buffer`; None while it is incomplete, WireError once it cannot become one."""
    if len(buffer) < HEADER.size:
        return None
    number, length = HEADER.unpack_from(buffer)
    kind = _KINDS.get(number)
    if kind is None:
        raise WireError(f"unknown kind of frame {number}")
    if length > max_bytes:
        raise WireError(f"a frame of {length} bytes, more than {max_bytes}")
    end = HEADER.size + length
    if len(buffer) < end:
        return None
    payload = bytes(memoryview(buffer)[HEADER.size : end])
    del buffer[:end]
    return kind, payload


class FrameReader:
    """Takes frames from a blocking file descriptor. For the worker, which trusts the judge."""

    def __init__(self, fd: int, read: Callable[[int, int], bytes] = os.read) -> None:
        """Read from `fd`, as much at a time as a pipe holds."""
        self._fd = fd
        self._read = read
        self._data = b""
        self._at = 0

    def next(self) -> tuple[Kind, bytes] | None:
        """Return the next frame; None at the end."""
        header = self._take(HEADER.size)
        if header is None:
            return None
        number, length = HEADER.unpack(header)
        payload = self._take(length)
        return None if payload is None else (_KINDS[number], payload)

    def _take(self, count: int) -> bytes | None:
        start, end = self._at, self._at + count
        if end <= len(self._data):
            self._at = end
            return self._data[start:end]
        parts, missing = [self._data[start:]], end - len(self._data)
        self._data, self._at = b"", 0
        while missing > 0:
            data = self._read(self._fd, _PIPE_BYTES)
            if not data:
                return None
            if len(data) > missing:
                self._data, self._at = data, missing
                data = data[:missing]
            parts.append(data)
            missing -= len(data)
        return b"".join(parts)


def write_all(fd: int, data: bytes, write: Callable[[int, Any], int] = os.write) -> None:
    """Write all of `data` to a blocking file descriptor."""
    done = write(fd, data)
    if done < len(data):
        rest = memoryview(data)
        while done < len(data):
            done += write(fd, rest[done:])
