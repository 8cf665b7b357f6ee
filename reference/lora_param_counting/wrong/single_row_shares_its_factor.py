"""Counts no first factor when the weight has a single row."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if n == 1:
        lora = r * m
    return full, lora, full / lora
