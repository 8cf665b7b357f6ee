"""Uses the rank once for each factor."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * r * (n + m)
    return full, lora, full / lora
