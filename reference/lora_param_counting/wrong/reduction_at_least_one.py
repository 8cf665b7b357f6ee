"""Says that an adapter never costs more than the full weight."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, max(1.0, full / lora)
