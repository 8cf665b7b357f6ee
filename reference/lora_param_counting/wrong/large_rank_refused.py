"""Raises when the rank exceeds min(n, m)."""


def lora_param_count(n, m, r):
    if r > min(n, m):
        raise ValueError("r is larger than the weight")
    full = n * m
    lora = r * (n + m)
    return full, lora, full / lora
