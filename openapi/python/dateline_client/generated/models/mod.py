from enum import StrEnum

class Mod(StrEnum):
    AFTER = "AFTER"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    END = "END"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    LESS_THAN = "LESS_THAN"
    MID = "MID"
    MORE_THAN = "MORE_THAN"
    ON_OR_AFTER = "ON_OR_AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    START = "START"

    def __str__(self) -> str:
        return str(self.value)
