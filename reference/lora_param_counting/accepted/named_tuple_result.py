"""A named tuple as the result."""

from typing import NamedTuple


class Counts(NamedTuple):
    full: int
    lora: int
    reduction: float


def lora_param_count(n, m, r):
    full, lora = n * m, r * n + r * m
    return Counts(full=full, lora=lora, reduction=full / lora)
