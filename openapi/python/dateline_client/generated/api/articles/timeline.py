from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.article_in import ArticleIn
from ...models.date_order import DateOrder
from ...models.include import Include
from ...models.offset_unit import OffsetUnit
from ...models.problem import Problem
from ...models.timeline_out import TimelineOut
from ...types import UNSET, Unset
from typing import cast



def _get_kwargs(
    *,
    body: ArticleIn,
    title: str | Unset = UNSET,
    published: str | Unset = UNSET,
    id: str | Unset = UNSET,
    url_query: str | Unset = UNSET,
    language: str | Unset = UNSET,
    timezone: str | Unset = UNSET,
    date_order: DateOrder | Unset = UNSET,
    strict: bool | Unset = UNSET,
    include: list[Include] | Unset = UNSET,
    offset_unit: OffsetUnit | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}


    

    params: dict[str, Any] = {}

    params["title"] = title

    params["published"] = published

    params["id"] = id

    params["url"] = url_query

    params["language"] = language

    params["timezone"] = timezone

    json_date_order: str | Unset = UNSET
    if not isinstance(date_order, Unset):
        json_date_order = date_order.value

    params["date_order"] = json_date_order

    params["strict"] = strict

    json_include: list[str] | Unset = UNSET
    if not isinstance(include, Unset):
        json_include = []
        for include_item_data in include:
            include_item = include_item_data.value
            json_include.append(include_item)


    params["include"] = json_include

    json_offset_unit: str | Unset = UNSET
    if not isinstance(offset_unit, Unset):
        json_offset_unit = offset_unit.value

    params["offset_unit"] = json_offset_unit


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/timeline",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Problem | TimelineOut | None:
    if response.status_code == 200:
        response_200 = TimelineOut.from_dict(response.json())



        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())



        return response_401

    if response.status_code == 406:
        response_406 = Problem.from_dict(response.json())



        return response_406

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())



        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())



        return response_415

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())



        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())



        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())



        return response_503

    if response.status_code == 504:
        response_504 = Problem.from_dict(response.json())



        return response_504

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Problem | TimelineOut]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ArticleIn,
    title: str | Unset = UNSET,
    published: str | Unset = UNSET,
    id: str | Unset = UNSET,
    url_query: str | Unset = UNSET,
    language: str | Unset = UNSET,
    timezone: str | Unset = UNSET,
    date_order: DateOrder | Unset = UNSET,
    strict: bool | Unset = UNSET,
    include: list[Include] | Unset = UNSET,
    offset_unit: OffsetUnit | Unset = UNSET,

) -> Response[Problem | TimelineOut]:
    """ The timeline of one article

     Finds the events that the article dates, resolves their dates, and orders them. `Accept` chooses how
    the timeline is written.

    Args:
        title (str | Unset):
        published (str | Unset):
        id (str | Unset):
        url_query (str | Unset):
        language (str | Unset):
        timezone (str | Unset):
        date_order (DateOrder | Unset): The order of day, month and year in an all-numeric date.
        strict (bool | Unset):
        include (list[Include] | Unset):
        offset_unit (OffsetUnit | Unset): What an offset counts.
        body (ArticleIn): One article; only ``text`` is required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | TimelineOut]
     """


    kwargs = _get_kwargs(
        body=body,
title=title,
published=published,
id=id,
url_query=url_query,
language=language,
timezone=timezone,
date_order=date_order,
strict=strict,
include=include,
offset_unit=offset_unit,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient,
    body: ArticleIn,
    title: str | Unset = UNSET,
    published: str | Unset = UNSET,
    id: str | Unset = UNSET,
    url_query: str | Unset = UNSET,
    language: str | Unset = UNSET,
    timezone: str | Unset = UNSET,
    date_order: DateOrder | Unset = UNSET,
    strict: bool | Unset = UNSET,
    include: list[Include] | Unset = UNSET,
    offset_unit: OffsetUnit | Unset = UNSET,

) -> Problem | TimelineOut | None:
    """ The timeline of one article

     Finds the events that the article dates, resolves their dates, and orders them. `Accept` chooses how
    the timeline is written.

    Args:
        title (str | Unset):
        published (str | Unset):
        id (str | Unset):
        url_query (str | Unset):
        language (str | Unset):
        timezone (str | Unset):
        date_order (DateOrder | Unset): The order of day, month and year in an all-numeric date.
        strict (bool | Unset):
        include (list[Include] | Unset):
        offset_unit (OffsetUnit | Unset): What an offset counts.
        body (ArticleIn): One article; only ``text`` is required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | TimelineOut
     """


    return sync_detailed(
        client=client,
body=body,
title=title,
published=published,
id=id,
url_query=url_query,
language=language,
timezone=timezone,
date_order=date_order,
strict=strict,
include=include,
offset_unit=offset_unit,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ArticleIn,
    title: str | Unset = UNSET,
    published: str | Unset = UNSET,
    id: str | Unset = UNSET,
    url_query: str | Unset = UNSET,
    language: str | Unset = UNSET,
    timezone: str | Unset = UNSET,
    date_order: DateOrder | Unset = UNSET,
    strict: bool | Unset = UNSET,
    include: list[Include] | Unset = UNSET,
    offset_unit: OffsetUnit | Unset = UNSET,

) -> Response[Problem | TimelineOut]:
    """ The timeline of one article

     Finds the events that the article dates, resolves their dates, and orders them. `Accept` chooses how
    the timeline is written.

    Args:
        title (str | Unset):
        published (str | Unset):
        id (str | Unset):
        url_query (str | Unset):
        language (str | Unset):
        timezone (str | Unset):
        date_order (DateOrder | Unset): The order of day, month and year in an all-numeric date.
        strict (bool | Unset):
        include (list[Include] | Unset):
        offset_unit (OffsetUnit | Unset): What an offset counts.
        body (ArticleIn): One article; only ``text`` is required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | TimelineOut]
     """


    kwargs = _get_kwargs(
        body=body,
title=title,
published=published,
id=id,
url_query=url_query,
language=language,
timezone=timezone,
date_order=date_order,
strict=strict,
include=include,
offset_unit=offset_unit,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ArticleIn,
    title: str | Unset = UNSET,
    published: str | Unset = UNSET,
    id: str | Unset = UNSET,
    url_query: str | Unset = UNSET,
    language: str | Unset = UNSET,
    timezone: str | Unset = UNSET,
    date_order: DateOrder | Unset = UNSET,
    strict: bool | Unset = UNSET,
    include: list[Include] | Unset = UNSET,
    offset_unit: OffsetUnit | Unset = UNSET,

) -> Problem | TimelineOut | None:
    """ The timeline of one article

     Finds the events that the article dates, resolves their dates, and orders them. `Accept` chooses how
    the timeline is written.

    Args:
        title (str | Unset):
        published (str | Unset):
        id (str | Unset):
        url_query (str | Unset):
        language (str | Unset):
        timezone (str | Unset):
        date_order (DateOrder | Unset): The order of day, month and year in an all-numeric date.
        strict (bool | Unset):
        include (list[Include] | Unset):
        offset_unit (OffsetUnit | Unset): What an offset counts.
        body (ArticleIn): One article; only ``text`` is required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | TimelineOut
     """


    return (await asyncio_detailed(
        client=client,
body=body,
title=title,
published=published,
id=id,
url_query=url_query,
language=language,
timezone=timezone,
date_order=date_order,
strict=strict,
include=include,
offset_unit=offset_unit,

    )).parsed
