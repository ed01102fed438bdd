"""Pages: the text that they show, what of it is the report, and what their heads say of it."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from tests.faults.adversarial import calls_of
from tests.reading.articles import assert_sound, said
from tui.model import Article, Dropped, Part
from tui.reading import read

PARAGRAPHS = [
    "The two delegations ended their talks after more than six hours, the agency reported on Thursday.",
    "Neither side made a statement to the press after the meeting, which was held at the residence.",
    "A second round of talks is expected within two weeks, two people who know the plans said.",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)

PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head>
<title>Talks end after six hours | Daily Example</title>
<meta property="og:title" content="Talks end after six hours">
<meta property="og:site_name" content="Daily Example">
<link rel="canonical" href="https://example.com/talks">
<script type="application/ld+json">
{{"@context": "https://schema.org", "@graph": [{{"@type": "NewsArticle", "headline": "Talks end after six hours",
 "datePublished": "2025-02-27T10:00:00Z", "author": [{{"@type": "Person", "name": "Jane Doe"}}, "John Roe"],
 "publisher": {{"@type": "Organization", "name": "The Daily Example"}}}}]}}
</script>
<style>p {{ color: red }}</style>
</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article>
<h1>Talks end after six hours</h1>
<p class="standfirst">Both sides speak of progress.</p>
<p class="byline">By Jane Doe and John Roe</p>
<time datetime="2025-02-27">27 February 2025</time>
<figure><img src="x.jpg" alt="unseen"><figcaption>The residence on Thursday.</figcaption></figure>
{BODY}
<div class="ad-slot">Buy one, get one free: an offer that you will not find again, today only, at your shop.</div>
<h2>What comes next</h2>
<p>The ministers will <a href="/m">meet in March</a>, the agency said, and a summit may follow in the summer.</p>
<aside><h3>Related stories</h3><ul><li><a href="/s">Storm closes schools in three towns</a></li></ul></aside>
</article></main>
<div id="comments"><p>I have lived there for years, and I can tell you that none of this is true at all.</p></div>
<footer><p>© 2025 Daily Example. All rights reserved.</p></footer>
<script>document.write("unseen")</script>
</body></html>"""


def read_page(page: str) -> Article:
    return read(page.encode(), origin="page.html")


def block_of(article: Article, text: str) -> tuple[Part | None, Dropped | None]:
    (block,) = [block for block in article.blocks if article.text[block.start : block.end].strip() == text]
    return block.part, block.dropped


def test_a_page_gives_its_report_and_nothing_else() -> None:
    article = read_page(PAGE)

    assert_sound(article)
    assert said(article) == [
        "Talks end after six hours",
        "Both sides speak of progress.",
        "The residence on Thursday.",
        *PARAGRAPHS,
        "What comes next",
        "The ministers will meet in March, the agency said, and a summit may follow in the summer.",
    ]


def test_the_marks_of_a_page_name_the_parts() -> None:
    article = read_page(PAGE)

    assert block_of(article, "Talks end after six hours") == (Part.HEADLINE, None)
    assert block_of(article, "Both sides speak of progress.") == (Part.DEK, None)
    assert block_of(article, "By Jane Doe and John Roe") == (Part.BYLINE, None)
    assert block_of(article, "27 February 2025") == (Part.DATELINE, None)
    assert block_of(article, "The residence on Thursday.") == (Part.CAPTION, None)
    assert block_of(article, "What comes next") == (Part.SUBHEADING, None)


def test_what_surrounds_the_report_is_dropped_by_class() -> None:
    article = read_page(PAGE)

    assert block_of(article, "World") == (None, Dropped.NAVIGATION)
    assert block_of(article, "Storm closes schools in three towns") == (None, Dropped.TEASER)
    assert {block.dropped for block in article.blocks} >= {Dropped.ADVERTISEMENT, Dropped.COMMENTS}
    assert "unseen" not in article.text
    assert "color" not in article.text


def test_the_head_of_a_page_gives_the_metadata() -> None:
    article = read_page(PAGE)

    assert article.title == "Talks end after six hours"
    assert article.source == "The Daily Example"
    assert article.authors == ("Jane Doe", "John Roe")
    assert article.published == date(2025, 2, 27)
    assert article.url == "https://example.com/talks"
    assert article.language == "en"


def test_without_metadata_the_title_and_the_time_of_the_page_are_taken() -> None:
    head = "<title>Talks end after six hours - Example</title><time datetime='2025-02-27T08:00'></time>"

    article = read_page(f"<html>{head}{BODY}</html>")

    assert (article.title, article.source, article.published) == (
        "Talks end after six hours",
        "Example",
        date(2025, 2, 27),
    )


@pytest.mark.parametrize(
    ("title", "shared", "expected"),
    [
        ("Talks: the result | Example", "Talks end after six hours", "Talks end after six hours"),
        ("Something else | Example", "Talks end after six hours", "Talks: the result"),
        ("Talks: the result | Example", "Six hours, then home", "Talks: the result"),
    ],
)
def test_a_headline_for_search_engines_gives_way_to_the_one_that_is_shown_and_shared(
    title: str, shared: str, expected: str
) -> None:
    linked = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks: the result"}</script>'
    head = f'<title>{title}</title><meta property="og:title" content="{shared}">{linked}'

    article = read_page(f"<html><head>{head}</head><body><h1>Talks end after six hours</h1>{BODY}")

    assert article.title == expected


