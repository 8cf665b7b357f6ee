"""Putting an exception of the submission into words, in the worker and without trusting the exception."""

from __future__ import annotations

import linecache
import sys
import traceback
from errno import ENOMEM
from typing import TYPE_CHECKING, Any, Final

from grader.sandbox.encoding import type_name

if TYPE_CHECKING:
    from types import TracebackType

MAX_MESSAGE: Final = 1500
MAX_TRACEBACK: Final = 4000
_NO_INPUT: Final = "there is nothing to read: a submission gets its data as arguments, so input() cannot be used"

Description = tuple[str, str, "int | None", str]
"""Exception's name, message, the deepest line in the submission, traceback."""


def remember_source(filename: str, text: str) -> None:
    """Let tracebacks and warnings show the lines of a source that lies in no file."""
    linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)


def is_out_of_memory(error: BaseException) -> bool:
    """Tell a lack of memory, which the system reports by a number where Python asked for it by itself, as `mmap`."""
    if type(error) is OSError:
        return type(error.errno) is int and error.errno == ENOMEM
    return isinstance(error, MemoryError)


def message_of(error: BaseException) -> str:
    """Return str(error), or a note that it has none: a class of the submission may do anything there."""
    try:
        text = str(error)
    except MemoryError:
        raise
    except BaseException:  # noqa: BLE001 - even SystemExit, when it comes out of a __str__
        return "(its text cannot be shown)"
    text = str.encode(text, "utf-8", "backslashreplace").decode()  # of an exact str, whatever __str__ returned
    if type(error) is EOFError and text == "EOF when reading a line":
        return _NO_INPUT
    return text if len(text) <= MAX_MESSAGE else text[:MAX_MESSAGE] + " …"


def frames_of(trace: TracebackType | None, filename: str) -> list[Any]:
    """Return the frames that lie in the submission's file, outermost first."""
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == filename and trace.tb_lineno is not None:
            found.append(traceback.FrameSummary(filename, trace.tb_lineno, code.co_name))
        trace = trace.tb_next
    return found


def describe(error: BaseException, filename: str) -> Description:
    """Describe an exception that is being handled."""
    name, message = type_name(error), message_of(error)
    frames = frames_of(sys.exc_info()[2], filename)
    lines = traceback.StackSummary.from_list(frames).format() if frames else []
    text = "".join(["Traceback (most recent call last):\n", *lines, f"{name}: {message}" if message else name])
    if len(text) > MAX_TRACEBACK:
        text = "…\n" + text[-MAX_TRACEBACK:]
    return name, message, frames[-1].lineno if frames else None, text


def describe_syntax(error: SyntaxError) -> Description:
    """Describe a source that does not compile."""
    text = "".join(traceback.format_exception_only(SyntaxError, error)).rstrip()[-MAX_TRACEBACK:]
    return type_name(error), str(error.msg)[:MAX_MESSAGE], error.lineno, text


def import_everything_needed() -> None:
    """Describe an exception for practice: no module is left to be loaded when files cannot be opened any more."""
    remember_source("<warm-up>", "1 / 0\n")
    for source in ("1 / 0\n", "1 +\n"):
        try:
            eval(compile(source, "<warm-up>", "exec"), {})  # noqa: S307 - the two lines above
        except SyntaxError as error:
            describe_syntax(error)
        except ZeroDivisionError as error:
            describe(error, "<warm-up>")
    linecache.cache.pop("<warm-up>", None)
