"""Subtracts r^2, the freedom of choosing a basis."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m - r)
    return full, lora, full / lora
