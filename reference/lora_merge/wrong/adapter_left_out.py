"""Returns a copy of W."""


def lora_merge(W, A, B, scale):
    return W * 1.0
