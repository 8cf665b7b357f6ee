"""`python -m grader.cli.platforms.gradescope ROOT SECONDS`: grade the submission in Gradescope's folders at ROOT.

submission/                what the student handed in
submission_metadata.json   who, and for which assignment: the seed follows from both, and from the secret
source/course, secret      the course, and what keeps its seeds from being guessed
results/results.json       is written in any case, whole: Gradescope shows students nothing else
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from grader.cli.entry import run
from grader.cli.failures import ACCEPTED, BELOW
from grader.cli.files import write_whole
from grader.cli.seeds import SECRET_FILE

_NOT_GRADED = "Your submission could not be graded, through no fault of yours. Please tell your instructor."


class BadMetadata(Exception):
    """The platform's file about the submission does not say who handed in what."""


def main(arguments: Sequence[str]) -> int:
    """Grade, and return 0 once there is a results.json."""
    root, seconds = Path(arguments[0]), arguments[1]
    results = root / "results" / "results.json"
    results.parent.mkdir(parents=True, exist_ok=True)
    results.unlink(missing_ok=True)
    os.environ[SECRET_FILE] = str(root / "source" / "secret")
    try:
        student, assignment = identity(root / "submission_metadata.json")
        status = run(_command(root, results, student, assignment, seconds))
    except (BadMetadata, Exception) as error:  # noqa: BLE001  # the student must see something in any case
        print(f"{type(error).__name__}: {error}", file=sys.stderr)  # noqa: T201  # the log, for instructors only
        status = None
    if status not in {ACCEPTED, BELOW} and not results.exists():
        write_whole(results, json.dumps(_failure(), indent=2))
    return 0


def identity(metadata: Path) -> tuple[str, str]:
    """Return the student, or the group in an order that does not change, and the assignment. Raises BadMetadata."""
    try:
        told: Any = json.loads(metadata.read_bytes())
        students = sorted(str(user["id"]) for user in told["users"])
        assignment = str(told["assignment"]["id"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = f"{metadata}: no ids of users and assignment in it ({type(error).__name__}: {error})"
        raise BadMetadata(message) from error
    if not students:
        message = f"{metadata}: it names no user"
        raise BadMetadata(message)
    return ",".join(students), assignment


def _command(root: Path, results: Path, student: str, assignment: str, seconds: str) -> list[str]:
    return [
        *("grade", str(root / "submission"), "--course", str(root / "source" / "course")),
        *("--student", student, "--round", assignment, "--budget", seconds),
        *("--audience", "student", "--fail-under", "0"),
        *("--report", f"gradescope={results}", "--report", "text"),
    ]


def _failure() -> dict[str, Any]:
    return {
        "output": _NOT_GRADED,
        "output_format": "text",
        "stdout_visibility": "hidden",
        "tests": [{"name": "Grading", "status": "failed", "output": _NOT_GRADED, "visibility": "visible"}],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
