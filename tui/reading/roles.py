"""What a single line of a report says about its own part: byline, dateline, caption, bare credit."""

from __future__ import annotations

import re

from tui.model import Part
from tui.reading.dates import is_date_line
from tui.reading.pieces import Line

_LONGEST_CAPTION_WORDS = 90
_LONGEST_BYLINE_WORDS = 16
_LONGEST_CREDIT_WORDS = 7

_BYLINE = re.compile(
    r"(?i:by|written by|reported by|story by|text by|edited by|von|text von|par|por|di|de|door|автор|текст)\s*:?\s+"
    r"(?P<names>[A-ZÀ-ÞА-ЯЁ][\w.’'-]*(?:,?\s+(?:and|und|et|y|e|en|и|de|van|von|der|la|[A-ZÀ-ÞА-ЯЁ(][\w.’'|/)-]*))*),?$"
)
_AGENCIES = frozenset(
    {"reuters", "ap", "afp", "dpa", "tass", "ansa", "efe", "pti", "ani", "bloomberg", "associated press"}
)

_CREDIT_START = re.compile(  # in lower case
    r"\W{0,2}(?:(?:file )?photo(?:graph)?s?|images?|pictures?|video|foto|bild|imagen|immagine|imagem|beeld|фото)\s*"
    r"(?:credits?|source|caption|by|courtesy(?: of)?|von)?\s*(?:[:©|,]|by\b|courtesy\b)\s*\S"
    r"|(?:image|photo|picture) (?:source|caption|credit)\b|credits?\s*(?:…|\.\.\.|:)|©\s*\D",
)
_AGENCY = "AP|AFP|EPA|Reuters|REUTERS|Associated Press|Getty Images|Getty|dpa|Bloomberg|Shutterstock"
_CREDIT_ENDS = (  # in lower case
    re.compile(  # "(Image source: Wikimedia Commons)"
        r"[(\[](?:image|photo|picture|file photo|file image|foto|bild|imagen|credit|ap photo|source)\b"
        r"[^()\[\]]{0,90}[)\]]\W*$",
    ),
    re.compile(  # "Credit…Jane Doe/Associated Press", "Photo: Jane Doe"
        r"\b(?:photo ?credits?|credits?|photograph|photo|foto|bild|image|picture|фото|crédits?|créditos?)\s*"
        r"(?:…|\.\.\.|:|©)\s*[^.!?]{2,80}\W*$",
    ),
)
_AGENCY_ENDS = (
    re.compile(rf"/\s?(?:{_AGENCY})\W*$|\b(?:REUTERS|AP Photo|AFP|EPA|dpa)\s?/\s?[^.!?]{{2,60}}\W*$"),
    re.compile(rf"(?:\bvia|©)\s(?:{_AGENCY})\W*$|\bGetty Images\W*$"),
)
_CREDIT_SIGNS = re.compile(r"[)\]:…©/]|\.\.\.|Getty|via")
"""One of these stands in every credit; most lines have none."""
_CREDIT_TAIL_CHARACTERS = 130


def part_by_words(line: Line) -> tuple[Part, str] | None:
    """The part that a line's own words give away, and why; None for an ordinary line."""
    return _byline_or_dateline(line) or credit_by_words(line)


def _byline_or_dateline(line: Line) -> tuple[Part, str] | None:
    if line.words > _LONGEST_BYLINE_WORDS:
        return None
    if is_byline(line.piece.text):
        return Part.BYLINE, "names who wrote it"
    if is_date_line(line.piece.text):
        return Part.DATELINE, "a date and no more"
    return None


def credit_by_words(line: Line) -> tuple[Part, str] | None:
    """A caption, or a credit that stands alone: wherever they stand, they belong to a picture."""
    if line.words > _LONGEST_CAPTION_WORDS or not _names_credit(line.piece.text):
        return None
    if line.words <= _LONGEST_CREDIT_WORDS and not line.ends:
        return Part.BYLINE, "names who made a picture"
    return Part.CAPTION, "names the source of a picture"


def _names_credit(text: str) -> bool:
    tail = text[-_CREDIT_TAIL_CHARACTERS:]
    if _CREDIT_START.match(text[:_CREDIT_TAIL_CHARACTERS].lower()):
        return True
    if not _CREDIT_SIGNS.search(tail):
        return False
    lowered = tail.lower()
    return any(pattern.search(lowered) for pattern in _CREDIT_ENDS) or any(
        pattern.search(tail) for pattern in _AGENCY_ENDS
    )


def is_byline(text: str) -> bool:
    """Whether a line is "By Jane Doe and John Roe" or the name of an agency alone."""
    if text.casefold().strip(" .,()") in _AGENCIES:
        return True
    return _BYLINE.match(text) is not None


def byline_names(text: str) -> tuple[str, ...]:
    """The names in a byline, as printed."""
    found = _BYLINE.match(text)
    if not found:
        return ()
    names = re.split(r"\s*,\s*|\s+(?:and|und|et|y|e|en|и|&)\s+", found["names"])
    return tuple(name.strip() for name in names if name.strip())
