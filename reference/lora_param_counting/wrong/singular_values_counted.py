"""Counts r singular values between the factors."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m + 1)
    return full, lora, full / lora
