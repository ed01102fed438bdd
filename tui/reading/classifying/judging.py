"""The cleaning of a page, or of a part of one: what the classifier says, and the cases in which it has no say.

A text of a few lines is cleaned by the cues alone.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from tui.model import Dropped, Part
from tui.reading.classifying.classifier import LIKELY, Judge, weight_of_words
from tui.reading.cleaning import LINES_OF_A_PAGE, Decision
from tui.reading.lines.furniture import COMMENTS_FROM, share_above
from tui.reading.lines.headline import is_path
from tui.reading.lines.roles import part_by_words
from tui.reading.lines.tables import find_points, find_tables
from tui.reading.lines.tickers import find_entries, is_clock
from tui.reading.lines.turns import find_turns
from tui.reading.lines.window import heaviest_run
from tui.reading.metadata.dates import is_date_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.reading.cleaning import Cleaning
    from tui.reading.pieces import Line

# Lines between the first likely one and furniture that is still the text's, and the like; trees decide first. At 6
# instead of 8 close lines the harder samples' F1 falls by .009, the others move it by at most .006 halved or half as
# high again (python -m tests.benchmarks.constants tui.reading.classifying.judging).
_NEAR_TEXT = 4
_MOST_LINKED = 0.5
_LEAST_REPLIES = 2
_QUESTION = ("?", "？", "؟")
_LONG_PAGE = 120  # lines; saved pages have some 300
_LIKELY_SENTENCE, _LIKELY_ON_LONG_PAGE = 0.12, 0.3
"""Full sentences close to the report are kept from here on: a page of few lines shows the classifier little. On saved
pages F1 is .0005 higher so than at .2."""
_CLOSE = 8
_KEPT_FROM_IF_BARE = 0.2
"""Of a text without any phrase of furniture only what is plainly none of the report is dropped: of reports without
furniture .001 of F1 is lost so, at .5 .003; of parts of pages as much is won."""
_LIKELY_NEIGHBOUR = 0.2
_LIKELY_DEK, _LIKELY_DEK_ON_LONG_PAGE = 0.05, 0.1
_LEAST_DEK_WORDS = 5
_CLOSE_TO_HEADLINE = 3
_LEAST_SENTENCE_WORDS = 3
_FEWEST_ANNOUNCING, _FEWEST_ITEMS, _LONGEST_LIST = 4, 3, 20  # words before a colon; items
_UNLIKELY = Decision(None, Dropped.OTHER, "")  # as what it is dropped, and why, is said of all such lines at once
_DATED_WITHIN = 12  # lines, as in `metadata.published`


def reopen_likely(cleaning: Cleaning, judge: Judge) -> None:
    """Take back what the page's marks dropped where it reads like the report, and find where this stands.

    In a page of few lines its marks are surer than the classifier: an advertisement may read like a paragraph.
    """
    lines, likely = cleaning.lines, judge.probability
    is_page = len(lines) >= LINES_OF_A_PAGE
    for place, decision in enumerate(cleaning.decided):
        if decision is None or likely[place] < LIKELY or place in cleaning.cues:
            continue
        is_misnamed = decision.part is Part.BYLINE and lines[place].is_prose
        if is_misnamed or (decision.part is None and is_page):
            cleaning.decided[place] = None
    weights = [
        weight_of_words(p, line.words) if place not in cleaning.cues else 0
        for place, (p, line) in enumerate(zip(likely, lines, strict=True))
    ]
    cleaning.set_window(heaviest_run(weights) or cleaning.window)


def drop_unlikely(cleaning: Cleaning, judge: Judge) -> None:
    """Drop every line that the classifier takes for furniture, unless it has a part of its own by the text."""
    bar = _LIKELY_ON_LONG_PAGE if _is_long(cleaning) else _LIKELY_SENTENCE
    likely = [n for n, line in enumerate(cleaning.lines) if judge.probability[n] >= LIKELY and line.is_sentence]
    is_bare = not (cleaning.is_furnished or cleaning.lines[0].piece.tree)
    kept_from = _KEPT_FROM_IF_BARE if is_bare else LIKELY
    told = _told_by_form(cleaning, likely).union(_announced(cleaning, judge))
    dropped: list[int] = []
    for place, line in enumerate(cleaning.lines):
        chance = judge.probability[place]
        if place == cleaning.headline or place in told or line.piece.dropped is Dropped.MARKUP or chance >= kept_from:
            continue
        if not cleaning.is_open(place):
            if _is_decided_well(cleaning, place):
                continue
        elif (
            (is_bare and _goes_on(cleaning, place))
            or (_is_likely_sentence(line, chance, bar, place, likely) and not _is_question_of_teaser(cleaning, place))
            or _is_by_headline(cleaning, place, chance)
            or _has_part(cleaning, place)
            or _stands_among_prose(cleaning, judge, place)
        ):
            continue
        elif _is_day_of_report(cleaning, place):
            cleaning.keep(place, Part.DATELINE, "a date below the headline")
            continue
        dropped.append(place)
        cleaning.decided[place] = _UNLIKELY
    for place, rule in zip(dropped, judge.against(dropped), strict=True):
        cleaning.drop(place, judge.class_of(place), rule, 1 - judge.probability[place])


def _is_decided_well(cleaning: Cleaning, place: int) -> bool:
    """Whether what was decided of a line stands; a part that a page gives it stands near the text alone."""
    decision = cleaning.decided[place]
    is_text = decision is not None and decision.part in {None, Part.BODY}
    return is_text or not cleaning.lines[place].piece.tree or _is_near_text(cleaning, place)


def _goes_on(cleaning: Cleaning, place: int) -> bool:
    """Whether a line is a sentence below one that is kept; only the foot of a printed page may part them."""
    above = place - 1
    if above > 0 and cleaning.lines[above].piece.dropped is Dropped.MARKUP:
        above -= 1
    return above >= 0 and all(
        cleaning.is_open(other) and (cleaning.lines[other].is_sentence or _is_short_sentence(cleaning.lines[other]))
        for other in (above, place)
    )


def _opens_list_of_others(cleaning: Cleaning, place: int) -> bool:
    cue = cleaning.cues[place]
    return cue.opens and cue.dropped is Dropped.TEASER and share_above(cleaning, place) >= COMMENTS_FROM


def _announced(cleaning: Cleaning, judge: Judge) -> Iterator[int]:
    """Places of the lists that kept paragraphs announce with a colon."""
    lines = cleaning.lines
    for place, line in enumerate(lines[:-1]):
        is_colon = line.piece.text.endswith((":", "：")) and line.words >= _FEWEST_ANNOUNCING
        if is_colon and judge.probability[place] >= LIKELY:
            following = range(place + 1, len(lines))
            closed = next((n for n in following if not cleaning.is_open(n)), len(lines))
            yield from range(place + 1, _end_of_list(lines, judge, range(place + 1, closed)))


def _end_of_list(lines: list[Line], judge: Judge, places: range) -> int:
    """Where a list is over: at the next blank line. Where these part all lines, above the next two likely sentences, or
    the next one; it begins nowhere where there is none near, or where it has two items at most.
    """
    if not lines[places.start].piece.is_apart:
        return next((n for n in places if lines[n].piece.is_apart), places.stop)
    near = places[:_LONGEST_LIST]
    ends = [n for n in near if lines[n].ends and lines[n].is_sentence and judge.probability[n] >= LIKELY]
    pairs = (n for n in ends if n + 1 < len(lines) and lines[n + 1].ends)
    end = next(pairs, ends[0] if ends else places.start)
    return end if end - places.start >= _FEWEST_ITEMS else places.start


def _is_long(cleaning: Cleaning) -> bool:
    return len(cleaning.lines) >= _LONG_PAGE


def _told_by_form(cleaning: Cleaning, likely: list[int]) -> set[int]:
    """Places that belong to the report by its form, whatever single lines look like: a ticker, an interview, tables."""
    others = min((n for n in cleaning.cues if _opens_list_of_others(cleaning, n)), default=len(cleaning.lines))
    entries = find_entries(cleaning.lines, [n > others or not cleaning.is_open(n) for n in range(len(cleaning.lines))])
    for entry in entries:
        clock = entry[0] if is_clock(cleaning.lines[entry[0]].piece.text) else entry[-1]
        cleaning.keep(clock, Part.DATELINE, "the time of an entry in a live ticker")
    told = {place for entry in entries for place in entry}
    last = -_NEAR_TEXT
    for table in find_tables(cleaning.lines):
        if not (_is_near_text(cleaning, table.start) or table.start - last < _NEAR_TEXT):
            continue
        last = table[-1]
        for place in filter(cleaning.is_open, table):
            cleaning.keep(place, Part.LIST_ITEM, "a row of a table or of a list of results")
            told.add(place)
    points = find_points(cleaning.lines)
    if points and any(points[0] - _CLOSE <= place <= points[-1] + _CLOSE for place in likely):
        told.update(points)
    return told.union(find_turns(cleaning.lines))


def drop_comments(cleaning: Cleaning) -> None:
    """Drop a thread of comments, however much a comment reads like the report: what stands under its heading, where
    readers are asked to reply more than once, down to the next heading over other things.
    """
    replies = [n for n, cue in cleaning.cues.items() if cue.dropped is Dropped.COMMENTS and not cue.opens]
    is_thread, rule = False, ""
    for place in range(len(cleaning.lines)):
        cue = cleaning.cues.get(place)
        if cue is not None and cue.opens:
            is_thread = cue.dropped is Dropped.COMMENTS and (
                share_above(cleaning, place) >= COMMENTS_FROM
                and sum(reply > place for reply in replies) >= _LEAST_REPLIES
            )
            rule = f"stands under {cue.rule}"
        elif is_thread and cue is None and cleaning.lines[place].piece.dropped is not Dropped.MARKUP:
            cleaning.drop(place, Dropped.COMMENTS, rule)


def _is_short_sentence(line: Line) -> bool:
    return line.ends and line.words >= _LEAST_SENTENCE_WORDS and not line.is_title_case and line.piece.tag != "li"


def _is_likely_sentence(line: Line, chance: float, bar: float, place: int, likely: list[int]) -> bool:
    """Whether a line is a full sentence, not unlikely itself, close to one that is likely."""
    if chance < bar or not line.is_sentence:
        return False
    following = bisect_left(likely, place)
    return any(abs(other - place) <= _CLOSE for other in likely[max(0, following - 1) : following + 1])


def _is_question_of_teaser(cleaning: Cleaning, place: int) -> bool:
    """Whether a line asks something under a heading over other reports, with headlines alone between the two."""
    if not cleaning.lines[place].piece.text.endswith(_QUESTION):
        return False
    for above in range(place - 1, max(-1, place - 1 - _CLOSE), -1):
        if above in cleaning.cues:
            return cleaning.cues[above].opens and cleaning.cues[above].dropped is Dropped.TEASER
        if cleaning.lines[above].ends and not cleaning.lines[above].piece.text.endswith(_QUESTION):
            return False
    return False


def _is_by_headline(cleaning: Cleaning, place: int, chance: float) -> bool:
    """Whether a line stands with the headline, as the dek does: nothing parts them, and the text is below."""
    bar = _LIKELY_DEK_ON_LONG_PAGE if _is_long(cleaning) else _LIKELY_DEK
    if cleaning.headline is None or cleaning.lines[place].words < _LEAST_DEK_WORDS or chance < bar:
        return False
    if cleaning.lines[place].piece.tag == "li" or is_path(cleaning.lines[place].piece.text):
        return False
    if not -1 <= place - cleaning.headline <= _CLOSE_TO_HEADLINE:
        return False
    between = range(cleaning.headline + 1, place)
    return place < cleaning.window[1] and all(_is_signature(cleaning, other) for other in between)


def _is_signature(cleaning: Cleaning, place: int) -> bool:
    return part_by_words(cleaning.lines[place]) is not None


def _is_near_text(cleaning: Cleaning, place: int) -> bool:
    first, last = cleaning.window
    if cleaning.headline is not None:
        first = min(first, cleaning.headline)
    return first - _NEAR_TEXT <= place < last + _NEAR_TEXT


def _has_part(cleaning: Cleaning, place: int) -> bool:
    """Whether a line by the text is a byline, a dateline or a caption by its own words."""
    named = part_by_words(cleaning.lines[place]) if _is_near_text(cleaning, place) else None
    return named is not None and (named[0] is Part.CAPTION or cleaning.is_at_edge(place))


def _is_day_of_report(cleaning: Cleaning, place: int) -> bool:
    """Whether a line is a date and stands so close below the headline that it is the report's."""
    if cleaning.headline is None or not 0 < place - cleaning.headline <= _DATED_WITHIN:
        return False
    line = cleaning.lines[place]
    return not line.ends and is_date_line(line.piece.text)


