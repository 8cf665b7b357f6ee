from __future__ import annotations

import collections
import contextlib
import decimal
import fractions
import io
import itertools
import math
import os
import struct
from typing import Any, NamedTuple

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.sandbox import wire
from grader.sandbox.decoding import decode
from grader.sandbox.encoding import encode, encode_result, type_name
from grader.sandbox.wire import FrameReader, Kind, WireError, frame, split_frame, write_all

DTYPES = ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")

keys = st.none() | st.integers() | st.text(max_size=5) | st.booleans() | st.floats(allow_nan=False)
ints = st.integers() | st.integers(-(2**4096) + 1, 2**4096 - 1)
arrays = st.sampled_from(DTYPES).flatmap(
    lambda code: hnp.arrays(np.dtype(code), hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=3))
)
scalars = arrays.filter(lambda a: a.size > 0).map(lambda a: a.reshape(-1)[0])
leaves = st.none() | st.booleans() | ints | st.floats() | st.complex_numbers() | st.text() | arrays | scalars
values = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4) | st.lists(inner, max_size=4).map(tuple) | st.dictionaries(keys, inner, max_size=3)
    ),
    max_leaves=12,
)


def pattern(value: Any) -> Any:
    """Something equal for exactly the values that are the same to the last bit."""
    if isinstance(value, np.ndarray | np.generic):
        return type(value), value.dtype.str, value.shape, value.tobytes()
    if isinstance(value, list | tuple):
        return type(value), [pattern(item) for item in value]
    if isinstance(value, dict):
        return [(pattern(key), pattern(item)) for key, item in value.items()]
    if isinstance(value, float | complex):
        return type(value), struct.pack("<dd", value.real, value.imag)
    return type(value), value


@settings(deadline=None)
@given(values)
@example(float("nan"))
@example(-0.0)
@example(complex(-0.0, math.nan))
@example(struct.unpack("<d", b"\x01\0\0\0\0\0\xf8\x7f")[0])
@example(2**4096 - 1)
def test_a_value_arrives_as_it_was_sent(value: Any) -> None:
    assert pattern(decode(encode(value))[0]) == pattern(value)
    assert pattern(decode(encode_result(value, wire.MAX_BYTES)[0])[0]) == pattern(value)


@pytest.mark.parametrize("code", DTYPES)
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3), (1,) * 32])
def test_arrays_arrive_fresh(code: str, shape: tuple[int, ...]) -> None:
    sent = np.ones(shape, code)
    (got,) = decode(encode(sent))
    assert type(got) is np.ndarray
    assert pattern(got) == pattern(sent)
    assert got.flags.writeable
    assert got.flags.c_contiguous


def test_byte_order_and_long_doubles_become_plain() -> None:
    with np.errstate(over="ignore"):
        huge = np.longdouble(2) ** 5000
    sent = [np.arange(3, dtype=">i4"), np.array([1, 2], ">f8"), np.array([1, huge], np.longdouble), huge]
    swapped, reals, long, scalar = decode(encode(sent))[0]
    assert swapped.tolist() == [0, 1, 2]
    assert (swapped.dtype, reals.dtype, long.dtype) == (np.dtype("=i4"), np.dtype("=f8"), np.dtype("=f8"))
    assert long.tolist() == [1.0, math.inf]
    assert type(scalar) is np.float64
    assert decode(encode(np.clongdouble(1j)))[0].dtype == np.complex128


@pytest.mark.parametrize("value", [np.array([object()]), np.array(["a"]), np.zeros(1, [("a", "i4")]), object(), b"x"])
def test_the_strict_encoder_refuses(value: Any) -> None:
    with pytest.raises(WireError, match="cannot be sent"):
        encode(value)


def fuzz_decode(data: bytes) -> None:
    with contextlib.suppress(WireError):
        decode(data, 1, lambda name, reason: (name, reason))


@given(st.binary(max_size=200))
@settings(max_examples=300, deadline=None)
def test_random_bytes_give_a_value_or_wire_error(data: bytes) -> None:
    fuzz_decode(data)


