from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from grader.sandbox import failures, loading
from grader.sandbox.loading import LoadError, defined_functions, load

ALLOWED = ("numpy", "math", "os.path", "dataclasses", "functools")


@pytest.fixture(autouse=True)
def _forget_the_module() -> Iterator[None]:
    yield
    sys.modules.pop(loading.MODULE_NAME, None)


def loaded(source: str | bytes, arguments: tuple[str, ...] = ("x",)) -> Any:
    data = source.encode() if isinstance(source, str) else source
    return load(data, "solution.py", "f", arguments, ALLOWED)


def fault_of(source: str | bytes, arguments: tuple[str, ...] = ("x",)) -> tuple[str, str, int | None, str]:
    with pytest.raises(LoadError) as caught:
        loaded(source, arguments)
    fault, message, line, trace = caught.value.args
    return fault, message, line, trace


@pytest.mark.parametrize(
    "source",
    [
        "def f(x): return 'é'\n".encode(),
        "\ufeffdef f(x): return 'é'\n".encode(),
        "# -*- coding: latin-1 -*-\ndef f(x): return 'é'\n".encode("latin-1"),
        "def f(x):\r\n    return 'é'\r\n".encode(),
        "from __future__ import annotations\ndef f(x: Nothing): return 'é'\n".encode(),
    ],
)
def test_encodings_that_python_reads(source: bytes) -> None:
    assert loaded(source)(1) == "é"


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        (b"def f(x):\n    return '\xff'\n", 2, "not utf-8"),
        (b"a = 1\n\0\n", 2, "NUL"),
        (b"# coding: klingon\n", 1, "klingon"),
        (b"# coding: rot13\n", 1, "rot13"),
        (b"\xef\xbb\xbf# coding: latin-1\n", 1, "utf-8"),
        ("def f(x): return 1\n".encode("utf-16"), None, "UTF-16"),
    ],
)
def test_encodings_that_it_does_not(source: bytes, line: int | None, words: str) -> None:
    fault, message, where, _ = fault_of(source)
    assert (fault, where) == ("encoding", line)
    assert words in message


@pytest.mark.parametrize(
    ("source", "line"),
    [("def f(x)\n    return 1\n", 1), ("def f(x):\nreturn 1\n", 2), ("return 1\n", 1), ("x = 'abc\n", 1)],
)
def test_syntax_errors_name_the_line(source: str, line: int) -> None:
    fault, message, where, trace = fault_of(source)
    assert (fault, where) == ("syntax", line)
    assert message
    assert "SyntaxError" in trace or "IndentationError" in trace
    assert source.splitlines()[line - 1] in trace


def test_brackets_too_deep() -> None:
    assert fault_of("x = " + "(" * 10**5)[0] == "syntax"
    assert fault_of("x = " + "-" * 10**6 + "1")[0] == "syntax"


def test_imports_that_are_allowed() -> None:
    source = "import numpy.linalg, math, os.path\nfrom os import path\nfrom numpy import fft\n"
    assert loaded(source + "def f(x): import functools; return functools")(1).reduce


@pytest.mark.parametrize(
    "line", ["import scipy", "from scipy.linalg import svd", "import grader.sandbox", "import os.nothing"]
)
def test_imports_that_are_not(line: str) -> None:
    fault, message, where, trace = fault_of(f"a = 1\n{line}\n")
    assert (fault, where) == ("import", 2)
    assert line in trace
    if "os." not in line:
        assert "allowed are: dataclasses, functools, math, numpy, os.path" in message


def test_an_import_that_does_not_exist_may_be_caught() -> None:
    source = "try:\n    import scipy\nexcept ImportError:\n    scipy = None\ndef f(x): return scipy\n"
    assert loaded(source)(1) is None


def test_numpy_may_import_what_it_likes() -> None:
    assert loaded("import numpy as np\ndef f(x): return np.testing.assert_equal(x, x)\n")(1) is None


@pytest.mark.parametrize(
    ("source", "fault", "words"),
    [
        ("\nraise SystemExit\n", "exited", "exit()"),
        ("\nimport math\nexit_code = 3; raise SystemExit(exit_code)", "exited", "exit(3)"),
        ("\n1 / 0", "raised", "ZeroDivisionError: division by zero"),
        ("\nraise KeyboardInterrupt", "raised", "KeyboardInterrupt"),
        ("\ndef g(): g()\ng()", "raised", "RecursionError"),
        ("\nraise NotImplementedError", "raised", "NotImplementedError"),
        ("\nfrom . import x", "import", "relative import"),
        ("\nfrom numpy import nothing_there", "import", "nothing_there"),
    ],
)
def test_modules_that_do_not_come_to_their_end(source: str, fault: str, words: str) -> None:
    got, message, line, trace = fault_of(source)
    assert got == fault
    assert words in message
    assert line is not None
    assert line > 1
    assert 'File "solution.py"' in trace
    assert "loading.py" not in trace


