"""Counters that the judge may put into a worker: each counts what one call costs, in numbers that no clock disturbs.

They run beside the submission, so what they say is a claim; the judge bounds it from outside. Imports here are NumPy,
the standard library and one another.
"""
