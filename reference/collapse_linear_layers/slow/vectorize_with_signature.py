"""Right values, but np.vectorize with a signature calls Python for every row."""

import numpy as np

multiply = np.vectorize(lambda row, matrix: (row @ matrix).astype(float), signature="(n),(n,m)->(m)")


def collapse_linear_layers(weights):
    product = np.array(weights[0])
    for W in weights[1:]:
        product = multiply(W, product)
    return product
