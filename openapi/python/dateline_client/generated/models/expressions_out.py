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
  from ..models.expression_out import ExpressionOut
  from ..models.published_out import PublishedOut
  from ..models.warning_out import WarningOut





T = TypeVar("T", bound="ExpressionsOut")



@_attrs_define
class ExpressionsOut:
    """ The time expressions of one article, in text order; ``article`` only when it was drawn from a page.

        Attributes:
            id (None | str):
            language (str):
            published (None | PublishedOut):
            expressions (list[ExpressionOut]):
            warnings (list[WarningOut]):
            article (ArticleOut | Unset): The article as it was drawn from a page: what the offsets of the answer count in.
     """

    id: None | str
    language: str
    published: None | PublishedOut
    expressions: list[ExpressionOut]
    warnings: list[WarningOut]
    article: ArticleOut | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.article_out import ArticleOut # noqa: PLC0415
        from ..models.expression_out import ExpressionOut # noqa: PLC0415
        from ..models.published_out import PublishedOut # noqa: PLC0415
        from ..models.warning_out import WarningOut # noqa: PLC0415
        id: None | str
        id = self.id

        language = self.language

        published: dict[str, Any] | None
        if isinstance(self.published, PublishedOut):
            published = self.published.to_dict()
        else:
            published = self.published

        expressions = []
        for expressions_item_data in self.expressions:
            expressions_item = expressions_item_data.to_dict()
            expressions.append(expressions_item)



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
            "expressions": expressions,
            "warnings": warnings,
        })
        if article is not UNSET:
            field_dict["article"] = article

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.article_out import ArticleOut # noqa: PLC0415
        from ..models.expression_out import ExpressionOut # noqa: PLC0415
        from ..models.published_out import PublishedOut # noqa: PLC0415
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


        expressions = []
        _expressions = d.pop("expressions")
        for expressions_item_data in (_expressions):
            expressions_item = ExpressionOut.from_dict(expressions_item_data)



            expressions.append(expressions_item)


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




        expressions_out = cls(
            id=id,
            language=language,
            published=published,
            expressions=expressions,
            warnings=warnings,
            article=article,
        )


        expressions_out.additional_properties = d
        return expressions_out

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
