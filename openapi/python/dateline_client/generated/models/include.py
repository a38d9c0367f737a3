from enum import StrEnum

class Include(StrEnum):
    CONTEXT = "context"
    UNDATED = "undated"

    def __str__(self) -> str:
        return str(self.value)
