"""Ties both factors together when the weight is square."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if n == m:
        lora = r * n
    return full, lora, full / lora
