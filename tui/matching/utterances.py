"""What an article quotes: utterances with their speaker and the verb of saying.

A quotation that stays open over several sentences or paragraphs is one utterance, and so is one that goes on in the
next sentence, where that is nothing but quotation. Between the two, "he" is the last speaker named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tui.matching.terms import Terms, terms_of
from tui.matching.words import ENGLISH_STOP, SAYING
from tui.model import Address, Comparison
from tui.vocabulary import listed

LEAST_WORDS = 3
"""Words of an utterance; fewer between quotation marks are a term or a name."""

MOST_SENTENCES = 5
"""Sentences of one utterance; a mark that is never closed quotes no whole article."""

_MARKS = re.compile('[“”„‟«»"]')
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NAME = r"(?:(?:[A-Z][\w'’-]+|[A-Z]\.|al|de|van|von|bin) ?){1,4}"
_SAID = "|".join(sorted(SAYING | listed("insisted warned promised asked replied noted argued continued concluded")))
_QUOTED_AS = re.compile(rf"\bquoted ({_NAME})as saying")
_ACCORDING_TO = re.compile(rf"\b[Aa]ccording to (?:[a-z]+ ){{0,3}}({_NAME})")
_NAME_SAID = re.compile(rf"({_NAME}|\b[Hh]e |\b[Ss]he )(?:\w+ly |also |has |had )?({_SAID})\b")
_NAME_WHO_SAID = re.compile(rf"({_NAME}), [^,;:]{{3,80}}, (?:\w+ly |also )?({_SAID})\b")
_SAID_NAME = re.compile(rf"\b({_SAID}) (?:\w+ ){{0,3}}?({_NAME})")
_ENDS = (".", "!", "?", "…", ":")
_PRONOUNS = frozenset({"he", "she"})


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said, as an article quotes it.

    Attributes:
        addresses: The sentences that it stands in, in order.
        words: The quoted words as they stand there, with "…" where the speaker was named between.
        terms: The words taken apart.
        speaker: Whose words they are, None where that cannot be told.
        verb: The verb of saying, None where there is none.
    """

    addresses: tuple[Address, ...]
    words: str
    terms: Terms
    speaker: str | None
    verb: str | None


@dataclass(slots=True)
class _Open:
    """An utterance that may go on in the next sentence."""

    addresses: list[Address]
    pieces: list[str]
    speaker: str | None
    verb: str | None


def utterances(comparison: Comparison, article: int) -> list[Utterance]:
    """The utterances that an article quotes, in order.

    Args:
        comparison: What the article is part of.
        article: Its index.
    """
    return [found for said in _read(comparison, article) if (found := _utterance(said)) is not None]


def _read(comparison: Comparison, article: int) -> Iterator[_Open]:
    """The utterances before they are taken apart, each as soon as nothing more can belong to it."""
    is_open, speaker = False, None
    last: _Open | None = None
    for place, sentence in enumerate(comparison.articles[article].sentences):
        text = sentence.text
        spans, ends_open = _spans(text, is_open)
        frame = _without(text, spans)
        spans = [span for span in spans if not _is_title(text, *span)]
        said_by, verb = _attribution(frame)
        if said_by and said_by.lower() not in _PRONOUNS:
            speaker = said_by
        goes_on = bool(spans) and last is not None and len(last.addresses) < MOST_SENTENCES
        for number, (start, end) in enumerate(spans):
            words = text[start:end].strip(" ,;'‘’\"")
            if not number and goes_on and last is not None and (is_open or (not frame and _are_whole(last, words))):
                last.addresses.append((article, place))
                last.pieces.append(words)
                last.speaker = speaker if said_by else last.speaker or speaker
                last.verb = last.verb or verb
                continue
            if last is not None:
                yield last
            known = speaker if said_by or not frame else None
            last = _Open([(article, place)], [words], known, verb)
        if last is not None and not spans:
            yield last
            last = None
        is_open = ends_open and last is not None and len(last.addresses) < MOST_SENTENCES
    if last is not None:
        yield last


def _are_whole(last: _Open, words: str) -> bool:
    """Whether two quotations are sentences, not parts of one: both begin with a capital letter."""
    return all(piece[:1].isupper() for piece in (last.pieces[0], words))


def _utterance(said: _Open) -> Utterance | None:
    """An utterance with its words taken apart; None of a term or a name between quotation marks."""
    if sum(len(_WORD.findall(piece)) for piece in said.pieces) < LEAST_WORDS:
        return None
    words = said.pieces[0]
    for piece in said.pieces[1:]:
        words += f" {piece}" if words.endswith(_ENDS) else f" … {piece}"
    return Utterance(tuple(said.addresses), words, terms_of(words), said.speaker, said.verb)


def _spans(text: str, is_open: bool) -> tuple[list[tuple[int, int]], bool]:
    """What stands between quotation marks, and whether one is left open.

    Only a closing mark tells that a sentence began inside; an opening mark within an open quotation begins a paragraph.
    """
    marks = [found.start() for found in _MARKS.finditer(text) if text[found.start() - 1 : found.start() + 1] != '""']
    if not marks:
        return ([(0, len(text))] if is_open else []), is_open
    closes = text[marks[0]] in "”»" or (marks[0] > 0 and text[marks[0]] == '"' and not text[marks[0] - 1].isspace())
    spans, start = [], 0 if closes else None
    for mark in marks:
        if start is None:
            start = mark + 1
        elif text[mark] not in "“„" or mark > start:
            spans.append((start, mark))
            start = None
    if start is not None:
        spans.append((start, len(text)))
    return spans, start is not None


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether what stands between quotation marks names a song, a show or a motto: capital letters in plain text."""
    words, around = (
        [word for word in _WORD.findall(part) if word.lower() not in ENGLISH_STOP]
        for part in (text[start:end], f"{text[:start]} {text[end:]}")
    )
    is_plain = sum(word[0].islower() for word in around) > len(around) / 2
    return is_plain and len(words) > 1 and all(word[0].isupper() for word in words)


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """A sentence without its quotations."""
    kept, end = [], 0
    for start, stop in spans:
        kept.append(text[end:start])
        end = stop
    return _MARKS.sub(" ", " ".join([*kept, text[end:]])).strip(" .,;:")


def _attribution(frame: str) -> tuple[str | None, str | None]:
    """Who speaks and the verb of saying, from the words around a quotation."""
    if found := _QUOTED_AS.search(frame):
        return _bare(found[1]), "quoted"
    if found := _NAME_WHO_SAID.search(frame) or _NAME_SAID.search(frame):
        return _bare(found[1]), found[2]
    if found := _SAID_NAME.search(frame):
        return _bare(found[2]), found[1]
    if found := _ACCORDING_TO.search(frame):
        return _bare(found[1]), None
    verb = next((word for word in _WORD.findall(frame.lower()) if word in SAYING), None)
    return None, verb


def _bare(name: str) -> str | None:
    """A name without its genitive; None of a word that only begins a sentence."""
    bare = name.strip().removesuffix("’s").removesuffix("'s")
    return None if bare.lower() in ENGLISH_STOP and bare.lower() not in _PRONOUNS else bare
