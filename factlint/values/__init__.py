"""Dates, quantities and names as values; comparing two of them gives a verdict.

Pure: no parsing and no input or output. Every value is frozen; days are Julian day numbers.
"""
