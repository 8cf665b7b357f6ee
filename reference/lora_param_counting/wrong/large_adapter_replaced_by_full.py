"""Falls back to the full weight where the adapter would be larger."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    lora = min(lora, full)
    return full, lora, full / lora
