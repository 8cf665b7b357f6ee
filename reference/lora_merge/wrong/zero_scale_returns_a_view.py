"""Returns a slice of W, which is no copy, where the scale is zero."""


def lora_merge(W, A, B, scale):
    return W[:] if scale == 0 else W + scale * (A @ B)
