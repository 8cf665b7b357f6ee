"""Returns the update without W."""


def lora_merge(W, A, B, scale):
    return scale * (A @ B)
