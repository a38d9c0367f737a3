from enum import StrEnum

class Basis(StrEnum):
    CONTEXT = "context"
    DOCUMENT = "document"
    EXPLICIT = "explicit"

    def __str__(self) -> str:
        return str(self.value)
