from enum import StrEnum

class Tense(StrEnum):
    FUTURE = "FUTURE"
    INFINITIVE = "INFINITIVE"
    NONE = "NONE"
    PAST = "PAST"
    PASTPART = "PASTPART"
    PRESENT = "PRESENT"
    PRESPART = "PRESPART"

    def __str__(self) -> str:
        return str(self.value)
