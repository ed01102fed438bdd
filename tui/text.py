"""The one gate for text from outside, and folding for comparison.

Everything that did not come out of this package's own source passes `safe_text` (or `safe_line`) after its last
decoding: article text, titles, file names, addresses, settings, error texts. Behind the gate text holds no control
character but the line feed, so it can neither steer a terminal nor reverse the reading direction.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

SIMPLE = " -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf"
"""Characters, as between a pattern's brackets, that most prose is made of: Latin, Greek, Cyrillic and general
punctuation, typographic quotation marks too, which `str.isascii` would miss. They are one cell each and nothing joins
them: no controls, no soft hyphen, no combining marks."""

# Patterns that plain text never meets are strings: `re` compiles them when they are first used, and keeps them.

# Only what ESC starts is taken out whole, and a string only where its end stands on the same line. Introducers of eight
# bits lose themselves alone: in text that was decoded twice they are the remains of quotation marks.
_ESCAPE_SEQUENCE = (
    "\x1b\\[[0-?]*[ -/]*[@-~]?"  # control sequences: colours, cursor, modes
    "|\x1b[\\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\\\|\x9c)"  # title, clipboard, link
    "|\x1b[ -/]*[0-~]?"  # everything else that ESC starts
)

_LINE_ENDS = "\r\n?|[\x0b\x0c\x85\u2028\u2029]"

_HIDDEN = {
    "control characters": ((0x00, 0x08), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F)),
    "soft hyphens": ((0xAD, 0xAD),),
    "direction marks": (
        (0x061C, 0x061C),
        (0x200E, 0x200F),
        (0x202A, 0x202E),  # embeddings and overrides
        (0x2066, 0x2069),  # isolates
    ),
    "zero-width characters": (
        (0x034F, 0x034F),
        (0x17B4, 0x17B5),
        (0x180E, 0x180E),
        (0x200B, 0x200B),  # the joiners 200C and 200D stay where a script or an emoji needs them
        (0x2060, 0x2065),  # word joiner, invisible operators
        (0x206A, 0x206F),
        (0x3164, 0x3164),  # letters that are blank
        (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0),
        (0xFFF9, 0xFFFB),
        (0x13430, 0x13438),  # format controls of hieroglyphs, shorthand and music
        (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A),
    ),
    "tag characters": ((0xE0000, 0xE007F),),
}
"""What is taken out wherever it stands, by what it is called when it is counted."""


def _class(*ranges: tuple[tuple[int, int], ...]) -> str:
    """The pattern of one character out of some ranges of code points."""
    return "[" + "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in chain.from_iterable(ranges)) + "]"


_GATE: dict[int, str | None] = {0x09: " ", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}
_GATE |= {code: None for ranges in _HIDDEN.values() for first, last in ranges for code in range(first, last + 1)}
_ANY_HIDDEN = _class(*_HIDDEN.values())
_SURROGATES = "[\ud800-\udfff]"

# Taken out by where it stands. A joiner does something only after a letter of a script that joins, or inside an emoji;
# of several variation selectors the first; of marks piled on a letter as many as any orthography needs.
_JOINING = (
    "\u0600-\u08ff\u0900-\u109f\u1780-\u18af\u1900-\u1cff\u2190-\u2bff\u3030\u303d\ua800-\uabff\ufb50-\ufdff\ufe0f"
    "\ufe70-\ufefc\U00010a00-\U00011fff\U0001e900-\U0001e95f\U0001f000-\U0001faff"
)
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u06d6-\u06ed\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u0eb1\u0eb4-\u0ecd\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a\ufe20-\ufe2f"
)
MOST_MARKS = 4
"""Combining marks that one letter keeps: pointed Hebrew has three, Vietnamese taken apart two."""

_LONGEST_FAULT = 300
"""Characters of a fault that a person is shown: four lines of 80 columns."""

_STRAY = {  # in this order, none takes out something that another one leans on: the gate may be passed twice
    # each looks back from what it takes out: the engine finds signs fast, and is slow to look back at every place
    "stacked marks": f"[{_MARKS}](?<=[{_MARKS}{_SELECTORS}\u200c\u200d]{{{MOST_MARKS}}}.)",
    "variation selectors": f"[{_SELECTORS}](?:(?<=[{_SELECTORS}\u200c\u200d\\s].)|(?<=^.))",
    "zero-width characters": f"[\u200c\u200d](?<![{_JOINING}].)",
}
_PLACED = f"[\u200c\u200d{_SELECTORS}{_MARKS}]"
_HARMLESS = f"[{SIMPLE}\n]*"

_ACCENTS = "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"

_PLAIN = {
    **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    "\u200c": "",
    "\u200d": "",
}
_VARIANTS = frozenset(_PLAIN)
_ROW = {**_GATE, **dict.fromkeys((0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), None)}
_UNDRAWABLE = (
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_DOTTED = r"\b(?:[^\W\d_]\.){2,}"


def safe_text(text: str) -> str:
    """Make text from outside safe to show, to lay out and to write.

    Escape sequences go whole; so do control, bidirectional, tag and invisible characters, and marks piled high on a
    letter. Joiners stay where a script or an emoji needs them. Line ends become line feeds, tabs become spaces, lone
    surrogates become U+FFFD. What is already safe comes back unchanged, so the gate may be passed twice.

    Args:
        text: Anything, after its last decoding.
    """
    if is_harmless(text):
        return text
    if "\x1b" in text:
        text = re.sub(_ESCAPE_SEQUENCE, "", text)
    text = re.sub(_LINE_ENDS, "\n", text)
    text = re.sub(_ANY_HIDDEN, "", text.replace("\t", " "))  # `translate` takes ten times as long
    text = re.sub(_SURROGATES, "\ufffd", text)
    if re.search(_PLACED, text):
        for stray in _STRAY.values():
            text = re.sub(stray, "", text)
    return text


def is_harmless(text: str) -> bool:
    """Whether a text has nothing but letters, signs and line feeds that the gate leaves alone."""
    return (text.isascii() and text.isprintable()) or re.fullmatch(_HARMLESS, text) is not None


def hidden_in(text: str) -> tuple[tuple[str, int], ...]:
    """What the gate takes out of a text, though a reader would not see it: (what it is, how many), as far as any.

    Args:
        text: Anything, before it passes the gate.
    """
    if is_harmless(text) or not (re.search(_ANY_HIDDEN, text) or re.search(_PLACED, text)):
        return ()
    counts: dict[str, int] = {"escape sequences": len(re.findall(_ESCAPE_SEQUENCE, text))}
    text = re.sub(_ESCAPE_SEQUENCE, "", text)
    signs = Counter(re.findall(_ANY_HIDDEN, text))
    for name, ranges in _HIDDEN.items():
        counts[name] = sum(signs[sign] for sign in signs if any(low <= ord(sign) <= high for low, high in ranges))
    text = re.sub(_ANY_HIDDEN, "", text)
    if re.search(_PLACED, text):
        for name, stray in _STRAY.items():
            counts[name] = counts.get(name, 0) + len(re.findall(stray, text))
            text = re.sub(stray, "", text)
    return tuple((name, count) for name, count in counts.items() if count)


def drawable(text: str) -> str:
    """Text without whatever could act on a terminal or move the cells after it: for what is about to be drawn.

    The second line of defence. What it takes out has no width, so that a row keeps its length; a line feed inside a
    row goes too.

    Args:
        text: What stands in some cells of one row.
    """
    if text.isprintable() or not re.search(_UNDRAWABLE, text):
        return text
    return text.translate(_ROW)


def safe_line(text: str) -> str:
    """The same for what must stay on one line (titles, names, messages): white space folded to single spaces."""
    return " ".join(safe_text(text).split())


def words_of_fault(fault: BaseException) -> str:
    """What to say of a fault of ours: its sort and its words, cut where they would fill the screen."""
    return safe_line(f"internal error: {type(fault).__name__}: {fault}")[:_LONGEST_FAULT]


def plain(text: str) -> str:
    """Text with typographic variants evened out: quotation marks, apostrophes, dashes, ellipses, spaces.

    Letter case and punctuation stay. For reading words out of it; `fold` is for telling whether two texts are equal.
    """
    if not text.isascii() or "`" in text:
        for sign in _VARIANTS.intersection(text):  # few in a long text, and `translate` takes five times as long
            text = text.replace(sign, _PLAIN[sign])
    if text.count(".") > 1:
        text = re.sub(_DOTTED, lambda found: found.group().replace(".", ""), text)
    return " ".join(text.split())


def lower_case(text: str) -> str:
    """Text in lower case, letter for letter, so that offsets into it hold.

    Patterns of small letters find the same in it as patterns without regard to case do in the text, in half the time.

    >>> lower_case("On MONDAY")
    'on monday'
    """
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join([letter if len(letter.lower()) > 1 else letter.lower() for letter in text])


def fold(text: str) -> str:
    """The form in which two sentences are equal when a reader would call them identical.

    Case, quotation marks, dashes, white space and punctuation at the ends do not count; words and numbers do.
    """
    import unicodedata  # noqa: PLC0415 - costs a start nothing until something is compared

    folded = unicodedata.normalize("NFKC", plain(unicodedata.normalize("NFKC", text)).casefold())
    return folded.strip(" .,;:!?\"'-()[]")


def searchable(text: str) -> str:
    """The form in which words are looked for: without case, accents and typographic variants."""
    if text.isascii():
        return plain(text).casefold()
    import unicodedata  # noqa: PLC0415 - costs a start nothing until something is looked for

    return plain(re.sub(_ACCENTS, "", unicodedata.normalize("NFKD", text))).casefold()
