"""Lines that several pages of one site have are the site's; reports of other sites may share what they like."""

from __future__ import annotations

from itertools import permutations

from tests.reading.articles import assert_sound, said
from tui.model import Article, Dropped
from tui.reading import read, without_repeats

PROMISE = "Our correspondents in forty towns report for you around the clock."
FERRY = [
    "A passenger ferry ran aground on rocks outside Skarvik harbour on Thursday night, the coastguard said.",
    "All passengers were taken off by lifeboat before two in the morning, a rescue coordinator said.",
    "The company said that the vessel had passed an inspection in March.",
]
SCHOOL = [
    "The school in Olden stays closed until Monday after the storm tore off part of its roof, the town said.",
    "Some two hundred children will be taught in the town hall and in two churches, the headmaster said.",
    "Repairs are to cost nine million crowns, of which the county pays half.",
]
MAYOR = [
    "The mayor of Skarvik will not stand again at the election in autumn, she told the council on Friday.",
    "She has led the town for eleven years, longer than anybody since the war, and is sixty-four.",
    "Three members of the council are said to want to follow her.",
]


def page(title: str, paragraphs: list[str], *, site: str = "harbour.example", closing: str = PROMISE) -> Article:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in [*paragraphs, closing])
    head = f"<title>{title}</title><link rel='canonical' href='https://{site}/{len(title)}'>"
    markup = f"<html><head>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>"
    return read(markup.encode(), origin=title)


def test_a_line_that_two_pages_of_a_site_have_is_dropped_in_both() -> None:
    ferry, school = without_repeats([page("Ferry aground", FERRY), page("School closed", SCHOOL)])

    assert said(ferry) == ["Ferry aground", *FERRY]
    assert said(school) == ["School closed", *SCHOOL]
    assert_sound(ferry)
    (dropped,) = [block for block in ferry.blocks if block.dropped is Dropped.DUPLICATE]
    assert "another page of the same site" in dropped.rule


def test_pages_of_different_sites_keep_what_they_share() -> None:
    pages = [page("Ferry aground", FERRY), page("School closed", SCHOOL, site="fjord.example")]

    assert without_repeats(pages) == pages


def test_versions_of_one_report_are_no_two_pages() -> None:
    pages = [page("Ferry aground", FERRY), page("Ferry aground off Skarvik", FERRY)]

    assert without_repeats(pages) == pages


def test_a_long_paragraph_may_be_told_twice() -> None:
    background = " ".join(["The harbour was rebuilt after the fire and has been dredged every second year since."] * 3)
    pages = [page("Ferry aground", FERRY, closing=background), page("School closed", SCHOOL, closing=background)]

    assert without_repeats(pages) == pages


def test_the_order_of_the_pages_changes_nothing() -> None:
    pages = [page("Ferry aground", FERRY), page("School closed", SCHOOL), page("Mayor leaves", MAYOR)]
    wanted = {article.origin: article for article in without_repeats(pages)}

    for order in permutations(pages):
        assert {article.origin: article for article in without_repeats(order)} == wanted


def test_an_article_is_never_left_without_a_sentence() -> None:
    only = page("Ferry aground", FERRY)
    alone = tuple(sentence for sentence in only.sentences if sentence.text == PROMISE)
    stub = Article(**{**{name: getattr(only, name) for name in only.__slots__}, "sentences": alone})

    assert said(without_repeats([stub, page("School closed", SCHOOL)])[0]) == [PROMISE]
