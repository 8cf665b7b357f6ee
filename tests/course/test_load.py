from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.course.faults import CourseError, CourseNotFound, Fault, UnknownProblem
from grader.course.load import find_course, load_course

REPOSITORY = Path(__file__).parents[2]


def faults(course: Any, **options: Any) -> list[str]:
    with pytest.raises(CourseError) as caught:
        load_course(course.root, **options)
    return str(caught.value).split("\n")


def test_course_of_this_repository_loads_in_the_order_of_study() -> None:
    course = load_course(REPOSITORY)
    assert tuple(course.problems) == tuple(course.file.problems)
    assert course.reference_file("truncated_svd") == REPOSITORY / "reference" / "truncated_svd.py"
    assert course.python_file("truncated_svd") is None
    samples = course.samples("truncated_svd", "accepted")
    assert samples == sorted(samples)
    assert "thin_svd.py" in [path.name for path in samples]


def test_unknown_kind_of_sample_is_refused(course: Any) -> None:
    with pytest.raises(ValueError, match="no kind of sample 'fast'; known: accepted, wrong, slow, forbidden"):
        load_course(course.root).samples("sample", "fast")


def test_python_beside_the_problem_is_found(course: Any) -> None:
    loaded = load_course(course.root)
    assert loaded.python_file("sample") == course.problems / "sample.py"
    assert loaded.reference_file("sample") is None
    assert loaded.samples("sample", "wrong") == []


def test_problems_folder_itself_names_the_course(course: Any) -> None:
    assert load_course(course.problems).directory == load_course(course.root).directory == course.root


def test_loaded_problem_cannot_be_changed(course: Any) -> None:
    loaded = load_course(course.root)
    with pytest.raises(ValueError, match="frozen"):
        loaded.problem("sample").title = "Other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        loaded.problems["other"] = loaded.problem("sample")  # type: ignore[index]


def test_unknown_problem_names_the_nearest(course: Any) -> None:
    loaded = load_course(course.root)
    with pytest.raises(UnknownProblem, match=r"^no problem 'smaple' in this course; did you mean 'sample'\?$"):
        loaded.problem("smaple")
    with pytest.raises(UnknownProblem, match=r"^no problem 'xyzzy' in this course; known: sample$"):
        load_course(course.root, only=["xyzzy"])


# several problems -----------------------------------------------------------------------------------------------------


def test_only_reads_the_chosen_files_and_keeps_the_revision_of_all(course: Any) -> None:
    course.add_problem("second")
    whole = load_course(course.root)
    assert list(whole.problems) == ["second", "sample"]
    part = load_course(course.root, only=["sample"])
    assert list(part.problems) == ["sample"]
    assert (part.revision, part.problem("sample")) == (whole.revision, whole.problem("sample"))
    course.write("second.yaml", "{")
    assert list(load_course(course.root, only={"sample"}).problems) == ["sample"]


def test_faults_of_all_files_come_at_once(course: Any) -> None:
    course.add_problem("second")
    course.edit("course.yaml", "title: Tests", "titel: Tests")
    course.edit("second.yaml", "points: 2", "points: two")
    course.edit("sample.yaml", "cases: 10", "cases: 1")
    course.write("sample.py", "def draw(:\n")
    course.edit("sample.yaml", "q: [gaussian]", "q: [{generated: {by: draw}}]")
    assert faults(course) == [
        "problems/course.yaml:2: titel: unknown key; did you mean 'title'?",
        "problems/second.yaml:33: groups[0].points: expected a whole number, got 'two'",
        "problems/sample.py:1: not Python: invalid syntax",
        "problems/sample.yaml:33: groups[0].cases: fewer cases (1) than families (2); each needs one or more",
    ]


def test_problem_files_are_read_although_the_course_file_is_no_yaml(course: Any) -> None:
    course.write("course.yaml", "id: [")
    course.edit("sample.yaml", "points: 2", "points: two")
    assert faults(course) == [
        "problems/course.yaml:1: the file ends here, and a bracket is still open",
        "problems/sample.yaml:32: groups[0].points: expected a whole number, got 'two'",
    ]


def test_two_problems_with_one_function_are_told(course: Any) -> None:
    course.add_problem("second", function="sample")
    message = "'sample' is the function of 'second' too; each problem has its own"
    assert faults(course) == [f"problems/sample.yaml:6: function.name: {message}"]


def test_prerequisites_in_a_circle_are_told(course: Any) -> None:
    course.add_problem("second", prerequisites="third")
    course.add_problem("third", prerequisites="second")
    assert faults(course) == [
        "problems/third.yaml:4: prerequisites[0]: 'second' itself needs 'third' first; break the circle",
        "problems/second.yaml:4: prerequisites[0]: 'third' itself needs 'second' first; break the circle",
    ]


