"""Sums over the first 100 features only."""


def batched_linear(x, W):
    return x[..., :100] @ W[:100]
