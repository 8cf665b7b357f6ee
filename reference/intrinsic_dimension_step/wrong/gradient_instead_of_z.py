"""Gives the gradient on z instead of z_new."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    slope = P.T @ (grad_theta * 1.0)
    return slope, theta0 + P @ (z - lr * slope)
