"""Prints the result and returns nothing."""


def right(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new


def intrinsic_step(theta0, P, z, grad_theta, lr):
    print(right(theta0, P, z, grad_theta, lr))
