"""Two wordings on a sheet: word under word where they are much alike, else what only the second has underlined."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from tui.layout.differences import differing_words
from tui.layout.wordings import WordColumn, column_width, columns, lines
from tui.screen.cells import cell_width, split

LABEL_CELLS = 3
"""Cells of the letter before a line."""


def below(first: str, text: str, letters: tuple[str, str], language: str, width: int) -> Iterator[Content]:
    """A wording with what sets it off from the first one.

    Args:
        first: The first wording, which was shown already.
        text: The other one.
        letters: What the two are called.
        language: ISO 639-1 code of the other one.
        width: Cells of a line.
    """
    found = columns(first, text)
    if found is None:
        words = Content(text)
        for one in differing_words(text, [first], language=language):
            words = words.stylize("bold underline" if one.is_weighty else "underline", one.start, one.end)
        yield words
        return
    for line in lines(found, width - LABEL_CELLS, split):
        yield Content.assemble(
            (f"{letters[0]:<{LABEL_CELLS}}", "dim"), *(_cell(column, column.above, "dim") for column in line)
        )
        yield Content.assemble(
            (f"{letters[1]:<{LABEL_CELLS}}", "dim"), *(_cell(column, column.below, "") for column in line)
        )


def _cell(column: WordColumn, word: str, style: str) -> Content:
    padding = " " * (column_width(column, split) - cell_width(word) + 1)
    return Content.styled(word, f"{style} underline".strip() if column.differs else style) + Content(padding)
