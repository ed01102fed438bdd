"""Whether decoded text looks like that of a language: a wrong encoding puts signs and other scripts into words."""

from __future__ import annotations

import re
import unicodedata

_FOREIGN = re.compile(r"[^\x00-\x7f]")
# Letters that tell whether a guess makes words; of fewer one cannot tell. Halved or half as high again none of them
# moves a figure (python -m tests.benchmarks.constants tui.reading.plausible).
_LOOKED_AT = 5_000
_PUNCTUATION = frozenset("‘’‚‛“”„«»‹›…–—·ʼ′″¿¡、。「」『』・ー々〇")
_LEAST_LETTERS = 20
_LAST_ACCENTED = "\u017f"  # of Latin, without those of Vietnamese
_EAST_ASIAN = frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL", "BOPOMOFO", "FULLWIDTH"})


def strangeness(text: str) -> float:
    """The share of the characters beyond ASCII that no language puts where they stand, 0..1.

    Signs beside letters, capitals after small letters, letters of two scripts in one word, accented letters three in
    a row, more capitals than small letters, what is no character at all.

    Args:
        text: Decoded; markup in it does no harm.
    """
    strange = seen = upper = lower = 0
    for found in _FOREIGN.finditer(text):
        place = found.start()
        strange += _is_strange(text[place - 1 : place], found.group(), text[place + 1 : place + 2])
        upper += found.group().isupper()
        lower += found.group().islower()
        seen += 1
        if seen == _LOOKED_AT:
            break
    if not seen:
        return 0.0
    is_inverted = upper > lower and upper + lower >= _LEAST_LETTERS
    return max(strange / seen, 0.5 if is_inverted else 0.0)


def _is_strange(before: str, sign: str, after: str) -> bool:
    category = unicodedata.category(sign)
    if category[0] == "C" or sign == "\ufffd" or "\uff61" <= sign <= "\uff9f":
        return True
    if category[0] in "SN" or (category[0] == "P" and sign not in _PUNCTUATION):
        return (before.isalpha() and not before.isascii()) or (after.isalpha() and not after.isascii())
    if category[0] != "L" or not before.isalpha():
        return False
    if "\xc0" <= sign <= _LAST_ACCENTED and "\xc0" <= before <= _LAST_ACCENTED and "\xc0" <= after <= _LAST_ACCENTED:
        return True
    return (category == "Lu" and before.islower()) or _script(before) != _script(sign)


def _script(letter: str) -> str:
    script = unicodedata.name(letter, "").partition(" ")[0]
    return "CJK" if script in _EAST_ASIAN else script
