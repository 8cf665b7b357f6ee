from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.sandbox.text import CapturedOutput, clean


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain\n\ttext é 矩阵", "plain\n\ttext é 矩阵"),
        ("a\x1b[31;1mred\x1b[0m", "ared"),
        ("a\x1b]0;title\x07b\x1b]8;;http://x\x1b\\c", "abc"),
        ("a\x1bcb\x9b31m", "acb31m"),
        ("a\rb\r\nc\x00\x08", "ab\nc"),
        ("\u202egnp.exe\u2066", "gnp.exe"),
        ("zero\u200bwidth\ufeff\u2028", "zerowidth"),
    ],
)
def test_cleaning(raw: str, shown: str) -> None:
    assert clean(raw) == shown


@settings(deadline=None)
@given(st.text())
def test_nothing_hidden_is_left(raw: str) -> None:
    for char in clean(raw):
        assert char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs"}
        assert unicodedata.bidirectional(char) not in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def test_cutting() -> None:
    assert clean("a" * 100, 20) == "a" * 12 + " … (cut)"
    assert len(clean("a" * 10**6)) == 4096


def test_output_keeps_its_beginning() -> None:
    output = CapturedOutput(10)
    assert output.take() == ""
    output.add(b"12345")
    output.add(memoryview(b"67890abc"))
    assert output.pending == 13
    assert output.take() == "1234567890 … (cut)"
    assert output.pending == 0
    output.add(b"\xff\xc3")
    assert output.take() == "\ufffd\ufffd"
    assert output.received == 15


@given(st.lists(st.binary(min_size=1, max_size=9), max_size=9), st.data())
def test_output_is_cut_where_each_case_ended(pieces: list[bytes], data: st.DataObject) -> None:
    output, whole = CapturedOutput(200), b"".join(pieces)
    for piece in pieces:
        output.add(piece)
    end = data.draw(st.integers(-2, len(whole) + 2))
    inside = min(max(end, 0), len(whole))
    assert output.take(end) == clean(whole[:inside].decode("utf-8", "replace"))
    assert output.pending == len(whole) - inside
    assert output.take() == clean(whole[inside:].decode("utf-8", "replace"))
