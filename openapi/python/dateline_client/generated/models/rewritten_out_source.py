from enum import StrEnum

class RewrittenOutSource(StrEnum):
    TEXT = "text"
    TITLE = "title"

    def __str__(self) -> str:
        return str(self.value)
