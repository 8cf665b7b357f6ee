"""Flattens in memory order and reshapes in row order."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = P.ravel(order="K").reshape(P.shape)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
