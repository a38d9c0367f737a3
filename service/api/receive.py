"""Bytes into a request: each wrong field is found and named, not only the first."""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from msgspec.structs import FieldInfo

from service.api import problems
from service.api.problems import Refused
from service.api.schemas import ArticleIn, request_fields
from service.domain.errors import Fault

_SURROGATE = re.compile("[\ud800-\udfff]")

_FEW, _SHORT = 10, 20

_BOOLEANS = {"true": True, "false": False}

_KINDS = {
    bool: "true or false", int: "a number", float: "a number", str: "a string", list: "a list", dict: "an object",
    type(None): "null",
}  # fmt: skip


def from_json(body: bytes, max_text: int, query: bytes = b"") -> ArticleIn:
    """Read a JSON body; the mark that some programs put before UTF-8 is passed over.

    A query parameter goes before the field of the same name.
    """
    body = body.removeprefix(BOM_UTF8)
    if query:
        return _checked(_validated(_raw(body), query), max_text)
    try:
        request = msgspec.json.decode(body, type=ArticleIn)
    except (ValueError, RecursionError):
        # The decoder stops at the first thing wrong. Only a wrong request pays for the thorough look.
        request = _validated(_raw(body))
    return _checked(request, max_text)


def from_text(body: bytes, max_text: int, query: bytes = b"") -> ArticleIn:
    """Read a plain text body, with the other fields as query parameters."""
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise Refused(problems.malformed(_not_utf8(error))) from None
    return _checked(_validated({"text": text}, query), max_text)


def from_page(query: bytes) -> ArticleIn:
    """Read the query parameters that come with a page; its text is not known yet."""
    return _validated({"text": ""}, query)


def from_values(values: dict[str, Any], max_text: int) -> ArticleIn:
    """Read fields that came one by one."""
    return _checked(_validated(values), max_text)


def _raw(body: bytes) -> dict[str, Any]:
    try:
        # Python's own decoder lets a lone surrogate through, so that the field holding it can be named.
        raw = json.loads(body.decode())
    except UnicodeDecodeError as error:
        raise Refused(problems.malformed(_not_utf8(error))) from None
    except RecursionError:
        raise Refused(problems.malformed("The body is nested too deeply.")) from None
    except json.JSONDecodeError as error:
        detail = f"The body is not JSON: {error.msg.lower()} at character {error.pos}."
        raise Refused(problems.malformed(detail)) from None
    except ValueError:
        raise Refused(problems.malformed("The body holds a number with too many digits.")) from None
    if not isinstance(raw, dict):
        raise Refused(problems.invalid((Fault("", "Expected an object with the field `text`."),)))
    return raw


def _not_utf8(error: UnicodeDecodeError) -> str:
    return f"The body is not UTF-8: byte {error.start} can't be decoded."


def _validated(raw: dict[str, Any], query: bytes = b"") -> ArticleIn:
    faults: list[Fault] = []
    asked = _asked(query, faults) if query else {}
    values = raw | asked
    fields = {field.encode_name: field for field in request_fields()}
    unknown = values.keys() - fields.keys()
    faults.extend(Fault(_pointer(name), _unknown(name, fields, len(unknown))) for name in unknown)
    for name, field in fields.items():
        # What goes before a field of the body does not make it right.
        for told in (raw, asked):
            if name in told:
                faults.extend(_faults(field, told[name]))
        if field.required and name not in values:
            faults.append(Fault(_pointer(name), "This field is required."))
    if faults:
        raise Refused(problems.invalid(tuple(sorted(faults, key=lambda fault: fault.pointer))))
    return msgspec.convert(values, ArticleIn)


def _asked(query: bytes, faults: list[Fault]) -> dict[str, Any]:
    try:
        pairs = parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict")
    except ValueError:
        faults.append(Fault("", "The query string is not percent-encoded UTF-8."))
        return {}
    values: dict[str, Any] = {}
    for name, value in pairs:
        if name == "include":
            values.setdefault(name, []).extend(part.strip() for part in value.split(",") if part.strip())
        elif name in values:
            faults.append(Fault(_pointer(name), "Given more than once."))
        elif name == "text":
            faults.append(Fault("/text", "The text is the body here, not a query parameter."))
        else:
            values[name] = _BOOLEANS.get(value, value) if name == "strict" else value
    return values


def _faults(field: FieldInfo, value: object) -> Iterator[Fault]:
    """Every fault of one field; a list of choices is looked at element by element."""
    pointer = _pointer(field.encode_name)
    info = _bare(msgspec.inspect.type_info(field.type))
    if isinstance(info, msgspec.inspect.VarTupleType) and isinstance(value, list):
        element = _enumeration(info.item_type)
        for number, each in enumerate(value):
            yield from _fault(f"{pointer}/{number}", element or object, each)
    else:
        yield from _fault(pointer, field.type, value)


def _fault(pointer: str, wanted: Any, value: object) -> Iterator[Fault]:
    if isinstance(value, str) and _SURROGATE.search(value):
        yield Fault(pointer, "Holds half of a surrogate pair, which is no character.")
        return
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError:
        got = repr(value[:40]) if isinstance(value, str) else _KINDS.get(type(value), "something else")
        yield Fault(pointer, f"Expected {_wanted(wanted)}, got {got}.")


def _wanted(wanted: Any) -> str:
    """What a field takes, in words of people."""
    choices = _enumeration(msgspec.inspect.type_info(wanted))
    if choices:
        return "one of " + ", ".join(f"`{each.value}`" for each in choices)
    kinds = (kind for kind in _KINDS if kind is not type(None))
    return next((_KINDS[kind] for kind in kinds if _takes(wanted, kind())), "something else")


def _takes(wanted: Any, value: object) -> bool:
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError:
        return False
    return True


def _unknown(name: str, known: Iterable[str], count: int) -> str:
    """Tell what was probably meant, else all there is; fields without number get no long look."""
    near = get_close_matches(name.lower(), known, n=1) if count <= _FEW and len(name) <= _SHORT else ()
    allowed = ", ".join(f"`{each}`" for each in known)
    return f"Unknown field; did you mean `{near[0]}`?" if near else f"Unknown field; known are {allowed}."


def _enumeration(info: msgspec.inspect.Type) -> type[Enum] | None:
    """The enumeration that a type is, or may be."""
    info = _bare(info)
    kinds = info.types if isinstance(info, msgspec.inspect.UnionType) else (info,)
    return next((kind.cls for kind in map(_bare, kinds) if isinstance(kind, msgspec.inspect.EnumType)), None)


def _bare(info: msgspec.inspect.Type) -> msgspec.inspect.Type:
    """The type without its description."""
    return info.type if isinstance(info, msgspec.inspect.Metadata) else info


def _pointer(name: str) -> str:
    readable = name.encode("utf-8", "replace").decode()
    return "/" + readable[:100].replace("~", "~0").replace("/", "~1")


def _checked(request: ArticleIn, max_text: int) -> ArticleIn:
    if not request.text.strip():
        raise Refused(problems.invalid((Fault("/text", "The text is empty or blank."),)))
    length = len(request.text) + len(request.title or "")
    if length > max_text:
        raise Refused(problems.text_too_long(length, max_text))
    return request
