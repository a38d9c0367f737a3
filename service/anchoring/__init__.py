"""From events and times to links: which event lies at which time, and why that is believed."""

from service.anchoring.anchor import anchor

__all__ = ["anchor"]
