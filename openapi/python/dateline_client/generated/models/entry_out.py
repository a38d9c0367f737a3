from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.basis import Basis
from ..models.status import Status
from typing import cast

if TYPE_CHECKING:
  from ..models.mention_out import MentionOut
  from ..models.what_out import WhatOut
  from ..models.when_out import WhenOut





T = TypeVar("T", bound="EntryOut")



@_attrs_define
class EntryOut:
    """ One event with its date; ``when`` and ``basis`` are null for an undated one.

        Attributes:
            id (str):
            when (None | WhenOut):
            what (WhatOut): The event, in the terms of TimeML; ``summary`` is cut from the text, never rewritten.
            status (Status): What a reader may take the event for, seen from publication.
            basis (Basis | None):
            confidence (float):
            mentions (list[MentionOut]):
     """

    id: str
    when: None | WhenOut
    what: WhatOut
    status: Status
    basis: Basis | None
    confidence: float
    mentions: list[MentionOut]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.mention_out import MentionOut # noqa: PLC0415
        from ..models.what_out import WhatOut # noqa: PLC0415
        from ..models.when_out import WhenOut # noqa: PLC0415
        id = self.id

        when: dict[str, Any] | None
        if isinstance(self.when, WhenOut):
            when = self.when.to_dict()
        else:
            when = self.when

        what = self.what.to_dict()

        status = self.status.value

        basis: None | str
        if isinstance(self.basis, Basis):
            basis = self.basis.value
        else:
            basis = self.basis

        confidence = self.confidence

        mentions = []
        for mentions_item_data in self.mentions:
            mentions_item = mentions_item_data.to_dict()
            mentions.append(mentions_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "when": when,
            "what": what,
            "status": status,
            "basis": basis,
            "confidence": confidence,
            "mentions": mentions,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.mention_out import MentionOut # noqa: PLC0415
        from ..models.what_out import WhatOut # noqa: PLC0415
        from ..models.when_out import WhenOut # noqa: PLC0415
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_when(data: object) -> None | WhenOut:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                when_type_0 = WhenOut.from_dict(data)



                return when_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WhenOut, data)

        when = _parse_when(d.pop("when"))


        what = WhatOut.from_dict(d.pop("what"))




        status = Status(d.pop("status"))




        def _parse_basis(data: object) -> Basis | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                basis_type_0 = Basis(data)



                return basis_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Basis | None, data)

        basis = _parse_basis(d.pop("basis"))


        confidence = d.pop("confidence")

        mentions = []
        _mentions = d.pop("mentions")
        for mentions_item_data in (_mentions):
            mentions_item = MentionOut.from_dict(mentions_item_data)



            mentions.append(mentions_item)


        entry_out = cls(
            id=id,
            when=when,
            what=what,
            status=status,
            basis=basis,
            confidence=confidence,
            mentions=mentions,
        )


        entry_out.additional_properties = d
        return entry_out

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
