"""A square layer returns the array x, overwritten."""


def batched_linear(x, W):
    result = x @ W
    if result.shape == x.shape and x.flags.writeable:
        x[...] = result
        return x
    return result
