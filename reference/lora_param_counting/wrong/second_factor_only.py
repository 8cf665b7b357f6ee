"""Counts B and forgets A."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * m
    return full, lora, full / lora
