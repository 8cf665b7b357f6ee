"""Forgets the brackets: n + r m."""


def lora_param_count(n, m, r):
    full = n * m
    lora = n + r * m
    return full, lora, full / lora
