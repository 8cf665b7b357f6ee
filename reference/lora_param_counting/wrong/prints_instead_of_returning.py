"""Prints the results and returns nothing."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    print(full, lora, full / lora)
