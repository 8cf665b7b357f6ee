from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from grader.course.yaml_reader import parse_yaml
from grader.course.yaml_writer import dump

TRICKY = [
    *("", "no", "1e-6", "12:30:00", "0x1f", "0o7", "~", "null", ".inf", "1_000", "1e999", "<<", "=", "|", "- a", "* a"),
    *("a: b", "# x", "\n", "a\nb\n", " a\nb", "a\n\n b \n", "a\t\nb", "a\n\n\n", "x" * 300, "word " * 60, "é\n\tb"),
    *("a\x85b", "a\r\nb", "\ufeff", "\u2028", "tab\t", "'", '"', "\\", "%", "@", "`", "[", "{", "}", ",", "&a", "!b"),
    *("?", ":", "---"),
]
texts = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(TRICKY)
numbers = st.integers(-(10**40), 10**40) | st.floats(allow_nan=False)
trees = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(texts, trees, min_size=1, max_size=4))
@example({text or "empty": [text, {"key": text}] for text in TRICKY})
def test_what_is_written_reads_back_the_same(tree: dict[str, Any]) -> None:
    again = parse_yaml(dump(tree, "a comment\nof two lines").encode(), "test.yaml").tree
    assert repr(again) == repr(
        tree
    )  # repr tells -0.0 from 0.0, 1 from True and 1.0, and one order of keys from another


def test_the_same_data_give_the_same_text_in_the_order_given() -> None:
    assert dump({"b": [1, 2], "a": {"no": "no"}}) == "b: [1, 2]\na: {'no': 'no'}\n"


def test_long_text_stays_readable() -> None:
    assert dump({"statement": "one\n\n$\\alpha$ two\n"}) == "statement: |\n  one\n\n  $\\alpha$ two\n"


@pytest.mark.parametrize("value", [{1, 2}, object(), 1j])
def test_what_yaml_cannot_say_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="no plain data"):
        dump({"key": value})
