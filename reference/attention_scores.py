"""Raw attention scores: every query against every key."""

import numpy as np


def attention_scores(Q, K):
    """Return S (n_q, n_k) with S[i, j] = Q[i] . K[j], for Q (n_q, d) and K (n_k, d).

    The Q K^T of Vaswani et al. (2017), Attention Is All You Need, equation 1, before it is scaled by 1 / sqrt(d).
    """
    return np.asarray(Q, dtype=np.float64) @ np.asarray(K, dtype=np.float64).T
