"""The one gate for text from outside, and folding for comparison.

Everything that did not come out of this package's own source passes `safe_text` (or `safe_line`) after its last
decoding: article text, titles, file names, addresses, settings, error texts. Behind the gate text holds no control
character but the line feed, so it can neither steer a terminal nor reverse the reading direction.
"""

from __future__ import annotations

import re

# Only what ESC starts is taken out whole, and a string only where its end stands on the same line. Introducers of eight
# bits lose themselves alone: in text that was decoded twice they are the remains of quotation marks.
_ESCAPE_SEQUENCE = re.compile(
    "\x1b\\[[0-?]*[ -/]*[@-~]?"  # control sequences: colours, cursor, modes
    "|\x1b[\\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\\\|\x9c)"  # title, clipboard, link
    "|\x1b[ -/]*[0-~]?"  # everything else that ESC starts
)

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")

_UNSAFE = {
    code: None
    for first, last in (
        (0x00, 0x08),
        (0x0E, 0x1F),
        (0x7F, 0x9F),
        (0xAD, 0xAD),  # soft hyphen
        (0x061C, 0x061C),  # Arabic letter mark
        (0x180E, 0x180E),
        (0x200B, 0x200B),  # zero-width space; the joiners 200C and 200D stay, scripts and emoji need them
        (0x200E, 0x200F),
        (0x202A, 0x202E),  # bidirectional embeddings and overrides
        (0x2060, 0x206F),  # word joiner, invisible operators, isolates, deprecated controls
        (0xFEFF, 0xFEFF),
        (0xFFF9, 0xFFFB),
        (0x13430, 0x13438),  # format controls of hieroglyphs, shorthand and music
        (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A),
        (0xE0000, 0xE007F),  # tag characters
    )
    for code in range(first, last + 1)
}
_REPLACED = {0x09: " ", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}
_GATE = {**_UNSAFE, **_REPLACED}
_HARMLESS = re.compile(
    "[ -~\n\u00a0-\u00ac\u00ae-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*"
).fullmatch

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        "\u200c": None,
        "\u200d": None,
    }
)
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}", re.UNICODE)
_SPACES = re.compile(r"\s+")


def safe_text(text: str) -> str:
    """Make text from outside safe to show, to lay out and to write.

    Escape sequences go whole; so do control, bidirectional, tag and invisible characters. Line ends become line
    feeds, tabs become spaces, lone surrogates become U+FFFD. What is already safe comes back unchanged, so the gate
    may be passed twice.

    Args:
        text: Anything, after its last decoding.
    """
    if _HARMLESS(text):
        return text
    text = _ESCAPE_SEQUENCE.sub("", text)
    return _LINE_ENDS.sub("\n", text).translate(_GATE)


def safe_line(text: str) -> str:
    """The same for what must stay on one line (titles, names, messages): white space folded to single spaces."""
    return _SPACES.sub(" ", safe_text(text)).strip()


def plain(text: str) -> str:
    """Text with typographic variants evened out: quotation marks, apostrophes, dashes, ellipses, spaces.

    Letter case and punctuation stay. For reading words out of it; `fold` is for telling whether two texts are equal.
    """
    text = _DOTTED.sub(lambda found: found.group().replace(".", ""), text.translate(_PLAIN))
    return _SPACES.sub(" ", text).strip()


def fold(text: str) -> str:
    """The form in which two sentences are equal when a reader would call them identical.

    Case, quotation marks, dashes, white space and punctuation at the ends do not count; words and numbers do.
    """
    import unicodedata  # noqa: PLC0415 - costs a start nothing until something is compared

    folded = unicodedata.normalize("NFKC", plain(unicodedata.normalize("NFKC", text)).casefold())
    return folded.strip(" .,;:!?\"'-()[]")
