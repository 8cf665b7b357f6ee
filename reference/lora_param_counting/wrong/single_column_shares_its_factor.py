"""Counts no second factor when the weight has a single column."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if m == 1:
        lora = r * n
    return full, lora, full / lora
