"""Articles for tests, built without reading: a factory, and the sentences of the seeds split by hand."""

# ruff: noqa: E501 - the sentences stand as they were printed

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tui.model import Article, Part, Sentence

_SEEDS = {
    0: """Putin Says He’s Hopeful About Renewed US, Russia Engagement
Talks focused on reversing expulsions of diplomatic staff.
Russian President Vladimir Putin praised early efforts by his US counterpart Donald Trump to ease years of strained ties. (Image source: Wikimedia Commons)
Russian President Vladimir Putin praised early efforts by his US counterpart Donald Trump to ease years of strained ties as officials held talks to restore staffing at diplomatic missions in their countries.
“The first contacts with the new American administration give us some hope,” Putin said in a televised speech to officers from the Federal Security Service, the main successor to the Soviet KGB.
He highlighted what he called Trump’s “pragmatism.”
Thursday’s meeting by diplomats at the US Consul General’s residence in Istanbul came a week after groundbreaking talks between top Russian officials and their American counterparts in Saudi Arabia that are expected to pave the way for a summit between Trump and Putin.
The two delegations ended their talks after more than six hours, state news service Tass reported.
Trump has upended US policy on the war in Ukraine by agreeing to talk with Putin about halting the three-year-old Russian invasion, without the involvement of either Kyiv or Washington’s European allies.
“We understand that not everyone is happy with the resumption of Russian-American contacts,” Putin said, warning “some Western elites” could try to disrupt the dialogue.
The new US administration has refused to condemn Russia’s aggression, and raised the prospect of sanctions relief for Moscow in the event of a peace deal.
That’s sparked concerns Washington will seek a deal in line with Kremlin interests, though Trump’s outreach is still being viewed cautiously in Russia as the US president pushes for a quick ceasefire.
The US and Russia reduced diplomatic staffing to skeleton crews over years of tit-for-tat rounds of expulsions over espionage, hacking accusations and eventually Russia’s 2022 invasion of Ukraine.
The two countries decided at the talks last week in Saudi Arabia to restore staffing levels at diplomatic missions and discussed pursuing joint economic opportunities including in Arctic energy projects.
Even before Russia’s invasion, Washington and Moscow carried out several rounds of diplomatic expulsions as relations deteriorated.
In December 2016, then-President Barack Obama’s administration expelled 35 Russian diplomats in response to alleged hacking of the presidential election that brought Trump to the White House for his first term.
Russia has denied the accusations.
Putin initially put off answering that move, giving the first Trump administration a chance to deliver on promises of better relations.
However, in July 2017, Congress approved another batch of sanctions, and Russia retaliated by ordering the US to slash staff at its diplomatic missions in Russia by 755, or nearly two-thirds.
Russia has sought the return of two confiscated diplomatic compounds — one in Maryland and another in New York — that the US said were used for “intelligence-related purposes,” accusations denied by Moscow.
The two properties are a former governor’s mansion near Oyster Bay, Long Island, and a sprawling 45-acre compound on the Corsica River in Maryland that includes a Georgian-style mansion with a swimming pool, tennis court and Russian steam bath.""",
    1: """First Contacts With Trump Administration Inspire Hope, Putin Says as Russia & US Diplomats Meet in Turkey
Putin's remarks came as diplomats of the two countries met in Turkey for talks to resolve disputes over their respective embassies in Washington and Moscow as part of a broader effort to improve bilateral relations.
Soon after Russian and American diplomats met in Istanbul on Thursday to discuss the normalisation of relations between the two countries, President Vladimir Putin told the Federal Security Service Board (FSB) security service gathering that initial contacts with the Trump administration gave “grounds for hope”, foreign media reported.
According to reports, Putin also insisted that Russia and the US were “ready to set up cooperation and show pragmatism” even as he claimed that “some western elites will try to undermine our dialogue.”
Putin’s remarks came as diplomats of the two countries met in Turkey for talks to resolve disputes over their respective embassies in Washington and Moscow as part of a broader effort to improve bilateral relations.
“I note that the first contacts with the new American administration inspire certain hopes.
There is a reciprocal mood to work to restore intergovernmental ties and to gradually resolve the huge number of systemic and strategic problems that have built up in the world’s security architecture,” Reuters quoted Putin as saying.
Furthermore, stressing that “not all countries were in favour” of the idea of strengthened ties between the world’s two biggest nuclear powers, Putin reportedly said, “We understand that not everyone is happy with the resumption of Russian-American contacts.
Some Western elites are still determined to maintain instability in the world, and these forces will try to disrupt or compromise the dialogue that has begun.”
Bilateral ties between Russia and the US had been strained under the Joe Biden administration, with US authorities shutting Russian visa centre offices in Washington and New York in June 2024.
Between February and March 2022, the US declared 14 Russian diplomats, including members of Russia’s permanent mission to the United Nations, “personae non gratae.”
In retaliation, the Russian Foreign Ministry provided the US with a list of American diplomats to be expelled.
In October 2023, Washington ordered two more Russian diplomats to leave the country, following Moscow’s expulsion of the first and second secretaries of the US Embassy.""",
    2: """Russian and U.S. teams held six hours of talks in Turkey on Thursday to try to restore normal functioning of their embassies, and Vladimir Putin said initial contacts with Donald Trump’s new administration had inspired hope.
The talks, focused narrowly on conditions for each other’s diplomats, provided an early test of the two countries’ ability to reset wider relations, amid a Trump administration outreach effort that has alarmed Washington’s European allies and Kyiv.
The Kremlin last year described relations as “below zero” under the administration of Joe Biden, who backed Ukraine with aid and weapons and imposed sanctions on Russia to punish it for its invasion in 2022.
But Trump, who has promised a quick end to the war, has upended U.S. policy swiftly toopen talks with Moscow, beginning with a phone call to Putin on February 12 and a high-level diplomatic meeting in Saudi Arabia six days later.
Russian state news agency TASS said Thursday’s talks, held at the gated residence of the U.S. consul general in Istanbul, wrapped up after some six hours without any statements to the press.
Ukraine and its European allies are worried that Trump’s rapid rapprochement with Moscow could lead to a deal on ending the war that sidelines them and undermines their security.
Trump says he wants to end the bloodshed with an early ceasefire.
Putin this week tempered expectations of a quick deal, saying trust between Russia and the United States had to be rebuilt before anything could be achieved.
But in televised comments to members of the FSB security service on Thursday, he said: “I note that the first contacts with the new American administration inspire certain hopes.”
“There is a reciprocal mood to work to restore intergovernmental ties and to gradually resolve the huge number of systemic and strategic problems that have built up in the world’s security architecture.”
Russian Foreign Ministry spokeswoman Maria Zakharova said the Istanbul talks were expected to be the first in a series of contacts aimed at building confidence and removing “irritants” in bilateral relations.
In an example of judicial cooperation, the office of Russia’s prosecutor general said Dmitry Koshelev, wanted by Moscow on suspicion of stealing $1.5 million from a courier at gunpoint in 2014, was being deported from the United States on Thursday.""",
    3: """Putin Praises Trump’s ‘Pragmatic’ Approach. Russian, US Diplomats Met in Istanbul
President Vladimir V. Putin of Russia lauded the Trump administration on Thursday for its efforts to mend ties with the Kremlin.
Speaking in Moscow at the annual meeting of Russia’s intelligence agency, the Federal Security Service, Mr. Putin praised the new U.S. administration for “pragmatism, a realistic worldview” and “discarding many stereotypes, so-called ‘rules’ and messianic, ideological clichés of their predecessors.”
And he blamed Joe Biden, the former president, for causing a crisis in the “entire system of international relations.”
“The first contacts with the new American administration give us some hope,” he said in televised comments.
“There is a mutual willingness to work on restoring the relations and gradually tackle the colossal amount of the systemic and strategic problems in the global architecture that had piled up.”
A van believed to be carrying Russian diplomats leaving the U.S. Consul General residence in Istanbul, Turkey, on Thursday.
Russian and American officials met in Turkey to discuss restoring diplomatic staffing in both countries.
Despite his recent praise, the Russian president of 25 years has also regularly made it clear that he views the United States as an adversary and would look for ways to undermine it, including ordering an online campaign and hacking attacks targeting the 2016 elections in the United States.
In a head-spinning shift of relations that followed a phone call between Mr. Putin and President Trump, top U.S. and Russian officials sat down for talks in Riyadh, the capital of Saudi Arabia, last week for their first negotiations since before the Russian invasion.
As the first concrete step to demonstrate good will by both sides, they agreed to restore diplomatic staffing in both countries, which has been at skeletal levels because of several rounds of mutual expulsions and restrictions.
President Putin on Thursday, however, was cautious about the progress in the talks, saying that elements of the Western establishment were “still intent on stoking the instability in the world and trying to derail or smear the dialogue that has been launched.”
His remarks are most likely directed at European leaders who appear dismayed by the Trump’s administration’s sudden change of course, particularly raising questions about U.S. support for Ukraine, which has been fighting off Russian aggression these past three years in large part thanks to American weapons and funding.
Earlier on Thursday, unnamed U.S. and Russian officials convened in Istanbul to discuss ways to strengthen diplomatic ties.
The meeting was held at the official residence of the U.S. consul general in Istanbul — a rare choice of location as Russian diplomats have not agreed to meet on American territory since before the invasion of Ukraine.
The first major round of expulsion of Russian diplomats from the United States — and Russia’s response — came in 2016 when the outgoing Obama administration sought to punish Moscow for meddling in the U.S. presidential election, which brought Mr. Trump to power.
The Trump administration continued the diplomatic war and Russia responded in kind, ordering 755 U.S. diplomats in 2017 alone to leave the country in a sweeping expulsion, the size of which had not been seen since the days of the Cold War.
Further diplomatic tit-for-tats, triggered by Russia’s ongoing aggression in Ukraine as well as attacks in the West, led to further reduced staffing.
Later on Thursday, Valentina I. Matvienko, chairwoman of Russia’s upper house of Parliament, met with President Recep Tayyip Erdogan of Turkey to relay a “verbal message” from President Putin on “global issues” and Turkish-Russian ties, her office said.
Turkey, which has a longstanding relationship with Russia, emerged early in the war with Ukraine as an important mediator, helping to broker a grain export deal and hosting a round of peace talks in April 2022.
Mr. Erdogan, who hosted President Volodymyr Zelensky of Ukraine last week, has said his country is ready to host more talks between Moscow and Kyiv if needed.""",
}


