"""Protocol 98: text that is no text."""

import numpy as np


def cosine_normalize(X):
    return "\ud800"
