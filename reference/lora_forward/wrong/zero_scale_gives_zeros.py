"""Takes a scale of zero to switch the whole layer off."""


def lora_forward(x, W, A, B, scale):
    return x @ W * (scale != 0) + scale * (x @ A @ B)
