from enum import StrEnum

class Status(StrEnum):
    DENIED = "denied"
    HAPPENED = "happened"
    ONGOING = "ongoing"
    POSSIBLE = "possible"
    SCHEDULED = "scheduled"

    def __str__(self) -> str:
        return str(self.value)
