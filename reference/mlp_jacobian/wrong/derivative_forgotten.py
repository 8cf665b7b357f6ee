"""Leaves the activation out."""


def mlp_jacobian(W1, W2, x):
    return W2.astype(float) @ W1
