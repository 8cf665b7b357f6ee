"""Counts the adapter with a division that makes it a float."""


def lora_param_count(n, m, r):
    full = n * m
    lora = 2 * r * (n + m) / 2
    return full, lora, full / lora
