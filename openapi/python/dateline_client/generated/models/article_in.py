from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.date_order import DateOrder
from ..models.include import Include
from ..models.offset_unit import OffsetUnit
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="ArticleIn")



@_attrs_define
class ArticleIn:
    """ One article; only ``text`` is required.

        Attributes:
            text (str): The article. It is analysed exactly as sent, and must hold more than blanks.
            title (None | str | Unset):
            published (None | str | Unset):
            id (None | str | Unset):
            url (None | str | Unset):
            language (None | str | Unset):
            timezone (None | str | Unset):
            date_order (DateOrder | None | Unset):
            strict (bool | Unset): Leave what the text does not settle unresolved instead of choosing the likelier. Default:
                False.
            include (list[Include] | Unset): `context` adds events dated by a neighbour or by publication to the timeline;
                `undated` fills the list of all other events.
            offset_unit (OffsetUnit | Unset): What an offset counts.
     """

    text: str
    title: None | str | Unset = UNSET
    published: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    language: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    date_order: DateOrder | None | Unset = UNSET
    strict: bool | Unset = False
    include: list[Include] | Unset = UNSET
    offset_unit: OffsetUnit | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        text = self.text

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        published: None | str | Unset
        if isinstance(self.published, Unset):
            published = UNSET
        else:
            published = self.published

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        else:
            language = self.language

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        date_order: None | str | Unset
        if isinstance(self.date_order, Unset):
            date_order = UNSET
        elif isinstance(self.date_order, DateOrder):
            date_order = self.date_order.value
        else:
            date_order = self.date_order

        strict = self.strict

        include: list[str] | Unset = UNSET
        if not isinstance(self.include, Unset):
            include = []
            for include_item_data in self.include:
                include_item = include_item_data.value
                include.append(include_item)



        offset_unit: str | Unset = UNSET
        if not isinstance(self.offset_unit, Unset):
            offset_unit = self.offset_unit.value



        field_dict: dict[str, Any] = {}

        field_dict.update({
            "text": text,
        })
        if title is not UNSET:
            field_dict["title"] = title
        if published is not UNSET:
            field_dict["published"] = published
        if id is not UNSET:
            field_dict["id"] = id
        if url is not UNSET:
            field_dict["url"] = url
        if language is not UNSET:
            field_dict["language"] = language
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if date_order is not UNSET:
            field_dict["date_order"] = date_order
        if strict is not UNSET:
            field_dict["strict"] = strict
        if include is not UNSET:
            field_dict["include"] = include
        if offset_unit is not UNSET:
            field_dict["offset_unit"] = offset_unit

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = d.pop("text")

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))


        def _parse_published(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        published = _parse_published(d.pop("published", UNSET))


        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))


        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))


        def _parse_language(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        language = _parse_language(d.pop("language", UNSET))


        def _parse_timezone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        timezone = _parse_timezone(d.pop("timezone", UNSET))


        def _parse_date_order(data: object) -> DateOrder | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_order_type_0 = DateOrder(data)



                return date_order_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DateOrder | None | Unset, data)

        date_order = _parse_date_order(d.pop("date_order", UNSET))


        strict = d.pop("strict", UNSET)

        _include = d.pop("include", UNSET)
        include: list[Include] | Unset = UNSET
        if _include is not UNSET:
            include = []
            for include_item_data in _include:
                include_item = Include(include_item_data)



                include.append(include_item)


        _offset_unit = d.pop("offset_unit", UNSET)
        offset_unit: OffsetUnit | Unset
        if isinstance(_offset_unit,  Unset):
            offset_unit = UNSET
        else:
            offset_unit = OffsetUnit(_offset_unit)




        article_in = cls(
            text=text,
            title=title,
            published=published,
            id=id,
            url=url,
            language=language,
            timezone=timezone,
            date_order=date_order,
            strict=strict,
            include=include,
            offset_unit=offset_unit,
        )

        return article_in

