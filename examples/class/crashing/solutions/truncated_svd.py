import numpy as np
import scipy.sparse.linalg


def truncated_svd(X, k):
    U, S, Vt = scipy.sparse.linalg.svds(X, k=k)
    return U * S @ Vt, (S**2).sum() / np.linalg.norm(X) ** 2
