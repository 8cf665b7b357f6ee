"""Yields the results one after the other."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    yield from (full, lora, full / lora)
