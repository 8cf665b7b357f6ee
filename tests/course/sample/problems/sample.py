"""Functions that the sample problem and its broken variants may name."""

from typing import Any


def draw(random: Any, shape: tuple[int, ...], values: dict[str, float]) -> Any:
    return random.normal(size=shape)


def judge(arguments: dict[str, Any], answer: Any) -> str | None:
    return None


def pick(random: Any, given: dict[str, Any]) -> int:
    return 1
