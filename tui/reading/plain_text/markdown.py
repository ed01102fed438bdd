"""Marks of Markdown in a plain text: which lines are nothing but marks, and which marks stand inside a line.

No parser of Markdown gives the places of inline marks in its source, and sentences need them: so the marks are told
here, by the few forms that reports use. What is not certainly a mark stays text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tui.reading.pieces import Span
from tui.reading.plain_text.wrapping import TextLine

_MOST_LABEL, _MOST_ADDRESS = 600, 2_000  # characters; longer ones are no links, and searching stays linear
_ADDRESS = rf"<?[^\s<>()]{{0,{_MOST_ADDRESS}}}(?:\([^\s<>()]{{0,200}}\)[^\s<>()]{{0,200}})?>?"
_TITLE = r"(?:\s{1,3}(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'))?"
_LINK = rf"(?<!\\)\[(?P<words>[^\[\]]{{1,{_MOST_LABEL}}})\](?:\({_ADDRESS}{_TITLE}\s?\)|\[[^\[\]\n]{{0,80}}\](?!\())"
_IMAGE = rf"!\[[^\[\]]{{0,{_MOST_LABEL}}}\](?:\({_ADDRESS}{_TITLE}\s?\)|\[[^\[\]\n]{{0,80}}\])"
_STRONG = r"(?<![\w*\\])(?P<open>\*{2,3}|_{2,3})(?=[^\s*_])[^*_\n]{1,2000}(?<=[^\s\\])(?P<close>(?P=open))(?![\w*])"
_WEAK = r"(?<![\w*\\/])(?P<open>[*_`])(?=[^\s*_`])[^*_`\n]{1,2000}(?<=[^\s\\])(?P<close>(?P=open))(?![\w*/])"
_ESCAPE = r"\\(?=[!-/:-@\[-`{-~])|\\$"
_CLOSING_HASHES = r"(?<=\s)#+\s*$"

_WHOLE_ROWS = (
    (r"([-=*_~])(?:\s?\1){2,}", "a ruled line"),
    (r"(?:```|~~~)[\w+-]*", "the edge of a text set as it is"),
    (r"(?=[^-]{0,9}---)[|:\s-]{3,400}", "the rule under the head of a table"),
    (r"\[[^\[\]]{1,80}\]:\s+<?\S+>?(?:\s+[\"'(].{0,300})?", "the address of a link"),
    (rf"(?:(?:\[\s?)?{_IMAGE}(?:\]\({_ADDRESS}{_TITLE}\))?\s*)+", "a picture"),
)
_STARTS = frozenset("-=*_~`|[!:")
_SIGN = rf"(?m)\]\((?:https?:|/|#|mailto:)|^#{{1,6}}\s\S|^\[[^\[\]]{{1,80}}\]:\s|{_STRONG}"
FRONT_MATTER = "what the text says of itself above its first line"
MAIL_HEAD = "the head or the signature of a mail"
"""Rules of rows that `heads` reads."""

_LEAST_SIGNS = 2  # a single star or bracket stands in plain texts too
_FRONT = "---"
_FRONT_ROWS = 60  # rows within which front matter ends, or it is none
_FRONT_ROW = r"[\w-]{1,40}\s?:(?:\s|$)|-\s|#"
_MAIL_ROW = (  # compiled when first needed
    r"(?i)(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|von|an|betreff|datum|gesendet|de|à|objet|envoyé|para"
    r"|asunto|fecha|enviado(?: el)?|da|a|oggetto|data|inviato|assunto|enviad[ao] em|aan|onderwerp|verzonden|från|till"
    r"|ämne|skickat|kopia|fra|til|emne|sendt|dato|od|do|temat|wysłano|předmět|odesláno|komu|lähettäjä|vastaanottaja"
    r"|aihe|lähetetty|feladó|címzett|tárgy|elküldve|kimden|kime|konu|gönderen|gönderme tarihi|către|subiect|trimis"
    r"|από|προς|θέμα|ημερομηνία|στάλθηκε|от|кому|тема|дата|отправлено|від|надіслано|dari|kepada|perihal|subjek|tanggal"
    r"|từ|đến|chủ đề|ngày|من|إلى|الموضوع|التاريخ|प्रेषक|प्रति|विषय|दिनांक)\s?:\s"
    r"|(?:差出人|宛先|件名|日時|送信日時|发件人|收件人|主题|寄件者|收件者|主旨|時間|时间"
    r"|보낸 ?사람|받는 ?사람|제목|날짜)"
    r"\s?[:：]"
)
_LEAST_MAIL_ROWS = 3  # sender, receiver, subject: fewer are lines of a text that look so
_FORWARDED = re.compile(r"(?i)-{3,}\s?[^\W\d_][^\n-]{5,50}\s?-{3,}|begin forwarded message:")
_ROWS_OF_NOTE = 12
"""Above a forwarded mail: what its sender adds."""
_SIGNATURE_ROWS = 12  # rows at the end in which a mail's signature begins
_UNDERLINED = {"=": "h1", "-": "h2"}
_LONGEST_HEADING = 200  # characters; longer lines above a rule of signs are paragraphs


def is_markdown(text: str) -> bool:
    """Whether a text shows several marks that only Markdown has: links, headings, strong emphasis, front matter."""
    if not any(sign in text for sign in ("](", "# ", "]: ", "**", "__")):
        return _has_front(text)
    signs = re.finditer(_SIGN, text)
    return sum(1 for _, _ in zip(range(_LEAST_SIGNS), signs, strict=False)) == _LEAST_SIGNS or _has_front(text)


def _has_front(text: str) -> bool:
    return text.startswith(_FRONT) and text.partition("\n")[0].rstrip() == _FRONT


def name_markup(text: str, rows: list[TextLine]) -> list[TextLine]:
    """The same rows; those that are marks and nothing else say so, and headings by what stands under them."""
    named = [row._replace(rule=rule) if not row.rule and (rule := _rule(text, row)) else row for row in rows]
    for place in range(_end_of_front(text, named)):
        named[place] = named[place]._replace(rule=FRONT_MATTER)
    for place in _mail_rows(text, named):
        named[place] = named[place]._replace(rule=MAIL_HEAD)
    for place, (above, below) in enumerate(pairwise(named)):
        mark = text[below.start]
        if below.rule == "a ruled line" and mark in _UNDERLINED and _is_underlined(above, below):
            named[place] = above._replace(tag=_UNDERLINED[mark])
    return named


def _rule(text: str, row: TextLine) -> str:
    if text[row.start] not in _STARTS:
        return ""
    line = text[row.start : row.end]
    return next((rule for pattern, rule in _WHOLE_ROWS if re.fullmatch(pattern, line)), "")


def _is_underlined(above: TextLine, below: TextLine) -> bool:
    return not (above.rule or below.is_apart) and above.end - above.start <= _LONGEST_HEADING


def _end_of_front(text: str, rows: list[TextLine]) -> int:
    """The number of rows that the front matter has: "---", keys and values, "---"."""
    if not rows or text[rows[0].start : rows[0].end] != _FRONT or rows[0].margin:
        return 0
    for place, row in enumerate(rows[1:_FRONT_ROWS], 1):
        if text[row.start : row.end] in {_FRONT, "..."}:
            return place + 1
        if row.start == row.margin and not re.match(_FRONT_ROW, text[row.start : row.end]):
            return 0
    return 0


def _mail_rows(text: str, rows: list[TextLine]) -> Iterator[int]:
    """Places of the head of a mail, a forwarded one too, and of the signature that a line "--" parts from the rest."""
    start = next((n for n in range(min(len(rows), _ROWS_OF_NOTE)) if _is_forwarded(text, rows[n])), 0)
    end = start + 1 if start or (rows and _is_forwarded(text, rows[0])) else 0
    first = end
    while end < len(rows) and _is_of_mail(text[rows[end].start : rows[end].end]):
        end += 1
    if end - first < _LEAST_MAIL_ROWS:
        return
    yield from range(start, end)
    edge = next((n for n in range(max(end, len(rows) - _SIGNATURE_ROWS), len(rows)) if _is_edge(text, rows[n])), None)
    if edge is not None:
        yield from range(edge, len(rows))


def _is_of_mail(line: str) -> bool:
    """Whether a row is of the head of a mail: "Subject: ...", in whatever language."""
    return (":" in line or "：" in line) and re.match(_MAIL_ROW, line) is not None


def _is_forwarded(text: str, row: TextLine) -> bool:
    """Whether a row says that a mail follows, "---------- Forwarded message ---------", in whatever language."""
    return row.end - row.start <= _LONGEST_HEADING and _FORWARDED.fullmatch(text, row.start, row.end) is not None


def _is_edge(text: str, row: TextLine) -> bool:
    return text[row.start : row.end] == "--"


def inline_marks(text: str, start: int, end: int, *, is_marked: bool) -> tuple[tuple[Span, ...], int]:
    """The marks inside a paragraph.

    Args:
        text: What it stands in.
        start: Offset of its first character.
        end: Offset after its last.
        is_marked: Whether the text is Markdown: then weak emphasis and escapes count too.

    Returns:
        The spans of the marks, in order, and how many characters stand in links.
    """
    line = text[start:end]
    found: list[Span] = []
    linked = 0
    if "](" in line or "][" in line:
        found = [match.span() for match in re.finditer(_IMAGE, line)]
        line = _blanked(line, found)
        links: list[Span] = []
        for match in re.finditer(_LINK, line):
            (first, last), (words, end_of_words) = match.regs
            links += ((first, words), (end_of_words, last))
            linked += end_of_words - words
        line = _blanked(line, links)
        found += links
    marks: list[Span] = []
    for pattern in _patterns(line, is_marked=is_marked):
        line = _blanked(line, marks)
        marks = [edge for match in re.finditer(pattern, line) for edge in match.regs[1:] or match.regs]
        found += marks
    found.sort()
    return tuple([(first + start, last + start) for first, last in found] if start else found), linked


def _patterns(line: str, *, is_marked: bool) -> Iterator[str]:
    """What to look for in a line: marks, each in a group of its own or all that a pattern finds."""
    if is_marked and any(mark in line for mark in "*_`"):
        yield _WEAK  # first, for it may stand inside strong emphasis
    if "**" in line or "__" in line:
        yield _STRONG
    if is_marked and "\\" in line:
        yield _ESCAPE
    if is_marked and "#" in line:
        yield _CLOSING_HASHES


def _blanked(line: str, spans: list[Span]) -> str:
    """The same line with other marks in place of those that were recognised, so that none is found twice.

    Args:
        line: A line.
        spans: Of the marks, in order and apart.
    """
    if not spans:
        return line
    parts: list[str] = []
    place = 0
    for first, last in spans:
        parts += (line[place:first], "\x00" * (last - first))
        place = last
    parts.append(line[place:])
    return "".join(parts)
