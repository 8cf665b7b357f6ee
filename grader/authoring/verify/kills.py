"""Which family of cases kills which wrong sample, and what nothing kills with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from grader.authoring.verify.proof import Finding
from grader.judging.problem_judge import judge_in_session, limits_of, program_of
from grader.judging.progress import Silent
from grader.judging.verdict import Verdict

if TYPE_CHECKING:
    from grader.course.problem import Problem
    from grader.judging.answer_key import AnswerKey
    from grader.judging.report import ProblemResult
    from grader.sandbox.runner import Runner


@dataclass(frozen=True)
class KillTable:
    """The families in which each wrong sample fails, on one seed; a sample that does not load fails in none."""

    families: Mapping[str, tuple[str, ...]]
    """By sample."""

    def killed_by(self, family: str) -> list[str]:
        """Return the samples that fail in `family`."""
        return [sample for sample, killers in self.families.items() if family in killers]


def results_of(
    sources: Mapping[str, bytes], key: AnswerKey, runner: Runner, pool: Executor
) -> dict[str, ProblemResult]:
    """Return the result of each program, by name, on all cases of one answer key; what it costs is not judged."""
    problem = key.problem

    def judged(source: bytes) -> ProblemResult:
        with runner.session(program_of(problem, source, f"{problem.id}.py"), limits_of(problem)) as session:
            return judge_in_session(key, session, f"{problem.id}.py", reference=None, progress=Silent())

    return dict(zip(sources, pool.map(judged, sources.values()), strict=True))


def kill_table(results: Mapping[str, ProblemResult]) -> KillTable:
    """Return the table of wrong samples, given their results on all cases."""
    return KillTable({name: _failing(result) for name, result in results.items()})


def _failing(result: ProblemResult) -> tuple[str, ...]:
    return tuple(
        family.name
        for check in result.checks
        if check.verdict is not Verdict.ACCEPTED
        for family in check.families
        if family.passed < family.total
    )


def kill_findings(problem: Problem, table: KillTable) -> Iterator[Finding]:
    """Tell groups in which no wrong sample fails, and hints that none of them reaches."""
    for group in problem.groups:
        if not any(table.killed_by(family) for family in group.families):
            message = (
                f"no wrong sample fails here, so its {group.points} points are for everybody; "
                "add a sample that does, or drop the group"
            )
            yield Finding(f"group {group.name!r}", message)
    for family in problem.hints:
        if not table.killed_by(family):
            message = "no wrong sample fails in this family, so nobody reads the hint; add one that does, or drop it"
            yield Finding(f"hint {family!r}", message)


def kill_remarks(problem: Problem, table: KillTable) -> Iterator[Finding]:
    """Point out families that kill nothing, and samples that one family alone kills."""
    idle = [name for group in problem.groups for name in group.families if not table.killed_by(name)]
    if idle:
        yield Finding("families", f"no wrong sample fails in {', '.join(idle)}")
    alone = [f"{sample} by {killers[0]}" for sample, killers in table.families.items() if len(killers) == 1]
    if alone:
        yield Finding("samples", f"killed by one family only: {', '.join(alone)}")
