def lora_param_count(n, m, r)
    return n * m, r * (n + m), n * m / (r * (n + m))
