"""Mutants of the reference, each judged like a submission: an accepted one shows a mistake that no case notices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from grader.authoring.verify.mutation import Mutant, mutants
from grader.authoring.verify.proof import Finding, MutantProof
from grader.authoring.verify.samples import results_by_seed
from grader.judging.verdict import UNJUDGED, Verdict

if TYPE_CHECKING:
    from grader.course.problem import Problem
    from grader.judging.answer_key import AnswerKey
    from grader.sandbox.runner import Runner


@dataclass(frozen=True)
class _Trial:
    """A mutant that was judged: the seeds on which it was accepted, and what could not be judged."""

    mutant: Mutant
    accepted: tuple[int, ...]
    unjudged: str = ""


def prove_mutants(
    source: str, keys: Sequence[AnswerKey], runner: Runner, pool: Executor
) -> tuple[MutantProof, list[Finding]]:
    """Judge each mutant of the reference `source` on all answer keys; return the counts, and what is wrong."""
    problem = keys[0].problem
    trials = list(pool.map(lambda mutant: _tried(mutant, keys, runner), mutants(source)))
    excused = {(entry.statement, entry.becomes) for entry in problem.equivalent_mutants}
    alive = [trial for trial in trials if trial.accepted or trial.unjudged]
    survivors = [trial for trial in alive if (trial.mutant.original, trial.mutant.becomes) not in excused]
    findings = [*(_survivor(trial, source, len(keys)) for trial in survivors), *_idle(problem, trials)]
    return MutantProof(len(trials) - len(alive), len(alive) - len(survivors), len(survivors)), findings


def _tried(mutant: Mutant, keys: Sequence[AnswerKey], runner: Runner) -> _Trial:
    accepted: list[int] = []
    for key, result in results_by_seed(mutant.source.encode(), f"{keys[0].problem.id}.py", keys, runner, to_fail=True):
        if result.verdict in UNJUDGED:
            return _Trial(mutant, tuple(accepted), result.feedback)
        if result.verdict is Verdict.ACCEPTED:
            accepted.append(key.seed)
    return _Trial(mutant, tuple(accepted))


def _survivor(trial: _Trial, source: str, seeds: int) -> Finding:
    mutant = trial.mutant
    subject = f"mutant ({mutant.operator}) of line {mutant.line}"
    diff = mutant.diff(source)
    if trial.unjudged:
        return Finding(subject, f"could not be judged: {trial.unjudged}", diff=diff)
    where = "" if len(trial.accepted) == seeds else f" on {len(trial.accepted)} of {seeds} seeds"
    message = (
        f"is accepted{where}; add a family of cases in which it fails, or list it under equivalent_mutants "
        "with the reason why its answers are right"
    )
    return Finding(subject, message, trial.accepted[0], diff=diff)


def _idle(problem: Problem, trials: Sequence[_Trial]) -> Iterator[Finding]:
    """Tell entries of the problem's file that excuse nothing."""
    by_text: dict[tuple[str, str], bool] = {}
    for trial in trials:
        text = trial.mutant.original, trial.mutant.becomes
        by_text[text] = by_text.get(text, False) or bool(trial.accepted)
    for position, entry in enumerate(problem.equivalent_mutants):
        accepted = by_text.get((entry.statement, entry.becomes))
        if accepted:
            continue
        what = "no mutant of the reference reads so" if accepted is None else "the cases reject this mutant"
        yield Finding(f"equivalent_mutants[{position}]", f"{what}; remove the entry ({entry.becomes})")
