"""Counts both sizes without the rank."""


def lora_param_count(n, m, r):
    full = n * m
    lora = n + m
    return full, lora, full / lora
