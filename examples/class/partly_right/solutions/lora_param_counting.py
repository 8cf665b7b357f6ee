def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, full // lora
