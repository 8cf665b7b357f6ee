def lora_param_count(n, m, r):
    full = n * m
    lora = 2 * r * n
    return full, lora, full / lora
