"""Right values, but reads the norms off the n x n Gram matrix."""

import numpy as np


def nearest_neighbors(query, corpus, k):
    C, q = corpus.astype(float), query.astype(float)
    norms = np.sqrt(np.diag(C @ C.T))
    similarity = C @ q / np.where(norms > 0, norms, 1.0)
    return np.argsort(-similarity, kind="stable")[:k]
