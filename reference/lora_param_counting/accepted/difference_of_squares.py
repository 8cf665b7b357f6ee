"""The product from the square of the sum: 4 n m = (n + m)^2 - (n - m)^2."""


def lora_param_count(n, m, r):
    total = n + m
    full = (total**2 - (n - m) ** 2) >> 2
    return full, total * r, full / (total * r)
