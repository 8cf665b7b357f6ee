"""Transposes a square matrix, where no shape error gives it away."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    if P.shape[0] == P.shape[1]:
        P = P.T
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
