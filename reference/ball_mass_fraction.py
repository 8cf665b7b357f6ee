"""How much of a ball lies near its centre."""

import numpy as np


def ball_mass_fraction(r, d):
    """Return r**d, the share of the unit ball in d dimensions within distance r of its centre, for 0 <= r <= 1 and d >= 1.

    A float r gives a float, an array r an array of its shape. The volume of a ball is a constant times r^d (Blum, Hopcroft &
    Kannan, Foundations of Data Science, 2.3), and the constant drops out of the share.
    """
    fraction = np.power(np.asarray(r, dtype=np.float64), d)
    return fraction if isinstance(r, np.ndarray) else float(fraction)
