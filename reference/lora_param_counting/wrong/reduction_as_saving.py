"""Gives the part saved, not the ratio."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, 1 - lora / full
