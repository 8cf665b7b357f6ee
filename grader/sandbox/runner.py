"""The one door to untrusted code: what the judge may ask of a sandbox."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from grader.course.calls import Step
from grader.sandbox.outcome import CaseRun, LoadOutcome

if TYPE_CHECKING:
    from grader.sandbox.script import Script


class Tier(StrEnum):
    """How well a worker is locked, best first (design.md, isolation tiers)."""

    FULL = "full"
    NO_OPEN = "no-open"
    BASIC = "basic"


class TierUnavailableError(RuntimeError):
    """The system cannot lock a worker as well as it was asked to."""


class RunnerClosed(RuntimeError):
    """The runner was closed, in another thread perhaps: it starts no worker any more."""


@dataclass(frozen=True)
class Isolation:
    """What a self-test observed: `layers` are the names of the active layers."""

    tier: Tier
    layers: tuple[str, ...]


@dataclass(frozen=True)
class Program:
    """A submission (or a reference) as the worker needs it."""

    source: bytes
    filename: str  # shown in tracebacks, never opened
    function: str
    arguments: tuple[str, ...]  # names in order; the function is called with that many positional arguments
    forbidden: tuple[str, ...] = ()  # functions it may not call, as `numpy.linalg.svd`
    required: tuple[str, ...] = ()  # functions that its source has to name
    forbidden_imports: tuple[str, ...] = ()  # modules that it may not import although the course allows them

    def own_line(self, line: int | None) -> int | None:
        """Return `line` where the source has it: a worker may claim any, and put a number into it."""
        return line if line is not None and 1 <= line <= len(self.source.splitlines()) else None


@dataclass(frozen=True)
class Limits:
    """How much a worker may use."""

    cpu_seconds: float = 2.0  # a call
    total_cpu_seconds: float = 30.0  # all calls of one worker, loading included
    load_cpu_seconds: float = 5.0
    wall_seconds: float = 20.0  # a call, or loading; generous, since machines are shared
    memory_bytes: int = 512 * 2**20  # above the worker's own start size
    output_bytes: int = 2**20  # printed text, a case
    answer_bytes: int = 64 * 2**20  # one returned value on the wire


class Session(Protocol):
    """One program in a worker of its own.

    Workers that died are replaced silently. A context manager that leaves nothing behind.
    """

    def load(self) -> LoadOutcome:
        """Start a worker, and compile and import the program in it. Called again it repeats the outcome."""

    def run(self, steps: Sequence[Step] | Script) -> CaseRun:
        """Play one case, in a fresh worker if the last one died."""

    def run_all(self, scripts: Sequence[Script], *, ahead: bool = True) -> Generator[CaseRun]:
        """Play cases in their order, each as `run` does; `ahead`: the worker gets cases before it has answered others.

        Who does not want all of them ends the worker where it is at work on another one.
        """

    @property
    def deaths(self) -> int:
        """How many workers of this session ended other than by our wish."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Runner(Protocol):
    """Makes sessions. A context manager: on exit no process of it is left."""

    @property
    def isolation(self) -> Isolation: ...

    def session(self, program: Program, limits: Limits, instruments: Sequence[str] = ()) -> Session:
        """Make a session; `instruments` are modules of the sandbox that measure in its workers."""

    def fresh(self) -> Runner:
        """Open another runner like this one, which shares nothing with it."""

    def defined_functions(self, source: bytes) -> tuple[str, ...]:
        """Names of the functions that `source` defines at top level, found in a worker; empty if it does not parse."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
