"""Uses n / (2 r), which holds for square weights only."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, n / (2 * r)
