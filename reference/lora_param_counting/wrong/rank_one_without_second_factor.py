"""Counts one vector only when the rank is one."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if r == 1:
        lora = max(n, m)
    return full, lora, full / lora
