"""Wraps like a 32-bit integer."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    full = (full + 2**31) % 2**32 - 2**31
    return full, lora, full / lora
