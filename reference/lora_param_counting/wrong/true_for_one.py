"""Gives True where the count is one."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full == 1 or full, lora, full / lora
