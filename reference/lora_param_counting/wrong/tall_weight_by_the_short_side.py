"""Counts both factors by m when the weight is tall."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if n > m:
        lora = 2 * r * m
    return full, lora, full / lora
