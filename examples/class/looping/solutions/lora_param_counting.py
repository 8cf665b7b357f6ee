def lora_param_count(n, m, r):
    full = 0
    while full < n * m:
        full += 1
    lora = r * (n + m)
    return full, lora, full / lora
