"""Gives the ratio in percent."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, 100 * full / lora
