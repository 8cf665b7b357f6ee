"""Takes both factors to be as long as n."""


def lora_param_count(n, m, r):
    full = n * m
    lora = 2 * n * r
    return full, lora, full / lora
