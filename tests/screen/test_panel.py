"""The rows of a panel."""

from __future__ import annotations

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from tui.layout.wrap import cell_width
from tui.screen.app import NewsreaderApp
from tui.screen.cells import split
from tui.screen.widgets.panel import Panel, panel_rows
from tui.settings import Settings

entries = st.lists(
    st.tuples(st.sampled_from(["1 NDTV", "2 新闻", "  for"]), st.text("ab 新é", max_size=90)), max_size=6
)


def test_labels_stand_beside_their_words_and_wrapped_words_below_them() -> None:
    rows = panel_rows([("1 A", "one two three"), ("22 B", "four")], 17, 5)
    assert rows == [(" 1 A   ", "one two"), ("       ", "three"), (" 22 B  ", "four")]


def test_every_entry_gets_a_row_before_any_gets_two() -> None:
    rows = panel_rows([("1", "one two three four five six"), ("2", "seven"), ("3", "eight")], 16, 3)
    assert [label.strip() for label, _ in rows] == ["1", "2", "3"]
    assert rows[0][1].endswith("…")


def test_the_last_row_tells_how_many_had_no_room() -> None:
    rows = panel_rows([(str(n), "words") for n in range(1, 12)], 40, 4)
    assert [(label.strip(), words) for label, words in rows] == [
        ("1", "words"),
        ("2", "words"),
        ("3", "words"),
        ("…", "and 8 more"),
    ]


@example([("1 NDTV", "aaaaaaaaaaaaaa新新新新新  ")], 34, 1)
@given(entries, st.integers(30, 90), st.integers(1, 8))
def test_rows_fit_the_panel(entries: list[tuple[str, str]], width: int, height: int) -> None:
    rows = panel_rows(entries, width, height)
    assert len(rows) <= height
    assert all(cell_width(label + text, split) <= width for label, text in rows)


async def test_a_panel_with_more_to_show_than_room_comes_to_rest(seeds: Path) -> None:
    app = NewsreaderApp([str(seeds)], Settings(palette="ansi"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.resize_terminal(80, 4)
        panel = Panel()
        await app.screen.mount(panel)
        panel.show([("a", "one"), ("b", "two")])
        assert panel.gutter.height == 1
        assert [panel.fit(1, 80), panel.fit(1, 80)] == [True, False]