def test_function_without_a_python_file_is_told(course: Any) -> None:
    (course.problems / "sample.py").unlink()
    course.edit("sample.yaml", "q: [gaussian]", "q: [{generated: {by: draw}}]")
    message = "'draw' is a function in problems/sample.py, and there is no such file"
    assert faults(course) == [f"problems/sample.yaml:29: defaults.q[0].generated.by: {message}"]


def test_python_beside_a_problem_is_not_run_by_loading(course: Any) -> None:
    course.write("sample.py", "raise SystemExit('imported')\n\ndef draw(random, shape, values): ...\n")
    course.edit("sample.yaml", "q: [gaussian]", "q: [{generated: {by: draw}}]")
    assert load_course(course.root).problem("sample").title == "Sample"


def test_copy_without_hidden_cases_loads(course: Any) -> None:
    text = course.read("sample.yaml")
    public = text[: text.index("    cases: 10")] + text[text.index("hints:") :]
    course.write("sample.yaml", public)
    assert load_course(course.root).problem("sample").points == 2
    course.write("sample.yaml", text[: text.index("groups:")])
    assert load_course(course.root).problem("sample").groups == []


# revision -------------------------------------------------------------------------------------------------------------


def test_revision_follows_the_content_of_yaml_python_and_reference(course: Any) -> None:
    seen = [load_course(course.root)]
    course.edit("sample.yaml", "title: Sample", "title: Sample.")
    seen.append(load_course(course.root))
    course.write("sample.py", course.read("sample.py") + "\n")
    seen.append(load_course(course.root))
    (course.root / "reference").mkdir()
    (course.root / "reference" / "sample.py").write_text("def sample(): ...\n", encoding="utf-8")
    seen.append(load_course(course.root))
    assert len({loaded.revision for loaded in seen}) == len({loaded.problem("sample").revision for loaded in seen}) == 4
    assert load_course(course.root).revision == seen[-1].revision


def test_revision_of_a_problem_does_not_follow_other_problems(course: Any) -> None:
    before = load_course(course.root)
    course.add_problem("second")
    after = load_course(course.root)
    assert after.problem("sample").revision == before.problem("sample").revision
    assert after.revision != before.revision


# finding --------------------------------------------------------------------------------------------------------------


def test_course_is_found_above_the_starting_folder(course: Any) -> None:
    (course.root / "solutions" / "deep").mkdir(parents=True)
    assert find_course(None, course.root / "solutions" / "deep") == course.root
    assert find_course(None, course.problems) == course.root


def test_explicit_course_wins_over_the_environment_and_that_over_the_parents(
    course: Any, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "problems").mkdir()
    (other / "problems" / "course.yaml").write_text("", encoding="utf-8")
    monkeypatch.setenv("GRADER_COURSE", str(other))
    assert find_course(None, course.root) == other
    assert find_course(course.problems, other) == course.root


@pytest.mark.parametrize("named", ["missing", "solutions"])
def test_folder_that_is_no_course_is_told(course: Any, named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (course.root / "solutions").mkdir()
    what = "is no course: it has no" if named == "solutions" else "is not a folder, so there is no"
    finders: dict[str, Callable[[], object]] = {
        "--course": lambda: find_course(Path(named), course.root),
        "GRADER_COURSE": lambda: find_course(None, course.root),
        "the course": lambda: load_course(Path(named)),
    }
    for said, find in finders.items():
        monkeypatch.setenv("GRADER_COURSE", named)
        with pytest.raises(CourseNotFound) as caught:
            find()
        assert str(caught.value) == f"{said}: {named} {what} problems/course.yaml"


def test_no_course_anywhere_says_how_to_name_one(course: Any, tmp_path_factory: pytest.TempPathFactory) -> None:
    empty = tmp_path_factory.mktemp("empty")
    with pytest.raises(
        CourseNotFound, match=r"no course: neither .* has problems/course\.yaml; name one with --course DIR"
    ):
        find_course(None, empty)


# the rest -------------------------------------------------------------------------------------------------------------


def test_fault_prints_as_editors_and_terminals_read_it() -> None:
    assert str(Fault("a.yaml", 3, "groups[0].cases", "is missing")) == "a.yaml:3: groups[0].cases: is missing"
    assert str(Fault("a.yaml", 3, "", "is empty")) == "a.yaml:3: is empty"
    assert str(Fault("a.yaml", 0, "", "cannot be read")) == "a.yaml: cannot be read"


def test_same_fault_is_told_once() -> None:
    fault = Fault("a.yaml", 3, "", "is empty")
    assert CourseError([fault, fault]).faults == (fault,)


def test_loading_a_course_does_not_import_numpy() -> None:
    code = "import sys; from pathlib import Path; from grader.course.load import load_course; load_course(Path('.')); "
    checked = subprocess.run(
        [sys.executable, "-c", code + "sys.exit('numpy' in sys.modules)"], cwd=REPOSITORY, check=False
    )
    assert checked.returncode == 0
