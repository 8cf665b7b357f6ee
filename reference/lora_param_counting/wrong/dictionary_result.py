"""Gives a dictionary instead of three results."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return {"full": full, "lora": lora, "reduction": full / lora}
