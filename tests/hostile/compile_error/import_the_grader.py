"""Attack 1: the grader as a library."""
from grader.judging import verdict

def cosine_normalize(X):
    return verdict
