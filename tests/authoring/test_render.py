from __future__ import annotations

import ast
import os
import tomllib
from pathlib import Path
from typing import Any

import pytest

from grader import __version__
from grader.authoring import render as render_module
from grader.authoring.projection import PUBLIC
from grader.authoring.render import CannotRender, render, render_course, rendered_files, stub_text
from grader.course.faults import UnknownProblem
from grader.course.load import Course, load_course
from grader.course.problem import Problem
from grader.course.yaml_reader import read_yaml

GOLDENS = Path(__file__).parent / "goldens"


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_the_small_course_renders_as_its_golden_tree(small_course: Course) -> None:
    golden = GOLDENS / "small"
    files = {
        f"{name}.txt": content.decode().replace(f">={__version__}", ">=VERSION")
        for name, content in rendered_files(small_course).items()
    }
    if os.environ.get("UPDATE_GOLDENS"):
        for name, text in files.items():
            (golden / name).parent.mkdir(parents=True, exist_ok=True)
            (golden / name).write_text(text, encoding="utf-8", newline="\n")
    assert files == {name: content.decode() for name, content in tree(golden).items()}


def test_the_real_course_renders_one_stub_and_one_public_problem_each(real_course: Course) -> None:
    ids = list(real_course.problems)
    expected = {".gitignore", "README.md", "pyproject.toml", "problems/course.yaml"}
    expected |= {f"problems/{name}.yaml" for name in ids} | {f"solutions/{name}.py" for name in ids}
    expected |= {f"problems/{name}.py" for name in ids if real_course.python_file(name)}
    assert set(rendered_files(real_course)) == expected


@pytest.mark.parametrize("which", ["small_course", "real_course"])
def test_a_rendered_repository_is_a_course_with_the_same_public_content(
    which: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    course: Course = request.getfixturevalue(which)
    render_course(course, tmp_path / "student")
    public = load_course(tmp_path / "student")
    assert list(public.problems) == list(course.problems)
    for name, problem in course.problems.items():
        copy = public.problem(name)
        assert copy.is_public_copy
        assert copy.points == problem.points
        assert [(group.name, group.points) for group in copy.groups] == [
            (group.name, group.points) for group in problem.groups
        ]
        hidden: Any = {
            "groups": True,
            "revision": True,
            "equivalent_mutants": True,
            "cost": {"__all__": {"family": True, "time": {"at"}}},
        }
        assert copy.model_dump(exclude=hidden) == problem.model_dump(exclude=hidden)


def test_rendering_a_rendered_repository_gives_the_same_bytes(small_course: Course, tmp_path: Path) -> None:
    render_course(small_course, tmp_path / "student")
    again = rendered_files(load_course(tmp_path / "student"))
    assert again == tree(tmp_path / "student") == rendered_files(small_course)


def test_nothing_hidden_is_handed_out(small_course: Course) -> None:
    everything = b"\n".join(rendered_files(small_course).values())
    for secret in (b"hidden_family_a", b"families", b"cases: 7", b"the reference", b"the sample"):
        assert secret not in everything


def test_every_key_of_a_problem_is_known_to_be_public() -> None:
    # a new key must be thought about: add it to PUBLIC, or to this list of private ones
    private = {"revision", "equivalent_mutants"}
    assert set(Problem.model_fields) == set(PUBLIC) | private


def test_files_end_lines_with_lf_and_are_utf8(small_course: Course) -> None:
    for name, content in rendered_files(small_course).items():
        assert b"\r" not in content, name
        assert content.endswith(b"\n"), name
        content.decode("utf-8")


def test_only_the_chosen_problems_are_rendered(small_course: Course, tmp_path: Path) -> None:
    render_course(small_course, tmp_path / "student", ["row_sums"])
    public = load_course(tmp_path / "student")
    assert list(public.problems) == ["row_sums"]
    assert public.problem("row_sums").prerequisites == ()
    assert [chapter.id for chapter in public.file.chapters] == ["first"]


def test_an_unknown_problem_is_refused_by_name(small_course: Course, tmp_path: Path) -> None:
    with pytest.raises(UnknownProblem, match="row_sums"):
        render_course(small_course, tmp_path / "student", ["row_sum"])
    assert not (tmp_path / "student").exists()


# stubs ----------------------------------------------------------------------------------------------------------------


def test_every_stub_raises_not_implemented_and_has_the_problems_signature(real_course: Course) -> None:
    for problem in real_course.problems.values():
        module = ast.parse(stub_text(problem))
        functions = [node for node in module.body if isinstance(node, ast.FunctionDef)]
        assert [function.name for function in functions] == [problem.function.name]
        assert [argument.arg for argument in functions[0].args.args] == list(problem.function.arguments)
        assert ast.unparse(functions[0].body[-1]) == "raise NotImplementedError"


def test_the_example_in_a_stub_is_one_of_the_public_examples(real_course: Course) -> None:
    for problem in real_course.problems.values():
        docstring = _docstring(stub_text(problem))
        call, answer = docstring.split(">>> ", 1)[1].split("\n\n", 1)[0].split("\n", 1)
        shown = _evaluated(problem, call), _plain(_evaluated(problem, answer.strip()))
        literal = [
            (
                _plain(list(example.arguments.values())),
                _plain([example.returns[name] for name in problem.function.returns]),
            )
            for example in problem.examples
        ]
        returned = shown[1] if len(problem.function.returns) > 1 else [shown[1]]
        assert (_plain(shown[0]), returned) in literal


def test_a_stub_names_batch_axes_lists_and_floats_that_may_be_arrays(real_course: Course) -> None:
    for problem_id, texts in {
        "batched_linear": ["(x: np.ndarray, W: np.ndarray) -> np.ndarray:", "x: array of shape (..., n)"],
        "collapse_linear_layers": ["(weights: list[np.ndarray]) -> np.ndarray:", "collapse_linear_layers([np.array([["],
        "ball_mass_fraction": [
            "(r: float | np.ndarray, d: int) -> float | np.ndarray:",
            ">>> ball_mass_fraction(0.99, 2)",
        ],
    }.items():
        stub = stub_text(real_course.problem(problem_id))
        assert [text for text in texts if text not in stub] == []


def test_the_readme_wraps_the_modules_that_may_be_imported(real_course: Course) -> None:
    readme = rendered_files(real_course)["README.md"].decode()
    prose = [line for line in readme.split("\n") if not line.startswith("|")]
    assert max(map(len, prose)) <= 120
    assert all(module in readme for module in real_course.file.modules)


def _evaluated(problem: Problem, code: str) -> Any:
    import numpy as np  # noqa: PLC0415  # only here

    def record(*arguments: Any) -> list[Any]:
        return list(arguments)

    return eval(code, {"np": np, "array": np.array, problem.function.name: record})  # noqa: S307  # our own text


def _plain(value: Any) -> Any:
    if hasattr(value, "tolist"):
        return value.tolist()
    return [_plain(entry) for entry in value] if isinstance(value, list | tuple) else value


def _docstring(source: str) -> str:
    function = next(node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef))
    docstring = ast.get_docstring(function)
    assert docstring is not None
    return docstring


