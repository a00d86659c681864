"""The claims base: what the sources say, read from files, checked, and indexed.

pydantic stands here, at the file boundary (`records.py`); inside are the frozen values of `base.py`.
"""
