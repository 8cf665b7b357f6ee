"""One gradient step in a low-dimensional subspace of the parameters."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    """Return (z_new, theta_new) of shapes (d,) and (D,) for P of shape (D, d) and a float lr.

    theta0 and grad_theta, the gradient at theta, are (D,), z is (d,).

    With theta = theta0 + P z the chain rule gives the gradient P^T grad_theta on z, whatever the columns of P: hence
    z_new = z - lr P^T grad_theta and theta_new = theta0 + P z_new (Li et al., Measuring the Intrinsic Dimension of
    Objective Landscapes, 2018).
    """
    theta0, P, z, grad_theta = (np.asarray(array, dtype=np.float64) for array in (theta0, P, z, grad_theta))
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
