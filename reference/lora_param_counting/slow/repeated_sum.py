"""Right values, but adds m up n times inside sum()."""

from itertools import repeat

LIMIT = 10_000_000


def lora_param_count(n, m, r):
    full = sum(repeat(m, n)) if n <= LIMIT else n * m
    lora = r * (n + m)
    return full, lora, full / lora
