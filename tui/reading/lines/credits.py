"""Who made a picture: captions are told by it, and a credit below one is a block of its own, for it states nothing."""

from __future__ import annotations

import re

from tui.model import Part
from tui.reading.pieces import Line, Piece

# By the captions and credits of the samples and saved pages: halved or half as high again none of them moves a figure
# (python -m tests.benchmarks.constants tui.reading.lines.credits).
_LONGEST_CAPTION_WORDS = 90
_LONGEST_CREDIT_WORDS = 7
_FEWEST_CAPTION_WORDS = 3
_CREDIT_TAIL_CHARACTERS = 130
_SHORTEST_SPLIT = 20
_LONGEST_FIRST_WORD = 24
CREDITED = "names the source of a picture"
CREDIT = "names who made a picture"
SHOWN = "says who stands where in a picture"

_SIGNS = re.compile(r"[)）\]:：…©/.Gv](?:(?<![.Gv])|(?<=\.)\.\.|(?<=G)etty|(?<=v)ia)")
"""One of these stands in every credit; most lines have none. A set of first signs is found faster than alternatives."""
_FIRST_WORDS = (
    "file", "photo", "image", "picture", "video", "foto", "bild", "imag", "immag", "beeld", "фото", "credit", "©",
    "fot", "फोटो", "صورة", "写真", "사진", "legende", "légende", "bildlegende",
)  # fmt: skip
"""One of these begins every line that begins with a credit."""
_CREDIT_WORDS = ("credit", "photo", "image", "picture", "foto", "bild", "фото", "crédit", "source")
"""One of these stands in every credit that is told by its words."""

_START = (  # in lower case; compiled when first needed
    r"\W{0,2}(?:(?:file )?photo(?:graph)?s?|images?|pictures?|video|foto(?:ğraf)?|fot\.|bild|imagen|immagine"
    r"|imagem|beeld|фото|फोटो|صورة|写真|사진)\s*"
    r"(?:credits?|source|caption|by|courtesy(?: of)?|von)?\s*(?:[:：©|,]|by\b|courtesy\b|(?<=fot\. ))\s*\S"
    r"|(?:bild)?l[eé]gende:\s\S|(?:image|photo|picture) (?:source|caption|credit)\b|credits?\s*(?:…|\.\.\.|:)|©\s*\D"
)
_AGENCY = "AP|AFP|EPA|Reuters|REUTERS|Associated Press|Getty Images|Getty|dpa|Bloomberg|Shutterstock"
_ENDS = (  # in lower case
    # "(Image source: Wikimedia Commons)"
    # a headline may say that it has one: "(PHOTO)", "(foto, video)"
    r"[(\[](?!\W*(?:photos?|image|picture|foto|bild|imagen)(?:\W+video)?\W*[)\]])"
    r"(?:image|photo|picture|file photo|file image|foto|bild|imagen|credit|ap photo|source)\b"
    r"[^()\[\]]{0,90}[)\]]\W*$",
    # "Credit…Jane Doe/Associated Press", "Photo: Jane Doe"
    r"(?<!\bsee )\b(?:photo ?credits?|credits?|photograph|photo|foto|bild|image|picture|фото|crédits?|créditos?)\s*"
    r"(?:…|\.\.\.|:|©)\s*[^.!?]{2,80}\W*$",
)
_AGENCY_ENDS = (  # what stands in the line, and the pattern that is tried then
    ("/", rf"/\s?(?:{_AGENCY})\W*$|\b(?:REUTERS|AP Photo|AFP|EPA|dpa)\s?/\s?[^.!?]{{2,60}}\W*$"),
    ("via", rf"\bvia\s(?:{_AGENCY})\W*$"),
    ("Getty Images", r"\bGetty Images\W*$"),
    # a notice of rights has a year, and no sentence before it
    ("©", rf"©\s(?:{_AGENCY})\W*$|(?<=[.!?…])\s©\s?[^\W\d_][^.!?©]{{1,60}}$"),
    *((made, rf"[(（][^()（）]{{1,30}}{made}[)）]$") for made in ("提供", "撮影", "摄")),
)
_SHORT_CAPTIONS = (  # of lines that end with no full stop
    # "(Reuters)", in Arabic
    r"[^.!?؟]{12,}[(（](?:رويترز|أ ?ف ?ب|فرانس برس|الفرنسية|الأناضول|أسوشيتد ?برس|غيتي(?: إيميدجز)?|وكالات)[)）]$",
    r"[^.!?]{12,}[/|(]\s?[Ff]ot\. ?[^.!?]{2,60}$",
)
_SEEN_WHEN = r"[\d０-９][日月]|提供|撮影|本社|共同|ロイター|時事|ＡＦＰ|AFP"
"""Behind the sign ＝, as Japanese papers write below pictures: when or by whom what stands before it was seen."""
_LONGEST_WHEN = 60
_SHOWN = (  # in lower case; no line of the reports of the saved pages has one, two hundred of their captions do
    r"\((?:(?:l|r|m|li|re|izq|dcha)\.|links|rechts|left|right|à gauche|à droite|a sinistra|a destra"
    r"|archiv(?:bild|foto)?|symbol(?:bild|foto)|file(?: photo)?|archivo|arquivo|archivio|archives?)\)"
    r"|\bv\. ?l\. ?(?:n\. ?r\.)?\s?[:)]|\bli\.? nach re\b|(?:from left(?: to right)?|von links(?: nach rechts)?"
    r"|de gauche à droite|de izquierda a derecha|da esquerda para a direita|da sinistra)\s?[:)]"
)
_SHOWN_SIGNS = ("(", "v.", " left", "links", "gauche", "izquierda", "esquerda", "sinistra")
_LONGEST_SHOWN_WORDS = 50
_NAME_IN_BRACKETS = r"\[(?P<name>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3})\]$"
_LONG_NAME, _CAPTION_BEFORE_NAME = 5, 6
_CAPTION_SIGNS = ("＝", "(", "（", "/", "|")
_LAST_STOP = r"(?s).*[.!?][\"”’')]*\s+(?=\S)"


