"""Statements that a base decides without a differing value: what is denied, said the wrong way round, compared."""
