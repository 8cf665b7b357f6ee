"""Attack 25: a module that has whatever it is asked for."""

import numpy as np

def __getattr__(n): return lambda X: np.zeros(X.shape)