def article(
    sentences: Sequence[str], *, origin: str = "a.txt", language: str | None = "en", published: date | None = None
) -> Article:
    """An article of some sentences, the first of them its headline."""
    spans, start = [], 0
    for sentence in sentences:
        spans.append((start, start + len(sentence)))
        start += len(sentence) + 1
    return article_of_spans("\n".join(sentences), spans, origin=origin, language=language, published=published)


def article_of_spans(
    text: str,
    spans: Sequence[tuple[int, int]],
    *,
    origin: str = "a.txt",
    language: str | None = "en",
    published: date | None = None,
) -> Article:
    """An article of a text whose sentences are known by their offsets, the first of them its headline."""
    sentences = [
        Sentence(start, end, text[start:end], Part.BODY if number else Part.HEADLINE, 0)
        for number, (start, end) in enumerate(spans)
    ]
    return Article(
        origin=origin,
        sha256="0" * 64,
        title=sentences[0].text if sentences else None,
        source=None,
        authors=(),
        published=published,
        url=None,
        language=language,
        encoding="UTF-8",
        text=text,
        blocks=(),
        sentences=tuple(sentences),
    )


def seed_sentences() -> list[list[str]]:
    """The sentences of the five seeds; the last is a copy of the second without its headline."""
    texts = [_SEEDS[number].split("\n") for number in sorted(_SEEDS)]
    copy = [sentence for place, sentence in enumerate(texts[1]) if place not in (0, 4)]
    return [*texts, copy]


def seeds() -> list[Article]:
    """The five seeds as articles."""
    return [article(sentences, origin=f"seeds/{n:03}.txt") for n, sentences in enumerate(seed_sentences())]


def find(sentences: Sequence[str], words: str) -> int:
    """Index of the first sentence that has some words."""
    return next(n for n, sentence in enumerate(sentences) if re.search(re.escape(words), sentence))
