"""The reduction as 1 / (r / n + r / m)."""


def lora_param_count(n, m, r):
    reduction = 1.0 / (r / n + r / m)
    return n * m, r * (n + m), reduction
