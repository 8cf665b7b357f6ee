"""Divides the gradient by the number of parameters."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    grad_theta = grad_theta / len(grad_theta)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
