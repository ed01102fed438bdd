"""What an article quotes: utterances with their speaker and the verb of saying.

A quotation that stays open over several sentences or paragraphs is one utterance, and so is one that goes on in the
next sentence, where that is nothing but quotation. Between the two, "he" is the last speaker named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tui.matching.terms import Terms, terms_of
from tui.matching.words import DAYS, ENGLISH_STOP, MONTHS, SAYING
from tui.model import Address, Comparison
from tui.vocabulary import listed

LEAST_WORDS = 3
"""Words of an utterance; fewer between quotation marks are a term or a name."""

MOST_SENTENCES = 5
"""Sentences of one utterance; a mark that is never closed quotes no whole article."""

_MARKS = re.compile('[“”„‟«»"]')
_CHANGED = re.compile(r"\[(\w{1,3})\](?=\w)")
_INSERTED = re.compile(r"\[[^\[\]]{1,60}\] ?")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NAME = (  # bounded: a word of a thousand hyphens would be gone through again from each of them
    r"(?:\b(?:(?:Gov|Sen|Rep|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Rev|Prof)\.|[A-ZÀ-Þ][\w'’-]{1,40}+|[A-Z]\.|al|de|van|von|bin)"
    r"(?: |(?![\w.]))){1,5}"
)
_PARTY = r"(?:\([^)]{1,20}\) |, ?[RDI]-[A-Z][\w.]*,? )?"
_SAID = "|".join(
    sorted(
        SAYING
        | listed("insisted warned promised asked replied noted argued continued concluded")
        | listed("sagte sagt erklärte betonte warnte dit déclaré affirmé expliqué dijo afirmó aseguró declaró señaló")
    )
)
_QUOTED_AS = re.compile(rf"\bquoted ({_NAME})as saying")
_ACCORDING_TO = re.compile(rf"\b(?:[Aa]ccording to|[Ll]aut|[Ss]elon|[Ss]egún) (?:[a-z]+ ){{0,3}}({_NAME})")
_NAME_SAID = re.compile(rf"({_NAME}|\b[Hh]e |\b[Ss]he ){_PARTY}(?:\w+ly |also |has |had |a )?({_SAID})\b")
_NAME_WHO_SAID = re.compile(
    rf"({_NAME})(?:\([^)]{{1,20}}\)|, ?[RDI]-[A-Z][\w.]*)?, [^,;:]{{3,80}}, (?:\w+ly |also )?({_SAID})\b"
)
_SAID_NAME = re.compile(rf"\b(?!told|tells)({_SAID}) (?:\w+ ){{0,3}}?({_NAME})(?P<next>[a-z]\w*)?")
_OF_A_PLACE = rf"({_NAME})(?:of|from) (?:the )?$"
_NAME_LETTERS = 60
_IS_PARTY = re.compile(r"[RDI]-[A-Z][\w.]*").fullmatch
_ENDS = (".", "!", "?", "…", ":")
_PRONOUNS = frozenset({"he", "she"})
_NO_NAMES = (DAYS | MONTHS | listed("the a an in on at gov sen rep mr mrs ms dr gen col lt sgt rev prof but and")) - {
    "may",
    "april",
    "june",
    "august",
}
"""Words that begin or end a name and are none."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said, as an article quotes it.

    Attributes:
        addresses: The sentences that it stands in, in order.
        words: The quoted words as they stand there, with "…" where the speaker was named between.
        terms: The words taken apart, without what the editor put in brackets.
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
        spans = list(_without_titles(text, spans))
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
    return Utterance(tuple(said.addresses), words, terms_of(_as_spoken(words)), said.speaker, said.verb)


def _as_spoken(words: str) -> str:
    """A quotation without what its editor put in brackets; "[W]e" is "We"."""
    return _INSERTED.sub("", _CHANGED.sub(r"\1", words))


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


def _without_titles(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans but for those that name a song, a show or a motto: capital letters in plain text."""
    beginnings = _beginnings(text) if spans else []
    plain = sum(map(str.islower, beginnings))
    for start, end in spans:
        inside = _beginnings(text[start:end])
        plain_around = plain - sum(map(str.islower, inside))
        is_plain = plain_around > (len(beginnings) - len(inside)) / 2
        if not (is_plain and len(inside) > 1 and all(map(str.isupper, inside))):
            yield start, end


def _beginnings(text: str) -> list[str]:
    """The first letters of the words that tell something."""
    return [word[0] for word in _WORD.findall(text) if word.lower() not in ENGLISH_STOP]


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """A sentence without its quotations."""
    kept, end = [], 0
    for start, stop in spans:
        kept.append(text[end:start])
        end = stop
    return _MARKS.sub(" ", " ".join([*kept, text[end:]])).strip(" .,;:")


def _attribution(frame: str) -> tuple[str | None, str | None]:
    """Who speaks and the verb of saying, from the words around a quotation."""
    for pattern, name, verb in _ATTRIBUTED:
        for found in pattern.finditer(frame):
            if speaker := _speaker_of(found, name):
                return speaker, ("quoted" if pattern is _QUOTED_AS else found[verb] if verb else None)
    return None, next((word for word in _WORD.findall(frame.lower()) if word in SAYING), None)


_ATTRIBUTED = (
    (_QUOTED_AS, 1, None),
    (_NAME_WHO_SAID, 1, 2),
    (_NAME_SAID, 1, 2),
    (_SAID_NAME, 2, 1),
    (_ACCORDING_TO, 1, None),
)
"""How a speaker is told, the surest first, with the groups of the name and of the verb."""


def _speaker_of(found: re.Match[str], name: int) -> str | None:
    """The name of a speaker; None of a day ("said Tuesday") and of what others are called by ("a Democratic aide")."""
    following = found.groupdict().get("next")
    if following and following not in ENGLISH_STOP:
        return None
    of_whom = re.search(_OF_A_PLACE, found.string[max(0, found.start(name) - _NAME_LETTERS) : found.start(name)])
    words = (of_whom[1] if of_whom else found[name]).removesuffix("’s").removesuffix("'s").split()
    while words and words[0].rstrip(".").lower() in _NO_NAMES:
        words.pop(0)
    while words and words[-1].lower() in _NO_NAMES:
        words.pop()
    if not any(word[0].isupper() for word in words) and words[:1] not in (["he"], ["she"]):
        return None
    if _IS_PARTY(words[0]) or (words[0].lower() in ENGLISH_STOP and words[0].lower() not in _PRONOUNS):
        return None
    return " ".join(words).removesuffix("’s").removesuffix("'s")
