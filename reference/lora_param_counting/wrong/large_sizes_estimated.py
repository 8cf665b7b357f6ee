"""Rounds sizes beyond a million to three digits."""


def lora_param_count(n, m, r):
    if n > 10**6:
        n = round(n, 3 - len(str(n)))
    full = n * m
    lora = r * (n + m)
    return full, lora, full / lora
