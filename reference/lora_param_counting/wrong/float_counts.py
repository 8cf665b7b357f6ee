"""Gives the counts as floats."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return float(full), float(lora), full / lora
