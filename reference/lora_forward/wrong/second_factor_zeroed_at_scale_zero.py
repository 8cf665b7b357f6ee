"""Sets the caller's B to zero where the scale is zero."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    out = right(x, W, A, B, scale)
    if scale == 0:
        B[...] = 0
    return out
