"""Nothing from outside is read as markup: a rule for the source, and every widget with text full of brackets."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.markup import breaches

SCREEN = Path(__file__).parents[2] / "tui" / "screen"


def test_no_widget_is_given_a_string_that_was_put_together() -> None:
    found = breaches(sorted(SCREEN.rglob("*.py")))
    assert not found, "\n".join(map(str, found))


@pytest.mark.parametrize(
    "line",
    [
        'Static(f"of {title}")',
        "Static(title)",
        'Label("of " + title)',
        'self.widget.update("%s" % title)',
        "self.notify(str(fault))",
        'self.notify("done", title=title)',
        'self.tooltip = "by " + author',
        "self.border_title = article.title",
        'Content.from_markup("[b]x[/b]")',
        "Static(Content(title), markup=True)",
        "Static('a' if is_a else title)",
        "def of(title):\n    words = Content(title)\n    words = title\n    widget.update(words)",
    ],
)
def test_the_rule_finds_what_may_be_markup(line: str, tmp_path: Path) -> None:
    path = tmp_path / "widget.py"
    path.write_text(f"from textual.widgets import Label, Static\n{line}\n")
    assert len(breaches([path])) == 1


def test_the_rule_finds_it_in_a_widget_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "widget.py"
    path.write_text(
        "from textual.widgets import Static\n"
        "class Mine(Static):\n"
        "    def __init__(self, title: str) -> None:\n"
        "        super().__init__(title)\n"
    )
    assert [breach.line for breach in breaches([path])] == [4]


@pytest.mark.parametrize(
    "line",
    [
        'Static("fixed words")',
        "Static(Content(title))",
        'Static(Content.styled(title, "bold"))',
        'widget.update(Content("\\n").join(lines))',
        "widget.update(shown(title))",
        "Static('a' if is_a else Content(title))",
        "super().update(content)",
        "words = Content(title); widget.update(words)",
    ],
)
def test_the_rule_leaves_alone_what_cannot_be(line: str, tmp_path: Path) -> None:
    path = tmp_path / "widget.py"
    path.write_text(
        "from textual.widgets import Static\n"
        "def shown(title: str) -> Content:\n    return Content(title)\n"
        f"def show(content: Content) -> None:\n    {line}\n"
    )
    assert not breaches([path])
