"""W^T = W_1^T W_2^T ... W_L^T, so the transposes come in reading order."""


def collapse_linear_layers(weights):
    product = weights[0].T
    for W in weights[1:]:
        product = product @ W.T
    return product.T.copy()
