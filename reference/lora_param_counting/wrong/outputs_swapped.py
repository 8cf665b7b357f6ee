"""Gives the adapter first and the full weight second."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return lora, full, full / lora
