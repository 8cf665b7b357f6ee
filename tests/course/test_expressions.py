from __future__ import annotations

import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.course.expressions import Expression, ExpressionError

VALUES = {"m": 7, "n": 4, "k": 2}


def infix(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pair = st.tuples(inner, st.sampled_from(["+", "-", "*"]), inner).map(" ".join)
    bracket = inner.map(lambda text: f"({text})")
    smallest = st.tuples(st.sampled_from(["min", "max"]), st.lists(inner, min_size=2, max_size=3)).map(
        lambda parts: f"{parts[0]}({', '.join(parts[1])})"
    )
    return pair | bracket | smallest | inner.map(lambda text: f"log({text})") | inner.map(lambda text: f"-({text})")


ATOMS = st.sampled_from(sorted(VALUES)) | st.integers(0, 50).map(str)
EXPRESSIONS = st.recursive(ATOMS, infix, max_leaves=8).filter(lambda text: len(text) <= 200)


@given(EXPRESSIONS)
def test_value_is_that_of_the_same_arithmetic_in_python(text: str) -> None:
    functions = {"min": min, "max": max, "log": lambda value: math.log2(max(value, 1)), "__builtins__": {}}
    oracle = eval(text, functions, dict(VALUES))  # noqa: S307  # text made of the grammar above
    assert Expression(text).evaluate(VALUES) == oracle
    assert Expression(text).whole(VALUES) == math.ceil(oracle)
    assert Expression(text).names == {name for name in VALUES if name in text.replace("min", "").replace("max", "")}


@given(st.text(alphabet="mnk019 +-*(),.[]{}'\"_:=<>/%&|^~@\\\n\t#", max_size=40) | st.text(max_size=30))
def test_any_text_is_evaluated_or_refused_and_nothing_else(text: str) -> None:
    with suppress(ExpressionError):
        Expression(text).evaluate(dict.fromkeys("mnk", 3))


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "m n", "m /2", "m // 2", "m % 2", "m ** 2", "10**10**10", "1 << 9", "~m", "+m", "not m",
        "m and n", "m < n",
        "m if n else k", "m.real", "m[0]", "[m]", "(m, n)", "{m}", "lambda: m", "lambda m: m", "m := 3",
        "(m := 3)", "await m",
        "'m'", "f'{m}'", "1.5", "1e3", "1j", "0x10", "1_000", "007", "True", "None", "...",
        "__import__('os')", "eval(m)",
        "min()", "min(m)", "log()", "log(m, n)", "min(*m, n)", "min(m, n, key=k)", "min(m for m in n)",
        "min.__class__(m, n)",
        "m; n", "m\nn", "m#n", "\uff4d", "m\u00a0+ n", "1if m else 2",
        "m" * 201, "(" * 150 + "m" + ")" * 150, "-" * 300 + "m",
    ],
)  # fmt: skip
def test_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        Expression(text)


def test_deep_nesting_within_the_length_is_evaluated() -> None:
    assert Expression("-" * 190 + "m").evaluate({"m": 3}) == 3
    assert Expression("(" * 90 + "m" + ")" * 90).evaluate({"m": 3}) == 3


def test_unknown_name_is_told_with_the_declared_ones() -> None:
    with pytest.raises(ExpressionError, match=r"^'p' is not a declared size \(declared: m, n\)$"):
        Expression("m + p").evaluate({"n": 1, "m": 2})


def test_value_beyond_a_float_is_refused_where_a_logarithm_meets_it() -> None:
    huge = "*".join(["m"] * 60)
    assert Expression(huge).evaluate({"m": 10**9}) == 10**540
    with pytest.raises(ExpressionError, match="too large"):
        Expression(f"{huge}*log(m)").evaluate({"m": 10**9})


def test_logarithm_is_of_base_two_and_rounds_up_to_a_whole_number() -> None:
    assert Expression("n*log(n)").evaluate({"n": 8}) == 24
    assert Expression("log(n)").whole({"n": 5}) == 3
    assert Expression("log(n)").evaluate({"n": 0}) == 0


def test_expressions_written_alike_are_equal() -> None:
    assert Expression("m + 1") == Expression("m + 1")
    assert Expression("m + 1") != Expression("1 + m")
