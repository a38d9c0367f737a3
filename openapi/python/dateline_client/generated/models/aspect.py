from enum import StrEnum

class Aspect(StrEnum):
    NONE = "NONE"
    PERFECTIVE = "PERFECTIVE"
    PERFECTIVE_PROGRESSIVE = "PERFECTIVE_PROGRESSIVE"
    PROGRESSIVE = "PROGRESSIVE"

    def __str__(self) -> str:
        return str(self.value)
