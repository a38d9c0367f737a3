from enum import StrEnum

class Relation(StrEnum):
    ABOUT = "about"
    AFTER = "after"
    BEFORE = "before"
    ON = "on"
    SINCE = "since"
    THROUGHOUT = "throughout"
    UNTIL = "until"
    WITHIN = "within"

    def __str__(self) -> str:
        return str(self.value)
