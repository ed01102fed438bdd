"""Markdown: its marks are left out of what is compared and never out of the text."""

from __future__ import annotations

import pytest

from tests.reading.articles import assert_sound, read_text, sentences_of
from tui.model import Dropped, Part
from tui.reading.plain_text.markdown import inline_marks, is_markdown

REPORT = """---
title: Ferry stays in Skarvik
tags:
  - ferries
---

# Ferry stays in *Skarvik*

The **harbour master** told [reporters on Monday](https://example.com/a_b(c) "Example") that the ferry would stay.
“It *is* over,” he said, and __left__.

![The ferry at its pier](https://example.com/ferry.jpg)

What comes next
---------------

> We are ready, the owner wrote. There is
> nothing more to say.

- One diver has **seen** the hull.
- The [other][1] has not.

[1]: https://example.com/other

* * *

| Ship | Seats |
| --- | ---: |
| Skarv | 120 |
"""


def test_a_report_in_markdown_says_its_words_and_no_marks() -> None:
    article = read_text(REPORT)

    assert [(str(sentence.part), sentence.text) for sentence in article.sentences][:8] == [
        ("headline", "Ferry stays in Skarvik"),
        ("dek", "The harbour master told reporters on Monday that the ferry would stay."),
        ("body", "“It is over,” he said, and left."),
        ("subheading", "What comes next"),
        ("quotation", "We are ready, the owner wrote."),
        ("quotation", "There is nothing more to say."),
        ("list item", "One diver has seen the hull."),
        ("list item", "The other has not."),
    ]
    assert_sound(article)


def test_every_mark_that_stands_alone_is_a_block_that_says_what_it_is() -> None:
    article = read_text(REPORT)
    rules = {
        article.text[block.start : block.end].strip(): block.rule
        for block in article.blocks
        if block.dropped is Dropped.MARKUP
    }

    assert rules["![The ferry at its pier](https://example.com/ferry.jpg)"] == "a picture"
    assert rules["* * *"] == "a ruled line"
    assert rules["[1]: https://example.com/other"] == "the address of a link"
    assert rules["| --- | ---: |"] == "the rule under the head of a table"
    assert rules["title: Ferry stays in Skarvik"] == "what the text says of itself above its first line"


def test_a_sentence_is_cut_with_its_marks_and_told_without() -> None:
    article = read_text(REPORT)
    told = article.sentences[2]

    assert article.text[told.start : told.end] == "“It *is* over,” he said, and __left__."
    assert article.blocks[told.block].part is Part.BODY


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("A **bold** word and a ***bolder*** one.", "A bold word and a bolder one."),
        ("**All *of* it.** Then more.", "All of it. Then more."),
        ("See [the report](https://example.com/x) and [this](/y).", "See the report and this."),
        ("A picture ![of her](x.png) inside.", "A picture inside."),
        ("Escaped \\*stars\\* and \\[brackets\\].", "Escaped *stars* and [brackets]."),
        ("The file some_long_name.txt and 3 * 4 * 5 stay.", "The file some_long_name.txt and 3 * 4 * 5 stay."),
        ("He wrote [sic] and [1] and left.", "He wrote [sic] and [1] and left."),
        ("Run `make` now.", "Run make now."),
        ("An **unclosed mark stays.", "An **unclosed mark stays."),
    ],
)
def test_marks_inside_a_line_are_left_out_and_look_alikes_are_not(line: str, words: str) -> None:
    spans, _ = inline_marks(line, 0, len(line), is_marked=True)

    kept = "".join(c for place, c in enumerate(line) if not any(start <= place < end for start, end in spans))
    assert " ".join(kept.split()) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Talks end\n\nThey **met** twice.", True),
        ("See [a](https://example.com) and [b](https://example.com/b).", True),
        ("---\ntitle: Talks end\n---\nThey met.", True),
        ("Talks end\n\nThey met *twice*.", False),
        ("#1 in the charts\n\nThe # sign [sic] stands alone.", False),
    ],
)
def test_markdown_is_told_by_marks_that_nothing_else_has(text: str, expected: bool) -> None:
    assert is_markdown(text) is expected


def test_stars_of_a_plain_text_stay_where_it_is_no_markdown() -> None:
    assert sentences_of("They met *twice* on Monday, he said, and left.") == [
        "They met *twice* on Monday, he said, and left."
    ]


@pytest.mark.parametrize("unit", ["[", "**", "*a ", "[a](", "![", "_", "`", "[a][", "\\", "> ", "**a", "| - "])
def test_hostile_marks_cost_a_bounded_number_of_steps_each(unit: str) -> None:
    text = "# A\n\n**b** c\n\n" + unit * (60_000 // len(unit))

    assert_sound(read_text(text))


def test_the_head_and_the_signature_of_a_mail_are_marks_and_its_text_is_not() -> None:
    mail = (
        "From: desk@example.com\nTo: all@example.com\nSubject: Ferry\nDate: Tue, 3 Feb 2026 18:40:11 +0000\n\n"
        "The ferry stays at its pier, the harbour master said on Monday.\n\n--\nExample Desk, Skarvik"
    )

    assert sentences_of(mail) == ["The ferry stays at its pier, the harbour master said on Monday."]


def test_the_heading_of_a_text_with_short_paragraphs_only_is_its_headline() -> None:
    article = read_text("# Harbour closed\n\nThe harbour was closed on Monday.\n\nShips waited.\n")
    assert article.title == "Harbour closed"
    assert [sentence.part for sentence in article.sentences] == [Part.HEADLINE, Part.BODY, Part.BODY]
