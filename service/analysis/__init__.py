"""The journey of one article."""

from service.analysis.analyze import analyze, find_expressions, find_refused

__all__ = ["analyze", "find_expressions", "find_refused"]
