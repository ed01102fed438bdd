"""Widgets that draw rows: each row is drawn once until it changes, and anew in other styles and sizes."""

from __future__ import annotations

from rich.segment import Segment
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.strip import Strip

from tests.screen.picture import text_of
from tui.screen.widgets.styled import StyledWidget


class Counting(StyledWidget):
    """Writes how often it has drawn each row."""

    def __init__(self) -> None:
        super().__init__()
        self.counts = [0] * 20

    def render_line(self, y: int) -> Strip:
        self.counts[y] += 1
        return Strip([Segment(f"row {y}: \x1b{self.counts[y]}", self.rich_style)]).extend_cell_length(self.size.width)


class Host(App[None]):
    CSS = "Counting { height: 6; }"

    def compose(self) -> ComposeResult:
        yield Counting()


async def test_a_row_is_drawn_once_until_it_is_to_be_drawn_anew() -> None:
    async with Host().run_test(size=(30, 10)) as pilot:
        widget = pilot.app.query_one(Counting)
        before = list(widget.counts)
        widget.refresh(Region(0, 2, 30, 1), Region(0, 5, 30, 1))
        await pilot.pause()
        changed = [y for y, (old, new) in enumerate(zip(before, widget.counts, strict=True)) if old != new]
        assert changed == [2, 5]


async def test_everything_is_drawn_anew_in_another_style_and_at_another_width() -> None:
    async with Host().run_test(size=(30, 10)) as pilot:
        widget = pilot.app.query_one(Counting)
        for change in ("theme", "width"):
            before = list(widget.counts)
            if change == "theme":
                pilot.app.theme = "textual-light"
            else:
                widget.styles.width = 20
            await pilot.pause()
            await pilot.pause()
            assert all(new > old for old, new in zip(before[:6], widget.counts[:6], strict=True))


async def test_rows_pass_the_filters_of_the_application() -> None:
    from tui.screen.guard import DrawnText

    class Guarded(Host):
        def get_line_filters(self) -> list[DrawnText]:
            return [DrawnText()]

    async with Guarded().run_test(size=(30, 10)) as pilot:
        await pilot.pause()
        assert "row 3: " in text_of(pilot.app)
        assert "\x1b" not in text_of(pilot.app)
