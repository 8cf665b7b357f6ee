"""Takes the gradient for one at theta0 and corrects it by P z."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ (grad_theta + P @ z))
    return z_new, theta0 + P @ z_new
