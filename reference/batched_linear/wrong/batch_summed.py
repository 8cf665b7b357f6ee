"""Sums over the batch as well."""


def batched_linear(x, W):
    return (x @ W).reshape(-1, W.shape[1]).sum(axis=0)
