from __future__ import annotations

import math
import re
import string
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from grader.course import yaml_reader
from grader.course.faults import CourseError
from grader.course.yaml_reader import DEEPEST, LARGEST, Document, parse_yaml, read_yaml

YAMLISH = st.text(alphabet="abn01.:-[]{},&*!#'\"|>?%@\\\t\n <~eE_U\u2028\x85\ufeff", max_size=60)


def parse(text: str) -> Document:
    return parse_yaml(text.encode(), "f.yaml")


def faults(content: bytes) -> list[str]:
    with pytest.raises(CourseError) as caught:
        parse_yaml(content, "f.yaml")
    return str(caught.value).split("\n")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1e-6", 1e-6), ("1.0e+7", 1e7), ("1E3", 1000.0), ("-.5", -0.5), ("5.", 5.0), ("+3", 3), ("017", 17),
        ("0o17", 15), ("0x1F", 31), ("-0", 0), (".inf", math.inf), ("-.Inf", -math.inf), ("true", True),
        ("FALSE", False),
        ("null", None), ("~", None), ("", None), ("Null", None),
        ("no", "no"), ("yes", "yes"), ("on", "on"), ("Off", "Off"), ("y", "y"), ("tRUE", "tRUE"),
        ("12:30:00", "12:30:00"),
        ("1:30", "1:30"), ("2024-01-31", "2024-01-31"), ("0b11", "0b11"), ("1_000", "1_000"), ("0o8", "0o8"),
        ("0X1", "0X1"),
        ("-0x1", "-0x1"), ("1e", "1e"), (".", "."), ("+", "+"), ("=", "="), ("inf", "inf"), ("nan", "nan"),
        ("'1'", "1"),
        ('"true"', "true"), ("1" * 400, int("1" * 400)),
    ],
)  # fmt: skip
def test_scalar_of_the_core_schema(written: str, value: object) -> None:
    read = parse(f"key: {written}").tree["key"]
    assert (read, type(read)) == (value, type(value))


def test_not_a_number_is_read() -> None:
    assert math.isnan(parse("key: .nan").tree["key"])


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "f.yaml:1: the file is empty"),
        (b"# nothing but this\n", "f.yaml:1: the file is empty"),
        (b"---\n", "f.yaml:1: the file is empty"),
        (b"a: 1\nb: \xff\n", "f.yaml:2: not UTF-8: byte 0xff at position 8; save the file as UTF-8"),
        ("a: 1".encode("utf-16"), "f.yaml:1: not UTF-8: byte 0xff at position 0; save the file as UTF-8"),
        (b"a: " + b"[" * 200_000, f"f.yaml:1: a[0][0]: nested deeper than {DEEPEST} levels"),
        (b"a" * (LARGEST + 1), f"f.yaml:1: {LARGEST + 1} bytes; a course file has at most {LARGEST} (1 MiB)"),
        (b"a: 1\r\nb: \x00\r\n", "f.yaml:2: the control character 0x0000 is not allowed in YAML; delete it"),
        (b"? {a: 1}\n: 2", "f.yaml:1: a key is a list or a mapping; keys are text"),
    ],
)  # fmt: skip
def test_file_that_is_no_document(content: bytes, expected: str) -> None:
    assert faults(content) == [expected]


def test_deep_block_nesting_names_its_line() -> None:
    text = "".join("  " * depth + "a:\n" for depth in range(80))
    assert faults(text.encode()) == [f"f.yaml:{DEEPEST + 2}: a.a.a: nested deeper than {DEEPEST} levels"]