@pytest.mark.parametrize(
    "text", ['ends with "quotes"', 'a """ inside', "back\\slash", "bell \x07", "\\", "é ∑ \u2028 x"]
)
def test_any_statement_becomes_a_docstring_that_holds_it(small_course: Course, text: str) -> None:
    problem = small_course.problem("double").model_copy(update={"statement": text})
    assert text in _docstring(stub_text(problem))


def test_the_motivation_before_the_task_is_left_out(small_course: Course) -> None:
    docstring = _docstring(stub_text(small_course.problem("row_sums")))
    assert "Sums are everywhere" not in docstring
    assert r"$s_i = \alpha \sum_j A_{ij}$" in docstring
    assert "A: array of shape (n, m): any numbers." in docstring
    assert "scale: float from 0 to 10." in docstring


# README and pyproject -------------------------------------------------------------------------------------------------


def test_the_readme_lists_the_points(small_course: Course) -> None:
    readme = rendered_files(small_course)["README.md"].decode()
    assert r"| Row sums \| with a bar (`row_sums`) | First steps | beginner | 5 | 3 |" in readme
    assert "| **Total** | | | 20 | 4 | |" in readme


def test_pyproject_asks_for_the_grader_and_numpy(small_course: Course) -> None:
    project = tomllib.loads(rendered_files(small_course)["pyproject.toml"].decode())["project"]
    assert [dependency.split(">")[0] for dependency in project["dependencies"]] == ["numgrader", "numpy"]


# targets --------------------------------------------------------------------------------------------------------------


def test_missing_folders_are_made(small_course: Course, tmp_path: Path) -> None:
    target = tmp_path / "a" / "b"
    written = render_course(small_course, target)
    assert written == sorted(path for path in target.rglob("*") if path.is_file())


def test_a_folder_with_only_git_in_it_counts_as_empty(small_course: Course, tmp_path: Path) -> None:
    (tmp_path / "student" / ".git").mkdir(parents=True)
    assert render_course(small_course, tmp_path / "student")


