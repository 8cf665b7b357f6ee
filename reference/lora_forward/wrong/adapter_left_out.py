"""Returns the frozen layer only."""


def lora_forward(x, W, A, B, scale):
    return x @ W * 1.0
