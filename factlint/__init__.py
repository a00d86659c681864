"""factlint holds the dates, names and numbers of a draft against what its sources say."""

__version__ = "0.1.0"
