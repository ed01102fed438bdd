"""Phrases that publishers set around their reports, in some thirty languages, by the class that they give away.

Only phrases that stand on many sites. `find_cue` knows single lines; what a cue means for its neighbours is decided
in `cleaning`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.model import Dropped
from tui.reading.lines.cue_phrases import HEADINGS, LONE, phrases
from tui.reading.lines.openings import INVITATION, LONGEST_WORDS, OPENINGS
from tui.reading.pieces import Line, bare
from tui.vocabulary import listed


class Cue(NamedTuple):
    """What a line gives away.

    Attributes:
        dropped: The class of the line.
        rule: In words, what was recognised.
        opens: Whether it is a heading over more of the same.
        is_weak: Whether the line could as well be a word of the report: "Home" alone proves nothing.
    """

    dropped: Dropped
    rule: str
    opens: bool = False
    is_weak: bool = False


_LONGEST_HEADING_WORDS = 9


LONE_RULE = "a line that says only"
"""How the rule of a line begins that is a phrase of furniture and no more."""
_EXACT = {
    phrase: Cue(dropped, rule, opens)
    for table, opens, rule in ((LONE, False, f"{LONE_RULE} “{{}}”"), (HEADINGS, True, "the heading “{}”"))
    for dropped, text in table.items()
    for phrase in phrases(text)
}


_NOTICES = phrases(
    "all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados"
    " | tutti i diritti riservati | todos os direitos reservados | alle rechten voorbehouden | все права защищены"
    " | ansvarlig for dine data | ansvarig för dina uppgifter"
    " | cookie preferences | cookie settings | cookie policy | copyright ©"
    " | informationen auf einem gerät speichern | store and/or access information on a device"
    " | stocker et/ou accéder à des informations | almacenar la información en un dispositivo"
)
_APPEAL = (  # the whole of a line or the sentence at its end: a report that tells of one goes on
    r"(?:^|[.!?:] )(?:torne-se (?:nosso |nossa )?assinante|become an? (?:subscriber|member|supporter)"
    r"|werden sie (?:jetzt )?(?:mitglied|abonnent(?:in)?|unterstützer)|devenez (?:abonnée?|membre|adhérent)"
    r"|hazte (?:socio|suscriptor)|diventa (?:un )?(?:sostenitore|abbonato|socio)|word (?:lid|abonnee|vriend)"
    r"|bli (?:prenumerant|medlem|abonnent)|zostań (?:subskrybentem|prenumeratorem|patronem)|staňte se předplatitelem"
    r"|support our journalism|unterstützen sie unseren journalismus|soutenez(?:-nous| notre journalisme))"
    r"(?: \w+){0,4}[.!]?$"
)
_APPEALING = phrases(
    "torne-se | become | werden | devenez | hazte | diventa | word | bli | zostań | staňte | support | unterstützen"
    " | soutenez | soutenez-nous | soutenez-nous."
)
_NOTICE_WORDS = frozenset([*(word for notice in _NOTICES for word in notice.split()[:1]), *_APPEALING])
_AGREED = (
    r"\. by (?:signing up|subscribing|submitting|registering)\b[^.!?]{0,60}"
    r"\b(?:you|i) (?:agree|accept|consent|confirm|acknowledge)\b[^.!?]{0,120}"
    r"\b(?:our|terms of (?:use|service)|privacy policy)\b[^.,!?]{0,80}[.!]?$"
)
"""The end of what a newsletter promises."""
_LONGEST_NOTICE_WORDS = 25  # words; as long as a longish sentence
_CONSENT = (
    "these cookies ", "when you visit our website, we store cookies", "when you visit any website, it may store",
    "we do not allow you to opt-out", "if you are a california ", "under the california consumer privacy act",
    "if you have enabled privacy controls on your browser", "targeting cookies ", "social media cookies ",
    "functional cookies ", "performance cookies ", "strictly necessary cookies ", "we also use cookies ",
    "a cookie is a small ", "cookies are small ", "we and our partners ", "wir und unsere partner ",
    "nous et nos partenaires ", "nosotros y nuestros socios ", "noi e i nostri partner ", "wij en onze partners ",
    "diese cookies ", "ces cookies ", "estas cookies ", "questi cookie ", "deze cookies ",
)  # fmt: skip
"""How the paragraphs of consent forms begin: the few tools that most sites use have the same."""
_CONSENT_WORDS = listed("your our ihre unsere votre vos nos su sus nuestro nuestros tuo nostri jouw")
_LONGEST_CONSENT_START, _LONGEST_CONSENT_WORDS = 60, 300
_MOST_ADDRESSES = 3
_ADDRESS = r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_SLUG = r"(?:BC|AM|PM)-[A-Z]|[A-Z]{3,}(?:-[A-Z0-9]+)+/"
"""How agencies name a report for editors: "BC-PORT-STRIKE/UPDATE 2 (PIX, TV)"."""


def find_cue(line: Line) -> Cue | None:
    """What a line gives away by its words, or None for an ordinary one."""
    text = line.piece.text
    if line.words > LONGEST_WORDS:
        return _by_consent(text) if line.words <= _LONGEST_CONSENT_WORDS else None
    if line.words <= _LONGEST_HEADING_WORDS:
        phrase = bare(text.replace(" · ", " "))
        cue = _EXACT.get(phrase)
        if cue:
            is_weak = " " not in phrase and cue.dropped is not Dropped.ADVERTISEMENT
            return Cue(cue.dropped, cue.rule.format(phrase), cue.opens, is_weak)
        if not phrase and not re.search(r"\d", text):
            return _sign(text)
        if ("@" in text or "www." in text or "://" in text) and _is_address(text):
            return Cue(Dropped.NAVIGATION, "an address and no more", is_weak=True)
        if "-" in text and re.match(_SLUG, text):
            return Cue(Dropped.OTHER, "the slug of a news agency’s report")
    lowered = text.lower()
    return _by_opening(line, lowered) or _by_notice(line, lowered) or _by_consent(text)


def _by_opening(line: Line, text: str) -> Cue | None:
    first = _first_word(text)
    for dropped, rule, most_words, opens, pattern in OPENINGS.get(first, ()):
        if line.words <= most_words and re.match(pattern, text):
            return Cue(dropped, rule, opens)
    return None


def _first_word(text: str) -> str:
    """The letters that a text begins with, "0" for figures, else its first sign."""
    word = text.partition(" ")[0]
    if word.isalpha():
        return word
    if text[:1].isdecimal():
        return "0"
    end = 0
    while end < len(word) and word[end].isalpha():
        end += 1
    return word[: max(end, 1)]


def _by_notice(line: Line, text: str) -> Cue | None:
    if ". by " in text and re.search(_AGREED, text):
        return Cue(Dropped.NEWSLETTER, INVITATION)
    if not 2 <= line.words <= _LONGEST_NOTICE_WORDS:
        return None
    if _NOTICE_WORDS.isdisjoint(text.split()) and "©" not in text:
        return None
    if any(notice in text for notice in _NOTICES):
        return Cue(Dropped.LEGAL, "a cookie, rights or terms notice")
    if re.search(_APPEAL, text):
        return Cue(Dropped.NEWSLETTER, "an appeal to become a reader who pays")
    return None


def _by_consent(text: str) -> Cue | None:
    """A paragraph of the forms in which sites ask for consent: it speaks of cookies, and to the reader."""
    if not text[:_LONGEST_CONSENT_START].lower().startswith(_CONSENT):
        return None
    is_told = not _CONSENT_WORDS.isdisjoint(text.lower().split())
    return Cue(Dropped.LEGAL, "a cookie, rights or terms notice") if is_told else None


def _is_address(text: str) -> bool:
    """Whether a line is addresses of pages or mail and no more."""
    words = text.split()
    return len(words) <= _MOST_ADDRESSES and all(re.fullmatch(_ADDRESS, word) for word in words)


def _sign(text: str) -> Cue | None:
    """A line of nothing but signs: a button such as × or ☰, unless it parts sections as *** does."""
    if len(text) <= 2 and text not in {"*", "-", "–", "—", "…"}:
        return Cue(Dropped.NAVIGATION, "a sign that is a button", is_weak=True)
    return None
