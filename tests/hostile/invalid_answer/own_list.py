"""Protocol 97: a list that contains itself."""

import numpy as np


def cosine_normalize(X):
    own = []
    own.append(own)
    return own
