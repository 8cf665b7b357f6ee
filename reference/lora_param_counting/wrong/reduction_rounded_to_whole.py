"""Rounds the reduction to a whole number."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, float(round(full / lora))
