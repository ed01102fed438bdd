"""Blocks that the reader keeps or drops."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factory import article
from tui.model import Article, Part
from tui.reading import read
from tui.reading.corrections import with_block

REPORT = article("The talks ended late. Nobody spoke to the press.", "A van left.", "It rained.")


def test_a_kept_block_is_body_text_cut_into_sentences_in_its_place() -> None:
    kept = with_block(with_block(REPORT, 2, keep=False), 2, keep=True)
    assert [(sentence.text, sentence.part, sentence.block) for sentence in kept.sentences][1:2] == [
        ("A van left.", Part.BODY, 2)
    ]
    assert kept.blocks[2].rule == "you kept it"


def test_a_kept_block_of_quoted_mail_has_the_words_of_its_lines_without_their_marks() -> None:
    mail = read(b"> The harbour of Oslo was closed\n> on Friday after a ferry had hit\n> its pier in thick fog.\n")
    block = mail.sentences[-1].block
    other = replace(mail, sentences=(*mail.sentences, replace(mail.sentences[0], block=-1)))
    kept = with_block(with_block(other, block, keep=False), block, keep=True)
    assert [sentence.text for sentence in kept.sentences if sentence.block == block] == [
        "The harbour of Oslo was closed on Friday after a ferry had hit its pier in thick fog."
    ]


def test_a_block_without_words_is_not_kept() -> None:
    blank = with_block(REPORT, 0, keep=True)
    assert blank.sentences[0].text == "ADVERTISEMENT"
    empty = article("One.", " ")
    with pytest.raises(ValueError, match="there is no sentence in it"):
        with_block(empty, 2, keep=True)


def test_the_last_block_of_a_report_is_not_dropped() -> None:
    with pytest.raises(ValueError, match="all that is left"):
        with_block(article("Only this."), 1, keep=False)


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=6))
def test_every_correction_leaves_blocks_that_partition_the_text_and_sentences_in_kept_blocks(
    corrections: list[tuple[int, bool]],
) -> None:
    now: Article = REPORT
    for block, keep in corrections:
        try:
            now = with_block(now, block, keep=keep)
        except ValueError:
            continue
    assert "".join(now.text[block.start : block.end] for block in now.blocks) == now.text
    starts = [sentence.start for sentence in now.sentences]
    assert starts == sorted(set(starts))
    for sentence in now.sentences:
        held_by = now.blocks[sentence.block]
        assert held_by.is_kept
        assert held_by.start <= sentence.start < sentence.end <= held_by.end
        assert " ".join(now.text[sentence.start : sentence.end].split()) == sentence.text
