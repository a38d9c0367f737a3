"""No test is timed: how fast a machine is says nothing of whether an answer is right."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