@given(values, st.data())
@settings(max_examples=300, deadline=None)
def test_mutated_bytes_give_a_value_or_wire_error(value: Any, data: st.DataObject) -> None:
    sent = bytearray(encode(value))
    for _ in range(data.draw(st.integers(1, 3))):
        position = data.draw(st.integers(0, len(sent) - 1))
        sent[position] = data.draw(st.integers(0, 255))
    fuzz_decode(bytes(sent))
    fuzz_decode(bytes(sent[: data.draw(st.integers(0, len(sent)))]))


def array_bytes(code: int, ndim: int, shape: tuple[int, ...], nbytes: int, data: bytes = b"") -> bytes:
    return struct.pack(f"<cBB{len(shape)}QQ", b"a", code, ndim, *shape, nbytes) + data


F8 = DTYPES.index("f8")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"?",
        b"NN",
        b"f1234567",
        b"s" + struct.pack("<Q", 2**64 - 1),
        b"s" + struct.pack("<Q", 2) + b"\xff\xff",
        b"s" + struct.pack("<Q", 3) + "\ud800".encode("utf-8", "surrogatepass"),
        b"[" + struct.pack("<Q", 2**40),
        b"i" + struct.pack("<H", 65535) + bytes(65535),
        (b"[" + struct.pack("<Q", 1)) * 100 + b"N",
        b"{" + struct.pack("<Q", 2) + b"NNNN",
        b"{" + struct.pack("<Q", 1) + b"(" + bytes(8) + b"N",
        b"{" + struct.pack("<Q", 5000) + bytes(10000),
        b"oNN",
        b"os" + bytes(8) + b"N",
        array_bytes(99, 1, (0,), 0),
        array_bytes(F8, 33, (1,) * 33, 8, bytes(8)),
        array_bytes(F8, 255, (), 8, bytes(8)),
        array_bytes(F8, 2, (2**33, 2**31), 0),
        array_bytes(F8, 1, (2,), 8, bytes(8)),
        array_bytes(F8, 1, (1,), 8, bytes(7)),
        array_bytes(F8, 1, (1,), 8, bytes(9)),
        array_bytes(F8, 1, (2**60,), 2**63),
        array_bytes(F8, 2, (0, 2**40), 0),
        array_bytes(0, 1, (1,), 1, b"\2"),
        b"g\0\2",
    ],
)
def test_malformed_values(data: bytes) -> None:
    with pytest.raises(WireError):
        decode(data, 1, lambda name, reason: (name, reason))


def test_a_million_empty_lists_are_too_many() -> None:
    with pytest.raises(WireError, match="too many parts"):
        decode(b"[" + struct.pack("<Q", 2**20 + 1) + b"N" * (2**20 + 1))


class Pair(NamedTuple):
    left: int
    right: int


class Sly(float):
    __slots__ = ()


class SlyList(list[int]):
    def __iter__(self) -> Any:
        raise AssertionError


class Meta(type):
    def __hash__(cls) -> int:
        raise AssertionError

    def __eq__(cls, other: object) -> bool:
        raise AssertionError


class Sneaky(metaclass=Meta):
    pass


class LyingArray(np.ndarray[Any, Any]):
    def tobytes(self, *_: Any) -> bytes:
        raise AssertionError


