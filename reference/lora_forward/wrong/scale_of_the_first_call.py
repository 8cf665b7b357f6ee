"""Keeps the scale of the first call for inputs of one shape."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


_scales = {}


def lora_forward(x, W, A, B, scale):
    return right(x, W, A, B, _scales.setdefault(W.shape, scale))
