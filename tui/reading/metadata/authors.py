"""Who wrote a report, by the lines around its headline: "By Jane Doe and John Roe", a name beside the date.

Never by a sentence of the report: a line is read as names as a whole or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tui.model import Part
from tui.reading.classifying.words_of_pages import LEGAL_WORDS, PAGE_WORDS, TIME_WORDS
from tui.reading.cleaning import Decision
from tui.reading.lines.cues import LONE_RULE
from tui.reading.lines.mastheads import NAMED, is_outlet, outlet_and_day
from tui.reading.metadata.dates import find_date, is_date_line
from tui.vocabulary import listed

_BY = (
    r"(?i)\s*(?!photo|foto|image|bild|illustration|video|graphic|picture)"
    r"(?:(?:\w+ ){0,2}(?:by|von|por|par)|di|de|door|av|af"
    r"|autorin/autor|autor(?:in|a|es)?|author|auteur|autore|автор|текст|oprac\.?|opracowanie|opracowała?|autorka|napsal[ai]?|tekst|text|interview|redaktor|yazan"
    r"|haber)(?:\s*:\s*|\s+|$)"
)
_WRITTEN_BY = r"(?:द्वारा|लेखक|كتبت?|بقلم|记者|記者|作者|編集|取材)\s*[:：]\s*(?P<names>[^:：]{2,60})$"
"""In scripts without capitals names are told by a sign alone."""
_BETWEEN_THESE = r"\s*[,،、;/]\s*"
_BY_ALONE = listed("by von par por di door av af autor autorin autora autore auteur author автор author(s)")
_ASKED = re.compile(r"(?i)(?:author|authors|autor|autora|autoren|auteur|auteurs|autore|автор)\b[^.]{0,20}:?$")
_ROLES = listed(
    "reporter correspondent editor writer journalist columnist producer contributor staff chief director analyst"
    " redakteur redakteurin redakteure korrespondent korrespondentin volontär volontärin reporterin journalistin"
    " autor autorin leiter leiterin chefredakteur journaliste correspondant correspondante rédacteur rédactrice"
    " envoyé envoyée redactor redactora periodista corresponsal enviado enviada redattore giornalista inviato inviata"
    " corrispondente repórter jornalista redactie redacteur verslaggever journalista redaktorka dziennikarz reportér"
    " redaktør journalistka корреспондент обозреватель muhabir muhabiri editör editörü"
)
_ROLE_BEGINNINGS = listed(
    "political economics business senior chief news travel deputy foreign health sports science lifestyle parliamentary"
    " leitende leitender europe world freelance assistant content national crime technology environment education"
)
_PARTICLES = listed("de da do dos das del della di du la le van von der den ter ten zu zum al el bin ibn af av d’ i")
_AGENCIES = listed("dpa afp reuters ap tass ansa efe pti ani apa sda afx sid epd kna ntb tt ritzau ritzaus lusa belga")
_NO_NAMES = listed(
    "getty images photo foto image news online redaktion newsletter live video audio podcast home politik sport"
    " politics world wirtschaft kultur meinung opinion business read more lesen share article the print save copy link"
    " facebook whatsapp twitter linkedin instagram email google menu key points social sharing related in zur bei zum"
)
_BETWEEN = re.compile(r"\s*[,;|/•·]\s*|\s+(?:and|und|et|y|e|en|og|och|i|a|и|ve|&)\s+")
_CUT = re.compile(
    r"(?i)\s+(?:for|with|mit|avec|con|com|met|med|für|pour|per|para|follow|published|updated|posted|veröffentlicht|publicado|publié"
    r"|[-–—|•·])(?=\s|$).*|\s*\(.*|\s*\d.*|(?<=[a-zà-þ])(?:Published|Updated|Posted|Follow|Twitter).*"
)
_GLUED = re.compile(r"(?<=[a-zà-ÿ]{2})(?<!Mac)(?=[A-ZÀ-Þ])")
_NAME = re.compile(r"[^\W\d_][^\W\d_]*(?:[-.’'][^\W\d_]*)*\.?")
_LONGEST = 120  # characters of a line of names with their roles
_LINES_BELOW, _LINES_ABOVE, _PARAGRAPHS = 30, 4, 2  # rows of a byline from the headline, paragraphs above it
_LINES_OF_NAMES = 8  # below the headline: one name a line, as some sites set them
_GIVEN_NAMES = listed("jan may april june august mai")
# The head of a report: names stand above the first paragraph, in few lines, with few words each; these move no figure
# halved or half as high again (python -m tests.benchmarks.constants tui.reading.metadata.authors).
_LEAST_PARAGRAPH = 80
_NAME_WORDS = range(2, 5)
_MOST_WORDS = 4
_MOST_AUTHORS = 8
_NEAR_DATE = 2

DecidedLine = tuple[str, Decision]


def find_authors(rows: Sequence[DecidedLine], headline: int | None) -> tuple[tuple[str, ...], str]:
    """The authors of a report as printed, and in words how they are known; empty where no line names them.

    Args:
        rows: The text of every piece, and what was decided of it.
        headline: Place of the headline, or None.
    """
    zone = list(_zone(rows, headline))
    for place in zone:
        names = _signed(rows, place)
        if names:
            return names, "byline"
    for place in zone:
        names = _behind_day(rows[place])
        if names:
            return names, "a name beside the date"
    named = [(place, names) for place in zone if _may_be_names(rows[place]) and (names := names_in(rows[place][0]))]
    told = _told(rows) if named else set()
    for place, names in named:
        if any(name.split()[-1].casefold() in told for name in names):
            continue  # who is in the report did not write it
        if _is_by_date(rows, place):
            return names, "a name beside the date"
        if headline is not None and 0 < place - headline <= _LINES_OF_NAMES:
            return names, "a name below the headline"
    for text, decision in rows:
        names = _after_word(text) if decision.part is Part.BYLINE else ()
        if names:
            return names, "byline"
    return (), ""


def _behind_day(row: DecidedLine) -> tuple[str, ...]:
    """The names of a line that gives the day first: "13 March 2025 | Jane Doe"."""
    text, decision = row
    day, sign, names = text.partition(" | ") if decision.part is Part.DATELINE else ("", "", "")
    return names_in(names) if sign and is_date_line(day) else ()


def _told(rows: Sequence[DecidedLine]) -> set[str]:
    """The words of the running text, in lower case."""
    texts = (text for text, decision in rows if decision.part is Part.BODY and len(text) >= _LEAST_PARAGRAPH)
    return {word for text in texts for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.casefold())}


def _zone(rows: Sequence[DecidedLine], headline: int | None) -> Iterator[int]:
    """Where authors are named: below the headline down to the first paragraphs, then just above it."""
    start = 0 if headline is None else headline + 1
    paragraphs = 0
    for place in range(start, min(len(rows), start + _LINES_BELOW)):
        text, decision = rows[place]
        if decision.part is Part.BODY and len(text) >= _LEAST_PARAGRAPH:
            paragraphs += 1
            if paragraphs > _PARAGRAPHS:
                return
        yield place
    if headline is not None:
        yield from range(headline - 1, max(-1, headline - 1 - _LINES_ABOVE), -1)


def _signed(rows: Sequence[DecidedLine], place: int) -> tuple[str, ...]:
    """The names of a line that says that names follow, in it or on the next lines."""
    text = rows[place][0]
    if len(text) > _LONGEST or text.endswith((".", "!", "?")):
        return ()
    if text.casefold().strip(" :") in _BY_ALONE or _ASKED.match(text):
        return _below(rows, place + 1)
    return _after_word(text)


def _after_word(text: str) -> tuple[str, ...]:
    may_be = (":" in text or "：" in text) and not text.isascii()
    if may_be and (written := re.match(_WRITTEN_BY, text)):
        names = re.split(_BETWEEN_THESE, written["names"].strip())
        return tuple(name for name in names if name.count(" ") < _MOST_WORDS)
    found = re.match(_BY, text) if len(text) <= _LONGEST else None
    return names_in(text[found.end() :]) if found and found.end() < len(text) else ()


def _below(rows: Sequence[DecidedLine], start: int) -> tuple[str, ...]:
    """The names on the lines below "By", each on its own."""
    found: list[str] = []
    for text, _ in rows[start : start + _MOST_AUTHORS]:
        names = _after_word(text) or names_in(text)
        if not names:
            break
        found.extend(names)
    return tuple(dict.fromkeys(found))


def names_in(text: str) -> tuple[str, ...]:
    """The names that a line consists of, without what may follow them: roles, outlets, times.

    >>> names_in("Ada Quist, Ben Olsen and Cem Demir, News Reporter")
    ('Ada Quist', 'Ben Olsen', 'Cem Demir')
    """
    found: list[str] = []
    for part in _BETWEEN.split(_CUT.sub("", text[:_LONGEST].strip(" ,;:|·•–-")).strip()):
        name = _name(part)
        if name is None or (found and is_outlet(part)):
            break
        found.append(name)
    return tuple(dict.fromkeys(found[:_MOST_AUTHORS]))


def _name(text: str) -> str | None:
    """The name that a part of a line is, without the role behind it; None where it is none."""
    words: list[str] = []
    for word in _GLUED.sub(" \0", text).split():
        is_glued = word.startswith("\0")
        bare = word.strip("\0,.:").casefold()
        if bare in _ROLES or (bare in _ROLE_BEGINNINGS and len(words) > 1) or (is_glued and len(words) > 1):
            break
        words.append(word.strip("\0"))
    if len(words) % 2 == 0 and words[: len(words) // 2] == words[len(words) // 2 :]:
        words = words[: len(words) // 2]  # a picture's text, then the name
    if not words or words[0].casefold() in _BY_ALONE or not all(map(_is_name_word, words)):
        return None
    if len(words) == 1:
        return words[0] if words[0].casefold() in _AGENCIES else None
    return " ".join(words) if len(words) in _NAME_WORDS and _is_capital(words[0]) and _is_capital(words[-1]) else None


def _is_name_word(word: str) -> bool:
    lowered = word.casefold().strip(".")
    if lowered in _NO_NAMES or (lowered in TIME_WORDS and lowered not in _GIVEN_NAMES):
        return False
    is_particle = lowered in _PARTICLES or word[:2] in {"d’", "d'"}
    return _NAME.fullmatch(word) is not None and (is_particle or _is_capital(word))


def _is_capital(word: str) -> bool:
    return word[0].isupper() or (len(word) > 2 and word[1] in "’'" and word[2].isupper())


def _may_be_names(row: DecidedLine) -> bool:
    """Whether a line may be names and nothing else by what was decided of it."""
    text, decision = row
    if len(text) > _LONGEST or decision.part in {Part.HEADLINE, Part.CAPTION} or decision.rule.startswith(LONE_RULE):
        return False
    if decision.rule == NAMED or outlet_and_day(text):
        return False
    tokens = set(re.findall(r"[^\W\d_]+", text.casefold()))
    return tokens.isdisjoint(PAGE_WORDS | LEGAL_WORDS) and not text.endswith((".", "!", "?", ":"))


def _is_by_date(rows: Sequence[DecidedLine], place: int) -> bool:
    near = rows[max(0, place - _NEAR_DATE) : place + _NEAR_DATE + 1]
    return any(len(text) <= _LONGEST and (find_date(text) or decision.part is Part.DATELINE) for text, decision in near)