def test_a_students_solution_is_kept_and_named(small_course: Course, tmp_path: Path) -> None:
    target = tmp_path / "student"
    render_course(small_course, target)
    mine = target / "solutions" / "double.py"
    mine.write_text("def double(k):\n    return 2 * k\n")
    (target / "README.md").write_text("old")
    result = render(small_course, target)
    assert mine.read_text() == "def double(k):\n    return 2 * k\n"
    assert mine in result.kept
    assert mine not in result.written
    assert (target / "README.md").read_text() != "old"


def test_a_deleted_stub_comes_back(small_course: Course, tmp_path: Path) -> None:
    render_course(small_course, tmp_path / "student")
    stub = tmp_path / "student" / "solutions" / "double.py"
    stub.unlink()
    assert stub in render(small_course, tmp_path / "student").written
    assert stub.is_file()


def test_a_problem_no_longer_chosen_leaves_but_its_solution_stays(small_course: Course, tmp_path: Path) -> None:
    target = tmp_path / "student"
    render_course(small_course, target)
    render_course(small_course, target, ["double"])
    assert list(load_course(target).problems) == ["double"]
    assert not (target / "problems" / "row_sums.py").exists()
    assert (target / "solutions" / "row_sums.py").exists()


def test_a_file_that_is_not_ours_is_never_removed_from_problems(small_course: Course, tmp_path: Path) -> None:
    target = tmp_path / "student"
    render_course(small_course, target)
    (target / "problems" / "notes.yaml").write_text("mine: yes\n")
    render_course(small_course, target, ["double"])
    assert (target / "problems" / "notes.yaml").read_text() == "mine: yes\n"


def test_a_foreign_folder_is_refused_and_left_alone(small_course: Course, tmp_path: Path) -> None:
    target = tmp_path / "other"
    target.mkdir()
    (target / "thesis.tex").write_text("precious")
    with pytest.raises(CannotRender, match="is not empty"):
        render_course(small_course, target)
    assert tree(target) == {"thesis.tex": b"precious"}


def test_the_instructors_own_course_is_refused(small_course: Course) -> None:
    before = tree(small_course.directory)
    with pytest.raises(CannotRender, match="is not empty"):
        render_course(small_course, small_course.directory)
    assert tree(small_course.directory) == before


def test_another_courses_repository_is_refused(small_course: Course, real_course: Course, tmp_path: Path) -> None:
    render_course(small_course, tmp_path / "student")
    with pytest.raises(CannotRender, match="no earlier rendering of the course linear_algebra"):
        render_course(real_course, tmp_path / "student")


def test_a_target_that_is_a_file_is_refused(small_course: Course, tmp_path: Path) -> None:
    (tmp_path / "student").write_text("x")
    with pytest.raises(CannotRender, match="is a file"):
        render_course(small_course, tmp_path / "student")


def test_a_target_below_a_file_is_refused(small_course: Course, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotRender, match="file is a file"):
        render_course(small_course, tmp_path / "file" / "student")


def test_a_folder_in_the_place_of_a_file_is_named(small_course: Course, tmp_path: Path) -> None:
    render_course(small_course, tmp_path / "student")
    readme = tmp_path / "student" / "README.md"
    readme.unlink()
    readme.mkdir()
    with pytest.raises(CannotRender, match=r"README\.md is a folder"):
        render_course(small_course, tmp_path / "student")


def test_a_full_disk_leaves_nothing_behind(
    small_course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fill_the_disk(monkeypatch, after=3)
    with pytest.raises(CannotRender, match="no space left"):
        render_course(small_course, tmp_path / "a" / "student")
    assert list(tmp_path.iterdir()) == [tmp_path / "instructor"]


def test_a_full_disk_leaves_an_earlier_rendering_as_it_was(
    small_course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render_course(small_course, tmp_path / "student")
    (tmp_path / "student" / "README.md").write_text("old")
    before = tree(tmp_path / "student")
    _fill_the_disk(monkeypatch, after=3)
    with pytest.raises(CannotRender, match="no space left"):
        render_course(small_course, tmp_path / "student")
    assert tree(tmp_path / "student") == before


def _fill_the_disk(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    write = Path.write_bytes
    written: list[Path] = []

    def write_bytes(path: Path, data: Any) -> int:
        if len(written) == after:
            raise OSError(28, "No space left on device")
        written.append(path)
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", write_bytes)


def test_missing_templates_are_told(small_course: Course, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(render_module, "__file__", str(tmp_path / "grader" / "authoring" / "render.py"))
    with pytest.raises(CannotRender, match="install the grader again"):
        rendered_files(small_course)


def test_public_yaml_says_what_made_it(small_course: Course, tmp_path: Path) -> None:
    render_course(small_course, tmp_path / "student")
    path = tmp_path / "student" / "problems" / "double.yaml"
    assert path.read_text().startswith("# The public part of the course small")
    assert read_yaml(path, "double.yaml").tree["groups"] == [{"name": "all", "points": 1}]