def credit_by_words(line: Line) -> tuple[Part, str] | None:
    """A caption, or a credit that stands alone: wherever they stand, they belong to a picture."""
    if line.words > _LONGEST_CAPTION_WORDS:
        return None
    if _credit_place(line.piece.text) is None:
        return (Part.CAPTION, SHOWN) if _says_who_stands_where(line) else None
    if line.words <= _LONGEST_CREDIT_WORDS and not line.ends:
        return Part.BYLINE, CREDIT
    return Part.CAPTION, CREDITED


def _says_who_stands_where(line: Line) -> bool:
    text = line.piece.text
    if line.words > _LONGEST_SHOWN_WORDS or not ("(" in text or ":" in text):
        return False
    lowered = text.lower()
    return any(sign in lowered for sign in _SHOWN_SIGNS) and re.search(_SHOWN, lowered) is not None


def split_credits(text: str, pieces: list[Piece]) -> list[Piece]:
    """The same pieces, with the credit at the end of a caption as a piece of its own.

    Args:
        text: The text that the pieces partition.
        pieces: In order.
    """
    found: list[Piece] = []
    for piece in pieces:
        if piece.dropped is None and len(piece.text) > _SHORTEST_SPLIT and _has_sign(piece.text):
            found.extend(_split(text, piece))
        else:
            found.append(piece)
    return found


def _has_sign(text: str) -> bool:
    return text[-1:].isupper() or _SIGNS.search(text, max(0, len(text) - _CREDIT_TAIL_CHARACTERS)) is not None


def _split(text: str, piece: Piece) -> list[Piece]:
    raw = text[piece.start : piece.end].rstrip()
    place = _credit_place(raw) if raw.count(" ") < _LONGEST_CAPTION_WORDS else None
    if not place or piece.tag in {"h1", "h2", "h3"}:
        return [piece]
    caption, credit = (" ".join(half.split()) for half in (raw[:place], raw[place:]))
    if caption.count(" ") + 1 < _FEWEST_CAPTION_WORDS:
        return [piece]
    middle = piece.start + place
    return [
        piece._replace(end=middle, text=caption, part=Part.CAPTION, rule=_joined(piece.rule, CREDITED)),
        piece._replace(start=middle, text=credit, is_apart=False, part=Part.BYLINE, rule=_joined(piece.rule, CREDIT)),
    ]


def _joined(rule: str, other: str) -> str:
    return f"{rule}, {other}" if rule else other


def _credit_place(text: str) -> int | None:
    """Where the credit in a line begins, or None where it has none."""
    first = text[:_LONGEST_FIRST_WORD].lower().lstrip(" ([*•-").partition(" ")[0]
    is_credit = first.startswith(_FIRST_WORDS) and re.match(_START, text[:_CREDIT_TAIL_CHARACTERS].lower())
    if is_credit or _is_short_caption(text):
        return 0
    name = _name_behind(text)
    if name is not None:
        return name
    if not _has_sign(text):
        return None
    return _tail_place(text)


def _tail_place(text: str) -> int | None:
    """Where a credit begins that names itself or an agency at the end of a line, or None."""
    edge = max(0, len(text) - _CREDIT_TAIL_CHARACTERS)
    tail = text[edge:]
    lowered = tail.lower()
    if len(lowered) == len(tail) and any(word in lowered for word in _CREDIT_WORDS):
        for pattern in _ENDS:
            found = re.search(pattern, lowered)
            if found:
                return edge + found.start()
    if any(sign in tail and re.search(pattern, tail) for sign, pattern in _AGENCY_ENDS):
        stop = re.match(_LAST_STOP, tail)
        return edge + stop.end() if stop else 0
    return None


def _name_behind(text: str) -> int | None:
    """Where the name begins that a caption ends in, in brackets or all of it in capital letters, or None: "... on
    Monday. [Jane Roe]", "... on Monday JANE ROE".
    """
    if text[-1:] == "]":
        found = re.search(_NAME_IN_BRACKETS, text[-_LONGEST_WHEN:])
        is_name = found is not None and all(word[0].isupper() for word in found.group("name").split())
        return len(text) - len(found.group()) if found and is_name else None
    if not text[-1:].isupper():
        return None
    words = text.split()
    names = 0
    while names < len(words) and len(words[-1 - names]) > 1 and words[-1 - names].isupper():
        names += 1
    if not 2 <= names <= 3 or len(words) - names < _CAPTION_BEFORE_NAME:
        return None
    if max(map(len, words[-names:])) < _LONG_NAME or not words[-1 - names][0].islower():
        return None
    return len(text.rsplit(maxsplit=names)[0]) + 1


def _is_short_caption(text: str) -> bool:
    if text.isascii() or len(text) > _CREDIT_TAIL_CHARACTERS or not any(sign in text for sign in _CAPTION_SIGNS):
        return False
    _, sign, behind = text.rpartition("＝")
    if sign and "。" not in text and len(behind) <= _LONGEST_WHEN and re.search(_SEEN_WHEN, behind):
        return True
    return any(re.match(pattern, text) for pattern in _SHORT_CAPTIONS)
