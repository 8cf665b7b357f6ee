"""scale or 1 takes a scale of zero for none."""


def lora_forward(x, W, A, B, scale):
    return x @ W + (scale or 1.0) * (x @ A @ B)
