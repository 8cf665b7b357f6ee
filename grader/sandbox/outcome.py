"""What happened in the worker. No type here says whether it is right."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, TypeAlias


@dataclass(frozen=True)
class Opaque:
    """A result the wire does not carry (a generator, a masked array, an object array, …), known by its type alone."""

    type_name: str
    reason: str = ""


@dataclass(frozen=True)
class InputReport:
    """What the call did to one array argument."""

    argument: str
    contents_changed: bool = False
    layout_changed: bool = False  # shape, strides, dtype or flags
    shares_memory: bool = False  # the result, or an array inside it, lies in this input's memory


@dataclass(frozen=True)
class Returned:
    """The call returned.

    `value` is built of None, bool, int, float, complex, str, list, tuple, dict, `numpy.generic` scalars, base
    `numpy.ndarray`s and `Opaque`; a named tuple arrives as a tuple.
    """

    value: Any
    inputs: tuple[InputReport, ...] = ()  # only arguments with something to report
    cpu_seconds: float = field(default=0.0, compare=False)  # measured from outside


@dataclass(frozen=True)
class Raised:
    """The call raised. Texts are cleaned: no control characters, the submission's own frames only, at most 4 KB."""

    exception: str  # the type's name
    message: str
    line: int | None = None  # the deepest line in the submission
    traceback: str = ""
    cpu_seconds: float = field(default=0.0, compare=False)

    @property
    def not_implemented(self) -> bool:
        return self.exception == "NotImplementedError"


class LoadFault(StrEnum):
    """Why a submission gave no function to call."""

    ENCODING = "encoding"
    SYNTAX = "syntax"
    IMPORT = "import"
    RAISED = "raised"
    EXITED = "exited"  # SystemExit at import
    MISSING_FUNCTION = "missing_function"
    NOT_CALLABLE = "not_callable"
    SIGNATURE = "signature"


@dataclass(frozen=True)
class LoadFailed:
    """The submission gave no function to call."""

    fault: LoadFault
    message: str
    line: int | None = None
    traceback: str = ""


@dataclass(frozen=True)
class Loaded:
    """The program is in the worker, its function found."""

    cpu_seconds: float = field(default=0.0, compare=False)
    unnamed: tuple[str, ...] = ()
    """Functions that the problem requires and the source never names."""
    line: int | None = None
    """Where the function is defined, if something is unnamed."""


class Limit(StrEnum):
    """What a worker may use only so much of."""

    CPU = "cpu"
    WALL = "wall"
    MEMORY = "memory"
    OUTPUT = "output"


@dataclass(frozen=True)
class LimitHit:
    """The worker was stopped at a limit, or its call raised MemoryError."""

    limit: Limit
    allowed: float  # seconds, or bytes
    detail: str = ""


@dataclass(frozen=True)
class Died:
    """The worker ended without an answer: it exited, crashed or was killed by something else than our limits."""

    detail: str  # "exited with status 3", "crashed"


@dataclass(frozen=True)
class BadFrame:
    """What came up the pipe is no answer: malformed, too long, or one too many."""

    detail: str


@dataclass(frozen=True)
class Denied:
    """The lock refused a forbidden act: the call raised for it (then there is a line), or the worker was killed."""

    detail: str
    line: int | None = None
    traceback: str = ""
    cpu_seconds: float = field(default=0.0, compare=False)


@dataclass(frozen=True)
class SandboxFault:
    """Our own fault: the worker could not be started, or the channel broke without the submission's doing."""

    detail: str
    at_work: bool = False
    """Whether the worker was lost after it had been given work; one that never started has met no submission."""


KILLED: Final = Died("was killed by SIGKILL")
"""Limits that end a worker so have outcomes of their own."""

Outcome: TypeAlias = Returned | Raised | LimitHit | Died | BadFrame | Denied | SandboxFault
LoadOutcome: TypeAlias = Loaded | LoadFailed | LimitHit | Died | BadFrame | Denied | SandboxFault


@dataclass(frozen=True)
class CaseRun:
    """The outcomes of a case's steps, in order; it stops after the first that is not `Returned`."""

    outcomes: tuple[Outcome, ...]
    output: str = field(default="", compare=False)  # what the submission printed meanwhile, cleaned and cut


def was_lost(outcome: object) -> bool:
    """Whether a worker may have ended by no doing of its own: with its zygote, or taken by the system for memory."""
    return isinstance(outcome, SandboxFault) or outcome == KILLED