@pytest.mark.parametrize("parser", ["libyaml", "python"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{title: Why? Because, more: [what?, http://x.y/?q=1]}",
            {"title": "Why? Because", "more": ["what?", "http://x.y/?q=1"]},
        ),
        ("a: |\n  x\ty\n  \tz\nb: 'q\tr'\n", {"a": "x\ty\n\tz\n", "b": "q\tr"}),
        ("a: 1 # \t\nb: 2\t\n", ["f.yaml:2: a tab; YAML takes spaces only"]),
        ("a: 1\nb:\t2\n", ["f.yaml:2: a tab; YAML takes spaces only"]),
    ],
)
def test_question_marks_and_tabs_mean_the_same_to_both_parsers(
    text: str, expected: object, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if parser == "python":
        monkeypatch.setattr(yaml_reader, "_CLoader", None)
    assert (faults(text.encode()) if isinstance(expected, list) else parse(text).tree) == expected


def test_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    document = parse_yaml("\ufeffa: 1\r\nb:\r\n  - x\r\n".encode(), "f.yaml")
    assert document.tree == {"a": 1, "b": ["x"]}
    assert str(document.fault(("b", 0), "here")) == "f.yaml:3: b[0]: here"


def test_aliases_stand_for_their_value() -> None:
    assert parse("a: &x [1, 2]\nb: [*x, *x]").tree == {"a": [1, 2], "b": [[1, 2], [1, 2]]}


def test_fault_in_an_aliased_value_names_the_line_of_the_anchor() -> None:
    document = parse("a: &x\n  - 1\n  - 2\nb: *x\n")
    assert document.place.line_of(("b", 1)) == 3
    assert document.place.line_of(("b",)) == 4


def test_aliases_below_the_limit_are_no_bomb() -> None:
    row = "[" + ", ".join(["1"] * 500) + "]"
    assert len(parse(f"a: &x {row}\nb: [{', '.join(['*x'] * 100)}]").tree["b"]) == 100


def test_line_of_a_path_that_does_not_exist_is_that_of_the_nearest() -> None:
    document = parse("a:\n  b:\n    - 1\n    - c: 2\n")
    assert [document.place.line_of(path) for path in [("a", "b", 1, "d"), ("a", "b", 1, "c"), ("a", "x"), ("z",)]] == [
        4,
        4,
        1,
        1,
    ]


def test_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match=r"^f\.yaml: cannot be read: Is a directory$"):
        read_yaml(tmp_path, "f.yaml")


def outcome(content: bytes) -> str | list[str]:
    """What a reader sees: the data with its lines, or the faults."""
    try:
        document = parse_yaml(content, "f.yaml")
    except CourseError as error:
        return [str(fault) for fault in error.faults]
    return repr(document)


def told_on_lines(told: str | list[str]) -> bool:
    """Whether it is a document, or faults of one line each that name a line."""
    return isinstance(told, str) or (bool(told) and all(re.fullmatch(r"f\.yaml:[1-9].*: .+", line) for line in told))


@given(st.binary(max_size=200))
def test_bytes_give_a_document_or_faults(content: bytes) -> None:
    assert told_on_lines(outcome(content))


@given(st.text(max_size=100) | YAMLISH)
@example('a: "\\U00110000"')
@example('a: "\\ud800"')
@example("%TAG ! tag:x,2000:\n---\na: !x 1")
@example("%YAML 1.1\n%YAML 1.1\n---\na")
@example("&a a: *a\n*a : b")
@example("- &a 1\n- &a 2")
@example("\x85a: b")
def test_text_gives_a_document_or_faults(text: str) -> None:
    assert told_on_lines(outcome(text.encode("utf-8", "surrogatepass")))


NAMES = st.text(string.ascii_letters + "_ é", min_size=1, max_size=8)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | NAMES
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=20
)


@pytest.mark.skipif(not hasattr(yaml, "CSafeLoader"), reason="PyYAML was built without libyaml")
@given(st.dictionaries(NAMES, TREES, min_size=1, max_size=4), st.booleans())
def test_both_parsers_read_the_same_data_and_lines(tree: object, flow: bool) -> None:
    content = yaml.safe_dump(tree, default_flow_style=flow, allow_unicode=True).encode()
    with pytest.MonkeyPatch.context() as patch:
        fast = outcome(content)
        patch.setattr(yaml_reader, "_CLoader", None)
        assert outcome(content) == fast
