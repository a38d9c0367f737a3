"""From sentences to the events they tell, each with its trigger, status and words."""

from service.events.find import find_events

__all__ = ["find_events"]