@pytest.mark.parametrize(
    ("source", "arguments", "fault", "words"),
    [
        ("def g(x): pass", ("x",), "missing_function", "functions defined: g"),
        ("import math", ("x", "k"), "missing_function", "no function f(x, k); functions defined: none"),
        ("def F_(x): pass\ndef ff(x): pass", ("x",), "missing_function", "is 'ff' misspelt?"),
        ("f = 3", ("x",), "not_callable", "of type int"),
        ("def f(x): pass", ("x", "k"), "signature", "called as f(x, k), but takes f(x)"),
        ("def f(x, *, tol, a=3): pass", ("x",), "signature", "takes f(x, *, tol, a=…)"),
        ("def f(x, y, z=1, *q, k, **r): pass", ("x",), "signature", "takes f(x, y, z=…, *q, k, **r)"),
    ],
)
def test_functions_that_cannot_be_called(source: str, arguments: tuple[str, ...], fault: str, words: str) -> None:
    got, message, _, _ = fault_of(source, arguments)
    assert got == fault
    assert words in message


@pytest.mark.parametrize(
    "source",
    [
        "def f(x, k=1, *a, **b): return 2",
        "f = lambda *a: 2",
        "class f:\n    def __new__(cls, x): return 2",
        "import functools\n@functools.lru_cache\ndef f(x): return 2",
        "import functools\ng = lambda a, x: 2\nf = functools.partial(g, 1)",
        "class C:\n    __signature__ = 3\n    def __call__(self, x): return 2\nf = C()",
        "from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\ndef f(x): return P(2).x",
        "import os.path\ndef f(x): return 2 if os.path.basename(__file__) == 'solution.py' else 1",
        "def f(x): return 2\nif __name__ == '__main__':\n    raise SystemExit",
    ],
)
def test_functions_of_every_sort(source: str) -> None:
    assert loaded(source)(1) == 2


def test_top_level_functions() -> None:
    source = b"import math\ndef b(x):\n    def c(): pass\nasync def a(): pass\nclass D:\n    def e(self): pass\n"
    source += b"def b(): pass"
    assert defined_functions(source) == ("b", "a")
    for broken in (b"def f(", b"\xff", b"\0", b"(" * 10**5, b"-" * 10**6 + b"1"):
        assert defined_functions(broken) == ()


class _Evil(Exception):
    def __str__(self) -> str:
        raise SystemExit


class _Text(str):
    __slots__ = ()

    def encode(self, *_: Any) -> bytes:
        raise AssertionError


class _Sly(Exception):
    def __str__(self) -> str:
        return _Text("mild")


def described(source: str, *arguments: Any) -> failures.Description:
    failures.remember_source("solution.py", source)
    names: dict[str, Any] = {"arguments": arguments}
    try:
        exec(compile(source, "solution.py", "exec"), names)  # noqa: S102
    except BaseException as error:  # noqa: BLE001
        return failures.describe(error, "solution.py")
    raise AssertionError


def test_exceptions_show_the_submission_only() -> None:
    source = "import numpy as np\ndef g(x):\n    return np.linalg.inv(x)\ng(np.zeros((2, 2)))\n"
    name, message, line, trace = described(source)
    assert (name, message, line) == ("LinAlgError", "Singular matrix", 3)
    assert "    return np.linalg.inv(x)\n" in trace
    assert "linalg.py" not in trace
    assert "test_loading" not in trace


def test_exceptions_that_resist() -> None:
    assert described("raise arguments[0]", _Evil())[1] == "(its text cannot be shown)"
    assert described("raise arguments[0]", _Sly())[1] == "mild"
    assert len(described("raise ValueError('a' * 10**6)")[1]) < 2000
    assert described("raise ValueError('\\ud800')")[1] == "\\ud800"
    assert "input()" in described("import sys\nraise EOFError('EOF when reading a line')")[1]
    _, _, line, trace = described("def g(n): g(n + 1)\ng(0)")
    assert line == 1
    assert len(trace) < 4096
    assert "more times" in trace
