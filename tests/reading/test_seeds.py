"""The five sample reports: exactly their sentences, nothing of what their pages put around them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tui.model import Article, Dropped, Part
from tui.reading import read

SEEDS = Path(__file__).parents[2] / "seeds"


def seed(number: int) -> Article:
    (path,) = SEEDS.glob(f"{number:03}_*.txt")
    return read(path)


def said(article: Article) -> list[tuple[str, str]]:
    return [(str(sentence.part), sentence.text) for sentence in article.sentences]


def texts_of(article: Article, dropped: Dropped) -> list[str]:
    return [
        " ".join(article.text[block.start : block.end].split()) for block in article.blocks if block.dropped is dropped
    ]


EXPECTED_0 = [
    ("headline", "Putin Says He’s Hopeful About Renewed US, Russia Engagement"),
    ("dek", "Talks focused on reversing expulsions of diplomatic staff."),
    (
        "caption",
        "Russian President Vladimir Putin praised early efforts by his US counterpart Donald Trump to ease "
        "years of strained ties.",
    ),
    (
        "body",
        "Russian President Vladimir Putin praised early efforts by his US counterpart Donald Trump to ease "
        "years of strained ties as officials held talks to restore staffing at diplomatic missions in their "
        "countries.",
    ),
    (
        "body",
        "“The first contacts with the new American administration give us some hope,” Putin said in a "
        "televised speech to officers from the Federal Security Service, the main successor to the Soviet "
        "KGB.",
    ),
    ("body", "He highlighted what he called Trump’s “pragmatism.”"),
    (
        "body",
        "Thursday’s meeting by diplomats at the US Consul General’s residence in Istanbul came a week after "
        "groundbreaking talks between top Russian officials and their American counterparts in Saudi Arabia "
        "that are expected to pave the way for a summit between Trump and Putin.",
    ),
    ("body", "The two delegations ended their talks after more than six hours, state news service Tass reported."),
    (
        "body",
        "Trump has upended US policy on the war in Ukraine by agreeing to talk with Putin about halting the "
        "three-year-old Russian invasion, without the involvement of either Kyiv or Washington’s European "
        "allies.",
    ),
    (
        "body",
        "“We understand that not everyone is happy with the resumption of Russian-American contacts,” Putin "
        "said, warning “some Western elites” could try to disrupt the dialogue.",
    ),
    (
        "body",
        "The new US administration has refused to condemn Russia’s aggression, and raised the prospect of "
        "sanctions relief for Moscow in the event of a peace deal.",
    ),
    (
        "body",
        "That’s sparked concerns Washington will seek a deal in line with Kremlin interests, though Trump’s "
        "outreach is still being viewed cautiously in Russia as the US president pushes for a quick "
        "ceasefire.",
    ),
    (
        "body",
        "The US and Russia reduced diplomatic staffing to skeleton crews over years of tit-for-tat rounds of "
        "expulsions over espionage, hacking accusations and eventually Russia’s 2022 invasion of Ukraine.",
    ),
    (
        "body",
        "The two countries decided at the talks last week in Saudi Arabia to restore staffing levels at "
        "diplomatic missions and discussed pursuing joint economic opportunities including in Arctic energy "
        "projects.",
    ),
    (
        "body",
        "Even before Russia’s invasion, Washington and Moscow carried out several rounds of diplomatic "
        "expulsions as relations deteriorated.",
    ),
    (
        "body",
        "In December 2016, then-President Barack Obama’s administration expelled 35 Russian diplomats in "
        "response to alleged hacking of the presidential election that brought Trump to the White House for "
        "his first term.",
    ),
    ("body", "Russia has denied the accusations."),
    (
        "body",
        "Putin initially put off answering that move, giving the first Trump administration a chance to "
        "deliver on promises of better relations.",
    ),
    (
        "body",
        "However, in July 2017, Congress approved another batch of sanctions, and Russia retaliated by "
        "ordering the US to slash staff at its diplomatic missions in Russia by 755, or nearly two-thirds.",
    ),
    (
        "body",
        "Russia has sought the return of two confiscated diplomatic compounds — one in Maryland and another "
        "in New York — that the US said were used for “intelligence-related purposes,” accusations denied by "
        "Moscow.",
    ),
    (
        "body",
        "The two properties are a former governor’s mansion near Oyster Bay, Long Island, and a sprawling "
        "45-acre compound on the Corsica River in Maryland that includes a Georgian-style mansion with a "
        "swimming pool, tennis court and Russian steam bath.",
    ),
]
EXPECTED_1 = [
    (
        "headline",
        "First Contacts With Trump Administration Inspire Hope, Putin Says as Russia & US Diplomats Meet in Turkey",
    ),
    (
        "dek",
        "Putin's remarks came as diplomats of the two countries met in Turkey for talks to resolve disputes "
        "over their respective embassies in Washington and Moscow as part of a broader effort to improve "
        "bilateral relations.",
    ),
    (
        "body",
        "Soon after Russian and American diplomats met in Istanbul on Thursday to discuss the normalisation "
        "of relations between the two countries, President Vladimir Putin told the Federal Security Service "
        "Board (FSB) security service gathering that initial contacts with the Trump administration gave "
        "“grounds for hope”, foreign media reported.",
    ),
    (
        "body",
        "According to reports, Putin also insisted that Russia and the US were “ready to set up cooperation "
        "and show pragmatism” even as he claimed that “some western elites will try to undermine our "
        "dialogue.”",
    ),
    ("body", "“I note that the first contacts with the new American administration inspire certain hopes."),
    (
        "body",
        "There is a reciprocal mood to work to restore intergovernmental ties and to gradually resolve the "
        "huge number of systemic and strategic problems that have built up in the world’s security "
        "architecture,” Reuters quoted Putin as saying.",
    ),
    (
        "body",
        "Furthermore, stressing that “not all countries were in favour” of the idea of strengthened ties "
        "between the world’s two biggest nuclear powers, Putin reportedly said, “We understand that not "
        "everyone is happy with the resumption of Russian-American contacts.",
    ),
    (
        "body",
        "Some Western elites are still determined to maintain instability in the world, and these forces will"
        " try to disrupt or compromise the dialogue that has begun.”",
    ),
    (
        "body",
        "Bilateral ties between Russia and the US had been strained under the Joe Biden administration, with "
        "US authorities shutting Russian visa centre offices in Washington and New York in June 2024.",
    ),
    (
        "body",
        "Between February and March 2022, the US declared 14 Russian diplomats, including members of Russia’s"
        " permanent mission to the United Nations, “personae non gratae.”",
    ),
    (
        "body",
        "In retaliation, the Russian Foreign Ministry provided the US with a list of American diplomats to be"
        " expelled.",
    ),
    (
        "body",
        "In October 2023, Washington ordered two more Russian diplomats to leave the country, following "
        "Moscow’s expulsion of the first and second secretaries of the US Embassy.",
    ),
]
EXPECTED_2 = [
    (
        "body",
        "Russian and U.S. teams held six hours of talks in Turkey on Thursday to try to restore normal "
        "functioning of their embassies, and Vladimir Putin said initial contacts with Donald Trump’s new "
        "administration had inspired hope.",
    ),
    (
        "body",
        "The talks, focused narrowly on conditions for each other’s diplomats, provided an early test of the "
        "two countries’ ability to reset wider relations, amid a Trump administration outreach effort that "
        "has alarmed Washington’s European allies and Kyiv.",
    ),
    (
        "body",
        "The Kremlin last year described relations as “below zero” under the administration of Joe Biden, who"
        " backed Ukraine with aid and weapons and imposed sanctions on Russia to punish it for its invasion "
        "in 2022.",
    ),
    (
        "body",
        "But Trump, who has promised a quick end to the war, has upended U.S. policy swiftly toopen talks "
        "with Moscow, beginning with a phone call to Putin on February 12 and a high-level diplomatic meeting"
        " in Saudi Arabia six days later.",
    ),
    (
        "body",
        "Russian state news agency TASS said Thursday’s talks, held at the gated residence of the U.S. consul"
        " general in Istanbul, wrapped up after some six hours without any statements to the press.",
    ),
    (
        "body",
        "Ukraine and its European allies are worried that Trump’s rapid rapprochement with Moscow could lead "
        "to a deal on ending the war that sidelines them and undermines their security.",
    ),
    ("body", "Trump says he wants to end the bloodshed with an early ceasefire."),
    (
        "body",
        "Putin this week tempered expectations of a quick deal, saying trust between Russia and the United "
        "States had to be rebuilt before anything could be achieved.",
    ),
    (
        "body",
        "But in televised comments to members of the FSB security service on Thursday, he said: “I note that "
        "the first contacts with the new American administration inspire certain hopes.”",
    ),
    (
        "body",
        "“There is a reciprocal mood to work to restore intergovernmental ties and to gradually resolve the "
        "huge number of systemic and strategic problems that have built up in the world’s security "
        "architecture.”",
    ),
    (
        "body",
        "Russian Foreign Ministry spokeswoman Maria Zakharova said the Istanbul talks were expected to be the"
        " first in a series of contacts aimed at building confidence and removing “irritants” in bilateral "
        "relations.",
    ),
    (
        "body",
        "In an example of judicial cooperation, the office of Russia’s prosecutor general said Dmitry "
        "Koshelev, wanted by Moscow on suspicion of stealing $1.5 million from a courier at gunpoint in 2014,"
        " was being deported from the United States on Thursday.",
    ),
]
EXPECTED_3 = [
    ("headline", "Putin Praises Trump’s ‘Pragmatic’ Approach. Russian, US Diplomats Met in Istanbul"),
    (
        "body",
        "President Vladimir V. Putin of Russia lauded the Trump administration on Thursday for its efforts to"
        " mend ties with the Kremlin.",
    ),
    (
        "body",
        "Speaking in Moscow at the annual meeting of Russia’s intelligence agency, the Federal Security "
        "Service, Mr. Putin praised the new U.S. administration for “pragmatism, a realistic worldview” and "
        "“discarding many stereotypes, so-called ‘rules’ and messianic, ideological clichés of their "
        "predecessors.”",
    ),
    (
        "body",
        "And he blamed Joe Biden, the former president, for causing a crisis in the “entire system of "
        "international relations.”",
    ),
    (
        "body",
        "“The first contacts with the new American administration give us some hope,” he said in televised comments.",
    ),
    (
        "body",
        "“There is a mutual willingness to work on restoring the relations and gradually tackle the colossal "
        "amount of the systemic and strategic problems in the global architecture that had piled up.”",
    ),
    (
        "caption",
        "A van believed to be carrying Russian diplomats leaving the U.S. Consul General residence in "
        "Istanbul, Turkey, on Thursday.",
    ),
    (
        "caption",
        "Russian and American officials met in Turkey to discuss restoring diplomatic staffing in both countries.",
    ),
    (
        "body",
        "Despite his recent praise, the Russian president of 25 years has also regularly made it clear that "
        "he views the United States as an adversary and would look for ways to undermine it, including "
        "ordering an online campaign and hacking attacks targeting the 2016 elections in the United States.",
    ),
    (
        "body",
        "In a head-spinning shift of relations that followed a phone call between Mr. Putin and President "
        "Trump, top U.S. and Russian officials sat down for talks in Riyadh, the capital of Saudi Arabia, "
        "last week for their first negotiations since before the Russian invasion.",
    ),
    (
        "body",
        "As the first concrete step to demonstrate good will by both sides, they agreed to restore diplomatic"
        " staffing in both countries, which has been at skeletal levels because of several rounds of mutual "
        "expulsions and restrictions.",
    ),
    (
        "body",
        "President Putin on Thursday, however, was cautious about the progress in the talks, saying that "
        "elements of the Western establishment were “still intent on stoking the instability in the world and"
        " trying to derail or smear the dialogue that has been launched.”",
    ),
    (
        "body",
        "His remarks are most likely directed at European leaders who appear dismayed by the Trump’s "
        "administration’s sudden change of course, particularly raising questions about U.S. support for "
        "Ukraine, which has been fighting off Russian aggression these past three years in large part thanks "
        "to American weapons and funding.",
    ),
    (
        "body",
        "Earlier on Thursday, unnamed U.S. and Russian officials convened in Istanbul to discuss ways to "
        "strengthen diplomatic ties.",
    ),
    (
        "body",
        "The meeting was held at the official residence of the U.S. consul general in Istanbul — a rare "
        "choice of location as Russian diplomats have not agreed to meet on American territory since before "
        "the invasion of Ukraine.",
    ),
    (
        "body",
        "The first major round of expulsion of Russian diplomats from the United States — and Russia’s "
        "response — came in 2016 when the outgoing Obama administration sought to punish Moscow for meddling "
        "in the U.S. presidential election, which brought Mr. Trump to power.",
    ),
    (
        "body",
        "The Trump administration continued the diplomatic war and Russia responded in kind, ordering 755 "
        "U.S. diplomats in 2017 alone to leave the country in a sweeping expulsion, the size of which had not"
        " been seen since the days of the Cold War.",
    ),
    (
        "body",
        "Further diplomatic tit-for-tats, triggered by Russia’s ongoing aggression in Ukraine as well as "
        "attacks in the West, led to further reduced staffing.",
    ),
    (
        "body",
        "Later on Thursday, Valentina I. Matvienko, chairwoman of Russia’s upper house of Parliament, met "
        "with President Recep Tayyip Erdogan of Turkey to relay a “verbal message” from President Putin on "
        "“global issues” and Turkish-Russian ties, her office said.",
    ),
    (
        "body",
        "Turkey, which has a longstanding relationship with Russia, emerged early in the war with Ukraine as "
        "an important mediator, helping to broker a grain export deal and hosting a round of peace talks in "
        "April 2022.",
    ),
    (
        "body",
        "Mr. Erdogan, who hosted President Volodymyr Zelensky of Ukraine last week, has said his country is "
        "ready to host more talks between Moscow and Kyiv if needed.",
    ),
]
EXPECTED_4 = [
    (
        "body",
        "Putin's remarks came as diplomats of the two countries met in Turkey for talks to resolve disputes "
        "over their respective embassies in Washington and Moscow as part of a broader effort to improve "
        "bilateral relations.",
    ),
    (
        "body",
        "Soon after Russian and American diplomats met in Istanbul on Thursday to discuss the normalisation "
        "of relations between the two countries, President Vladimir Putin told the Federal Security Service "
        "Board (FSB) security service gathering that initial contacts with the Trump administration gave "
        "“grounds for hope”, foreign media reported.",
    ),
    (
        "body",
        "According to reports, Putin also insisted that Russia and the US were “ready to set up cooperation "
        "and show pragmatism” even as he claimed that “some western elites will try to undermine our "
        "dialogue.”",
    ),
    ("body", "“I note that the first contacts with the new American administration inspire certain hopes."),
    (
        "body",
        "There is a reciprocal mood to work to restore intergovernmental ties and to gradually resolve the "
        "huge number of systemic and strategic problems that have built up in the world’s security "
        "architecture,” Reuters quoted Putin as saying.",
    ),
    (
        "body",
        "Furthermore, stressing that “not all countries were in favour” of the idea of strengthened ties "
        "between the world’s two biggest nuclear powers, Putin reportedly said, “We understand that not "
        "everyone is happy with the resumption of Russian-American contacts.",
    ),
    (
        "body",
        "Some Western elites are still determined to maintain instability in the world, and these forces will"
        " try to disrupt or compromise the dialogue that has begun.”",
    ),
    (
        "body",
        "Bilateral ties between Russia and the US had been strained under the Joe Biden administration, with "
        "US authorities shutting Russian visa centre offices in Washington and New York in June 2024.",
    ),
    (
        "body",
        "Between February and March 2022, the US declared 14 Russian diplomats, including members of Russia’s"
        " permanent mission to the United Nations, “personae non gratae.”",
    ),
    (
        "body",
        "In retaliation, the Russian Foreign Ministry provided the US with a list of American diplomats to be"
        " expelled.",
    ),
    (
        "body",
        "In October 2023, Washington ordered two more Russian diplomats to leave the country, following "
        "Moscow’s expulsion of the first and second secretaries of the US Embassy.",
    ),
]


EXPECTED = (EXPECTED_0, EXPECTED_1, EXPECTED_2, EXPECTED_3, EXPECTED_4)


@pytest.mark.parametrize(("number", "expected"), list(enumerate(EXPECTED)))
def test_a_seed_holds_exactly_the_sentences_of_its_report(number: int, expected: list[tuple[str, str]]) -> None:
    assert said(seed(number)) == expected


@pytest.mark.parametrize(
    ("number", "title", "source", "published"),
    [
        (0, "Putin Says He’s Hopeful About Renewed US, Russia Engagement", "NDTV Profit", None),
        (
            1,
            "First Contacts With Trump Administration Inspire Hope, Putin Says as Russia & US Diplomats Meet in Turkey",
            "NewsX",
            date(2025, 2, 27),
        ),
        (2, None, None, None),
        (3, "Putin Praises Trump’s ‘Pragmatic’ Approach. Russian, US Diplomats Met in Istanbul", None, None),
        (4, None, None, date(2025, 2, 27)),
    ],
)
def test_a_seed_says_who_published_what_and_when(
    number: int, title: str | None, source: str | None, published: date | None
) -> None:
    article = seed(number)

    assert (article.title, article.source, article.published) == (title, source, published)
    assert article.language == "en"


@pytest.mark.parametrize("number", [1, 4])
def test_the_stamp_of_the_archive_is_a_dateline_and_no_text(number: int) -> None:
    article = seed(number)

    assert article.text[article.blocks[0].start : article.blocks[0].end].strip() == "date 2025-02-27"
    assert article.blocks[0].part is Part.DATELINE


def test_the_standfirst_that_returns_in_the_text_is_kept_where_it_stands_first() -> None:
    article = seed(1)

    (repeated,) = [text for text in texts_of(article, Dropped.DUPLICATE) if text.startswith("Putin’s remarks")]
    kept = [sentence for sentence in article.sentences if sentence.text.startswith("Putin's remarks")]
    assert [sentence.part for sentence in kept] == [Part.DEK]
    assert repeated.replace("’", "'") == kept[0].text


def test_a_caption_inside_tags_is_kept_once_and_without_them() -> None:
    article = seed(0)

    assert texts_of(article, Dropped.MARKUP) == ['<div class="paragraphs"><p>', "</p></div>"]
    assert [text[:24] for text in texts_of(article, Dropped.DUPLICATE)] == [
        "Russian President Vladim",
        "(Image source: Wikimedia",
    ]


@pytest.mark.parametrize(
    ("number", "dropped", "text"),
    [
        (0, Dropped.ADVERTISEMENT, "ADVERTISEMENT"),
        (0, Dropped.TEASER, "US Initial Jobless Claims Hit Highest Of 2025 As DC Layoffs Jump"),
        (0, Dropped.NEWSLETTER, "By signing up you agree to the Terms & Conditions of NDTV Profit"),
        (1, Dropped.NAVIGATION, "Adjust the reading mode to suit your reading needs."),
        (1, Dropped.NAVIGATION, "Putin,"),
        (1, Dropped.NAVIGATION, "Trump Administration US Russia relations vladimir putin"),
        (1, Dropped.TEASER, "ALSO READ: Russia, US Delegates Meet in Istanbul For Talks On Mending Ties"),
        (1, Dropped.TEASER, "Lifestyle"),
        (2, Dropped.LEGAL, "Click here to change your cookie preferences"),
        (3, Dropped.COMMENTS, "Your email address will not be published. Required fields are marked *"),
    ],
)
def test_what_a_page_puts_around_a_report_is_dropped_by_class(number: int, dropped: Dropped, text: str) -> None:
    assert text in texts_of(seed(number), dropped)
