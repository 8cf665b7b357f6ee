"""Feeds the judge bytes that no honest worker sends: `make fuzz MINUTES=10`.

Frames of honest answers are cut, joined, repeated and changed bit by bit, and come to a session piece by piece.
Whatever comes, the session must tell an outcome, in bounded time and memory, and the judge must find a verdict for it.
"""

from __future__ import annotations

import contextlib
import random
import sys
import time
from dataclasses import replace
from typing import Any

import numpy as np

from grader.course.calls import Call
from grader.judging.outcome_verdict import load_fault, outcome_fault
from grader.sandbox import Limits, Loaded, LoadFailed, Program, Returned
from grader.sandbox.channel import KEEP_OUTPUT_BYTES
from grader.sandbox.encoding import encode, encode_result
from grader.sandbox.messages import read_names
from grader.sandbox.script import Script
from grader.sandbox.session import WorkerSession
from grader.sandbox.supervisor import Supervisor
from grader.sandbox.text import CapturedOutput
from grader.sandbox.wire import U64, Kind, WireError, frame

SLOWEST_SECONDS = 2.0
MOST_MEGABYTES = 1024
TOKEN = b"a token!"
_LIMITS = Limits(answer_bytes=2**16, output_bytes=2**12)
_INTERESTING = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 2**31 - 1, 2**32 - 1, 2**53, 2**63 - 1, 2**63, 2**64 - 1)


class ScriptedChannel:
    """A channel whose bytes are known beforehand, and come piece by piece."""

    def __init__(self, pieces: list[tuple[bool, bytes]]) -> None:
        self.answers = bytearray()
        self.output = CapturedOutput(KEEP_OUTPUT_BYTES)
        self.ended = False
        self._pieces = pieces

    def post(self, data: bytes) -> None: ...

    def wait(self, seconds: float) -> None:
        if seconds == 0:
            return
        if not self._pieces:
            self.ended = True
            return
        printed, piece = self._pieces.pop(0)
        if printed:
            self.output.add(piece)
        else:
            self.answers += piece

    def close(self) -> None: ...


class ScriptedProcess:
    """A process that ends with a status known beforehand."""

    def __init__(self, status: int | None) -> None:
        self._status = status

    def cpu_seconds(self) -> float:
        return 0.0

    def has_ended(self) -> bool:
        return False

    def dismiss(self) -> None: ...

    def stop(self) -> int | None:
        return self._status


def _payloads() -> list[tuple[Kind, bytes]]:
    values: list[Any] = [
        None, True, 7, -(2**200), 1.5, 2j, "text\x1b[31m", [1, [2, (3,)]], {"a": 1, 2: None}, np.float32(2),
        np.arange(6.0).reshape(2, 3), np.zeros((0, 5), "u1"), np.array(True), np.ones(3, "c8"), object(), [object()],
    ]  # fmt: skip
    found = [(Kind.RETURNED, encode((), value)) for value in values[:-2]]
    found += [(Kind.RETURNED, encode(((0, 1),)) + encode_result(value, 2**16)[0]) for value in values]
    texts = ("ValueError", "no", 3, "Traceback …"), ("MemoryError", "", None, ""), ("syntax", "bad", 1, "")
    found += [(kind, encode(*text)) for kind in (Kind.RAISED, Kind.LOAD_FAILED) for text in texts]
    return [
        *found,
        (Kind.NAMES_FOUND, encode(("f", "g"))),
        (Kind.LOADED, b""),
        (Kind.ENDED, TOKEN + bytes(8)),
        (Kind.READY, b""),
    ]


PAYLOADS = _payloads()


def _changed(data: bytes, draw: random.Random) -> bytes:
    """Return `data` after a few changes of the kinds that find faults in readers of binary formats."""
    found = bytearray(data)
    for _ in range(draw.choice((0, 1, 1, 2, 4))):
        at = draw.randrange(len(found) + 1)
        match draw.randrange(6):
            case 0 if found:
                found[at % len(found)] ^= 1 << draw.randrange(8)
            case 1:
                found[at:at] = draw.randbytes(draw.randrange(1, 9))
            case 2:
                del found[at : at + draw.randrange(1, 9)]
            case 3:
                width = draw.choice((1, 2, 4, 8))
                found[at : at + width] = (draw.choice(_INTERESTING) % 2 ** (8 * width)).to_bytes(width, "little")
            case 4:
                found[at:at] = found[: draw.randrange(len(found) + 1)] * draw.randrange(1, 40)
            case _:
                other = draw.choice(PAYLOADS)[1]
                found[at:at] = other[draw.randrange(len(other) + 1) :]
    return bytes(found)


