"""Takes a square matrix for symmetric and averages it with its transpose."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    if P.shape[0] == P.shape[1]:
        P = P / 2 + P.T / 2
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
