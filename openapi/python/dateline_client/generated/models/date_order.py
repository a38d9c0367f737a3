from enum import StrEnum

class DateOrder(StrEnum):
    DMY = "DMY"
    MDY = "MDY"
    YMD = "YMD"

    def __str__(self) -> str:
        return str(self.value)
