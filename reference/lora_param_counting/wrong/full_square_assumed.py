"""Takes the weight to be n x n."""


def lora_param_count(n, m, r):
    full = n * n
    lora = r * (n + m)
    return full, lora, full / lora
