"""Refuses sizes beyond a billion as unrealistic."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if max(n, m, r) > 10**9:
        raise ValueError("size out of range")
    return full, lora, full / lora
