"""Counts the frozen weight as part of the adapter."""


def lora_param_count(n, m, r):
    full = n * m
    lora = n * m + r * (n + m)
    return full, lora, full / lora
