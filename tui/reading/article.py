"""Bytes into an article: decoding, pieces, decisions, metadata and sentences put together."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from itertools import chain

from tui.collecting import without_collecting
from tui.model import SPOKEN_PARTS, Article, Block, ReadError
from tui.reading.cleaning import Decision, decide
from tui.reading.decoding import BinaryError, decode
from tui.reading.language import guess_language
from tui.reading.metadata.of_text import Metadata, read_metadata
from tui.reading.origin import limited, read_bytes
from tui.reading.pieces import AskVotes, Piece
from tui.reading.plain_text.heads import read_front_matter, read_mail_head
from tui.reading.plain_text.plain import read_plain
from tui.reading.refusals import PROLOGUE, why_no_report
from tui.reading.spoken import sentences_of
from tui.text import hidden_in, safe_line, safe_text

UNNAMED = "(bytes)"
"""The origin of bytes that came without a name."""

_PAGE_START = PROLOGUE + r"<(?:!doctype\s+html|html|head|body)\b"
_BLOCK_TAG = r"(?i)<(?:p|div|br|h[1-6]|li|ul|td|article|section|header|footer|figure|blockquote)\b[^<>]{0,500}>"
_ANY_TAG = r"</?[a-zA-Z][^<>]{0,2000}>"
# A page without <html> is one if its beginning, ten screens long, has block tags and a twentieth of it is markup: a
# report that quotes a tag has neither.
_SNIFFED_CHARACTERS = 20_000
_LEAST_BLOCK_TAGS = 3
_LEAST_TAG_SHARE = 0.05


def read(data: bytes | str | os.PathLike[str], *, origin: str | None = None, encoding: str | None = None) -> Article:
    """Read one report.

    Args:
        data: Bytes are its content; str and PathLike are the path of a file.
        origin: What to call it; by default the path.
        encoding: What its bytes are, a name that Python knows; None to find out.

    Returns:
        The article: everything that its origin says, in blocks that say what they are, and the sentences of the
        report.

    Raises:
        ReadError: It cannot be read or holds no report; carries the reason in words.
        LookupError: Python knows no such encoding.

    >>> article = read("Talks end\\n\\nThe talks in Oslo ended late. Nobody spoke.".encode(), origin="mail")
    >>> article.title, [sentence.text for sentence in article.sentences]
    ('Talks end', ['Talks end', 'The talks in Oslo ended late.', 'Nobody spoke.'])
    """
    if isinstance(data, bytes):
        return read_content(limited(data, safe_line(origin or UNNAMED)), safe_line(origin or UNNAMED), encoding)
    return read_content(read_bytes(data), safe_line(origin or os.fspath(data)), encoding)


@without_collecting()
def read_content(content: bytes, origin: str, encoding: str | None = None) -> Article:
    """Read what an input holds, whatever its size.

    Args:
        content: All bytes of it.
        origin: Its name, safe to show.
        encoding: What the bytes are; None to find out.

    Raises:
        ReadError: It holds no report.
    """
    if not content.strip():
        raise ReadError(origin, "is empty" if not content else "holds only white space")
    try:
        decoded = decode(content, encoding)
    except BinaryError as fault:
        raise ReadError(origin, str(fault)) from fault
    text, pieces, metadata, ask = _cut(decoded.text, origin)
    mail = read_mail_head(pieces)
    decisions = decide(pieces, title=metadata.title or mail.title, ask=ask)
    guessed = guess_language(_spoken_sample(pieces, decisions))
    language = metadata.language or guessed
    metadata = metadata.or_else(read_metadata(pieces, decisions, is_day_first=language not in {None, "en"}))
    metadata = metadata.or_else(mail)
    if not metadata.published and is_page(decoded.text):
        metadata = metadata.or_else(_guessed(decoded.text, text))
    if not metadata.language and guessed:
        metadata = metadata.or_else(Metadata.of(language=(guessed, "its words and letters")))
    blocks = tuple(_blocks(pieces, decisions))
    found = (sentences_of(text, block, place, language or "en") for place, block in enumerate(blocks))
    sentences = tuple(chain.from_iterable(found))
    if not sentences:
        raise ReadError(origin, "holds no sentence of a report, only what surrounds one")
    return Article(
        origin=origin,
        sha256=hashlib.sha256(content).hexdigest(),
        title=metadata.title,
        source=metadata.source,
        authors=metadata.authors,
        published=metadata.published,
        updated=metadata.updated,
        provenance=metadata.provenance,
        url=metadata.url,
        language=language,
        encoding=decoded.how,
        text=text,
        blocks=blocks,
        sentences=sentences,
        hidden=metadata.hidden,
    )


def _cut(decoded: str, origin: str) -> tuple[str, list[Piece], Metadata, AskVotes | None]:
    """The text to show, its pieces, what a page says of itself, and whom to ask where that does not decide."""
    reason = why_no_report(decoded)
    if reason:
        raise ReadError(origin, reason)
    if is_page(decoded):
        from tui.reading.pages.html import read_page  # noqa: PLC0415 - loads bs4, which plain text does without

        text, pieces, metadata, ask = read_page(decoded, origin)
        if not pieces:
            raise ReadError(origin, "is a page that shows no text")
        return text, pieces, metadata, ask
    text = safe_text(decoded)
    if not text.strip():
        raise ReadError(origin, "holds only white space")
    pieces = read_plain(text)
    hidden = hidden_in(decoded) if text != decoded else ()
    return text, pieces, Metadata(hidden=hidden).or_else(read_front_matter(pieces)), None


def _guessed(markup: str, shown: str) -> Metadata:
    """The day that is found for a page that tells none."""
    from tui.reading.metadata.guessed_day import guess_day  # noqa: PLC0415 - few pages need it

    day = guess_day(markup, shown)
    return Metadata.of(published=(day, "htmldate"))


def is_page(text: str) -> bool:
    """Whether a text is HTML: it begins as a page does, or block tags make up a good part of it."""
    if _begins_with_tag(text) and re.match(_PAGE_START, text):
        return True
    sample = text[:_SNIFFED_CHARACTERS]
    if "<" not in sample or len(re.findall(_BLOCK_TAG, sample)) < _LEAST_BLOCK_TAGS:
        return False
    return sum(map(len, re.findall(_ANY_TAG, sample))) > _LEAST_TAG_SHARE * len(sample)


def _begins_with_tag(text: str) -> bool:
    return text[:_SNIFFED_CHARACTERS].lstrip()[:1] == "<"


def _blocks(pieces: list[Piece], decisions: list[Decision]) -> Iterator[Block]:
    for piece, decision in zip(pieces, decisions, strict=True):
        yield Block(piece.start, piece.end, *decision, left_out=piece.left_out)


def _spoken_sample(pieces: list[Piece], decisions: list[Decision]) -> str:
    spoken = [p.text for p, d in zip(pieces[:400], decisions[:400], strict=True) if d.part in SPOKEN_PARTS]
    return " ".join(spoken[:40])
