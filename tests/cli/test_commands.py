"""The commands that only tell."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest
from jsonschema import Draft202012Validator

from grader.cases import draw_cases
from grader.cli import runners
from grader.cli.commands import doctor
from grader.course.load import load_course
from tests.cli.conftest import Grader

REPLAY = ("replay", "truncated_svd")


def first_case(seed: int) -> str:
    """Return the name of some hidden case."""
    return draw_cases(load_course(Path(__file__).parents[2]).problem("truncated_svd"), seed)[0].name


def test_list_shows_every_problem_and_its_points(grader: Grader) -> None:
    shown = grader("list")
    rows = json.loads(grader("list", "--json").out)
    assert shown.status == 0
    assert {"id", "title", "chapter", "difficulty", "minutes", "points"} <= set(rows[0])
    lines = shown.out.splitlines()
    for row in rows:
        assert any(line.startswith(row["id"]) and line.endswith(f" {row['points']}") for line in lines)


def test_show_gives_statement_signature_points_and_examples(grader: Grader) -> None:
    shown = grader("show", "truncated_svd").out
    assert "truncated_svd(X, k)" in shown
    assert "int, 1 to min(m, n)" in shown
    assert "ordinary input" in shown
    assert "Example: " in shown
    assert "0.6923076923076923" in shown


@pytest.mark.parametrize(
    ("problem_id", "kind"),
    [
        ("batched_linear", "array (..., n)"),
        ("collapse_linear_layers", "list of L matrices"),
        ("ball_mass_fraction", "float or array"),
    ],
)
def test_show_tells_batch_axes_lists_and_floats_that_may_be_arrays(grader: Grader, problem_id: str, kind: str) -> None:
    assert kind in grader("show", problem_id).out


def test_show_keeps_latex_as_it_is_written(grader: Grader) -> None:
    assert r"U_{:,:k}\, \Sigma_{:k,:k}\, V_{:,:k}^\top" in grader("show", "truncated_svd").out


@pytest.mark.parametrize("what", ["course", "problem", "report"])
def test_schemas_are_schemas(grader: Grader, what: str) -> None:
    Draft202012Validator.check_schema(json.loads(grader("schema", what).out))


def test_doctor_tells_versions_and_isolation(grader: Grader) -> None:
    ran = grader("doctor")
    assert ran.status == 0
    lines = [line.split() for line in ran.out.splitlines()]
    assert ["numpy", np.__version__] in lines
    assert any(line[:1] == ["isolation"] for line in lines)
    assert any(line[1:2] == ["active"] or line[1:2] == ["active;"] for line in lines)


def test_replay_shows_one_case_and_saves_it_in_both_forms(grader: Grader, tmp_path: Path) -> None:
    name = first_case(5)
    ran = grader(*REPLAY, name, "--seed", 5, "--save", tmp_path / "case.npz")
    assert ran.status == 0
    assert name in ran.out
    assert "truncated_svd(X, k)" in ran.out
    inputs = ran.out.splitlines()[-1].removeprefix("inputs: ")
    grader(*REPLAY, name, "--seed", 5, "--save", tmp_path / "case.json")
    text = json.loads((tmp_path / "case.json").read_text(encoding="utf-8"))
    assert (text["case"], text["seed"], text["inputs"]) == (name, 5, inputs)
    saved = text["steps"][0]["arguments"]["X"]
    with np.load(tmp_path / "case.npz", allow_pickle=False) as archive:
        assert archive["s0_X"].dtype == saved["dtype"]
        assert list(archive["s0_X"].shape) == saved["shape"]
        assert archive["s0_X"].ravel().tolist() == saved["values"]
        assert json.loads(str(archive["script"]))["steps"][0]["arguments"]["X"] == {"array": "s0_X"}


def test_replay_shows_each_matrix_of_a_list_and_a_float_as_such(grader: Grader, tmp_path: Path) -> None:
    chain = grader("replay", "collapse_linear_layers", "three_layers-01", "--seed", 5, "--save", tmp_path / "case.json")
    shown = [line for line in chain.out.splitlines() if line.startswith("  weights")]
    assert [line.split(":")[0].strip() for line in shown] == ["weights[0]", "weights[1]", "weights[2]"]
    assert chain.status == 0
    number = grader("replay", "ball_mass_fraction", "number-01", "--seed", 5).out
    assert re.search(r"^  r = 0\.\d+$", number, re.MULTILINE)


def test_replay_warns_where_the_inputs_are_others(grader: Grader) -> None:
    name = first_case(5)
    inputs = grader(*REPLAY, name, "--seed", 5).out.splitlines()[-1].removeprefix("inputs: ")
    assert not grader(*REPLAY, name, "--seed", 5, "--expect-hash", inputs).err
    other = grader(*REPLAY, name, "--seed", 5, "--expect-hash", "0" * len(inputs))
    assert other.status == 0
    assert "warning: these are not the inputs" in other.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("replay", "truncated_svd", "no_such_case-01", "--seed", "1"), "no_such_case"),
        (("replay", "truncated_svd", "x-01", "--seed", str(2**53)), "--seed"),
        (("replay", "truncated_svd", "x-01"), "--seed"),
        (("replay", "truncated_svd", "x-01", "--seed", "1", "--save", "x.txt"), ".npz or .json"),
    ],
)
def test_a_replay_that_makes_no_sense(grader: Grader, arguments: tuple[str, ...], told: str) -> None:
    ran = grader(*arguments)
    assert ran.status == 2
    assert told in ran.err


def test_render_names_what_it_wrote_unless_quiet(grader: Grader, tmp_path: Path) -> None:
    ran = grader("render", tmp_path / "one", "truncated_svd")
    assert ran.status == 0
    assert str(tmp_path / "one" / "solutions" / "truncated_svd.py") in ran.out.splitlines()
    assert not grader("render", tmp_path / "two", "truncated_svd", "--quiet").out
    assert (tmp_path / "two" / "solutions" / "truncated_svd.py").is_file()


def test_verify_as_json(grader: Grader) -> None:
    ran = grader("verify", "lora_param_counting", "--seeds", 1, "--no-cache", "--json")
    (proof,) = json.loads(ran.out)
    assert (proof["id"], proof["sound"], proof["findings"]) == ("lora_param_counting", True, [])
    assert ran.status == 0
    assert {sample["kind"] for sample in proof["samples"]} >= {"accepted", "wrong"}


def test_verify_in_words_names_what_is_unsound(grader: Grader, root: Path, tmp_path: Path) -> None:
    course = tmp_path / "course"
    (course / "problems").mkdir(parents=True)
    (course / "reference").mkdir()
    name = "lora_param_counting"
    settings = (root / "problems" / "course.yaml").read_text(encoding="utf-8")
    chapters = settings[: settings.index("problems:")]
    (course / "problems" / "course.yaml").write_text(f"{chapters}problems: [{name}]\n", encoding="utf-8")
    problem = (root / "problems" / f"{name}.yaml").read_text(encoding="utf-8")
    (course / "problems" / f"{name}.yaml").write_text(problem, encoding="utf-8")
    wrong = "def lora_param_count(n, m, r):\n    return n * m, r * (n + m) + 1, n * m / (r * (n + m))\n"
    (course / "reference" / f"{name}.py").write_text(wrong, encoding="utf-8")
    ran = grader("--course", course, "verify", "--seeds", 1)
    assert ran.status == 1
    assert re.search(rf"^{name} +NOT SOUND ", ran.out, re.MULTILINE)
    assert ran.out.endswith(f"1 problem, 1 seed: not sound: {name}\n")
    assert "example" in ran.out


def test_a_module_that_is_not_installed_stops_the_run(
    grader: Grader, lora: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_arguments: object) -> NoReturn:
        raise ModuleNotFoundError("no", name="tensorfoo")

    monkeypatch.setattr(runners, "open_runner", missing)
    ran = grader("grade", lora)
    assert ran.status == 3
    assert "tensorfoo, which is not installed here" in ran.err


def test_doctor_says_what_is_not_installed(grader: Grader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_PACKAGES", ("no-such-package",))
    lines = [line.split() for line in grader("doctor").out.splitlines()]
    assert ["no-such-package", "not", "installed"] in lines
