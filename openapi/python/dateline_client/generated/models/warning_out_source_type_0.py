from enum import StrEnum

class WarningOutSourceType0(StrEnum):
    TEXT = "text"
    TITLE = "title"

    def __str__(self) -> str:
        return str(self.value)
