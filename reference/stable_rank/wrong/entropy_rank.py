"""Gives the exponential of the entropy of the spectrum (effective rank)."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    share = S[S > 1e-12 * S[0]] ** 2 / np.sum(S**2) if S[0] > 0 else S
    return float(np.exp(-np.sum(share * np.log(share)))) if S[0] > 0 else 0.0
