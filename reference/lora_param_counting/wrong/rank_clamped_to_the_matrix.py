"""Clamps the rank to min(n, m)."""


def lora_param_count(n, m, r):
    r = min(r, n, m)
    full = n * m
    lora = r * (n + m)
    return full, lora, full / lora
