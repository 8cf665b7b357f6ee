"""Formats the counts with separators."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return f"{full:,}", f"{lora:,}", full / lora
