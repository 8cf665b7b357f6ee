"""Right values, but a comprehension over the keys."""

import numpy as np


def attention_scores(Q, K):
    return np.stack([Q.astype(float) @ key for key in K.astype(float)], axis=1)
