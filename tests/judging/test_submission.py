"""From a path to sources: files, folders, archives, notebooks, and what is refused."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest

from grader.course.faults import UnknownProblem
from grader.course.load import Course
from grader.judging.containers import ContainerFault, notebook_source
from grader.judging.submission import LARGEST_SOURCE, SubmissionNotFound, find_submission
from grader.sandbox import Runner

SOURCE = b"def lora_param_count(n, m, r):\n    return 1, 1, 1.0\n"
ID = "lora_param_counting"


def put(path: Path, content: bytes = SOURCE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_a_file_is_known_by_its_name(tmp_path: Path, course: Course, runner: Runner) -> None:
    found = find_submission(put(tmp_path / f"{ID}.py", b"x = 1"), course, None, runner)
    assert (found.problems, dict(found.sources)) == ((ID,), {ID: b"x = 1"})


def test_else_by_the_function_it_defines(tmp_path: Path, course: Course, runner: Runner) -> None:
    assert find_submission(put(tmp_path / "mine.py"), course, None, runner).problems == (ID,)


def test_else_it_must_be_said(tmp_path: Path, course: Course, runner: Runner) -> None:
    path = put(tmp_path / "mine.py", SOURCE + b"def pca_project(X, k):\n    pass\n")
    with pytest.raises(SubmissionNotFound, match=r"2 problems \(.*\)\. Say which with --problem"):
        find_submission(path, course, None, runner)
    with pytest.raises(SubmissionNotFound, match="no problem's function"):
        find_submission(put(tmp_path / "none.py", b"def (:"), course, None, runner)
    assert find_submission(path, course, "pca_projection", runner).problems == ("pca_projection",)


def test_an_unknown_problem_is_met_with_the_nearest(tmp_path: Path, course: Course, runner: Runner) -> None:
    with pytest.raises(UnknownProblem, match=ID):
        find_submission(put(tmp_path / "x.py"), course, "lora_param_count", runner)


def test_a_path_that_is_not_there(tmp_path: Path, course: Course, runner: Runner) -> None:
    with pytest.raises(SubmissionNotFound, match="no such file or folder"):
        find_submission(tmp_path / "gone.py", course, None, runner)


def test_a_folder_selects_the_whole_course(tmp_path: Path, course: Course, runner: Runner) -> None:
    put(tmp_path / "solutions" / f"{ID}.py")
    put(tmp_path / "truncated_svd.py", b"y = 2")
    found = find_submission(tmp_path, course, None, runner)
    assert found.problems == tuple(course.problems)
    assert dict(found.sources) == {ID: SOURCE, "truncated_svd": b"y = 2"}
    assert found.filename(ID) == f"solutions/{ID}.py"


def test_of_two_candidates_the_one_in_solutions_counts_and_it_is_said(
    tmp_path: Path, course: Course, runner: Runner
) -> None:
    put(tmp_path / "solutions" / f"{ID}.py")
    put(tmp_path / f"{ID}.py", b"other")
    found = find_submission(tmp_path, course, None, runner)
    assert found.sources[ID] == SOURCE
    assert any("both" in flag for flag in found.flags)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_links_out_of_the_folder_pipes_and_giants_are_refused(tmp_path: Path, course: Course, runner: Runner) -> None:
    outside = put(tmp_path / "reference.py")
    folder = tmp_path / "student"
    (folder / "solutions").mkdir(parents=True)
    (folder / "solutions" / f"{ID}.py").symlink_to(outside)
    os.mkfifo(folder / "solutions" / "truncated_svd.py")
    put(folder / "solutions" / "pca_projection.py", b"#" * (LARGEST_SOURCE + 1))
    found = find_submission(folder, course, None, runner)
    assert not found.sources
    assert "outside the submission" in (found.refusal(ID) or "")
    assert "regular file" in (found.refusal("truncated_svd") or "")
    assert "larger than" in (found.refusal("pca_projection") or "")


def test_an_archive_is_read_without_being_unpacked(tmp_path: Path, course: Course, runner: Runner) -> None:
    path = tmp_path / "student.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"student/solutions/{ID}.py", SOURCE)
        archive.writestr("student/../../evil.py", b"bad")
    found = find_submission(path, course, ID, runner)
    assert found.sources[ID] == SOURCE
    assert sorted(file.name for file in tmp_path.iterdir()) == ["student.zip"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 truncated", b"not a zip"])
def test_a_broken_archive_is_named(tmp_path: Path, course: Course, runner: Runner, content: bytes) -> None:
    with pytest.raises(SubmissionNotFound, match="not a zip archive"):
        find_submission(put(tmp_path / "x.zip", content), course, ID, runner)


def test_a_zip_bomb_is_not_read(tmp_path: Path, course: Course, runner: Runner) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{ID}.py", b"#" * (LARGEST_SOURCE + 1))
    with pytest.raises(SubmissionNotFound, match="larger than"):
        find_submission(path, course, ID, runner)


def test_a_notebook_gives_its_code_cells_without_magics(tmp_path: Path, course: Course, runner: Runner) -> None:
    cells = [
        {"cell_type": "markdown", "source": "# text"},
        {"cell_type": "code", "source": ["%matplotlib inline\n", "!ls\n", "import numpy as np"]},
        {"cell_type": "code", "source": "%%bash\nrm -rf x"},
        {"cell_type": "code", "source": SOURCE.decode()},
    ]
    path = put(tmp_path / "work.ipynb", json.dumps({"cells": cells}).encode())
    found = find_submission(path, course, None, runner)
    text = found.sources[ID].decode()
    assert found.problems == (ID,)
    assert "import numpy as np" in text
    assert "rm -rf" not in text
    assert "!ls" not in text


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"cells": [1]}', b"[" * 100_000])
def test_what_is_no_notebook_has_one_message(content: bytes) -> None:
    with pytest.raises(ContainerFault, match="is not a notebook"):
        notebook_source(content)


def test_the_digest_is_of_what_was_handed_in(tmp_path: Path, course: Course, runner: Runner) -> None:
    path = put(tmp_path / f"{ID}.py")
    before = find_submission(path, course, None, runner).sha256
    assert find_submission(path, course, None, runner).sha256 == before
    put(path, SOURCE + b"#")
    assert find_submission(path, course, None, runner).sha256 != before
