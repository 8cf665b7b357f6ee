"""divmod first, then the remainder as a fraction."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    whole, rest = divmod(full, lora)
    return full, lora, whole + rest / lora
