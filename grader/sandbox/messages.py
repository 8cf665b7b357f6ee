"""Requests as the judge writes them, and answers as it reads them: types checked, texts cleaned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from grader.course.calls import Call
from grader.sandbox.decoding import decode
from grader.sandbox.encoding import encode
from grader.sandbox.outcome import InputReport, LoadFailed, LoadFault, Opaque, Raised, Returned
from grader.sandbox.text import clean
from grader.sandbox.wire import CONTENTS_CHANGED, LAYOUT_CHANGED, SHARES_MEMORY, Kind, WireError, frame

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from grader.course.calls import Step
    from grader.sandbox.runner import Limits, Program

_NAME_LIMIT = 200


def load_request(program: Program, limits: Limits, modules: Sequence[str]) -> bytes:
    """Frame that loads a program."""
    allowed = tuple(name for name in modules if not _is_within(name, program.forbidden_imports))
    texts = program.filename, program.function, tuple(program.arguments), allowed, program.forbidden, program.required
    numbers = limits.memory_bytes, float(limits.total_cpu_seconds), limits.answer_bytes
    return frame(Kind.LOAD, encode(np.frombuffer(program.source, np.uint8), *texts, *numbers))


def _is_within(module: str, packages: Collection[str]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def read_loaded(payload: bytes, program: Program) -> tuple[tuple[str, ...], int | None]:
    """Return which required functions a source does not name, and where its function is. Raises WireError."""
    if not payload:
        return (), None
    names, line = decode(payload, 2)
    if type(names) is not tuple or not names or not all(name in program.required for name in names):
        raise WireError("a program that loaded lacks functions that nobody asked for")
    if line is not None and type(line) is not int:
        raise WireError("the line of a function is no number")
    return names, program.own_line(line)


def names_request(source: bytes, limits: Limits) -> bytes:
    """Frame that asks for the names of the functions in a source."""
    payload = encode(np.frombuffer(source, np.uint8), limits.memory_bytes, float(limits.total_cpu_seconds))
    return frame(Kind.NAMES, payload)


def step_request(step: Step) -> bytes:
    """Frame that plays one step. Raises WireError for an argument that cannot be sent."""
    if not isinstance(step, Call):
        return frame(Kind.RECALL, encode(step.step))
    placements = tuple(
        [
            None if (at := step.placements.get(name)) is None else (at.layout.value, at.read_only, at.slot)
            for name in step.arguments
        ]
    )
    values = tuple(step.arguments), tuple(step.arguments.values())
    return frame(Kind.CALL, encode(*values, placements if step.placements else None, step.release, step.random_seed))


def end_request(token: bytes) -> bytes:
    """Frame that ends a case."""
    return frame(Kind.END, token)


def _opaque(name: str, reason: str) -> Opaque:
    return Opaque(clean(name, _NAME_LIMIT), clean(reason, _NAME_LIMIT))


def _text(value: object, limit: int = 4096) -> str:
    if not isinstance(value, str):
        raise WireError("text expected")
    return clean(value, limit)


def _line(value: object) -> int | None:
    if value is not None and type(value) is not int:
        raise WireError("a line's number expected")
    return value


def read_load_failed(payload: bytes) -> LoadFailed:
    """Read LOAD_FAILED; WireError if it is none."""
    fault, message, line, trace = decode(payload, 4)
    try:
        known = LoadFault(fault)
    except ValueError:
        raise WireError("an unknown fault") from None
    return LoadFailed(known, _text(message), _line(line), _text(trace))


def read_raised(payload: bytes, cpu_seconds: float) -> Raised:
    """Read RAISED; WireError if it is none."""
    name, message, line, trace = decode(payload, 4)
    return Raised(_text(name, _NAME_LIMIT), _text(message), _line(line), _text(trace), cpu_seconds)


def read_returned(payload: bytes, arguments: Sequence[str], cpu_seconds: float) -> Returned:
    """Read RETURNED for a call with these arguments' names; WireError if it is none."""
    reports, value = decode(payload, 2, _opaque)
    if type(reports) is not tuple or len(reports) > len(arguments):
        raise WireError("reports expected")
    return Returned(value, tuple([_report(report, arguments) for report in reports]), cpu_seconds)


def _report(report: Any, arguments: Sequence[str]) -> InputReport:
    if type(report) is not tuple or [type(part) for part in report] != [int, int]:
        raise WireError("a report expected")
    index, bits = report
    if not 0 <= index < len(arguments):
        raise WireError("a report on no argument")
    return InputReport(
        arguments[index], bool(bits & CONTENTS_CHANGED), bool(bits & LAYOUT_CHANGED), bool(bits & SHARES_MEMORY)
    )


def read_names(payload: bytes) -> tuple[str, ...]:
    """Read NAMES_FOUND; WireError if it is none."""
    (names,) = decode(payload)
    if type(names) is not tuple:
        raise WireError("names expected")
    return tuple([_text(name, _NAME_LIMIT) for name in names])
