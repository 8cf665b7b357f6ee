"""From what happened in the worker to a verdict and one sentence a student can act on.

Only for what went wrong before any value was compared; whether a returned value is right is for the checkers.
"""

from __future__ import annotations

import builtins
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from grader.judging.verdict import Verdict
from grader.sandbox.outcome import (
    BadFrame,
    Denied,
    Died,
    InputReport,
    Limit,
    LimitHit,
    Loaded,
    LoadFailed,
    LoadFault,
    Raised,
    SandboxFault,
)

_LONGEST_MESSAGE = 300

Mishap: TypeAlias = LimitHit | Died | BadFrame | Denied | SandboxFault
"""What can go wrong while loading as well as while calling."""


@dataclass(frozen=True)
class Fault:
    """Why a call, or a whole submission, gave nothing to compare."""

    verdict: Verdict
    feedback: str
    line: int | None = None
    """The line of the submission to look at."""
    traceback: str = ""
    not_implemented: bool = False
    """The call raised NotImplementedError: a run-time error, but `not_attempted` where every call of a problem did."""
    shown: str = ""
    """The feedback without any text that the submission may have made from its inputs."""


def outcome_fault(outcome: Raised | Mishap, forbidden: Collection[str] = ()) -> Fault:
    """Return the fault of a call that did not return; `forbidden` names the functions that it may not call."""
    if isinstance(outcome, Raised):
        return _raised(outcome, forbidden)
    return _mishap(outcome, "your function")


def load_fault(outcome: LoadFailed | Mishap) -> Fault:
    """Return the fault of a submission that gave no function to call."""
    if isinstance(outcome, LoadFailed):
        event = _LOAD_SENTENCES.get(outcome.fault, "")
        told = f"{event}{_detail(outcome.message)}" if event else _detail(outcome.message).removeprefix(": ")
        advice = _LOAD_ADVICE.get(outcome.fault, "")
        feedback = f"{told} {advice[2:3].upper()}{advice[3:]}" if told.endswith("?") and advice else f"{told}{advice}"
        return Fault(Verdict.COMPILE_ERROR, feedback, outcome.line, outcome.traceback)
    return _mishap(outcome, "the code outside the function")


def unnamed_fault(loaded: Loaded) -> Fault:
    """Return the fault of a submission that never names the functions its problem requires."""
    names = " and ".join(loaded.unnamed)
    feedback = f"this problem is to be solved with {names}, and the file never says so; call it in your function"
    return Fault(Verdict.FORBIDDEN, feedback, loaded.line, shown=feedback)


def input_fault(inputs: Iterable[InputReport], lists: Collection[str] = ()) -> Fault | None:
    """Return the fault of a call that returned, but changed an input or handed out its memory; else None.

    `lists` names the arguments that are lists of arrays.
    """
    for report in inputs:
        name = report.argument
        if report.contents_changed and name in lists:
            feedback = f"your function changed its input {name}, the list or an array in it; work on copies of both"
        elif report.contents_changed:
            feedback = f"your function changed its input {name}; work on a copy ({name}.copy())"
        elif report.layout_changed:
            feedback = f"your function changed how its input {name} is laid out or locked; work on a copy"
        elif report.shares_memory:
            feedback = f"the result shares memory with the input {name}; return a new array"
        else:
            continue
        return Fault(Verdict.WRONG_ANSWER, feedback, shown=feedback)
    return None


def _raised(outcome: Raised, forbidden: Collection[str]) -> Fault:
    where = f" in line {outcome.line}" if outcome.line else ""
    if outcome.exception == _FORBIDDEN_CALL:
        known = next((name for name in forbidden if name in outcome.message), "something")
        shown = f"your function called {known}{where}, which this problem forbids"
        feedback = f"{outcome.message} (called{where})"
        return Fault(Verdict.FORBIDDEN, feedback, outcome.line, outcome.traceback, shown=shown)
    if outcome.not_implemented:
        feedback = shown = f"your function raised NotImplementedError{where}: this part is still to be written"
    else:
        known = outcome.exception if outcome.exception in _KNOWN_EXCEPTIONS else "an exception"
        advice = f"; {said}" if (said := _EXCEPTION_ADVICE.get(outcome.exception)) else ""
        feedback = f"your function raised {outcome.exception}{where}{_detail(outcome.message)}{advice}"
        shown = f"your function raised {known}{where}{advice}"
    return Fault(
        Verdict.RUN_TIME_ERROR, feedback, outcome.line, outcome.traceback, outcome.not_implemented, shown=shown
    )


