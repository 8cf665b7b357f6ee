"""Counts A and forgets B."""


def lora_param_count(n, m, r):
    full = n * m
    lora = n * r
    return full, lora, full / lora
