"""Formats the reduction for a report."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, f"{full / lora:.12g}x"
