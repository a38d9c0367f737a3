from enum import StrEnum

class MentionOutSource(StrEnum):
    TEXT = "text"
    TITLE = "title"

    def __str__(self) -> str:
        return str(self.value)
