"""Counts both factors by n when the weight is wide."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if n < m:
        lora = 2 * r * n
    return full, lora, full / lora
