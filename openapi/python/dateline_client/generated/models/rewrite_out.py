from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.article_out import ArticleOut
  from ..models.published_out import PublishedOut
  from ..models.rewritten_out import RewrittenOut
  from ..models.warning_out import WarningOut





T = TypeVar("T", bound="RewriteOut")



@_attrs_define
class RewriteOut:
    """ An article whose relative expressions are each followed by their absolute value in brackets.

        Attributes:
            id (None | str):
            language (str):
            published (None | PublishedOut):
            title (None | str):
            text (str):
            rewritten (list[RewrittenOut]):
            warnings (list[WarningOut]):
            article (ArticleOut | Unset): The article as it was drawn from a page: what the offsets of the answer count in.
     """

    id: None | str
    language: str
    published: None | PublishedOut
    title: None | str
    text: str
    rewritten: list[RewrittenOut]
    warnings: list[WarningOut]
    article: ArticleOut | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.article_out import ArticleOut # noqa: PLC0415
        from ..models.published_out import PublishedOut # noqa: PLC0415
        from ..models.rewritten_out import RewrittenOut # noqa: PLC0415
        from ..models.warning_out import WarningOut # noqa: PLC0415
        id: None | str
        id = self.id

        language = self.language

        published: dict[str, Any] | None
        if isinstance(self.published, PublishedOut):
            published = self.published.to_dict()
        else:
            published = self.published

        title: None | str
        title = self.title

        text = self.text

        rewritten = []
        for rewritten_item_data in self.rewritten:
            rewritten_item = rewritten_item_data.to_dict()
            rewritten.append(rewritten_item)



        warnings = []
        for warnings_item_data in self.warnings:
            warnings_item = warnings_item_data.to_dict()
            warnings.append(warnings_item)



        article: dict[str, Any] | Unset = UNSET
        if not isinstance(self.article, Unset):
            article = self.article.to_dict()


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "language": language,
            "published": published,
            "title": title,
            "text": text,
            "rewritten": rewritten,
            "warnings": warnings,
        })
        if article is not UNSET:
            field_dict["article"] = article

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.article_out import ArticleOut # noqa: PLC0415
        from ..models.published_out import PublishedOut # noqa: PLC0415
        from ..models.rewritten_out import RewrittenOut # noqa: PLC0415
        from ..models.warning_out import WarningOut # noqa: PLC0415
        d = dict(src_dict)
        def _parse_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        id = _parse_id(d.pop("id"))


        language = d.pop("language")

        def _parse_published(data: object) -> None | PublishedOut:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                published_type_0 = PublishedOut.from_dict(data)



                return published_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PublishedOut, data)

        published = _parse_published(d.pop("published"))


        def _parse_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title = _parse_title(d.pop("title"))


        text = d.pop("text")

        rewritten = []
        _rewritten = d.pop("rewritten")
        for rewritten_item_data in (_rewritten):
            rewritten_item = RewrittenOut.from_dict(rewritten_item_data)



            rewritten.append(rewritten_item)


        warnings = []
        _warnings = d.pop("warnings")
        for warnings_item_data in (_warnings):
            warnings_item = WarningOut.from_dict(warnings_item_data)



            warnings.append(warnings_item)


        _article = d.pop("article", UNSET)
        article: ArticleOut | Unset
        if isinstance(_article,  Unset):
            article = UNSET
        else:
            article = ArticleOut.from_dict(_article)




        rewrite_out = cls(
            id=id,
            language=language,
            published=published,
            title=title,
            text=text,
            rewritten=rewritten,
            warnings=warnings,
            article=article,
        )


        rewrite_out.additional_properties = d
        return rewrite_out

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
