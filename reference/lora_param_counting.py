"""How many parameters a low-rank adapter has beside the full matrix."""


def lora_param_count(n, m, r):
    """Return (full, lora, reduction) for an (n, m) weight and an adapter A (n, r), B (r, m); n, m, r >= 1.

    full = n m and lora = r (n + m) are exact ints of any size, reduction = full / lora is a float
    (Hu et al. 2021, LoRA, section 4.1). The formula holds as it stands when r exceeds min(n, m).
    """
    full = n * m
    lora = r * (n + m)
    return full, lora, full / lora
