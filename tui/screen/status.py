"""What the screen says of a session: status line, title line, headers. Pure, so it is tested without a screen."""

from __future__ import annotations

from tui.layout.marks import mark
from tui.model import Address
from tui.screen.words import NAME_CELLS, count, day, short_name
from tui.session import STRICTNESS_STEPS, Session, Target

WIDE_TITLE_CELLS = 100
"""Width from which the title line has room for the number of articles."""


def header(session: Session, article: int) -> str:
    """The header of a pane: number, name, day and how much of the article other voices also have."""
    comparison = session.comparison
    shown = comparison.articles[article]
    parts = [f"{session.order.index(article) + 1} {short_name(shown, 24)}"]
    if shown.published:
        parts.append(day(shown))
    original = comparison.voices.index(comparison.voices[article])
    if original != article:
        parts.append(f"copy of {session.order.index(original) + 1}")
    if len(set(comparison.voices)) > 1:
        parts.append(f"{comparison.coverage(article):.0%} shared")
    return " · ".join(parts)


def note(session: Session, article: int, counterparts: dict[int, Address]) -> str:
    """What the header of a pane says of the current sentence: its number there, or that it is not told there."""
    if article == session.current[0]:
        number, of = session.position()
        return f"{number}/{of}"
    if article in counterparts:
        return f"{counterparts[article][1] + 1}/{len(session.comparison.articles[article].sentences)}"
    return "not told here"


def place(session: Session, width: int) -> str:
    """The right half of a title line of `width` cells: articles and voices, place among the passages, strictness."""
    comparison = session.comparison
    passage = comparison.passage_of(session.current)
    total = len(comparison.passages)
    articles, voices = len(comparison.articles), len(set(comparison.voices))
    if articles == 1:
        return count(articles, "article")
    parts = [
        f"{count(articles, 'article')}, {count(voices, 'voice')}",
        f"passage {passage.id + 1} of {total}" if passage else count(total, "passage"),
        f"strictness {strictness_dots(comparison.strictness)}",
    ]
    return " · ".join(parts if width >= WIDE_TITLE_CELLS else parts[1:])


def strictness_dots(strictness: float) -> str:
    """Strictness as filled and empty squares, looser on the left."""
    filled = sum(step <= strictness + 1e-9 for step in STRICTNESS_STEPS)
    return "▪" * filled + "▫" * (len(STRICTNESS_STEPS) - filled)


def status(session: Session) -> str:
    """The status line: where the figures part, what the current sentence is, who else has it."""
    parts = [_difference(session), _what_it_is(session), _who_else(session)]
    return " · ".join(part for part in parts if part)


def _what_it_is(session: Session) -> str:
    if len(session.comparison.articles) == 1:
        return "opened alone: nothing to compare it with"
    sign = mark(session.comparison, session.current)
    for target in (Target.UNIQUE, Target.REWORDED, Target.SHARED):
        places = session.targets(target)
        if session.current[1] in places:
            sort = "" if sign.words in (target.value, "only here") else f" {target.value}"
            return f"{sign.words},{sort} {places.index(session.current[1]) + 1} of {len(places)}"
    return sign.words


def _who_else(session: Session) -> str:
    """How many voices tell it, and which sources; a copy of the own article is named apart."""
    voices, counterparts = session.comparison.voices, session.counterparts()
    own = voices[session.current[0]]
    named: dict[int, str] = {}
    copies: list[str] = []
    for article in session.order:
        if article not in counterparts:
            continue
        if voices[article] == own:
            copies.append(numbered(session, article))
        else:
            named.setdefault(voices[article], numbered(session, article))
    parts = ["in its copy " + ", ".join(copies)] if copies else []
    if named:
        total = len(set(voices))
        told_by = f"told by all {total}" if len(named) + 1 == total else f"told by {len(named) + 1} of {total}"
        parts = [told_by, "also in " + ", ".join(named.values()), *parts]
    return " · ".join(parts)


def numbered(session: Session, article: int, cells: int = NAME_CELLS) -> str:
    """The key that leads to a source, and its name in so many cells."""
    return f"{session.order.index(article) + 1} {short_name(session.comparison.articles[article], cells)}"


def peek(session: Session, cells: int) -> list[tuple[str, str]]:
    """(source, wording) of each counterpart of the current sentence, one source a voice.

    Args:
        session: The reading.
        cells: Width that a source's name may take.
    """
    comparison, counterparts = session.comparison, session.counterparts()
    seen = {comparison.voices[session.current[0]]}
    rows: list[tuple[str, str]] = []
    for article in session.order:
        if article in counterparts and comparison.voices[article] not in seen:
            seen.add(comparison.voices[article])
            rows.append((numbered(session, article, cells), comparison.sentence(counterparts[article]).text))
    return rows or [("only here", "no other source tells this")]


def _difference(session: Session) -> str:
    """The first disagreement of the current sentence, both wordings, and how many more there are."""
    rows = session.disagreements()
    if not rows:
        return ""
    row = rows[0]
    mine, theirs = (row.a_text, row.b_text) if row.a == session.current else (row.b_text, row.a_text)
    other = (row.b if row.a == session.current else row.a)[0]
    more = f", {len(rows) - 1} more" if len(rows) > 1 else ""
    return f"! “{mine}” here, “{theirs}” in {session.order.index(other) + 1}{more}"
