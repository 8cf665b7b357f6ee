"""From a submission's bytes to a function that can be called, in the worker."""

from __future__ import annotations

import ast
import builtins
import difflib
import inspect
import io
import sys
import tokenize
from types import CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, Any, Final

from grader.sandbox.encoding import type_name
from grader.sandbox.failures import describe, describe_syntax, is_out_of_memory, message_of, remember_source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

MODULE_NAME: Final = "submission"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


class LoadError(Exception):
    """The submission gives no function; `args` are the payload of LOAD_FAILED."""

    def __init__(self, fault: str, message: str, line: int | None = None, trace: str = "") -> None:
        """`fault` is a value of LoadFault."""
        super().__init__(fault, message, line, trace)


def decode_source(source: bytes) -> str:
    """Return the text of a Python file, read as Python reads it; LoadError if it is none."""
    if source.startswith(_UTF_16):
        raise LoadError("encoding", "the file is UTF-16 text; save it as UTF-8")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
        text = source.decode(encoding)
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        message = f"the file is not {error.encoding} text (byte 0x{source[error.start]:02x} in line {line})"
        raise LoadError("encoding", message, line) from None
    except (SyntaxError, LookupError) as error:  # what Python makes of a bad coding cookie
        raise LoadError("encoding", message_of(error), 1) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise LoadError("encoding", f"the file contains NUL bytes (line {line}); is it a text file?", line)
    return text


def compile_source(text: str, filename: str) -> CodeType:
    """Compile a module; LoadError if that fails."""
    try:
        return compile(text, filename, "exec", dont_inherit=True)
    except SyntaxError as error:
        lines = text.splitlines()
        if error.text is None and error.lineno and error.lineno <= len(lines):
            error.text = lines[error.lineno - 1]  # the compiler's later stages look for it in a file
        _, message, line, trace = describe_syntax(error)
        raise LoadError("syntax", message, line, trace) from None
    except (MemoryError, RecursionError):
        raise LoadError("syntax", "the source is nested too deeply for Python") from None
    except (ValueError, OverflowError) as error:
        raise LoadError("syntax", message_of(error)) from None


def guarded_import(allowed: Sequence[str]) -> Callable[..., Any]:
    """Return an `__import__` that knows only the `allowed` modules and what they contain."""
    real_import = builtins.__import__
    parents = {".".join(name.split(".")[:depth]) for name in allowed for depth in range(1, name.count(".") + 1)}
    names = {*allowed, *parents, "__future__", MODULE_NAME}
    listed = ", ".join(sorted(name for name in allowed if not name.startswith("_")))

    def import_module(
        name: str,
        globals: Mapping[str, Any] | None = None,  # noqa: A002 - the names that Python gives them
        locals: Mapping[str, Any] | None = None,  # noqa: A002
        fromlist: Sequence[str] = (),
        level: int = 0,
    ) -> Any:
        # An extension module imports with a list: `datetime.strptime` takes `_strptime` in the caller's name.
        if level == 0 and name not in names and type(fromlist) is not list:
            start = name
            while start and start not in allowed:
                start = start.rpartition(".")[0]
            if not start:
                message = f"the module {name!r} may not be imported here; allowed are: {listed}"
                raise ModuleNotFoundError(message, name=name)
        return real_import(name, globals, locals, fromlist, level)

    return import_module


def run_module(code: CodeType, filename: str, allowed: Sequence[str]) -> ModuleType:
    """Execute a module's top level; LoadError if it does not come to its end."""
    module = ModuleType(MODULE_NAME)
    module.__file__, module.__package__ = filename, ""
    # A table of its own: imports inside numpy and the standard library go on as ever.
    module.__dict__["__builtins__"] = {**vars(builtins), "__import__": guarded_import(allowed)}
    sys.modules[MODULE_NAME] = module
    try:
        exec(code, module.__dict__)  # noqa: S102 - what this process is for
    except BaseException as error:  # noqa: BLE001 - a submission may raise anything
        if is_out_of_memory(error):
            raise MemoryError from None
        name, message, line, trace = describe(error, filename)
        if isinstance(error, SystemExit):
            raise LoadError("exited", f"it calls exit({message}) while it is imported", line, trace) from None
        if isinstance(error, ImportError):
            raise LoadError("import", message, line, trace) from None
        raise LoadError("raised", f"{name}: {message}" if message else name, line, trace) from None
    return module


def find_function(module: ModuleType, name: str, arguments: Sequence[str]) -> Callable[..., Any]:
    """Return the module's function `name`, if it takes that many positional arguments; else LoadError."""
    expected = f"{name}({', '.join(arguments)})"
    function = module.__dict__.get(name, module)
    if function is module:
        defined = [key for key, value in module.__dict__.items() if _is_own_function(value)]
        close = difflib.get_close_matches(name, defined, 1, 0.6)
        hint = f"; is {close[0]!r} misspelt?" if close else ""
        found = ", ".join(defined[:20]) or "none"
        raise LoadError("missing_function", f"there is no function {expected}; functions defined: {found}{hint}")
    if not callable(function):
        message = f"{name} is no function but of type {type_name(function)}; expected is {expected}"
        raise LoadError("not_callable", message)
    _check_signature(function, name, len(arguments), expected)
    checked: Callable[..., Any] = function
    return checked


def _is_own_function(value: object) -> bool:
    return type(value) is FunctionType and value.__globals__.get("__name__") == MODULE_NAME


def _check_signature(function: Callable[..., Any], name: str, count: int, expected: str) -> None:
    try:
        signature = inspect.signature(function)
    except Exception:  # noqa: BLE001 - builtins have none, and a submission's object may raise anything: the calls will tell
        return
    try:
        signature.bind(*[None] * count)
    except TypeError:
        message = f"it is called as {expected}, but takes {name}{_parameters(signature)}"
        line = function.__code__.co_firstlineno if type(function) is FunctionType else None
        raise LoadError("signature", message, line) from None


def _parameters(signature: inspect.Signature) -> str:
    stars: dict[Any, str] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}
    parts = []
    starred = False
    for parameter in signature.parameters.values():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not starred:
            parts.append("*")
        starred = starred or parameter.kind in {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.KEYWORD_ONLY}
        default = "" if parameter.default is inspect.Parameter.empty else "=…"  # its repr is the submission's
        parts.append(stars.get(parameter.kind, "") + parameter.name + default)
    return f"({', '.join(parts)})"


def load(
    source: bytes, filename: str, name: str, arguments: Sequence[str], allowed: Sequence[str]
) -> Callable[..., Any]:
    """Return the submission's function; LoadError if there is none to call, MemoryError if it uses up its memory."""
    text = decode_source(source)
    remember_source(filename, text)
    return find_function(run_module(compile_source(text, filename), filename, allowed), name, arguments)


def defined_functions(source: bytes) -> tuple[str, ...]:
    """Names of the functions defined at the top level of `source`, in order; empty if it does not parse."""
    try:
        tree = ast.parse(decode_source(source))
    except (LoadError, SyntaxError, ValueError, MemoryError, RecursionError, OverflowError):
        return ()
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return tuple(dict.fromkeys(names))
