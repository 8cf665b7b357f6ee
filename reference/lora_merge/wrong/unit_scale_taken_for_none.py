"""Takes a scale of one for no adapter."""


def lora_merge(W, A, B, scale):
    return W + (scale if scale != 1 else 0.0) * (A @ B)
