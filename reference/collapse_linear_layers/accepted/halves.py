"""Collapses both halves of the stack and multiplies them."""


def collapse_linear_layers(weights):
    if len(weights) == 1:
        return weights[0].astype(float)
    middle = len(weights) // 2
    return collapse_linear_layers(weights[middle:]) @ collapse_linear_layers(weights[:middle])
