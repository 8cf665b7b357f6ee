"""Gives an array of Python objects for the z new."""


def right(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new


def intrinsic_step(theta0, P, z, grad_theta, lr):
    r0, r1 = right(theta0, P, z, grad_theta, lr)
    return r0.astype(object), r1
