"""Takes the mean of theta0 away."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    theta0 = theta0 - theta0.mean()
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
