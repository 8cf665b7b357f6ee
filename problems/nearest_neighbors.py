"""Corpora that contain the query at another length, the other way round, or nearly."""

import numpy as np


def with_the_query(random, shape, given):
    """Return a Gaussian corpus (n, d), n >= 4, two rows of which are multiples of the query, one of them negative."""
    corpus = random.standard_normal(shape)
    along, against = random.permutation(shape[0])[:2]
    corpus[along] = 2.5 * given["query"]
    corpus[against] = -0.5 * given["query"]
    return corpus


def around_the_query(random, shape, given):
    """Return a corpus (n, d) of which every row is the query, moved by 3 % to 30 % of its length."""
    query = given["query"]
    moves = random.standard_normal(shape)
    sizes = np.exp(random.uniform(np.log(0.03), np.log(0.3), (shape[0], 1)))
    return query + sizes * np.abs(query).max() * moves
