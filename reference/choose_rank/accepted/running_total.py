"""Add the largest energies up until there is enough."""

import math


def choose_rank(singular_values, target):
    energies = sorted((float(s) ** 2 for s in singular_values), reverse=True)
    enough = target * (1 - 1e-12) * math.fsum(energies)
    kept = 0.0
    for k, energy in enumerate(energies, start=1):
        kept += energy
        if kept >= enough:
            return k
    return len(energies)
