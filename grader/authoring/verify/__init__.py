"""`grader verify`: the proof that a problem is sound."""
