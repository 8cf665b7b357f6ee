"""Accumulates in the first layer's own array where the shapes allow it."""


def collapse_linear_layers(weights):
    product = weights[0]
    for W in weights[1:]:
        if W.shape[0] == W.shape[1]:
            product[...] = W @ product
        else:
            product = W @ product
    return product.copy()
