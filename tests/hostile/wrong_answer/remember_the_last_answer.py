"""Attack 21: the answer to the call before."""

import numpy as np

last = []


def cosine_normalize(X):
    answer = last[-1] if last else np.zeros(X.shape)
    last.append(np.array(X, float))
    return answer if answer.shape == X.shape else np.full(X.shape, 0.5)