def _mishap(outcome: Mishap, who: str) -> Fault:
    if isinstance(outcome, LimitHit):
        return _limit(outcome, who)
    verdict, event, advice = _MISHAPS[type(outcome)]
    told = event.format(who=who)
    line = outcome.line if isinstance(outcome, Denied) else None
    where = f" in line {line}" if line else ""
    return Fault(verdict, f"{told}{_detail(outcome.detail)}; {advice}", line, shown=f"{told}{where}; {advice}")


def _limit(outcome: LimitHit, who: str) -> Fault:
    verdict, event, unit, advice = _LIMITS[outcome.limit]
    told = event.format(who=who, allowed=outcome.allowed / unit)
    return Fault(verdict, f"{told}{_detail(outcome.detail)}; {advice}", shown=f"{told}; {advice}")


def _detail(message: str) -> str:
    text = " ".join(message.split())
    if len(text) > _LONGEST_MESSAGE:
        text = f"{text[:_LONGEST_MESSAGE]}…"
    return f": {text}" if text else ""


_MISHAPS: dict[type[Mishap], tuple[Verdict, str, str]] = {
    Died: (
        Verdict.RUN_TIME_ERROR,
        "the process ended while {who} ran",
        "do not call exit() or os._exit(), and look for endless recursion",
    ),
    BadFrame: (
        Verdict.INVALID_ANSWER,
        "what came back from {who} is no answer",
        "return numbers and arrays of the size that the statement asks for",
    ),
    Denied: (
        Verdict.FORBIDDEN,
        "{who} tried something that is not allowed",
        "a solution only computes: no files, no network, no other processes",
    ),
    SandboxFault: (
        Verdict.JUDGE_ERROR,
        "this could not be judged, through no fault of yours",
        "run it again, and tell your instructor if it stays",
    ),
}

_LIMITS = {
    Limit.CPU: (
        Verdict.TIME_LIMIT_EXCEEDED,
        "{who} computed for more than {allowed:g} s and was stopped",
        1,
        "look for a loop that never ends, or one over entries that NumPy can do at once",
    ),
    Limit.WALL: (
        Verdict.TIME_LIMIT_EXCEEDED,
        "{who} did not finish within {allowed:g} s and was stopped",
        1,
        "it must not wait, sleep or ask for input",
    ),
    Limit.MEMORY: (
        Verdict.MEMORY_LIMIT_EXCEEDED,
        "{who} needed more than {allowed:.0f} MiB of memory",
        2**20,
        "look for an array larger than inputs and output together",
    ),
    Limit.OUTPUT: (
        Verdict.OUTPUT_LIMIT_EXCEEDED,
        "{who} printed more than {allowed:.0f} KiB",
        2**10,
        "take the print calls out",
    ),
}

_FORBIDDEN_CALL = "ForbiddenCall"
"""What a worker raises where a function is called that the problem forbids."""

_KNOWN_EXCEPTIONS = frozenset(
    {name for name, found in vars(builtins).items() if isinstance(found, type) and issubclass(found, BaseException)}
    | {"LinAlgError", "AxisError"}  # NumPy's own
)
"""Names that a student may be shown: any other could be made from an input."""

_EXCEPTION_ADVICE = {
    "RecursionError": "the function calls itself without end",
    "SystemExit": "return the result instead of leaving Python",
}

# A fault without a sentence here is told by the worker in full.
_LOAD_SENTENCES = {
    LoadFault.ENCODING: "the file is not text in UTF-8",
    LoadFault.SYNTAX: "the file is not valid Python",
    LoadFault.IMPORT: "an import failed",
    LoadFault.RAISED: "the file raised an error while it was imported",
    LoadFault.EXITED: "the file left Python while it was imported",
}

_LOAD_ADVICE = {
    LoadFault.RAISED: "; move code outside the function away, or under `if __name__ == '__main__':`",
    LoadFault.EXITED: "; take exit() out of the file",
    LoadFault.MISSING_FUNCTION: "; keep the name of the stub",
    LoadFault.NOT_CALLABLE: "; define it with `def`",
    LoadFault.SIGNATURE: "; keep the stub's signature",
}
