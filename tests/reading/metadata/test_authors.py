"""Who wrote a copied text: by lines that say so, by names beside the date, never by a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.articles import read_text
from tui.reading.metadata.authors import names_in

BODY = (
    "The harbour of Eastgate was closed on Monday after a storm that lasted three days, the harbour master Olga Brandt"
    " said.\n\nTwo ferries wait outside the port, and their passengers are brought ashore in small boats, she told"
    " reporters.\n\nThe storm is expected to move on to the north in the night, according to the weather service."
)


def authors_below(line: str) -> tuple[str, ...]:
    return read_text(f"Storm closes the harbour of Eastgate\n\n{line}\n\n{BODY}").authors


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("By Jane Doe and John Roe", ("Jane Doe", "John Roe")),
        ("Von Petra Sommer, Karl Busch und Inge Wolff", ("Petra Sommer", "Karl Busch", "Inge Wolff")),
        ("Ein Kommentar von Petra Sommer", ("Petra Sommer",)),
        ("Par Claire Dubois avec AFP", ("Claire Dubois",)),
        ("Por Lucía de la Vega", ("Lucía de la Vega",)),
        ("Di Marco Bianchi", ("Marco Bianchi",)),
        ("Door Anna van der Berg", ("Anna van der Berg",)),
        ("Av Kari Nordmann", ("Kari Nordmann",)),
        ("Текст: Анна Белова", ("Анна Белова",)),
        ("By Jane Doe, News Reporter", ("Jane Doe",)),
        ("By Jane Doe Political Correspondent", ("Jane Doe",)),
        ("By Jane Doe | Published 3 March 2026", ("Jane Doe",)),
        ("By Jane DoeSenior Reporter", ("Jane Doe",)),
        ("By Jan Maas", ("Jan Maas",)),
    ],
)
def test_a_line_that_says_who_wrote_it_gives_the_names_alone(line: str, names: tuple[str, ...]) -> None:
    assert authors_below(line) == names


def test_names_stand_on_the_lines_below_by() -> None:
    assert authors_below("By\nJane Doe\nJohn Roe\nMarch 3, 2026") == ("Jane Doe", "John Roe")
    assert authors_below("Author of the article:\nJane Doe\nPublished Mar 3, 2026") == ("Jane Doe",)


@pytest.mark.parametrize("line", ["Jane Doe\n3 March 2026", "3 March 2026, 10:15\nJane Doe", "Jane Doe · 3 March 2026"])
def test_a_name_beside_the_date_is_the_author(line: str) -> None:
    assert authors_below(line) == ("Jane Doe",)


def test_how_the_authors_are_known_is_said() -> None:
    article = read_text(f"Storm closes the harbour of Eastgate\n\nJane Doe\n3 March 2026\n\n{BODY}")
    assert dict(article.provenance)["authors"] == "a name beside the date"


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the harbour had been closed.",
        "Von Berlin nach Hamburg fuhr kein Zug",
        "Photo by Jane Doe",
        "Foto: Getty Images\n3 March 2026",
        "Read More\n3 March 2026",
        "Olga Brandt\n3 March 2026",
        "Jane Doe said so on Monday in Eastgate.\n3 March 2026",
        "Share Article",
    ],
)
def test_sentences_credits_buttons_and_who_is_told_of_are_no_authors(line: str) -> None:
    assert authors_below(line) == ()


@given(st.text(max_size=200))
def test_whatever_a_line_holds_the_names_are_words_of_it(line: str) -> None:
    for name in names_in(line):
        assert all(word in line for word in name.split())
