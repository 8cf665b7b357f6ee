"""Takes lr = 0 for not given."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    lr = lr or 0.01
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
