"""Counts bytes of float32, not parameters."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return 4 * full, 4 * lora, full / lora
