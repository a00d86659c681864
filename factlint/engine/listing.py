"""The mentions of drafts, as `factlint mentions` lists them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from msgspec import Struct

from factlint.documents import Span
from factlint.engine.checker import reason
from factlint.engine.declaring import declared, setting_for
from factlint.engine.project import project
from factlint.engine.reading import opened, read_mentions
from factlint.engine.request import Request
from factlint.engine.run import listed
from factlint.errors import FactlintError
from factlint.escaping import json_safe, place, printable
from factlint.mentions import Citation, Mention, Quotation
from factlint.values.date import Date
from factlint.values.name import Name
from factlint.values.quantity import Quantity


class Listed(Struct, frozen=True):
    """A mention and where it stands."""

    path: str
    line: int
    column: int
    mention: Mention


def listing(request: Request) -> tuple[list[Listed], dict[str, str]]:
    """Every mention of the drafts, and the drafts that could not be read with the reason."""
    found: list[Listed] = []
    unread: dict[str, str] = {}
    for file in listed(request):
        using = project(file.configuration, request)
        try:
            document, _content = opened(file, request.text)
            setting = setting_for(declared(document, file.configuration), using.setting)
            found += [
                Listed(document.path, *document.position(mention.span.start), mention)
                for mention in with_shares(document.text, read_mentions(document, setting))
            ]
        except FactlintError as error:
            unread[file.name] = reason(error, file.name)
    return found, unread


def mentions_of(request: Request) -> tuple[Mention, ...]:
    """The mentions of the one draft whose text the request holds; raises FactlintError."""
    (file,) = listed(request)
    using = project(file.configuration, request)
    document, _content = opened(file, request.text)
    found = read_mentions(document, setting_for(declared(document, file.configuration), using.setting))
    return tuple(with_shares(document.text, found))


def with_shares(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, and before the two numbers of a ratio the share that they make (`one in five`, 0.2)."""
    listed = tuple(mentions)
    second = {
        mention.value.group.start: mention
        for mention in listed
        if isinstance(mention.value, Quantity) and mention.value.group is not None and mention.value.group.index == 1
    }
    for mention in listed:
        value = mention.value
        group = value.group if isinstance(value, Quantity) else None
        if isinstance(value, Quantity) and group is not None and group.share is not None and group.index == 0:
            last = second[group.start]
            span = Span(mention.span.start, last.span.end)
            share = Quantity(amount=group.share, hedge=value.hedge, fraction=True)
            yield Mention(
                span=span, text=text[span.start : span.end], kind="quantity", value=share, language=mention.language
            )
        yield mention


def value_record(value: Date | Quantity | Name | Quotation | Citation) -> dict[str, Any]:
    """A mention's value in the shape that the JSON listing promises."""
    match value:
        case Date():
            other = value.alternative.edtf if value.alternative else ""
            more = {"open": value.open, "part": value.part, "alternative": other}
            said = {key: word for key, word in more.items() if word}
            return {"edtf": value.edtf, "calendar": value.reading.calendar, "label": value.label, **said}
        case Quantity():
            record = {"amount": _number(value.amount), "unit": value.unit, "counted": value.counted}
            upper = {} if value.upper is None else {"upper": _number(value.upper)}
            return {**record, "hedge": value.hedge.value, **upper}
        case Name():
            return {"entity": value.entity}
        case Quotation():
            return {"text": value.text}
        case Citation():
            return {"key": value.key, "locator": value.locator}


def _number(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def as_json(found: list[Listed]) -> str:
    """One JSON object, version 1."""
    lines = ",\n  ".join(json_safe(json.dumps(_record(one), ensure_ascii=False)) for one in found)
    return '{"version": 1,\n "mentions": [' + (f"\n  {lines}\n " if found else "") + "]}\n"


def _record(one: Listed) -> dict[str, Any]:
    mention = one.mention
    return {
        "path": one.path,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "kind": mention.kind,
        "value": value_record(mention.value),
    }


def as_text(found: list[Listed]) -> str:
    """One line per mention."""
    lines = []
    for one in found:
        said = " ".join(
            f"{key}={value}" for key, value in value_record(one.mention.value).items() if value not in ("", None)
        )
        where = f"{place(one.path)}:{one.line}:{one.column}"
        lines.append(f"{where}: {one.mention.kind} “{printable(one.mention.text)}” {printable(said)}".rstrip() + "\n")
    return "".join(lines)
