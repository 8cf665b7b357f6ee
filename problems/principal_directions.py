"""How large a variance rounding alone can leave."""

from collections.abc import Mapping
from typing import Any

import numpy as np


def variance_of_rounding(arguments: Mapping[str, Any]) -> float:
    """Return a magnitude of which the tolerance, 1e-6 (float32: 1e-3), is well above the variance left by rounding.

    A centred entry is off by a few units in the last place of the largest one, a variance by the square of that.
    """
    X = arguments["X"]
    single = X.dtype == np.float32
    unit = float(np.finfo(np.float32 if single else np.float64).eps) * float(
        np.abs(X.astype(np.float64)).max(initial=0)
    )
    return (10 * unit) ** 2 / (1e-3 if single else 1e-6)
