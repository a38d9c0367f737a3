"""From dated tellings to entries: one for each event, in order of time."""

from service.timeline.build import build
from service.timeline.merge import merge

__all__ = ["build", "merge"]
