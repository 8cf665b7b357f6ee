"""Multiplies the full count by the rank."""


def lora_param_count(n, m, r):
    full = n * m * r
    lora = r * (n + m)
    return full, lora, full / lora
