"""Counts an r x r core between the factors."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m) + r * r
    return full, lora, full / lora
