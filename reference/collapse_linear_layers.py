"""A stack of linear layers is one linear layer."""

import numpy as np


def collapse_linear_layers(weights):
    """Return a new W with W x = W_L ... W_2 W_1 x for weights [W_1, ..., W_L], each (out, in) and L >= 1.

    Composition of linear maps is the product of their matrices, the first map rightmost (Axler, Linear Algebra Done
    Right, 3C).
    """
    first, *others = weights
    product = np.array(first)
    for W in others:
        product = W @ product
    return product
