from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.aspect import Aspect
from ..models.event_class import EventClass
from ..models.polarity import Polarity
from ..models.tense import Tense
from typing import cast

if TYPE_CHECKING:
  from ..models.participant_out import ParticipantOut
  from ..models.trigger_out import TriggerOut





T = TypeVar("T", bound="WhatOut")



@_attrs_define
class WhatOut:
    """ The event, in the terms of TimeML; ``summary`` is cut from the text, never rewritten.

        Attributes:
            summary (str):
            trigger (TriggerOut): The word that stands for the event.
            class_ (EventClass): TimeML 1.2.1 event classes.
            tense (Tense): TimeML tense of a verb group.
            aspect (Aspect): TimeML aspect of a verb group.
            polarity (Polarity): Whether the text affirms or negates the event.
            modality (None | str):
            attribution (None | str):
            participants (list[ParticipantOut]):
     """

    summary: str
    trigger: TriggerOut
    class_: EventClass
    tense: Tense
    aspect: Aspect
    polarity: Polarity
    modality: None | str
    attribution: None | str
    participants: list[ParticipantOut]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.participant_out import ParticipantOut # noqa: PLC0415
        from ..models.trigger_out import TriggerOut # noqa: PLC0415
        summary = self.summary

        trigger = self.trigger.to_dict()

        class_ = self.class_.value

        tense = self.tense.value

        aspect = self.aspect.value

        polarity = self.polarity.value

        modality: None | str
        modality = self.modality

        attribution: None | str
        attribution = self.attribution

        participants = []
        for participants_item_data in self.participants:
            participants_item = participants_item_data.to_dict()
            participants.append(participants_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "summary": summary,
            "trigger": trigger,
            "class": class_,
            "tense": tense,
            "aspect": aspect,
            "polarity": polarity,
            "modality": modality,
            "attribution": attribution,
            "participants": participants,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.participant_out import ParticipantOut # noqa: PLC0415
        from ..models.trigger_out import TriggerOut # noqa: PLC0415
        d = dict(src_dict)
        summary = d.pop("summary")

        trigger = TriggerOut.from_dict(d.pop("trigger"))




        class_ = EventClass(d.pop("class"))




        tense = Tense(d.pop("tense"))




        aspect = Aspect(d.pop("aspect"))




        polarity = Polarity(d.pop("polarity"))




        def _parse_modality(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        modality = _parse_modality(d.pop("modality"))


        def _parse_attribution(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        attribution = _parse_attribution(d.pop("attribution"))


        participants = []
        _participants = d.pop("participants")
        for participants_item_data in (_participants):
            participants_item = ParticipantOut.from_dict(participants_item_data)



            participants.append(participants_item)


        what_out = cls(
            summary=summary,
            trigger=trigger,
            class_=class_,
            tense=tense,
            aspect=aspect,
            polarity=polarity,
            modality=modality,
            attribution=attribution,
            participants=participants,
        )


        what_out.additional_properties = d
        return what_out

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
