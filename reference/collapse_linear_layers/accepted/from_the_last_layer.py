"""Starts at the last layer and multiplies from the right."""


def collapse_linear_layers(weights):
    product = weights[-1].copy()
    for W in weights[-2::-1]:
        product = product @ W
    return product
