from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.rewritten_out_source import RewrittenOutSource
from typing import cast

if TYPE_CHECKING:
  from ..models.place_out import PlaceOut





T = TypeVar("T", bound="RewrittenOut")



@_attrs_define
class RewrittenOut:
    """ A relative expression: as it stands in the article, and as it stands, with its value, in the answer.

        Attributes:
            expression (str): Id that `/v1/expressions` gives it
            source (RewrittenOutSource):
            value (str): What was written in: the TIMEX3 value, or the EDTF of a stretch
            original (PlaceOut): A stretch of a text, and what stands there.
            rewritten (PlaceOut): A stretch of a text, and what stands there.
     """

    expression: str
    source: RewrittenOutSource
    value: str
    original: PlaceOut
    rewritten: PlaceOut
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.place_out import PlaceOut # noqa: PLC0415
        expression = self.expression

        source = self.source.value

        value = self.value

        original = self.original.to_dict()

        rewritten = self.rewritten.to_dict()


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "expression": expression,
            "source": source,
            "value": value,
            "original": original,
            "rewritten": rewritten,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.place_out import PlaceOut # noqa: PLC0415
        d = dict(src_dict)
        expression = d.pop("expression")

        source = RewrittenOutSource(d.pop("source"))




        value = d.pop("value")

        original = PlaceOut.from_dict(d.pop("original"))




        rewritten = PlaceOut.from_dict(d.pop("rewritten"))




        rewritten_out = cls(
            expression=expression,
            source=source,
            value=value,
            original=original,
            rewritten=rewritten,
        )


        rewritten_out.additional_properties = d
        return rewritten_out

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
