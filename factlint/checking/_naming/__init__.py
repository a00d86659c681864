"""Names beside claims: what ties them to those around them, and whose place they take."""
