"""Takes 1 - z^2 for the derivative, with z before the activation."""


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    return (W2 * (1 - z**2)) @ W1
