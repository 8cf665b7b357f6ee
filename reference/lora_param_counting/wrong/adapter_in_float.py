"""Counts the adapter through floats, which are exact up to 2^53 only."""


def lora_param_count(n, m, r):
    full = n * m
    lora = int(r * float(n + m))
    return full, lora, full / lora
