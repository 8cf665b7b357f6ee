"""The reduction is off by a factor of 1 + 1e-5."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, full / lora * (1 + 1e-5)
