"""What a plain text says of itself above its first line: the front matter of Markdown, the head of a mail.

Clippers and static sites write the one, whoever saves or pastes a mail brings the other along. What front matter says
counts before what the lines below it show; of a mail only the subject is used, where no line is a headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import dropwhile, takewhile

from tui.reading.metadata.dates import find_date
from tui.reading.metadata.of_text import Metadata
from tui.reading.pieces import Piece
from tui.reading.plain_text.markdown import FRONT_MATTER, MAIL_HEAD
from tui.text import safe_line

_MOST_ROWS = 60  # of a mail's or clipping's head
_LONGEST_VALUE = 500  # characters; longer than any title or list of authors
_TITLES = ("title", "headline")
_AUTHORS = ("author", "authors", "byline", "creator")
_SITES = ("site", "site_name", "sitename", "publisher", "publication", "outlet")
_ADDRESSES = ("url", "source", "source_url", "link", "canonical", "canonical_url", "original")
_PUBLISHED = ("published", "published_at", "date_published", "datepublished", "pubdate", "date")
_UPDATED = ("updated", "modified", "lastmod", "last_modified", "date_modified")
_SUBJECTS = (
    *("subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "ämne", "emne", "temat", "předmět"),
    *("aihe", "tárgy", "konu", "subiect", "θέμα", "тема", "perihal", "subjek", "chủ đề", "الموضوع", "विषय"),
    *("件名", "主题", "主旨", "제목"),
)
_ADDRESS = r"https?://[^\s/]+\S*"
_REPLY = r"(?i)(?:re|aw|wg|fwd?|tr|rv)\s?:\s*"

_WIDE_COLON = r"[^:：]{1,20}："

Fields = dict[str, list[str]]
"""Values by name in lower case; a list has several."""


def read_front_matter(pieces: Sequence[Piece]) -> Metadata:
    """What the front matter of a text says; nothing where it has none.

    Args:
        pieces: All pieces of the text.
    """
    fields = _fields(pieces, FRONT_MATTER)
    if not fields:
        return Metadata()
    from tui.reading.metadata.of_page import names_in_value  # noqa: PLC0415 - few texts have front matter

    title = next(_values(fields, _TITLES), None)
    authors = tuple(dict.fromkeys(name for value in _values(fields, _AUTHORS) for name in names_in_value(value)))
    named = [*_values(fields, _SITES), *fields.get("source", ())]
    source = next((value for value in named if not re.fullmatch(_ADDRESS, value)), None)
    url = next((value for value in _values(fields, _ADDRESSES) if re.fullmatch(_ADDRESS, value)), None)
    published, updated = _day(fields, _PUBLISHED), _day(fields, _UPDATED)
    known = {
        "title": title,
        "source": source,
        "authors": authors,
        "published": published,
        "updated": updated,
        "url": url,
    }
    return Metadata.of(**{name: (value, "front matter") for name, value in known.items()})


def read_mail_head(pieces: Sequence[Piece]) -> Metadata:
    """The subject of a mail as a title, without what replies and forwarded mails put before it.

    Args:
        pieces: All pieces of the text.
    """
    title = next(_values(_fields(pieces, MAIL_HEAD), _SUBJECTS), "")
    while ":" in title and (found := re.match(_REPLY, title)):
        title = title[found.end() :]
    return Metadata.of(title=(title, "subject of the mail"))


def _fields(pieces: Sequence[Piece], rule: str) -> Fields:
    """The names and values of the head that a text begins with; a note may stand above that of a forwarded mail."""
    fields: Fields = {}
    name = ""
    head = dropwhile(lambda piece: rule == MAIL_HEAD and piece.rule != rule, pieces[:_MOST_ROWS])
    for piece in takewhile(lambda piece: piece.rule == rule, head):
        key, colon, value = piece.text.partition("：" if re.match(_WIDE_COLON, piece.text) else ":")
        if piece.text.startswith("- "):
            value = piece.text[2:]
        elif colon:
            name = key.strip().casefold().replace("-", "_").replace(" ", "_")
        fields.setdefault(name, []).extend(_unquoted(value))
    return fields


def _unquoted(value: str) -> Iterator[str]:
    """What is written in a value, a list in brackets one by one, without the signs around it."""
    value = safe_line(value[:_LONGEST_VALUE])
    is_list = value.startswith("[") and value.endswith("]") and not value.startswith("[[")
    for part in value[1:-1].split(",") if is_list else [value]:
        bare = part.strip().strip("\"'").strip()
        bare = bare.removeprefix("[[").removesuffix("]]").strip()
        if bare:
            yield bare


def _values(fields: Fields, names: Sequence[str]) -> Iterator[str]:
    """The values of the first of some names, then of the next."""
    return (value for name in names for value in fields.get(name, ()))


def _day(fields: Fields, names: Sequence[str]) -> date | None:
    return next((day for value in _values(fields, names) if (day := find_date(value))), None)
