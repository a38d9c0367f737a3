from enum import StrEnum

class EventClass(StrEnum):
    ASPECTUAL = "ASPECTUAL"
    I_ACTION = "I_ACTION"
    I_STATE = "I_STATE"
    OCCURRENCE = "OCCURRENCE"
    PERCEPTION = "PERCEPTION"
    REPORTING = "REPORTING"
    STATE = "STATE"

    def __str__(self) -> str:
        return str(self.value)
