"""An export grades by itself, as its platform would have it do."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from grader.authoring.export import PLATFORMS, export_course, exported_files
from grader.authoring.render_target import CannotRender
from grader.cli.platforms.gradescope import BadMetadata, identity
from grader.course.load import Course, load_course

PROBLEM = "lora_param_counting"
OTHER = "lora_forward"
ROOT = Path(__file__).parents[2]
USERS = [{"id": 5, "name": "B"}, {"id": 12, "name": "A"}]
METADATA = {"id": 1, "assignment": {"id": 7, "title": "A"}, "users": USERS}

posix = pytest.mark.skipif(sys.platform == "win32", reason="these platforms run Linux")


@pytest.fixture(scope="module")
def course() -> Course:
    return load_course(ROOT, [PROBLEM, OTHER])


@pytest.mark.parametrize("platform", list(PLATFORMS))
def test_an_export_is_a_course_without_samples(course: Course, tmp_path: Path, platform: str) -> None:
    export_course(course, platform, tmp_path / "out", [PROBLEM], 480)
    (found,) = {path.parents[1] for path in (tmp_path / "out").rglob("problems/course.yaml")}
    assert list(load_course(found).problems) == [PROBLEM]
    assert [path.name for path in (found / "reference").rglob("*")] == [f"{PROBLEM}.py"]
    readme = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert f"**{points_of(course)} points**" in readme


def points_of(course: Course) -> int:
    problem = course.problem(PROBLEM)
    return sum(group.points for group in problem.groups) + sum(check.points for check in problem.cost)


@pytest.mark.parametrize("platform", list(PLATFORMS))
def test_the_same_course_gives_the_same_export_but_for_the_secret(course: Course, platform: str) -> None:
    once, again = (exported_files(course, platform, None, 60) for _ in range(2))
    changing = {name for name in once if once[name] != again[name]}
    assert changing == ({"autograder.zip", "source/secret"} if platform == "gradescope" else set())


def test_a_folder_with_something_in_it_is_not_touched(course: Course, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("here", encoding="utf-8")
    with pytest.raises(CannotRender, match="is not empty"):
        export_course(course, "github", tmp_path, None, 60)
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_students_copy_cannot_be_exported(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "problems", tmp_path / "problems")
    with pytest.raises(CannotRender, match="has no reference here"):
        exported_files(load_course(tmp_path, [PROBLEM]), "gradescope", None, 60)


def test_prerequisites_that_are_left_out_are_no_fault(course: Course, tmp_path: Path) -> None:
    assert PROBLEM in course.problem(OTHER).prerequisites
    export_course(course, "github", tmp_path / "out", [OTHER], 60)
    assert not load_course(tmp_path / "out" / "course").problem(OTHER).prerequisites


def gradescope_machine(course: Course, root: Path) -> None:
    """Lay a machine out as Gradescope does after the image is built: /autograder is `root`."""
    with zipfile.ZipFile(io.BytesIO(exported_files(course, "gradescope", [PROBLEM], 300)["autograder.zip"])) as archive:
        for entry in archive.infolist():
            archive.extract(entry, root / "source")
            (root / "source" / entry.filename).chmod(entry.external_attr >> 16 & 0o777)
    shutil.copy(root / "source" / "run_autograder", root / "run_autograder")
    (root / "submission").mkdir()
    (root / "results").mkdir()
    (root / "submission_metadata.json").write_text(json.dumps(METADATA), encoding="utf-8")
    # What setup.sh would install is here already.
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(root / "venv")], check=True)
    packages = next((root / "venv").rglob("site-packages"))
    (packages / "here.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")


def handed_in(root: Path, source: bytes) -> Any:
    """Run the harness in a clean environment, and return results.json."""
    (root / "submission" / f"{PROBLEM}.py").write_bytes(source)
    environment = {"PATH": os.environ["PATH"], "AUTOGRADER_ROOT": str(root)}
    done = subprocess.run([str(root / "run_autograder")], cwd=root, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads((root / "results" / "results.json").read_bytes())


FIELDS = {
    "score", "execution_time", "output", "output_format", "test_output_format", "test_name_format", "visibility",
    "stdout_visibility", "extra_data", "tests", "leaderboard",
}  # fmt: skip
TEST_FIELDS = {
    "score", "max_score", "status", "name", "name_format", "number", "output", "output_format", "tags", "visibility",
    "extra_data",
}  # fmt: skip


def assert_gradescope_takes(results: Any) -> None:
    assert set(results) <= FIELDS
    for test in results["tests"]:
        assert set(test) <= TEST_FIELDS
        assert test["status"] in {"passed", "failed"}
        assert test["visibility"] == "visible"
    if "score" in results:
        assert results["score"] == sum(test["score"] for test in results["tests"])


@posix
def test_gradescopes_harness_ends_in_a_results_json(course: Course, tmp_path: Path) -> None:
    gradescope_machine(course, tmp_path)
    right = handed_in(tmp_path, (ROOT / "reference" / f"{PROBLEM}.py").read_bytes())
    assert_gradescope_takes(right)
    assert right["score"] == points_of(course)
    wrong = handed_in(tmp_path, b"def lora_param_count(n, m, r):\n    return 0\n")
    assert_gradescope_takes(wrong)
    assert wrong["score"] == 0
    assert wrong["tests"][0]["output"]


@posix
@pytest.mark.parametrize("metadata", [None, b"{}", b"not json", b'{"users": [], "assignment": {"id": 1}}'])
def test_what_goes_wrong_on_gradescope_is_told_and_scored_by_nobody(
    course: Course, tmp_path: Path, metadata: bytes | None
) -> None:
    gradescope_machine(course, tmp_path)
    (tmp_path / "submission_metadata.json").unlink()
    if metadata is not None:
        (tmp_path / "submission_metadata.json").write_bytes(metadata)
    results = handed_in(tmp_path, b"")
    assert_gradescope_takes(results)
    assert "score" not in results
    assert "tell your instructor" in results["output"]


def test_a_group_is_the_same_in_any_order(tmp_path: Path) -> None:
    file = tmp_path / "metadata.json"
    file.write_text(json.dumps(METADATA), encoding="utf-8")
    one = identity(file)
    file.write_text(json.dumps({**METADATA, "users": USERS[::-1]}), encoding="utf-8")
    assert identity(file) == one == ("12,5", "7")
    with pytest.raises(BadMetadata):
        identity(tmp_path)


@posix
def test_classroom_50_gets_a_result(course: Course, tmp_path: Path) -> None:
    bundle, checkout = tmp_path / "bundle", tmp_path / "checkout"
    export_course(course, "classroom50", bundle, [PROBLEM], 300)
    checkout.mkdir()
    shutil.copy(ROOT / "reference" / f"{PROBLEM}.py", checkout)
    # Nothing is left to install, since what the bundle needs lies in it.
    (bundle / "requirements.txt").write_text("", encoding="utf-8")
    for package in Path(sysconfig.get_path("purelib")).iterdir():
        if package.suffix != ".pth" and not (bundle / package.name).exists():
            (bundle / package.name).symlink_to(package)
    identity_of_it = {"CLASSROOM": "c", "ASSIGNMENT": "a", "OWNER": "o", "SUBMISSION_TAG": "submit/1"}
    done = subprocess.run(
        [sys.executable, str(bundle / "autograder.py")],
        cwd=checkout, env={**os.environ, **identity_of_it}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    result = json.loads((checkout / "result.json").read_bytes())
    points = points_of(course)
    assert (result["score"], result["max-score"], result["schema"]) == (points, points, "classroom50/result/v1")
    assert "accepted" in (checkout / "release-body.md").read_text(encoding="utf-8")


def test_the_workflow_has_pinned_actions_and_the_least_permissions(course: Course) -> None:
    workflow = yaml.safe_load(exported_files(course, "github", None, 120)[".github/workflows/grade.yml"])
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["grade"]["permissions"] == {"contents": "read"}
    steps = workflow["jobs"]["grade"]["steps"]
    uses = [step["uses"] for step in steps if "uses" in step]
    assert uses
    assert all(len(used.partition("@")[2]) == 40 for used in uses)
    scripts = [step["run"] for step in steps if "run" in step]
    assert not any("${{" in script for script in scripts)  # nothing that somebody typed becomes a command
