"""A hash of everything a case hands to a submission, to see that a replay is the same case bit for bit."""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING

import numpy as np

from grader.cases.case import Case
from grader.course.calls import Recall, Step

if TYPE_CHECKING:
    from grader.course.calls import Argument


def inputs_hash(case: Case) -> str:
    """Return SHA-256, in hexadecimal, of the steps: types, shapes, values, placements, releases and random seeds."""
    return hashlib.sha256(b"".join(_step(step) for step in case.steps)).hexdigest()


def _step(step: Step) -> bytes:
    if isinstance(step, Recall):
        return _field("recall", str(step.step).encode())
    parts = [_field("call", struct.pack("<?Q", step.release, step.random_seed))]
    for name, value in step.arguments.items():
        parts.append(_field("argument", name.encode()) + _argument(value))
        if name in step.placements:
            at = step.placements[name]
            slot = "none" if at.slot is None else f"slot {at.slot}"
            parts.append(_field("placement", f"{at.layout} {at.read_only} {slot}".encode()))
    return b"".join(parts)


def _argument(value: Argument) -> bytes:
    match value:
        case np.ndarray():
            plain = np.ascontiguousarray(value, dtype=value.dtype.newbyteorder("<"))
            return _field(f"array {plain.dtype.str} {value.shape}", plain.tobytes())
        case float():
            return _field("float", struct.pack("<d", value))
        case list() | tuple():
            return _field(type(value).__name__, b"".join(_argument(item) for item in value))
        case _:
            return _field(type(value).__name__, str(value).encode())


def _field(kind: str, content: bytes) -> bytes:
    """Return the content after its kind and both lengths, so that no two cases read alike."""
    return b"".join(len(part).to_bytes(8, "big") + part for part in (kind.encode(), content))
