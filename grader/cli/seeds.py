"""The seed of a run, from the options that choose it."""

from __future__ import annotations

import os
from pathlib import Path

from grader.cases.seeds import SEED_BITS, derive_seed, fresh_seed
from grader.cli.failures import BadRequest

SECRET_FILE = "GRADER_SECRET_FILE"  # noqa: S105  # a variable's name
HIGHEST = 2**SEED_BITS - 1
_HOW = 'make one with: python -c "import secrets; print(secrets.token_hex(32))" > FILE'


def choose_seed(course: str, seed: int | None, student: str | None, round_name: str | None) -> int:
    """Return the seed that the options name, else a fresh one. Raises BadRequest where they contradict each other."""
    if seed is not None and student is not None:
        message = "--seed and --student exclude each other: a student's seed is derived"
        raise BadRequest(message)
    if student is None:
        if round_name is not None:
            message = "--round goes with --student"
            raise BadRequest(message)
        return fresh_seed() if seed is None else seed
    if not student.strip():
        message = "--student needs a name"
        raise BadRequest(message)
    return derive_seed(_secret(), course, student, round_name or "")


def _secret() -> bytes:
    named = os.environ.get(SECRET_FILE)
    if not named:
        message = f"--student needs a secret: {SECRET_FILE} must name a file that holds one ({_HOW})"
        raise BadRequest(message)
    try:
        secret = Path(named).read_bytes().strip()
    except OSError as error:
        message = f"{SECRET_FILE}: {named}: {error.strerror}"
        raise BadRequest(message) from error
    if not secret:
        message = f"{SECRET_FILE}: {named} is empty ({_HOW})"
        raise BadRequest(message)
    return secret
