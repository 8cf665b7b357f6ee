"""Takes the derivative of ReLU."""


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    return (W2 * (z > 0)) @ W1
