"""Takes both factors to be as long as m."""


def lora_param_count(n, m, r):
    full = n * m
    lora = 2 * m * r
    return full, lora, full / lora
