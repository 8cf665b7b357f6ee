"""Right values, but looks for the largest value that is left again and again."""


def choose_rank(singular_values, target):
    left = [float(s) for s in singular_values]
    total = sum(s**2 for s in left)
    kept, k = 0.0, 0
    while left and (k == 0 or kept < target * (1 - 1e-12) * total):
        largest = max(left)
        left.remove(largest)
        kept += largest**2
        k += 1
    return k
