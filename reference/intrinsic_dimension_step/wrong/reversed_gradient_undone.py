"""Turns a reversed gradient round."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    grad_theta = grad_theta[::-1] if grad_theta.strides[0] < 0 else grad_theta
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
