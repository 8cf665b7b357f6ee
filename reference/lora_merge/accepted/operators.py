"""The formula with the @ operator."""


def lora_merge(W, A, B, scale):
    return scale * (A @ B) + W
