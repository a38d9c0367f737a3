from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.warning_out_source_type_0 import WarningOutSourceType0
from typing import cast






T = TypeVar("T", bound="WarningOut")



@_attrs_define
class WarningOut:
    """ Something the reader should know, and where it stands if it stands somewhere.

        Attributes:
            code (str):
            detail (str):
            source (None | WarningOutSourceType0):
            start (int | None):
            end (int | None):
     """

    code: str
    detail: str
    source: None | WarningOutSourceType0
    start: int | None
    end: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        code = self.code

        detail = self.detail

        source: None | str
        if isinstance(self.source, WarningOutSourceType0):
            source = self.source.value
        else:
            source = self.source

        start: int | None
        start = self.start

        end: int | None
        end = self.end


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "code": code,
            "detail": detail,
            "source": source,
            "start": start,
            "end": end,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        detail = d.pop("detail")

        def _parse_source(data: object) -> None | WarningOutSourceType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                source_type_0 = WarningOutSourceType0(data)



                return source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WarningOutSourceType0, data)

        source = _parse_source(d.pop("source"))


        def _parse_start(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        start = _parse_start(d.pop("start"))


        def _parse_end(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        end = _parse_end(d.pop("end"))


        warning_out = cls(
            code=code,
            detail=detail,
            source=source,
            start=start,
            end=end,
        )


        warning_out.additional_properties = d
        return warning_out

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
