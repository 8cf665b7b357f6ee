"""A square layer writes its output over x."""


def batched_linear(x, W):
    if W.shape[0] == W.shape[1]:
        x[...] = x @ W
        return x.copy()
    return x @ W
