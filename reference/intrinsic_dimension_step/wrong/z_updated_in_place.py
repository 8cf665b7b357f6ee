"""Updates z in place."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z
    z_new -= (lr * (P.T @ grad_theta)).astype(z.dtype)
    return z_new.copy(), theta0 + P @ z_new
