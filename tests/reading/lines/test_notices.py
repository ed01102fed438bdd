"""What agencies write for editors and sites for consent is no part of a report; sentences that begin like it are."""

from __future__ import annotations

import pytest

from tests.reading.articles import read_text
from tui.model import Dropped, Part
from tui.reading.lines.cues import find_cue
from tui.reading.pieces import Piece, measure

COPY = """BC-FERRY-REEF/UPDATE 1 (PIX)
UPDATE 1-Ferry hits reef off Skarvik, all 86 rescued
(Adds quote from captain, weather)
By Ada Quist
SKARVIK, March 4 (NorthWire) - A ferry hit a reef in thick fog on Tuesday, and all 86 aboard were taken off.
"I saw nothing until it was too late," the captain said. He has commanded the ship since 2011.
The line has cancelled all crossings until Friday.
(Reporting by Ada Quist; Editing by Ben Olsen)
((ada.quist@northwire.example; +47 55 55 01 23))
Keywords: FERRY REEF/ (UPDATE 1, PIX)
(c) Copyright NorthWire 2025. Click For Restrictions
ENDS
"""


def test_what_an_agency_writes_for_editors_is_set_apart() -> None:
    article = read_text(COPY)
    dropped = [article.text[block.start : block.end].split("\n")[0][:12] for block in article.blocks if block.dropped]
    assert dropped == ["BC-FERRY-REE", "(Adds quote ", "((ada.quist@", "Keywords: FE", "(c) Copyrigh", "ENDS"]


def test_the_title_of_agency_copy_is_without_its_number() -> None:
    article = read_text(COPY)
    assert article.title == "Ferry hits reef off Skarvik, all 86 rescued"
    assert (str(article.published), article.source, article.authors) == ("2025-03-04", "NorthWire", ("Ada Quist",))


@pytest.mark.parametrize(
    "line",
    [
        "(Adds a third man to the list)",
        "BC-STORM-EDITH/",
        "PORT-STRIKE/ (URGENT)",
        "((desk@wire.example; +1 555 0100))",
    ],
)
def test_notes_to_editors_are_known(line: str) -> None:
    cue = find_cue(measure(Piece(0, len(line), line)))
    assert cue is not None
    assert cue.dropped is Dropped.OTHER


@pytest.mark.parametrize(
    "line",
    [
        "(He adds nothing to that.)",
        "(Changes to the law take effect in May.)",
        "AC/DC play in Halden",
        "COVID-19 cases rise in Marlow",
        "((x))",
    ],
)
def test_lines_that_look_like_notes_to_editors_are_left_alone(line: str) -> None:
    assert find_cue(measure(Piece(0, len(line), line))) is None


@pytest.mark.parametrize(
    "line",
    [
        "This email was leaked to reporters on Friday, a day after the minister had denied that it was ever written.",
        "Reader comments on the plan were mostly hostile, the paper said.",
        "This email was sent to 400 parents by mistake, the school said on Friday.",
        "You received this email because of an error, a second message said.",
    ],
)
def test_sentences_that_begin_like_furniture_are_left_alone(line: str) -> None:
    assert find_cue(measure(Piece(0, len(line), line))) is None


CONSENT = "These cookies may be set through our site by our advertising partners. They may be used to build a profile."


@pytest.mark.parametrize(
    "line", [CONSENT, f"{CONSENT} {'They do not store names, only what a browser says. ' * 5}".strip()]
)
def test_the_paragraphs_of_a_consent_form_are_notices_however_long(line: str) -> None:
    cue = find_cue(measure(Piece(0, len(line), line)))
    assert cue is not None
    assert cue.dropped is Dropped.LEGAL


def test_a_report_on_cookies_is_none() -> None:
    said = "These cookies follow users from site to site, the regulator said."
    line = " ".join([said, *["It fined three firms in May."] * 9])
    assert find_cue(measure(Piece(0, len(said), said))) is None
    assert find_cue(measure(Piece(0, len(line), line))) is None


BRIDGE = """Bridge in Olden closed after crack is found

The bridge over the Olde was closed on Friday after a crack was found in one of its piers, the town said.

Sign up to the Morning Boat
Get the day's stories before breakfast{below}

Some 12,000 cars cross the bridge on a working day. The mayor asked drivers to take the ferry.

Buses go by way of Marlow until further notice."""


@pytest.mark.parametrize(
    "below",
    ["", ". By signing up you agree to our terms.", "\nYour mail\nNo spam, and you can leave whenever you like."],
)
def test_what_a_newsletter_promises_in_its_form_is_none_of_the_report(below: str) -> None:
    article = read_text(BRIDGE.format(below=below))
    assert [sentence.text for sentence in article.sentences if sentence.part is Part.BODY][1][:11] == "Some 12,000"


def test_long_lines_below_an_invitation_are_the_report() -> None:
    text = BRIDGE.format(below="").replace("breakfast\n\n", "breakfast\n")
    assert "Get the day's stories before breakfast" in {sentence.text for sentence in read_text(text).sentences}


def test_terms_that_a_report_tells_of_stay() -> None:
    line = "The site changed its terms. By signing up you agree to be filmed, it says."
    assert find_cue(measure(Piece(0, len(line), line))) is None


@pytest.mark.parametrize(
    "line",
    [
        "Targeting cookies may be set through our site by our partners to show you relevant adverts on other sites.",
        "If you have enabled privacy controls on your browser, we have to take that as a valid request to opt out.",
        "If you buy something through a link on this page, we may earn a small commission.",
        "We may receive compensation for purchases made through links in this article.",
    ],
)
def test_notices_on_cookies_and_commissions_are_dropped(line: str) -> None:
    cue = find_cue(measure(Piece(0, len(line), line)))
    assert cue is not None
    assert cue.dropped is Dropped.LEGAL


@pytest.mark.parametrize(
    "line",
    [
        "If you buy a house here, the agent gets a commission of six percent, the lawsuit says.",
        "We may receive more compensation than we asked for, the mayor said.",
        "Targeting cookies is the aim of the new rules, the regulator said.",
    ],
)
def test_reports_on_cookies_and_commissions_are_kept(line: str) -> None:
    assert find_cue(measure(Piece(0, len(line), line))) is None


@pytest.mark.parametrize(
    "line",
    [
        "Enlarge this image toggle caption Jane Roe/AP",
        "Slideshow (7 Images)",
        "( Also on POST: Who pays for the pier?)",
    ],
)
def test_controls_of_pictures_and_teasers_in_brackets_are_furniture(line: str) -> None:
    assert find_cue(measure(Piece(0, len(line), line))) is not None
