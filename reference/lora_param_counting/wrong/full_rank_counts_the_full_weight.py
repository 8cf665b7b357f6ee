"""Counts the full weight once the rank reaches min(n, m)."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if r == min(n, m):
        lora = full
    return full, lora, full / lora
