"""How a run tells what it is doing, so that a person can watch it."""

from __future__ import annotations

from typing import Protocol

from grader.judging.verdict import Verdict


class Progress(Protocol):
    """Told by the judge; shown by the command line."""

    def start(self, total_cases: int) -> None: ...

    def case_done(self) -> None: ...

    def problem_done(self, path: str, problem_id: str, verdict: Verdict) -> None: ...

    def finish(self) -> None: ...


class Silent:
    """Progress that nobody watches."""

    def start(self, total_cases: int) -> None: ...

    def case_done(self) -> None: ...

    def problem_done(self, path: str, problem_id: str, verdict: Verdict) -> None: ...

    def finish(self) -> None: ...
