from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.granularity import Granularity
from ..models.relation import Relation
from typing import cast






T = TypeVar("T", bound="WhenOut")



@_attrs_define
class WhenOut:
    """ The date of an entry, and one line that says why.

        Attributes:
            value (str):
            edtf (None | str):
            earliest (None | str):
            latest (None | str):
            granularity (Granularity): The unit of the calendar an expression speaks in; ``rank`` orders them, from finest
                (0) to coarsest.
            relation (Relation): How the event lies to the time it is dated by, in the words of the wire contract.
            expression (None | str):
            text (str):
            because (str):
     """

    value: str
    edtf: None | str
    earliest: None | str
    latest: None | str
    granularity: Granularity
    relation: Relation
    expression: None | str
    text: str
    because: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        value = self.value

        edtf: None | str
        edtf = self.edtf

        earliest: None | str
        earliest = self.earliest

        latest: None | str
        latest = self.latest

        granularity = self.granularity.value

        relation = self.relation.value

        expression: None | str
        expression = self.expression

        text = self.text

        because = self.because


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "value": value,
            "edtf": edtf,
            "earliest": earliest,
            "latest": latest,
            "granularity": granularity,
            "relation": relation,
            "expression": expression,
            "text": text,
            "because": because,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        value = d.pop("value")

        def _parse_edtf(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        edtf = _parse_edtf(d.pop("edtf"))


        def _parse_earliest(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        earliest = _parse_earliest(d.pop("earliest"))


        def _parse_latest(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        latest = _parse_latest(d.pop("latest"))


        granularity = Granularity(d.pop("granularity"))




        relation = Relation(d.pop("relation"))




        def _parse_expression(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        expression = _parse_expression(d.pop("expression"))


        text = d.pop("text")

        because = d.pop("because")

        when_out = cls(
            value=value,
            edtf=edtf,
            earliest=earliest,
            latest=latest,
            granularity=granularity,
            relation=relation,
            expression=expression,
            text=text,
            because=because,
        )


        when_out.additional_properties = d
        return when_out

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
