"""Requests that can't be served; the doors turn each into one problem response."""

from msgspec import Struct


class Fault(Struct, frozen=True, gc=False):
    """One thing wrong with a request: ``pointer`` is the JSON pointer of the field (RFC 6901)."""

    pointer: str
    detail: str


class InvalidArticle(ValueError):
    """The article can't be read as asked; ``faults`` names every field that is wrong."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(fault.detail for fault in faults))
        self.faults = faults
