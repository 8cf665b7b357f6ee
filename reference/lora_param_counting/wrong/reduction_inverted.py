"""Divides the adapter by the full weight."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, lora / full