def _stands_among_prose(cleaning: Cleaning, judge: Judge, place: int) -> bool:
    """Whether a full sentence has the report above and below: then it is part of it, whatever its form says. So is a
    question, as in an interview, and a list, unless it is one of links.
    """
    line = cleaning.lines[place]
    is_question = line.piece.text.endswith(_QUESTION) and line.words >= 2
    if not (line.is_sentence or is_question or _is_short_sentence(line) or _is_item(line)):
        return False
    return all(_next_is_report(cleaning, judge, place, step) for step in (-1, 1))


def _is_item(line: Line) -> bool:
    return line.piece.part is Part.LIST_ITEM and line.piece.link_share < _MOST_LINKED


def _is_passed_over(cleaning: Cleaning, place: int, other: int) -> bool:
    """Whether a line between one and the report does not part them: an advertisement's marker, an item of its list."""
    if other in cleaning.cues:
        return not cleaning.cues[other].opens
    return _is_item(cleaning.lines[place]) and _is_item(cleaning.lines[other])


def _next_is_report(cleaning: Cleaning, judge: Judge, place: int, step: int) -> bool:
    other = place + step
    while 0 <= other < len(cleaning.lines) and _is_passed_over(cleaning, place, other):
        other += step
    if not 0 <= other < len(cleaning.lines):
        return False
    line = cleaning.lines[other]
    return judge.probability[other] >= _LIKELY_NEIGHBOUR and line.is_sentence
