"""Rounds the reduction to two decimals."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, round(full / lora, 2)
