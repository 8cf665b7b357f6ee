"""The exported folder on Gradescope: `setup.sh` really installs, `run_autograder` really grades, from a clean folder.

Its harness unpacks autograder.zip into source/, runs setup.sh as root while it builds the image, copies run_autograder
up, and for each submission starts it in the root folder with the student's files and metadata beside it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROBLEMS = ("lora_param_counting", "truncated_svd")
VISIBILITIES = {"hidden", "after_due_date", "after_published", "visible"}
FORMATS = {"text", "html", "simple_format", "md", "ansi"}


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


RULES: dict[str, Any] = {
    "score": is_number,
    "execution_time": lambda it: is_number(it) and it >= 0,
    "output": lambda it: isinstance(it, str) and "\r" not in it,
    "output_format": lambda it: it in FORMATS,
    "test_output_format": lambda it: it in FORMATS,
    "test_name_format": lambda it: it in FORMATS,
    "visibility": lambda it: it in VISIBILITIES,
    "stdout_visibility": lambda it: it in VISIBILITIES,
    "extra_data": lambda it: isinstance(it, dict),
    "tests": lambda it: isinstance(it, list) and it,
    "leaderboard": lambda it: isinstance(it, list) and all(map(is_on_the_leaderboard, it)),
}
RULES_OF_A_TEST: dict[str, Any] = {
    **{name: RULES[name] for name in ("score", "output", "output_format", "visibility", "extra_data")},
    "max_score": lambda it: is_number(it) and it >= 0,
    "status": lambda it: it in {"passed", "failed"},
    "name": lambda it: isinstance(it, str) and it,
    "name_format": lambda it: it in FORMATS,
    "number": lambda it: isinstance(it, str),
    "tags": lambda it: isinstance(it, list) and all(isinstance(tag, str) for tag in it),
}


def is_on_the_leaderboard(entry: dict[str, Any]) -> bool:
    value = entry.get("value")
    known = set(entry) <= {"name", "value", "order"} and entry.get("order", "desc") in {"asc", "desc"}
    return known and isinstance(entry.get("name"), str) and (is_number(value) or isinstance(value, str))


def broken_rules(results: dict[str, Any]) -> list[str]:
    """Return what Gradescope's description of results.json does not allow."""
    broken = [f"{name}: {value!r}" for name, value in results.items() if name not in RULES or not RULES[name](value)]
    for test in results.get("tests", []):
        broken += [
            f"a test's {name}: {value!r}"
            for name, value in test.items()
            if name not in RULES_OF_A_TEST or not RULES_OF_A_TEST[name](value)
        ]
    if "score" not in results and not all("score" in test for test in results.get("tests", [])):
        broken.append("neither a score nor a score of each test")
    return broken


@dataclass(frozen=True)
class Machine:
    """A folder that stands for /autograder, after the image was built."""

    root: Path
    environment: dict[str, str]

    def grade(self, files: dict[str, bytes]) -> dict[str, Any]:
        """Hand in `files` and return results.json."""
        for name in ("submission", "results"):
            subprocess.run(["rm", "-rf", str(self.root / name)], check=True)
            (self.root / name).mkdir()
        for name, content in files.items():
            (self.root / "submission" / name).write_bytes(content)
        with (self.root / "results" / "stdout").open("wb") as log:
            done = subprocess.run(
                [str(self.root / "run_autograder")],
                cwd=self.root, env=self.environment, stdout=log, stderr=subprocess.STDOUT, check=False,
            )  # fmt: skip
        told = (self.root / "results" / "stdout").read_text("utf-8")
        assert done.returncode == 0, told
        results: dict[str, Any] = json.loads((self.root / "results" / "results.json").read_bytes())
        return results


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("Gradescope's harness is root on Linux: run make test-consumers as root, in a container")
    work = tmp_path_factory.mktemp("gradescope")
    export = [sys.executable, "-m", "grader", "export", "gradescope", str(work / "export"), *PROBLEMS]
    subprocess.run(export, cwd=ROOT, check=True, capture_output=True)
    root = work / "autograder"
    root.mkdir()
    with zipfile.ZipFile(work / "export" / "autograder.zip") as archive:
        for entry in archive.infolist():
            archive.extract(entry, root / "source")
            (root / "source" / entry.filename).chmod(entry.external_attr >> 16 & 0o777)
    # Nothing of this checkout is on the way: only how packages are found, and where the machine's programs are.
    places = [place for place in os.environ["PATH"].split(os.pathsep) if not place.startswith(str(ROOT))]
    kept = {name: value for name, value in os.environ.items() if name.startswith("PIP_") or name == "HOME"}
    environment = {**kept, "PATH": os.pathsep.join(places), "AUTOGRADER_ROOT": str(root)}
    built = subprocess.run(
        ["bash", str(root / "source" / "setup.sh")],
        cwd=root / "source",
        env=environment,
        capture_output=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr.decode()
    run = root / "run_autograder"
    run.write_bytes((root / "source" / "run_autograder").read_bytes())
    run.chmod(0o755)
    metadata = {
        "id": 1, "created_at": "2026-02-03T04:05:06.000000-08:00", "submission_method": "upload",
        "assignment": {"id": 7, "course_id": 3, "title": "SVD", "due_date": None, "late_due_date": None,
                       "group_submission": False, "total_points": "23.0"},
        "users": [{"id": 5, "name": "Ada", "email": "ada@example.org"}], "previous_submissions": [],
    }  # fmt: skip
    (root / "submission_metadata.json").write_text(json.dumps(metadata), "utf-8")
    return Machine(root, environment)


def test_right_solutions_get_all_points(machine: Machine) -> None:
    results = machine.grade({f"{name}.py": (ROOT / "reference" / f"{name}.py").read_bytes() for name in PROBLEMS})
    assert broken_rules(results) == []
    assert results["score"] == sum(test["max_score"] for test in results["tests"]) > 0
    assert {test["status"] for test in results["tests"]} == {"passed"}


def test_a_hostile_solution_gets_no_points_and_tells_nothing(machine: Machine) -> None:
    source = (
        "import numpy as np\n\n\ndef truncated_svd(X, k):\n"
        "    print('::error::\\x1b[31m<script>', X.tolist())\n"
        f"    raise ValueError('found ' + open({str(machine.root / 'source' / 'secret')!r}).read() + str(X.tolist()))\n"
    )
    results = machine.grade({"truncated_svd.py": source.encode()})
    assert broken_rules(results) == []
    assert results["score"] == 0
    whole = json.dumps(results)
    assert not any(
        piece in whole for piece in ("found ", "[[", "<script>", (machine.root / "source/secret").read_text())
    )
    assert all(test["output"] for test in results["tests"])


def test_an_empty_submission_is_not_attempted(machine: Machine) -> None:
    results = machine.grade({})
    assert broken_rules(results) == []
    assert results["score"] == 0


def test_the_rules_would_find_a_mistake() -> None:
    test = {"name": "a", "score": 1, "max_score": 1, "status": "ok"}
    assert broken_rules({"tests": [test], "visibility": "never", "extra": 1}) == [
        "visibility: 'never'",
        "extra: 1",
        "a test's status: 'ok'",
    ]
    assert broken_rules({"tests": []})
