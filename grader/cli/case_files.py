"""A rebuilt case as a file: `.npz` for NumPy (no pickle in it), `.json` for anything else."""

from __future__ import annotations

import io
import json
from typing import Any

import numpy as np

from grader.cases import Case
from grader.course.calls import Call, Step


def case_file(case: Case, problem_id: str, seed: int, inputs: str, suffix: str) -> bytes:
    """Return the file's bytes.

    JSON: `problem`, `case`, `seed`, `inputs` (the hash) and `steps`; an array is `{"dtype", "shape", "values"}`, with
    numbers that are not finite as strings. NPZ: the same JSON text as `script`, in which an array is `{"array": NAME}`
    and stands in the archive under NAME: `s0_X` for argument X of step 0.
    """
    arrays: dict[str, Any] = {}
    named = suffix == ".npz"
    fields = {
        "problem": problem_id,
        "case": case.name,
        "seed": seed,
        "inputs": inputs,
        "steps": [_step(step, f"s{number}_", arrays if named else None) for number, step in enumerate(case.steps)],
    }
    if not named:
        return (json.dumps(fields, allow_nan=False) + "\n").encode()
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, script=np.array(json.dumps(fields, allow_nan=False)), **arrays)
    return buffer.getvalue()


def _step(step: Step, prefix: str, arrays: dict[str, Any] | None) -> dict[str, Any]:
    if not isinstance(step, Call):
        return {"recall": step.step}
    placements = {
        name: {"layout": place.layout.value, "read_only": place.read_only, "slot": place.slot}
        for name, place in step.placements.items()
    }
    arguments = {name: _value(value, prefix + name, arrays) for name, value in step.arguments.items()}
    return {
        "arguments": arguments,
        "placements": placements,
        "release": step.release,
        "random_seed": step.random_seed,
    }


def _value(value: Any, name: str, arrays: dict[str, Any] | None) -> Any:
    if isinstance(value, list | tuple):
        return [_value(item, f"{name}_{number}", arrays) for number, item in enumerate(value)]
    if isinstance(value, np.ndarray):
        if arrays is not None:
            arrays[name] = value
            return {"array": name}
        values = [_plain(item) for item in value.ravel().tolist()]
        return {"dtype": str(value.dtype), "shape": list(value.shape), "values": values}
    return _plain(value)


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, float) and not np.isfinite(value) else value