def _answer(draw: random.Random, kinds: tuple[Kind, ...]) -> bytes:
    wanted = draw.choice(kinds) if draw.random() < 0.9 else draw.choice(list(Kind))
    kind, payload = draw.choice([pair for pair in PAYLOADS if pair[0] is wanted] or PAYLOADS)
    sent = frame(kind, _changed(payload, draw)) if draw.random() < 0.8 else _changed(frame(kind, payload), draw)
    return sent if draw.random() < 0.9 else sent + _answer(draw, kinds)


def _pieces(data: bytes, draw: random.Random) -> list[tuple[bool, bytes]]:
    found: list[tuple[bool, bytes]] = []
    while data:
        count = draw.choice((1, 3, 9, 10, len(data), len(data)))
        found.append((False, data[:count]))
        data = data[count:]
        if draw.random() < 0.1:
            found.append((True, draw.randbytes(draw.choice((1, 30, 5000)))))
    return found


def play_once(seed: int) -> str:
    """Play one session of scripted bytes; return the name of its outcome. Raises whatever the judge fails with."""
    draw = random.Random(seed)  # noqa: S311 - to be repeated by its seed
    end_case = frame(Kind.ENDED, TOKEN + U64.pack(draw.choice((0, 1, 40, 2**64 - 1)))) if draw.random() < 0.7 else b""
    load = frame(Kind.LOADED) if draw.random() < 0.8 else _answer(draw, (Kind.LOADED, Kind.LOAD_FAILED, Kind.RAISED))
    count = draw.choice((1, 1, 2, 5))
    calls = [_answer(draw, (Kind.RETURNED, Kind.RETURNED, Kind.RAISED)) + end_case for _ in range(count)]
    status = draw.choice((0, 1, 71, -6, -9, -11, -24, -31, -99, None))

    def start(limits: Limits) -> Supervisor:
        pieces = _pieces(load, draw) + _pieces(b"".join(calls), draw)
        return Supervisor(ScriptedProcess(status), ScriptedChannel(pieces), limits)

    program = Program(b"", "s.py", "f", ("x",))
    with WorkerSession(program, _LIMITS, (), start, locked=draw.random() < 0.5) as session:
        loaded = session.load()
        if not isinstance(loaded, Loaded):
            assert load_fault(loaded).feedback
            return type(loaded).__name__
        script = replace(Script.of([Call({"x": 1})]), token=TOKEN)
        outcomes = [played.outcomes[0] for played in session.run_all([script] * count)]
    assert len(outcomes) == count
    for outcome in outcomes:
        assert not isinstance(outcome, LoadFailed)
        if not isinstance(outcome, Returned):
            assert outcome_fault(outcome).feedback
    with contextlib.suppress(WireError):
        read_names(_changed(draw.choice(PAYLOADS)[1], draw))
    return type(outcomes[-1]).__name__


def main(minutes: float, seed: int) -> str:
    """Play sessions for so long, one at least, and say what was seen. Raises what the judge fails with."""
    import resource  # noqa: PLC0415 - Windows has none

    end, played, seen = time.monotonic() + 60 * minutes, 0, dict[str, int]()
    while not played or time.monotonic() < end:
        started = time.process_time()
        try:
            name = play_once(seed + played)
        except Exception as error:
            error.add_note(f"to repeat it: python -m tests.sandbox.fuzz_wire 0 {seed + played}")
            raise
        if time.process_time() - started > SLOWEST_SECONDS:
            raise SystemExit(f"seed {seed + played} took {time.process_time() - started:.1f} s of CPU")
        seen[name] = seen.get(name, 0) + 1
        played += 1
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    if megabytes > MOST_MEGABYTES:
        raise SystemExit(f"{played} sessions from seed {seed} needed {megabytes} MiB")
    return f"{played} sessions from seed {seed}: {dict(sorted(seen.items()))}; at most {megabytes} MiB\n"


if __name__ == "__main__":
    sys.stdout.write(main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns() % 2**40))
