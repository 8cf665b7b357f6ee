"""Wraps beyond 2^64."""


def lora_param_count(n, m, r):
    full = n * m % 2**64
    lora = r * (n + m)
    return full, lora, full / lora
