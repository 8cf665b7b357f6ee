"""The input scales of intrinsic_dimension_step."""

import numpy as np


def largest_sum_of_z(arguments):
    """Return the largest entry of |z| + |lr| |P|^T |grad_theta|, computed in float64."""
    P, z, grad = (np.abs(arguments[name].astype(np.float64)) for name in ("P", "z", "grad_theta"))
    return float(np.max(z + abs(arguments["lr"]) * (P.T @ grad)))


def largest_sum_of_theta(arguments):
    """Return the largest entry of |theta0| + |P| |z_new|, z_new without cancelling, computed in float64."""
    theta0, P, z, grad = (np.abs(arguments[name].astype(np.float64)) for name in ("theta0", "P", "z", "grad_theta"))
    return float(np.max(theta0 + P @ (z + abs(arguments["lr"]) * (P.T @ grad))))
