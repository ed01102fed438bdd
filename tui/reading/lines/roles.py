"""What a single line of a report says about its own part: byline, dateline; of captions and credits `credits` knows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.model import Part
from tui.reading.lines.credits import credit_by_words
from tui.reading.lines.mastheads import before_day, outlet_and_day
from tui.reading.metadata.dates import is_date_line
from tui.reading.pieces import Line

SIGNED = "names who wrote it"
"""Rule of a line that names the author."""
_LONGEST_BYLINE_WORDS = 16  # four names with their roles; at 8 a sample loses .003
_LONGEST_AGENCY = 24  # characters; the longest name in the list has 16

_BYLINE_STARTS = frozenset(
    {"by", "written", "reported", "story", "text", "edited", "von", "par", "por", "di", "de", "door", "автор", "текст"}
    | {"opracowanie", "opracowała", "opracował", "autorka", "haber", "muhabir", "kaynak", "źródło", "fuente", "fonte"}
    | {"quelle", "bron", "zdroj", "källa", "kilde", "источник"}
    | {"interview", "oprac", "autor", "autora", "reporter", "redaktor", "napsal", "av", "af", "tekst", "text"}
)
_BYLINE = (  # compiled when first needed
    r"(?i:by|written by|reported by|story by|text by|edited by|von|text von|par|por|di|de|door|автор|текст"
    r"|opracowanie|opracowała?|autorka|muhabir|(?:haber|text|kaynak|źródło|fuente|fonte|quelle|bron|zdroj|källa|kilde|источник)(?=:)"
    r"|interview(?: by)?|oprac\.?|autora?|reporter|redaktor|napsal|av|af|tekst)\s*:?\s+"
    r"(?P<names>[A-ZÀ-ÞА-ЯЁ][\w.’'-]*(?:,?\s+(?:and|und|et|y|e|en|и|i|a|de|da|do|dos|del|di|van|von|der|la"
    r"|[A-ZÀ-ÞА-ЯЁ(][\w.’'|/)-]*))*),?$"
)
_LIST_SIGNS = frozenset("-*+•·▪◦")
_REPORTED_BY = r"\(?(?:additional )?(?:reporting|writing|editing) by [A-Z]"
_NAMED_BY = r"(?:द्वारा|लेखक|كتبت?|بقلم|记者|記者|作者|来源|來源|文|編集|取材)\s*[:：]\s*\S.{0,60}$"
_AGENCIES = frozenset(
    {"reuters", "ap", "afp", "dpa", "tass", "ansa", "efe", "pti", "ani", "bloomberg", "associated press"}
)


def part_by_words(line: Line) -> tuple[Part, str] | None:
    """The part that a line's own words give away, and why; None for an ordinary line."""
    return _byline_or_dateline(line) or credit_by_words(line)


def body_part(lines: Sequence[Line], place: int) -> tuple[Part, str]:
    """What a line of the running text is in it, and in words, why: an item of a list, a quotation set apart, or text.

    Args:
        lines: All lines of a text.
        place: Of the one.
    """
    piece = lines[place].piece
    if piece.part in {Part.LIST_ITEM, Part.QUOTATION}:
        return piece.part, piece.rule
    if piece.tag == "li":
        return Part.LIST_ITEM, "begins with the mark of a list"
    if piece.text.startswith("> "):
        return Part.QUOTATION, "begins with the mark of a quotation"
    sign = _list_sign(piece.text)
    beside = (place - 1, place + 1) if sign else ()
    if any(0 <= other < len(lines) and _list_sign(lines[other].piece.text) == sign for other in beside):
        return Part.LIST_ITEM, "begins like the line beside it, as items of a list do"
    return Part.BODY, "part of the running text"


def _list_sign(text: str) -> str:
    """What a text begins with where it looks like an item of a list: the sign, "1" for a number; else ""."""
    word, _, rest = text[:8].partition(" ")
    if not rest:
        return ""
    if word in _LIST_SIGNS:
        return word
    return f"1{word[-1]}" if word[-1:] in (".", ")") and word[:-1].isdecimal() and len(word) <= 3 else ""


def _byline_or_dateline(line: Line) -> tuple[Part, str] | None:
    if line.words > _LONGEST_BYLINE_WORDS:
        return None
    if is_byline(line.piece.text):
        return Part.BYLINE, SIGNED
    if is_date_line(line.piece.text):
        return Part.DATELINE, "a date and no more"
    if outlet_and_day(line.piece.text):
        return Part.DATELINE, "an outlet and a date"
    if " | " in line.piece.text and is_date_line(line.piece.text.partition(" | ")[0]):
        return Part.DATELINE, "a date and a name"
    return None


def is_byline(text: str) -> bool:
    """Whether a line is "By Jane Doe and John Roe", an outlet and a day behind it or not, or an agency's name."""
    if len(text) <= _LONGEST_AGENCY and text.casefold().strip(" .,()") in _AGENCIES:
        return True
    if " by " in text and re.match(_REPORTED_BY, text, re.IGNORECASE):
        return True
    text = before_day(text) or text
    may_be_named = (":" in text or "：" in text) and not text.isascii()
    return _byline(text) is not None or (may_be_named and re.match(_NAMED_BY, text) is not None)


def _byline(text: str) -> re.Match[str] | None:
    if text.partition(" ")[0].rstrip(":.").casefold() not in _BYLINE_STARTS:
        return None
    return re.match(_BYLINE, text)
