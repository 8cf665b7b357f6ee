"""Divides with // and then converts to float."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, float(full // lora)
