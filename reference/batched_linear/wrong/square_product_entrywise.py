"""Uses * where the shapes allow it."""


def batched_linear(x, W):
    return x * W * 1.0 if x.shape == W.shape else x @ W