@pytest.mark.parametrize("content", ["{broken", "[" * 100_000, '{"@type": 5, "author": {"name": {"x": 1}}}', "null"])
def test_broken_metadata_leaves_the_text(content: str) -> None:
    article = read_page(f'<html><script type="application/ld+json">{content}</script>{BODY}</html>')

    assert said(article) == PARAGRAPHS


def test_a_page_without_any_mark_is_read_by_its_lines() -> None:
    article = read_page(f"<html><body><div>Home</div><div>Search</div><div>Menu</div><div>{BODY}</div></body></html>")

    assert said(article) == PARAGRAPHS


def test_a_name_that_would_drop_the_report_is_not_believed() -> None:
    article = read_page(
        f"<html><body><div class='layout with-sidebar'><div class='subscribe'>{BODY}</div></div></body>"
    )

    assert said(article) == PARAGRAPHS


def test_line_breaks_stay_in_their_paragraph_and_two_part_it() -> None:
    article = read_page("<html><p>Roses are red,<br>violets are blue.</p><div>One.<br><br>Two.</div></html>")

    assert [article.text[block.start : block.end] for block in article.blocks] == [
        "Roses are red,\nviolets are blue.\n",
        "One.\n",
        "Two.",
    ]
    assert said(article)[0] == "Roses are red, violets are blue."


def test_a_control_character_born_from_an_entity_does_not_pass() -> None:
    article = read_page(f"<html><title>A&#27;[31m title</title><p>Talks &#27;[31mended&#x202e;.</p>{BODY}</html>")

    assert said(article)[0] == "Talks ended."
    assert article.title == "A title"
    assert article.hidden == (("escape sequences", 1), ("direction marks", 1))


def test_what_a_plain_text_hides_is_counted() -> None:
    text = "Talks end\n\nThe pass\u200bword of the dele\u200bgations \u202ewas kept, the agency reported.\n"

    assert read(text.encode()).hidden == (("direction marks", 1), ("zero-width characters", 2))
    assert read(text.replace("\u200b", "").replace("\u202e", "").encode()).hidden == ()


def test_a_page_whose_text_a_script_was_to_uncover_is_uncovered() -> None:
    page = f"<html><body><div hidden id='S:0'>{BODY}</div><p style='display: none'>Hidden, too.</p></body></html>"

    assert said(read_page(page))[:3] == PARAGRAPHS


def test_what_a_page_hides_beside_its_text_stays_hidden() -> None:
    hidden = "<p style='display: none'>A hidden text of some length that nobody sees.</p>"

    assert "hidden" not in read_page(f"<html><body>{BODY * 2}{hidden}</body></html>").text


def test_paragraphs_held_back_for_subscribers_go_on_with_the_report() -> None:
    sold = "".join(f'<div class="subscriber-only" style="display: none"><p>{text}</p></div>' for text in PARAGRAPHS[1:])
    page = PAGE.replace(BODY, f"<p>{PARAGRAPHS[0]}</p>{sold}")

    assert page != PAGE
    assert said(read(page.encode())) == said(read(PAGE.encode()))


def test_half_a_page_without_its_head_is_a_page() -> None:
    article = read_page(f"<div><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></div>")

    assert said(article) == PARAGRAPHS[:2]


def test_a_report_about_tags_is_plain_text() -> None:
    text = f"{PARAGRAPHS[0]}\n\nThe page held a <div> that nobody closed, and a <p> as well. {PARAGRAPHS[1]}"

    assert "<div>" in read(text.encode()).text


@pytest.mark.parametrize("element", ["article", "main", "section", "div", "p"])
def test_a_page_without_the_tags_that_may_be_left_out_is_read(element: str) -> None:
    page = f"<!doctype html><title>Talks</title><meta name=author content=Ann><{element}>{PARAGRAPHS[0]}</{element}>"

    assert read(page.encode()).sentences[-1].text in PARAGRAPHS[0]


def test_without_lxml_the_page_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    with_lxml = read_page(PAGE)

    monkeypatch.setitem(sys.modules, "lxml", None)

    assert read_page(PAGE) == with_lxml


@pytest.mark.parametrize(
    "page",
    [
        "<html><body>" + "<div>" * 8_000 + BODY,
        "<html><body>" + "<div class='related'><p>x" * 2_000 + BODY,
        "<html><body><p " + " ".join(f'a{n}="x"' for n in range(20_000)) + f">{BODY}",
        "<html><body>" + BODY + "<" * 60_000,
        "<html><body>" + BODY + "<!--" + "x" * 60_000,
        "<html><body>" + BODY + "<a href='#'>" * 4_000,
        "<html><body>" + "<p>" * 20_000 + BODY,
    ],
    ids=["nested", "nested classes", "attributes", "angles", "comment", "links", "empty paragraphs"],
)
def test_a_hostile_page_is_read_with_bounded_work(page: str) -> None:
    read_page(PAGE)  # what is loaded once is no work of the page
    calls = calls_of(lambda text: assert_holds(read_page(text), PARAGRAPHS[1]), page)

    assert calls < 60 * len(page)


def assert_holds(article: Article, words: str) -> None:
    assert words in article.text
