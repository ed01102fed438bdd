"""The Markdown export shows text as it stood in its source, and nothing of it comes alive."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.export.readers import seen
from tests.factory import FAILURES, article, comparison, istanbul
from tui.export.as_markdown import MOST_COLUMNS, escaped, markdown_pieces
from tui.export.report import Report
from tui.model import Comparison, Verdict


def _parser() -> MarkdownIt:
    """As trackers parse: addresses become links, bare names of hosts do not."""
    parser = MarkdownIt("gfm-like")
    assert parser.linkify is not None
    parser.linkify.set({"fuzzy_link": False})
    return parser


def _markdown(told: Comparison) -> str:
    return "".join(markdown_pieces(Report(told, FAILURES)))


def _section(text: str, heading: str) -> str:
    return text.split(f"\n## {heading}\n")[1].split("\n## ", maxsplit=1)[0].strip()


def test_disagreements_come_first_with_both_originals_and_where_they_stand() -> None:
    text = _markdown(istanbul())
    assert text.index("## Disagreements") < text.index("## Sources")
    section = _section(text, "Disagreements")
    assert section.startswith("1. **number**: “more than six hours” against “six hours”")
    assert "> The talks in Istanbul lasted more than six hours." in section
    assert "> — 1.2, NDTV Profit, “Putin Hopeful”, 27 February 2025, a.txt, sentence 2" in section


def test_a_table_tells_who_has_which_passage() -> None:
    rows = _section(_markdown(istanbul()), "What is told, and by whom").splitlines()
    assert rows[0] == "| passage |  | NDTV Profit | NewsX | A Van |"
    assert rows[2].endswith('| = 1.1 | " 2.1 | \\= 3.1, \\= 4.1 |'.replace("| = 1.1", "| \\= 1.1"))
    assert rows[3].startswith("| 2 | **!1** ")
    assert rows[3].endswith("| \\> 1.2 | \\< 2.2 |  |")


def test_many_voices_are_listed_instead_of_having_a_column_each() -> None:
    many = MOST_COLUMNS + 1
    told = comparison([article("They met.") for _ in range(many)], passages=[[(n, 0) for n in range(many)]])
    rows = _section(_markdown(told), "What is told, and by whom").splitlines()
    assert rows[0] == "| passage |  | told by |"
    assert "13.1 |" in rows[2]


def test_verdicts_failures_and_digests_are_told() -> None:
    text = _markdown(replace(istanbul(), verdicts=(Verdict((0, 0), (1, 1), False, "another *day*"),)))
    assert _section(text, "What the reader said") == "- 1.1 and 2.2 do not say the same: another \\*day\\*"
    assert "- gone.txt: there is no such file" in _section(text, "Not read")
    assert f"| 2 | b.txt | `{'0' * 64}` |" in _section(text, "How this was made")


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script> &amp; <!-- x -->",
        "[words](https://example.org) ![x](y) [ref]: z",
        "https://example.org www.example.org someone@example.org ftp://a.b",
        "# 1. - + = > | a | ~~gone~~ **bold** _thin_ `code`",
        "- item",
        "12) twelve",
        "1. one",
        "=== ---",
        "```",
        "\\<b> \\\\* $x$",
    ],
)
def test_nothing_from_outside_comes_alive(words: str) -> None:
    tokens = _parser().parse(f"> {escaped(words)}\n")
    assert [token.type for token in tokens] == [
        "blockquote_open",
        "paragraph_open",
        "inline",
        "paragraph_close",
        "blockquote_close",
    ]
    assert {child.type for child in tokens[2].children or ()} <= {"text", "html_inline", "text_special"}
    assert {child.content for child in tokens[2].children or () if child.type == "html_inline"} <= {"<!-- -->"}
    assert seen(tokens[2]) == words


def test_a_user_is_not_called_and_an_issue_not_linked() -> None:
    assert escaped("@user and #12, at 5 @ noon") == "@<!-- -->user and #<!-- -->12, at 5 @ noon"
    assert escaped("www.a.org or https://a.org") == "www<!-- -->.a.org or https<!-- -->://a.org"


@settings(deadline=None)
@given(st.text(st.sampled_from("ab1.)-+*_`<>[]()!#&|~\\:/@w= \"'"), min_size=1, max_size=30))
def test_a_reader_of_a_table_sees_the_text_unchanged(words: str) -> None:
    line = " ".join(words.split())
    cells = [token for token in _parser().parse(f"| a |\n| --- |\n| x {escaped(words)} |\n") if token.type == "inline"]
    assert seen(cells[1]) == f"x {line}".strip()
    assert len(cells) == 2
    assert not any(child.type == "link_open" for child in cells[1].children or ())
