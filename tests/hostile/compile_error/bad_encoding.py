# -*- coding: no_such_codec -*-
def cosine_normalize(X):
    return X
