from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.expression_out_source import ExpressionOutSource
from ..models.granularity import Granularity
from ..models.mod import Mod
from ..models.timex_type import TimexType
from typing import cast

if TYPE_CHECKING:
  from ..models.alternative_out import AlternativeOut





T = TypeVar("T", bound="ExpressionOut")



@_attrs_define
class ExpressionOut:
    """ A time expression (TIMEX3); ``value`` is null where the article does not settle it.

        Attributes:
            id (str):
            source (ExpressionOutSource):
            start (int):
            end (int):
            text (str):
            type_ (TimexType): TIMEX3 types.
            value (None | str):
            mod (Mod | None):
            quant (None | str):
            freq (None | str):
            edtf (None | str):
            earliest (None | str):
            latest (None | str):
            granularity (Granularity | None):
            anchor (None | str):
            begins (None | str):
            ends (None | str):
            rule (str):
            because (str):
            alternatives (list[AlternativeOut]):
            confidence (float):
     """

    id: str
    source: ExpressionOutSource
    start: int
    end: int
    text: str
    type_: TimexType
    value: None | str
    mod: Mod | None
    quant: None | str
    freq: None | str
    edtf: None | str
    earliest: None | str
    latest: None | str
    granularity: Granularity | None
    anchor: None | str
    begins: None | str
    ends: None | str
    rule: str
    because: str
    alternatives: list[AlternativeOut]
    confidence: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.alternative_out import AlternativeOut # noqa: PLC0415
        id = self.id

        source = self.source.value

        start = self.start

        end = self.end

        text = self.text

        type_ = self.type_.value

        value: None | str
        value = self.value

        mod: None | str
        if isinstance(self.mod, Mod):
            mod = self.mod.value
        else:
            mod = self.mod

        quant: None | str
        quant = self.quant

        freq: None | str
        freq = self.freq

        edtf: None | str
        edtf = self.edtf

        earliest: None | str
        earliest = self.earliest

        latest: None | str
        latest = self.latest

        granularity: None | str
        if isinstance(self.granularity, Granularity):
            granularity = self.granularity.value
        else:
            granularity = self.granularity

        anchor: None | str
        anchor = self.anchor

        begins: None | str
        begins = self.begins

        ends: None | str
        ends = self.ends

        rule = self.rule

        because = self.because

        alternatives = []
        for alternatives_item_data in self.alternatives:
            alternatives_item = alternatives_item_data.to_dict()
            alternatives.append(alternatives_item)



        confidence = self.confidence


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "source": source,
            "start": start,
            "end": end,
            "text": text,
            "type": type_,
            "value": value,
            "mod": mod,
            "quant": quant,
            "freq": freq,
            "edtf": edtf,
            "earliest": earliest,
            "latest": latest,
            "granularity": granularity,
            "anchor": anchor,
            "begins": begins,
            "ends": ends,
            "rule": rule,
            "because": because,
            "alternatives": alternatives,
            "confidence": confidence,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.alternative_out import AlternativeOut # noqa: PLC0415
        d = dict(src_dict)
        id = d.pop("id")

        source = ExpressionOutSource(d.pop("source"))




        start = d.pop("start")

        end = d.pop("end")

        text = d.pop("text")

        type_ = TimexType(d.pop("type"))




        def _parse_value(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        value = _parse_value(d.pop("value"))


        def _parse_mod(data: object) -> Mod | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                mod_type_0 = Mod(data)



                return mod_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Mod | None, data)

        mod = _parse_mod(d.pop("mod"))


        def _parse_quant(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        quant = _parse_quant(d.pop("quant"))


        def _parse_freq(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        freq = _parse_freq(d.pop("freq"))


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


        def _parse_granularity(data: object) -> Granularity | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                granularity_type_0 = Granularity(data)



                return granularity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Granularity | None, data)

        granularity = _parse_granularity(d.pop("granularity"))


        def _parse_anchor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        anchor = _parse_anchor(d.pop("anchor"))


        def _parse_begins(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        begins = _parse_begins(d.pop("begins"))


        def _parse_ends(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        ends = _parse_ends(d.pop("ends"))


        rule = d.pop("rule")

        because = d.pop("because")

        alternatives = []
        _alternatives = d.pop("alternatives")
        for alternatives_item_data in (_alternatives):
            alternatives_item = AlternativeOut.from_dict(alternatives_item_data)



            alternatives.append(alternatives_item)


        confidence = d.pop("confidence")

        expression_out = cls(
            id=id,
            source=source,
            start=start,
            end=end,
            text=text,
            type_=type_,
            value=value,
            mod=mod,
            quant=quant,
            freq=freq,
            edtf=edtf,
            earliest=earliest,
            latest=latest,
            granularity=granularity,
            anchor=anchor,
            begins=begins,
            ends=ends,
            rule=rule,
            because=because,
            alternatives=alternatives,
            confidence=confidence,
        )


        expression_out.additional_properties = d
        return expression_out

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
