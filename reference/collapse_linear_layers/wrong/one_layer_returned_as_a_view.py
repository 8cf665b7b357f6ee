"""Takes a slice for a copy."""


def collapse_linear_layers(weights):
    product = weights[0][:]
    for W in weights[1:]:
        product = W @ product
    return product
