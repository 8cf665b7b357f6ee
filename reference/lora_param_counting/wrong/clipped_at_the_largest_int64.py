"""Clips counts at the largest int64."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return min(full, 2**63 - 1), lora, full / lora
