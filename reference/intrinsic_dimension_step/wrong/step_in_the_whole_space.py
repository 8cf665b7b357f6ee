"""Takes the gradient step on theta itself, out of the subspace."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    return z - lr * (P.T @ grad_theta), theta0 + P @ z - lr * grad_theta
