"""What holds for every input: an article keeps its promises, or a reason says why there is none."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.reading.articles import assert_sound
from tui.model import Article, Failure, ReadError
from tui.reading import read, split_sentences
from tui.text import safe_text

LINES = [
    "Russian and American officials met in Turkey on Thursday to discuss restoring staff, an official said.",
    "“We are ready,” the minister said. “There is nothing more to say about it.”",
    "Talks End After Six Hours In Istanbul",
    "ADVERTISEMENT",
    "Also Read",
    "Home",
    "Opinion",
    "Leave a Reply",
    "By Jane Doe",
    "February 27, 2025",
    " date 2025-02-27 Home",
    '<div class="x"><p>A scrap of a page. (Image source: Agency)</p></div>',
    "• A point of a list",
    "# A heading",
    "会谈于星期四结束。双方没有发表声明。",
    "वार्ता गुरुवार को समाप्त हुई। कोई बयान नहीं आया।",
    "انتهت المحادثات يوم الخميس. هل من جديد؟",
    "",
    "   ",
    "\t",
    "\u00a0",
    "*",
    "<p>",
    "</p>",
    "Putin,",
]
TAGS = ["<p>", "</p>", "<div class='related'>", "</div>", "<br>", "<h1>", "</h1>", "<nav>", "</nav>", "<article>"]
TAGS += ["</article>", "<a href='#'>", "</a>", "<script>", "</script>", "&#27;[31m", "&amp;", "<!-- x -->", "<"]
_texts = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=80)), max_size=30).map("\n".join)
_pages = st.lists(
    st.one_of(
        st.sampled_from(TAGS),
        st.sampled_from(LINES),
        st.text(max_size=40),
    ),
    max_size=40,
).map(lambda parts: "<html><body>" + "".join(parts))


def assert_sound_or_refused(content: bytes) -> None:
    outcome = read_or_refuse(content)
    if isinstance(outcome, Failure):
        assert outcome.reason
        assert "\n" not in str(outcome)
    else:
        assert_sound(outcome)
        assert safe_text(outcome.text) == outcome.text


def read_or_refuse(content: bytes) -> Article | Failure:
    try:
        return read(content, origin="test")
    except ReadError as fault:
        return fault.failure


@settings(max_examples=300, deadline=None)
@given(_texts)
@example("Home")
@example("• ")
@example("\u200d")
@example(" date 2025-02-27 ")
@example("* * *\n\n# \n\n<p></p>")
def test_the_blocks_of_a_text_partition_it_and_its_sentences_fill_what_is_kept(text: str) -> None:
    assert_sound_or_refused(text.encode("utf-8", "surrogatepass"))


@settings(max_examples=200, deadline=None)
@given(_pages)
def test_the_blocks_of_a_page_partition_what_it_shows(page: str) -> None:
    assert_sound_or_refused(page.encode("utf-8", "surrogatepass"))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_a_reason(content: bytes) -> None:
    assert_sound_or_refused(content)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.text(alphabet=".!?… “”\"'()[]1aAI\n。।", max_size=60)))
def test_sentences_hold_every_character_that_is_not_white_space(text: str) -> None:
    spans = split_sentences(text)

    covered = {place for start, end in spans for place in range(start, end)}
    assert all(start < end for start, end in spans)
    assert [place for place, character in enumerate(text) if not character.isspace() and place not in covered] == []
    assert sorted(spans) == spans
    assert len(covered) == sum(end - start for start, end in spans)


@pytest.mark.parametrize("language", ["en", "de", "xx"])
def test_a_text_of_any_language_is_split_without_loss(language: str) -> None:
    text = "Am 3. Mai um 14.30 Uhr. Dann ging er."

    spans = split_sentences(text, language=language)

    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")


def test_a_no_break_space_does_not_end_the_first_word_of_a_wrapped_line() -> None:
    said = (
        "The harbour master told reporters on Monday that the ferry would stay where it was until divers had seen it."
    )
    held = "Remarks of this sort were most likely directed at owners in the west who Appear\u00a0Dismayed by the delay."
    text = textwrap.fill(" ".join([said, held] * 6), 68)
    assert "\nAppear\u00a0Dismayed" in text

    sentences = [sentence.text for sentence in read(text.encode(), origin="wrapped").sentences]

    assert sentences == [said, held.replace("\u00a0", " ")] * 6
