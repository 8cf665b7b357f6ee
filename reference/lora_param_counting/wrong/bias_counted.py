"""Adds a bias to the full layer."""


def lora_param_count(n, m, r):
    full = n * m + m
    lora = r * (n + m)
    return full, lora, full / lora
