"""Play the ladders in workers that count, and take the counts apart from the values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from grader.judging.cost.counts import Events, Operations
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import Loaded, Opaque, Returned

if TYPE_CHECKING:
    from grader.judging.cost.inputs import AnsweredCall, Ladder
    from grader.sandbox.outcome import LoadOutcome, Outcome
    from grader.sandbox.runner import Limits, Program, Runner, Session
    from grader.sandbox.script import Script

COMBINED: Final = "instruments.combined"
"""A module of the sandbox that counts everything in one worker."""


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
    seconds: float = 0.0
    """CPU seconds of the last step."""

    @property
    def complete(self) -> bool:
        return self.failure is None and not self.wrong


@dataclass(frozen=True)
class Pass:
    """All ladders under one instrument, in order, and the hidden steps where they were played."""

    ladders: tuple[Played, ...]
    hidden: tuple[Played, ...] = ()
    hidden_sizes: tuple[int, ...] = ()


Passes: TypeAlias = Mapping[Instrument, Pass]
_Measured: TypeAlias = "dict[Instrument, Any]"


def play_pass(
    runner: Runner,
    program: Program,
    limits: Limits,
    instrument: Instrument,
    ladders: Sequence[Ladder],
    hidden: Sequence[AnsweredCall] = (),
) -> Pass:
    """Play every ladder, each after a warm-up, in a worker of their own; `hidden` holds one more step for each."""

    def split(value: Any) -> tuple[Any, tuple[Any, ...]]:
        if type(value) is not tuple or len(value) != 2:
            return None, ()
        return _counts(value[0], instrument), (value[1],)

    with runner.session(program, limits, (instrument.value,)) as session:
        loaded = session.load()
        if not isinstance(loaded, Loaded):
            return Pass(tuple(Played(failure=loaded) for _ in ladders))
        played, beyond = [], []
        for position, ladder in enumerate(ladders):
            played.append(_play(session, ladder.script, ladder.calls, split))
            del played[-1].counts[:1]
            if hidden and played[-1].complete:
                step = hidden[position]
                beyond.append(_play(session, step.script, [step], split))
            else:
                beyond.append(Played(wrong=True))
        return Pass(tuple(played), tuple(beyond) if hidden else (), tuple(step.size for step in hidden))


def open_look(runner: Runner, program: Program, limits: Limits) -> Session:
    """Open a worker for a first look, with limits that leave room for three calls in one."""
    roomy = replace(limits, cpu_seconds=3 * limits.cpu_seconds, load_cpu_seconds=3 * limits.load_cpu_seconds)
    return runner.session(program, roomy, (COMBINED,))


def look(
    session: Session, ladders: Sequence[Ladder], beyond: Callable[[Passes], Sequence[AnsweredCall]] = lambda _: ()
) -> dict[Instrument, Pass]:
    """Play every ladder once, under all instruments together; `beyond` gives the hidden steps worth playing then."""
    loaded = session.load()
    if not isinstance(loaded, Loaded):
        return {each: Pass(tuple(Played(failure=loaded) for _ in ladders)) for each in Instrument}
    played = [_play(session, ladder.script, ladder.calls, _split_all) for ladder in ladders]
    for each in played:
        del each.counts[:1]
    found = {each: Pass(tuple(_part(one, each) for one in played)) for each in Instrument}
    steps = beyond(found) if all(one.complete for one in played) else ()
    if not steps:
        return found
    hidden = [_play(session, step.script, [step], _split_all) for step in steps]
    sizes = tuple(step.size for step in steps)
    return {each: Pass(found[each].ladders, tuple(_part(one, each) for one in hidden), sizes) for each in Instrument}


def _part(played: Played, instrument: Instrument) -> Played:
    """Return what one of several instruments counted; it is not complete where that one counted nothing."""
    counts = [every[instrument] for every in played.counts]
    return Played(counts, played.failure, played.wrong or None in counts, played.seconds)


def _play(
    session: Session,
    script: Script,
    steps: Sequence[AnsweredCall],
    split: Callable[[Any], tuple[Any, tuple[Any, ...]]],
) -> Played:
    run = session.run(script)
    found = Played()
    for step, outcome in zip(steps, run.outcomes, strict=False):
        if not isinstance(outcome, Returned):
            found.failure = outcome
            return found
        counts, values = split(outcome.value)
        if counts is None or not all(_is_right(step, value) for value in values):
            found.wrong = True
            return found
        found.counts.append(counts)
        found.seconds = outcome.cpu_seconds
    return found


def _is_right(step: AnsweredCall, value: Any) -> bool:
    return not isinstance(value, Opaque) and step.expected.prepared().compare(value).verdict is Verdict.ACCEPTED


def _split_all(value: Any) -> tuple[_Measured | None, tuple[Any, ...]]:
    """Return (counts by instrument, values) of what all instruments together returned; counts None for anything else.

    Counts of one instrument are None where the program gave no answer under it.
    """
    if type(value) is not tuple or len(value) != 3:
        return None, ()
    counts, answer, others = value
    if type(counts) is not tuple or len(counts) != len(Instrument) or type(others) is not tuple or len(others) > 2:
        return None, ()
    found = {each: _counts(part, each) for each, part in zip(Instrument, counts, strict=True)}
    return found, (answer, *others)


def _counts(counts: Any, instrument: Instrument) -> Any:
    """Return the counts of one call as they came over the wire; None for anything that are none."""
    wanted = {Instrument.MEMORY: 1, Instrument.OPERATIONS: 4, Instrument.EVENTS: 4}[instrument]
    if type(counts) is not tuple or len(counts) != wanted:
        return None
    if not all(type(count) in {int, float} and 0 <= count < 2**63 for count in counts):
        return None
    match instrument:
        case Instrument.MEMORY:
            return int(counts[0])
        case Instrument.OPERATIONS:
            return Operations(float(counts[0]), int(counts[1]), int(counts[2]), bool(counts[3]))
        case Instrument.EVENTS:
            return Events(int(counts[0]), int(counts[1]), int(counts[2]), bool(counts[3]))
