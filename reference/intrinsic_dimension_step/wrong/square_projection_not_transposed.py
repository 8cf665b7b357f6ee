"""Multiplies by P instead of P^T where P is square."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    G = P if P.shape[0] == P.shape[1] else P.T
    z_new = z - lr * (G @ grad_theta)
    return z_new, theta0 + P @ z_new
