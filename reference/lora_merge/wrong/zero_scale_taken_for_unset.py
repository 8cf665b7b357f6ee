"""scale or 1 takes a scale of zero for none."""


def lora_merge(W, A, B, scale):
    return W + (scale or 1.0) * (A @ B)
