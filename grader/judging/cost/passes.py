"""One fresh worker a pass: play the ladders under an instrument, and take the counts apart from the values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from grader.judging.cost.counts import Events, Operations
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import Loaded, Opaque, Returned

if TYPE_CHECKING:
    from grader.judging.cost.inputs import AnsweredCall, Ladder
    from grader.sandbox.outcome import LoadOutcome, Outcome
    from grader.sandbox.runner import Limits, Program, Runner, Session


class Instrument(Enum):
    """A module of the sandbox that counts, by its name there."""

    MEMORY = "instruments.memory"
    OPERATIONS = "instruments.operations"
    EVENTS = "instruments.events"


@dataclass
class Played:
    """One ladder under one instrument: the counts of its steps, or why there are none."""

    counts: list[Any] = field(default_factory=list)
    failure: Outcome | LoadOutcome | None = None
    """What happened instead of an answer."""
    wrong: bool = False
    """An answer was not the right one (or not to be read), so that its counts are those of something else."""

    @property
    def complete(self) -> bool:
        return self.failure is None and not self.wrong


@dataclass(frozen=True)
class Pass:
    """All ladders under one instrument, in order, and the hidden steps where they were played."""

    ladders: tuple[Played, ...]
    hidden: tuple[Played, ...] = ()
    hidden_sizes: tuple[int, ...] = ()


def play_pass(
    runner: Runner,
    program: Program,
    limits: Limits,
    instrument: Instrument,
    ladders: Sequence[Ladder],
    hidden: Sequence[AnsweredCall] = (),
) -> Pass:
    """Play every ladder, each after a warm-up, in a worker of their own; `hidden` holds one more step for each."""
    with runner.session(program, limits, (instrument.value,)) as session:
        loaded = session.load()
        if not isinstance(loaded, Loaded):
            return Pass(tuple(Played(failure=loaded) for _ in ladders))
        played, beyond = [], []
        for position, ladder in enumerate(ladders):
            played.append(_play(session, [ladder.warm_up, *ladder.steps], instrument))
            del played[-1].counts[:1]
            if hidden and played[-1].complete:
                beyond.append(_play(session, [hidden[position]], instrument))
            else:
                beyond.append(Played(wrong=True))
        return Pass(tuple(played), tuple(beyond) if hidden else (), tuple(step.size for step in hidden))


def _play(session: Session, steps: Sequence[AnsweredCall], instrument: Instrument) -> Played:
    run = session.run([step.call for step in steps])
    found = Played()
    for step, outcome in zip(steps, run.outcomes, strict=False):
        if not isinstance(outcome, Returned):
            found.failure = outcome
            return found
        counts, value = _split(outcome.value, instrument)
        if counts is None or step.expected.prepared().compare(value).verdict is not Verdict.ACCEPTED:
            found.wrong = True
            return found
        found.counts.append(counts)
    return found


def _split(value: Any, instrument: Instrument) -> tuple[Any, Any]:
    """Return (counts, value) of what an instrument returned; counts are None for anything else."""
    if type(value) is not tuple or len(value) != 2 or isinstance(value[1], Opaque):
        return None, None
    counts, answer = value
    wanted = {Instrument.MEMORY: 1, Instrument.OPERATIONS: 4, Instrument.EVENTS: 4}[instrument]
    if type(counts) is not tuple or len(counts) != wanted:
        return None, None
    if not all(type(count) in {int, float} and 0 <= count < 2**63 for count in counts[:2]):
        return None, None
    match instrument:
        case Instrument.MEMORY:
            return int(counts[0]), answer
        case Instrument.OPERATIONS:
            return Operations(float(counts[0]), int(counts[1]), int(counts[2]), bool(counts[3])), answer
        case Instrument.EVENTS:
            return Events(int(counts[0]), int(counts[1]), int(counts[2]), bool(counts[3])), answer
