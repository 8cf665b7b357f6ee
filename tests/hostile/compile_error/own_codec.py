# -*- coding: zlib_codec -*-
def cosine_normalize(X):
    return X
