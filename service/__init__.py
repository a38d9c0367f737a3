"""Dateline: article text in, an ordered timeline of absolute dated events out."""

__version__ = "0.1.0"
