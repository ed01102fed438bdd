"""The text export can be read from top to bottom, in a pipe and aloud."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wcwidth import wcswidth

from tests.factory import FAILURES, article, comparison, istanbul, match
from tui import __version__
from tui.export.as_text import text_pieces
from tui.export.report import Report
from tui.model import Comparison, Failure, Kind, Verdict


def _written(told: Comparison, failures: Sequence[Failure] = (), *, width: int = 80) -> str:
    return "".join(text_pieces(Report(told, failures), width=width))


def _section(text: str, heading: str) -> str:
    """What stands below a heading, up to the next one, on one line."""
    lines = text.split(f"\n{heading}\n")[1].split("\n")
    end = next((n for n, line in enumerate(lines) if line.isupper()), len(lines))
    return " ".join(" ".join(lines[:end]).split())


@pytest.fixture
def text() -> str:
    return _written(istanbul(), FAILURES)


def test_the_summary_names_every_article_with_its_share(text: str) -> None:
    assert "4 articles, 3 voices, strictness 0.5." in text
    assert "1. Putin Hopeful\n   NDTV Profit, 27 February 2025. From a.txt\n" in text
    assert "   3 sentences, 2 told elsewhere (67 %).\n" in text
    assert "3. A Van\n   Source not known, no date. From c.txt\n" in text
    assert "   The same text as 4: they count as one voice.\n" in text


def test_what_all_voices_say_lists_equal_wordings_once(text: str) -> None:
    section = _section(text, "WHAT ALL 3 VOICES SAY")
    assert "Passage 1, told by 1, 2, 3 and 4." in section
    assert "[1.1] [3.1] [4.1] Putin said the first contacts “give us some hope”." in section
    assert section.count("give us some hope") == 1


def test_a_wording_says_how_it_is_tied_to_an_earlier_one(text: str) -> None:
    assert "in Moscow. (same quotation as 1.1; strong)" in _section(text, "WHAT ALL 3 VOICES SAY")
    assert "for six hours. (contained in 1.2; likely)" in _section(text, "WHAT SEVERAL VOICES SAY")


def test_the_outer_wording_says_that_it_contains_the_inner_one() -> None:
    told = comparison(
        [article("Talks lasted six hours."), article("Talks lasted six hours, and nobody spoke to the press.")],
        matches=[match((0, 0), (1, 0), Kind.CONTAINED, is_inner_a=True)],
        passages=[[(0, 0), (1, 0)]],
    )
    assert "to the press. (contains 1.1; strong)" in _section(_written(told), "WHAT ALL 2 VOICES SAY")


def test_a_reworded_sentence_says_so() -> None:
    told = comparison(
        [article("They met."), article("A meeting was held.")],
        matches=[match((0, 0), (1, 0), Kind.REWORDED)],
        passages=[[(0, 0), (1, 0)]],
    )
    assert "[2.1] A meeting was held. (1.1 reworded; strong)" in _written(told)


def test_a_disagreement_quotes_both_originals(text: str) -> None:
    section = _section(text, "WHERE THEY DISAGREE")
    assert "Disagreement 1, number: “more than six hours” against “six hours”." in section
    assert "[1.2] The talks in Istanbul lasted more than six hours." in section
    assert "[2.2] The two sides talked for six hours." in section


def test_what_only_one_voice_says_is_listed_once_for_its_copies(text: str) -> None:
    section = _section(text, "WHAT ONLY ONE VOICE SAYS")
    assert "Only in 1, NDTV Profit: [1.3] Diplomats were expelled in 2016." in section
    assert "Only in 2, NewsX: nothing." in section
    assert "Only in 3 and 4, A Van: [3.2] [4.2] A van left the residence." in section


def test_it_says_what_made_it(text: str) -> None:
    section = _section(text, "HOW THIS WAS MADE")
    assert f"newsreader {__version__}, strictness 0.5, bands shown: same, strong, likely." in section
    assert f"1. a.txt, SHA-256 {'0' * 64}" in section


def test_every_form_of_a_quotation_is_listed(text: str) -> None:
    section = _section(text, "WHO QUOTES WHAT")
    assert section.strip() == "Putin, in 1 wording. [1.1] [3.1] [4.1] “give us some hope” (said)"


def test_verdicts_are_told_with_their_reasons() -> None:
    judged = replace(
        istanbul(), verdicts=(Verdict((0, 0), (1, 1), False, "another day"), Verdict((0, 1), (1, 1), True))
    )
    section = _section(_written(judged), "WHAT THE READER SAID")
    assert section.strip() == "- 1.1 and 2.2 do not say the same: another day - 1.2 and 2.2 say the same"


def test_colour_says_nothing_that_the_words_do_not_say() -> None:
    report = Report(istanbul(), FAILURES)
    coloured = "".join(text_pieces(report, is_coloured=True))
    assert "\x1b[1mCOMPARISON\x1b[0m\n" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == _written(istanbul(), FAILURES)


def test_what_could_not_be_read_stands_at_the_end(text: str) -> None:
    assert text.endswith("NOT READ\n\n- gone.txt: there is no such file\n- photo.jpg: it is not text\n")


def test_a_section_with_nothing_in_it_says_so() -> None:
    text = _written(comparison([article("They met."), article("Rain fell.")]))
    assert "There is nothing that all voices say." in text
    assert "There is nothing that only some of the voices share." in text
    assert "No disagreement was found." in text
    assert "NOT READ" not in text


def test_one_article_alone_shares_nothing() -> None:
    text = _written(comparison([article("They met.", title="Talks")]))
    assert "1 article, 1 voice" in text
    assert "There is only one voice, so there is nothing to share." in _section(text, "WHAT ALL VOICES SAY")
    assert "[1.1] They met." in _section(text, "WHAT ONLY ONE VOICE SAYS")


def test_an_article_without_sentences_has_no_share() -> None:
    assert "   0 sentences, 0 told elsewhere.\n" in _written(comparison([article(), article("They met.")]))


def test_a_disagreement_between_copies_is_told_once() -> None:
    first = istanbul()
    doubled = comparison(
        first.articles,
        voices=first.voices,
        matches=first.matches,
        passages=[p.members for p in first.passages],
        disagreements=first.disagreements * 2,
    )
    assert _written(doubled) == _written(first)


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_asked_for(width: int) -> None:
    lines = _written(istanbul(), FAILURES, width=width).splitlines()
    assert all(wcswidth(line) <= width or " " not in line.strip() for line in lines)
    assert sum(wcswidth(line) > width for line in lines) <= len(istanbul().articles)  # the digests


@settings(deadline=None)
@given(st.lists(st.text("会談は六時間 “talks” été", max_size=200), max_size=4), st.integers(20, 100))
def test_wide_characters_are_counted_as_two_cells(words: list[str], width: int) -> None:
    for line in _written(comparison([article(*words)]), width=width).splitlines():
        assert wcswidth(line) <= width or " " not in line.strip()


def test_it_holds_no_control_character_and_no_box(text: str) -> None:
    assert all(character == "\n" or character.isprintable() for character in text)
    assert not any("\u2500" <= character <= "\u259f" for character in text)
