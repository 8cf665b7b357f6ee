"""Pops the layers off the caller's list."""


def collapse_linear_layers(weights):
    product = weights.pop(0).copy()
    while weights:
        product = weights.pop(0) @ product
    return product
