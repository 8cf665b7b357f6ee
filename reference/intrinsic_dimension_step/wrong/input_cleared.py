"""Clears the caller's array after use, to save memory."""


def right(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new


def intrinsic_step(theta0, P, z, grad_theta, lr):
    result = right(theta0, P, z, grad_theta, lr)
    P[...] = 0
    return result