def opaque_of(value: Any, max_bytes: int = 10**6) -> Any:
    return decode(encode_result(value, max_bytes)[0], 1, lambda name, reason: ("opaque", name, reason))[0]


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ((x for x in range(3)), "generator"),
        (map(str, ()), "map"),
        (range(3), "range"),
        ({1, 2}, "set"),
        (b"ab", "bytes"),
        (decimal.Decimal(1), "Decimal"),
        (fractions.Fraction(1, 2), "Fraction"),
        (Sly(1.0), "Sly"),
        (SlyList([1]), "SlyList"),
        (Sneaky(), "Sneaky"),
        (collections.OrderedDict(), "OrderedDict"),
        (itertools.count(), "count"),
        (np.ma.masked_array([1.0]), "MaskedArray"),
        (np.zeros(2).view(LyingArray), "LyingArray"),
        (np.array([1, None]), "ndarray"),
        (np.array(["a"]), "ndarray"),
        (np.datetime64("2020-01-01"), "datetime64"),
        (np.str_("a"), "str_"),
        (2**4096, "int"),
        ("\ud800", "str"),
        ({(1, 2): 3}, "dict"),
        (dict.fromkeys(range(5000)), "dict"),
        (np.zeros((0, 2**40)), "ndarray"),
        (len, "builtin_function_or_method"),
    ],
    ids=lambda value: value if isinstance(value, str) and value.isascii() else "",
)
def test_what_cannot_cross_is_known_by_its_type(value: Any, name: str) -> None:
    assert opaque_of(value)[:2] == ("opaque", name)
    assert opaque_of([1, value])[1][:2] == ("opaque", name)


def test_named_tuples_arrive_as_tuples() -> None:
    assert pattern(opaque_of(Pair(1, 2))) == pattern((1, 2))
    assert opaque_of(np.linalg.eigh(np.eye(2)))[0].tolist() == [1, 1]


def test_results_beyond_all_bounds() -> None:
    itself: list[Any] = []
    itself += [itself, itself]
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert opaque_of(itself)[1] == "list"
    assert "deeper" in opaque_of(deep)[2]
    assert "parts" in opaque_of([0] * (2**20 + 1), 2**30)[2]
    assert "too large" in opaque_of([np.zeros(1000)], 1000)[2]
    assert "too large" in opaque_of(np.broadcast_to(1.0, (10**9, 10**3)), 2**30)[2]


def test_the_arrays_of_a_result_are_found() -> None:
    first, second = np.zeros(2), np.ones(3)
    assert encode_result([first, {"a": (second,)}], 1000)[1] == [first, second]


def test_type_names_of_strangers() -> None:
    odd = type("a" * 500, (), {})
    assert type_name(odd()) == "a" * 200
    assert type_name(type("\u202e", (), {})()) == "\u202e"


@settings(deadline=None)
@given(st.binary(max_size=50), st.sampled_from(list(Kind)))
def test_frames_split(payload: bytes, kind: Kind) -> None:
    whole = frame(kind, payload)
    for cut in range(len(whole)):
        assert split_frame(bytearray(whole[:cut]), 100) is None
    buffer = bytearray(whole + b"rest")
    assert split_frame(buffer, 100) == (kind, payload)
    assert buffer == b"rest"


@pytest.mark.parametrize(
    "header", [struct.pack("<BQ", 0, 1), struct.pack("<BQ", 20, 101), struct.pack("<BQ", 20, 2**64 - 1)]
)
def test_frames_that_cannot_be(header: bytes) -> None:
    with pytest.raises(WireError):
        split_frame(bytearray(header), 100)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(list(Kind)), st.binary(max_size=30))), st.lists(st.integers(1, 40)))
def test_frames_are_read_however_they_come(frames: list[tuple[Kind, bytes]], counts: list[int]) -> None:
    stream, sizes = io.BytesIO(b"".join(frame(*sent) for sent in frames)), iter(counts)
    reader = FrameReader(0, lambda _fd, most: stream.read(min(most, next(sizes, most))))
    assert [reader.next() for _ in frames] == frames
    assert reader.next() is None


def test_frames_over_a_pipe() -> None:
    read_end, write_end = os.pipe()
    write_all(write_end, frame(Kind.CALL, b"abc") + frame(Kind.END) + frame(Kind.CALL, b"cut")[:-1])
    os.close(write_end)
    reader = FrameReader(read_end)
    assert reader.next() == (Kind.CALL, b"abc")
    assert reader.next() == (Kind.END, b"")
    assert reader.next() is None
    os.close(read_end)
