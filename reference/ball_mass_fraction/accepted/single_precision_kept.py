"""float32 stays float32; integers become float64."""

import numpy as np


def ball_mass_fraction(r, d):
    dtype = r.dtype if getattr(r, "dtype", None) == np.float32 else np.float64
    return np.asarray(r, dtype=dtype) ** d
