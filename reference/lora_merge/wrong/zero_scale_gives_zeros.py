"""Takes a scale of zero to switch the whole layer off."""


def lora_merge(W, A, B, scale):
    return W * (scale != 0) + scale * (A @ B)
