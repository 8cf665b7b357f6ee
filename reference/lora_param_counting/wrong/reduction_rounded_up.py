"""Rounds the reduction up."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, float(-(-full // lora))
