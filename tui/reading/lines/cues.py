"""Phrases that publishers set around their reports, in some thirty languages, by the class that they give away.

Only phrases that stand on many sites. `find_cue` knows single lines; what a cue means for its neighbours is decided
in `cleaning`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.model import Dropped
from tui.reading.lines import more_phrases
from tui.reading.lines.cue_phrases import HEADINGS, LONE, phrases
from tui.reading.pieces import Line, bare


class Cue(NamedTuple):
    """What a line gives away.

    Attributes:
        dropped: The class of the line.
        opens: Whether it is a heading over more of the same.
        rule: In words, what was recognised.
        is_weak: Whether the line could as well be a word of the report: "Home" alone proves nothing.
    """

    dropped: Dropped
    opens: bool
    rule: str
    is_weak: bool = False


# Longer lines that begin like a teaser or notice are sentences about one: halved or half as high again none of them
# moves a figure (python -m tests.benchmarks.constants tui.reading.lines.cues).
_LONGEST_CUE_WORDS = 45
_LONGEST_HEADING_WORDS = 9


LONE_RULE = "a line that says only"
"""How the rule of a line begins that is a phrase of furniture and no more."""
_EXACT = {
    phrase: Cue(dropped, opens, rule)
    for table, opens, rule in (
        (more_phrases.LONE, False, f"{LONE_RULE} “{{}}”"),
        (more_phrases.HEADINGS, True, "the heading “{}”"),
        (LONE, False, f"{LONE_RULE} “{{}}”"),
        (HEADINGS, True, "the heading “{}”"),
    )
    for dropped, text in table.items()
    for phrase in phrases(text)
}


class _Opening(NamedTuple):
    """How lines of a class begin, in lower case, and how long they are at most."""

    dropped: Dropped
    rule: str
    most_words: int
    pattern: str


_NETWORKS = "facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|google|social media|tiktok"
_AD = (Dropped.ADVERTISEMENT, "an advertisement’s marker", 12)
_FORM = (Dropped.COMMENTS, "belongs to a comment form", 40)
_NOTICE = (Dropped.LEGAL, "a cookie, rights or terms notice", 45)
_INVITATION = (Dropped.NEWSLETTER, "an invitation to subscribe", 45)
_FOLLOW = (Dropped.SHARE, "an invitation to share or follow", 20)
_CONTROL = (Dropped.NAVIGATION, "a control of the page", 25)
_TEASER = (Dropped.TEASER, "a teaser’s phrase and a headline", _LONGEST_CUE_WORDS)
_AGENCY = (Dropped.OTHER, "a news agency’s note to editors", 30)
_SIGN = r"\b\s*(?:[:|>»–—]|-\s)\s*\S"
_EMBEDDED: tuple[tuple[str, str], ...] = (
    ("ich", r"ich bin (?:damit )?einverstanden, dass\b.{0,60}\binhalte?\b"),
    ("personenbezogene", r"personenbezogene daten (?:können|werden)\b.{0,60}\büberm"),
    ("an hier", r"(?:an dieser stelle|hier) (?:finden sie|befindet sich)\b.{0,90}\bextern"),
    ("für", r"für die darstellung von\b.{0,60}\bnutzen wir\b"),
    ("empfohlener", r"empfohlener (?:redaktioneller |externer )?inhalt$"),
    ("dieser", r"dieser (?:externe )?inhalt\b.{0,90}\b(?:anbieter|cookies|extern)"),
    ("this", r"this (?:content|video|post) (?:is|was)\b.{0,60}\b(?:cookies|third|hosted|provided by)\b"),
    ("to", r"to (?:view|see|show|display) this (?:content|video|post)\b.{0,90}\b(?:accept|allow|cookies|consent)\b"),
    ("ce pour", r"(?:ce|pour (?:voir|afficher) ce) contenu\b.{0,90}\b(?:cookies|bloqué|tiers)\b"),
    ("este para", r"(?:este|para ver este) contenido\b.{0,90}\b(?:cookies|terceros|bloqueado)\b"),
    (
        "questo per",
        r"(?:questo|per (?:vedere|visualizzare) questo) contenuto\b.{0,90}\b(?:cookie|terz[eio]|bloccato)\b",
    ),
    ("deze om", r"(?:deze|om deze) inhoud\b.{0,90}\b(?:cookies|derden)\b"),
)
"""Notices that stand in the place of what another site would show."""
_OPENINGS: tuple[tuple[tuple[Dropped, str, int], str, str], ...] = (
    *((_NOTICE, firsts, pattern) for firsts, pattern in _EMBEDDED),
    (
        _TEASER,
        "also read related see don must watch more lesen mehr lire à lea lee te leggi leia veja lees читайте по",
        r"(?:also read|read also|read more|read next|related|see also|don['’]t miss|must read|watch|more on this|more"
        r"|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|lee también|te puede interesar"
        rf"|leggi anche|leia também|leia mais|veja também|lees ook|читайте также|по теме){_SIGN}",
    ),
    (
        _TEASER,
        "czytaj zobacz przeczytaj les läs læs lue čtěte přečtěte viz اقرأ شاهد",
        r"(?:(?:czytaj|zobacz|przeczytaj) (?:też|także|więcej)|les (?:også|mer)|läs (?:också|även|mer)"
        rf"|læs (?:også|mere)|lue (?:myös|lisää)|(?:čtěte|přečtěte si|viz) (?:také|též|více)"
        rf"|(?:اقرأ|شاهد) (?:أيضا|أيضًا|المزيد)){_SIGN}",
    ),
    (
        _TEASER,
        "【",
        r"【(?:図解|動画|写真|映像|画像|地図|イラスト|関連記事|関連|一覧|特集)[^】]{0,8}】\s*[^\s。][^。]*$",
    ),
    (
        _AD,
        "advertisement anzeige publicité publicidad pubblicità реклама",
        r"\w+\b.{0,30}(?:scroll|continue|close|skip|weiter)",
    ),
    (_AD, "story article", r"\w+ continues (?:below|after)"),
    (_FORM, "your", r"your e-?mail address will not be published"),
    (_FORM, "required", "required fields are marked"),
    (_FORM, "save", "save my name, e-?mail"),
    (
        _FORM,
        "0",
        r"\d+ (?:comments?|replies|responses|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties"
        r"|komentarz[ey]|kommentar(?:er|ia)|yorum|комментари[йяев]+)$",
    ),
    (_FORM, "read see show view ler ver voir alle", r"\w+ (?:all |les |los |os )?\d+ (?:komm|comm|com)ent"),
    (_FORM, "reader", r"reader comments?\s?[:(\d]"),
    (_FORM, "please log login", r"(?:please )?log ?in to (?:leave a |post a )?comment"),
    (_FORM, "ihre votre", r"ihre e-mail-adresse wird nicht|votre adresse e-?mail ne sera pas"),
    (_FORM, "tu il", r"tu dirección de correo electrónico no será|il tuo indirizzo email non sarà"),
    (_FORM, "o", r"o seu endereço de e-?mail não"),
    (_NOTICE, "we", r"we (?:and our partners )?(?:use|value) .{0,40}(?:cookies|your privacy)"),
    (_NOTICE, "click accept manage change", r"(?:click here to )?(?:accept|manage|change) .{0,20}\bcookies?\b"),
    (_NOTICE, "this", r"this (?:site|website) (?:uses cookies|is protected by)"),
    (_NOTICE, "this", r"this (?:material|article) may not be (?:published|reproduced)"),
    (
        _NOTICE,
        "© ( copyright",
        r"(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}|(?:©|\(c\) copyright\b|copyright\b).{0,60}\b\d{4}\b",
    ),
    (_NOTICE, "by", r"by (?:continuing|using|clicking)\b.{0,80}\byou (?:agree|accept|consent)"),
    (_NOTICE, "privacy", r"privacy (?:notice|policy|statement)\s?:"),
    (_NOTICE, "these", r"these cookies\b.{0,200}\b(?:your|our)\b"),
    (_NOTICE, "do", r"do not sell (?:or share )?my\b"),
    (_NOTICE, "wir nous utilizamos", "wir verwenden cookies|nous utilisons des cookies|utilizamos cookies"),
    (_NOTICE, "questo", "questo sito (?:utilizza|usa) (?:i )?cookie"),
    (
        _INVITATION,
        "by",
        r"by (?:signing up|subscribing|submitting)\b.{0,60}\b(?:you|i) (?:agree|accept|consent|confirm|acknowledge)",
    ),
    (
        _INVITATION,
        "sign subscribe register get receive join enter",
        r"\w+\b(?=.{0,120}\b(?:our|your|us|daily|weekly|latest)\b)"
        r".{0,120}\b(?:newsletters?|inbox|e-?mail|alerts|briefing)\b",
    ),
    (_INVITATION, "you", r"you(?:['’]re| are)? rec\w+ this (?:e-?mail|newsletter) because you\b"),
    (_INVITATION, "this", r"this (?:e-?mail|newsletter) was sent to (?:you\b|\S+@)"),
    (_INVITATION, "subscribe sign", r"(?:subscribe|sign up) (?:to|for|now)\b"),
    (_INVITATION, "thank thanks", r"thank(?:s| you) for (?:signing up|subscribing)"),
    (_INVITATION, "melden abonnieren jetzt", r"(?:melden sie sich|abonnieren sie|jetzt)\b.{0,80}newsletter"),
    (_INVITATION, "inscrivez abonnez", r"(?:inscrivez|abonnez)-vous\b"),
    (_INVITATION, "recevez receba", r"\w+\b.{0,80}\b(?:newsletter|e-?mail|lettre)"),
    # The first word says it all, but for "inscreva" without "-se": that has an object other than the reader.
    (_INVITATION, "suscríbete suscríbase regístrate iscriviti assine inscreva", r"(?!inscreva\b(?!-se))"),
    (_INVITATION, "schrijf meld", r"schrijf je in\b|meld je aan\b"),
    (_INVITATION, "подпишитесь подписывайтесь", r"\w+ на\b"),
    (
        _FOLLOW,
        "share follow like find join",
        rf"\w+ (?:us|this(?: \w+)?) on (?:{_NETWORKS})\b|follow .{{0,30}} on (?:{_NETWORKS})\b",
    ),
    (_FOLLOW, "تابع تابعوا تابعونا", r"\w+ .{0,40}(?:واتساب|تويتر|فيسبوك|تلي?غرام|يوتيوب|إنستغرام)"),
    (_FOLLOW, "click", r"click (?:here )?to (?:share|print|e-?mail)"),
    (_FOLLOW, "download get", r"\w+ (?:the|our) .{0,30}\bapp\b"),
    (_FOLLOW, "folgen suivez síguenos seguici siga volg", r"(?:folgen sie uns|suivez-nous|s[íe]gu|siga-nos|volg ons)"),
    (
        _CONTROL,
        "skip jump back return",
        r"\w+ to (?:the )?(?:main |page )?(?:content|navigation|top|home|homepage)\b",
    ),
    (
        _CONTROL,
        "choose select change",
        r"\w+ (?:your |the )?(?:language|edition|region|country|font|theme)\b",
    ),
    (_CONTROL, "listen this read", r"(?:listen to this|this article is|read) .{0,20}\b\d+ min(?:ute)?s?\b"),
    (_CONTROL, "0", r"\d+ min(?:ute)?s? read\b"),
    (_CONTROL, "click", r"click here to\b"),
    (
        _AGENCY,
        "(",
        r"\((?:adds|updates|recasts|corrects|refiles|repeats|releads|rewrites|removes|clarifies|changes|fixes|deletes)\b"
        r"[^().]{0,250}\)$|\(\([^()]{0,250}(?:@|\+\d|;)[^()]{0,250}\)\)$",
    ),
    (_AGENCY, "keywords", r"keywords:? [^.]{0,80}/"),
    (_CONTROL, "enable turn please", r"(?:enable|turn on) (?:javascript|notifications)|please enable (?:javascr|cook)"),
)
_OPENINGS_OF: dict[str, list[_Opening]] = {}
"""By the first word of a line ("0" for figures), so that an ordinary line costs one look-up."""
for _class, _firsts, _pattern in _OPENINGS:
    for _first in _firsts.split():
        _OPENINGS_OF.setdefault(_first, []).append(_Opening(*_class, _pattern))

_NOTICES = phrases(
    "all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados"
    " | tutti i diritti riservati | todos os direitos reservados | alle rechten voorbehouden | все права защищены"
    " | cookie preferences | cookie settings | cookie policy | copyright ©"
    " | informationen auf einem gerät speichern | store and/or access information on a device"
    " | stocker et/ou accéder à des informations | almacenar la información en un dispositivo"
)
_NOTICE_WORDS = frozenset(word for notice in _NOTICES for word in notice.split()[:1])
_LONGEST_NOTICE_WORDS = 25  # words; as long as a longish sentence
_CONSENT = (
    "these cookies ",
    "when you visit our website, we store cookies",
    "when you visit any website, it may store",
    "we do not allow you to opt-out",
    "if you are a california ",
    "we and our partners ",
    "wir und unsere partner ",
    "nous et nos partenaires ",
    "nosotros y nuestros socios ",
    "noi e i nostri partner ",
    "wij en onze partners ",
    "diese cookies ",
    "ces cookies ",
    "estas cookies ",
    "questi cookie ",
    "deze cookies ",
)
"""How the paragraphs of consent forms begin: the few tools that most sites use have the same."""
_CONSENT_WORDS = frozenset(
    [
        "your",
        "our",
        "ihre",
        "unsere",
        "votre",
        "vos",
        "nos",
        "su",
        "sus",
        "nuestro",
        "nuestros",
        "tuo",
        "nostri",
        "jouw",
    ]
)
_LONGEST_CONSENT_START, _LONGEST_CONSENT_WORDS = 60, 300
_SLUG = r"(?:BC|AM|PM)-[A-Z]|[A-Z]{3,}(?:-[A-Z0-9]+)+/"
"""How agencies name a report for editors: "BC-PORT-STRIKE/UPDATE 2 (PIX, TV)"."""


def find_cue(line: Line) -> Cue | None:
    """What a line gives away by its words, or None for an ordinary one."""
    text = line.piece.text
    if line.words > _LONGEST_CUE_WORDS:
        return _by_consent(text) if line.words <= _LONGEST_CONSENT_WORDS else None
    if line.words <= _LONGEST_HEADING_WORDS:
        phrase = bare(text.replace(" · ", " "))
        cue = _EXACT.get(phrase)
        if cue:
            is_weak = " " not in phrase and cue.dropped is not Dropped.ADVERTISEMENT
            return Cue(cue.dropped, cue.opens, cue.rule.format(phrase), is_weak)
        if not phrase and not re.search(r"\d", text):
            return _sign(text)
        if "-" in text and re.match(_SLUG, text):
            return Cue(Dropped.OTHER, False, "the slug of a news agency’s report")
    lowered = text.lower()
    return _by_opening(line, lowered) or _by_notice(line, lowered)


def _by_opening(line: Line, text: str) -> Cue | None:
    first = _first_word(text)
    for dropped, rule, most_words, pattern in _OPENINGS_OF.get(first, ()):
        if line.words <= most_words and re.match(pattern, text):
            return Cue(dropped, False, rule)
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
    if not 2 <= line.words <= _LONGEST_NOTICE_WORDS:
        return None
    if _NOTICE_WORDS.isdisjoint(text.split()) and "©" not in text:
        return None
    if any(notice in text for notice in _NOTICES):
        return Cue(Dropped.LEGAL, False, "a cookie, rights or terms notice")
    return None


def _by_consent(text: str) -> Cue | None:
    """A paragraph of the forms in which sites ask for consent: it speaks of cookies, and to the reader."""
    if not text[:_LONGEST_CONSENT_START].lower().startswith(_CONSENT):
        return None
    is_told = not _CONSENT_WORDS.isdisjoint(text.lower().split())
    return Cue(Dropped.LEGAL, False, "a cookie, rights or terms notice") if is_told else None


def _sign(text: str) -> Cue | None:
    """A line of nothing but signs: a button such as × or ☰, unless it parts sections as *** does."""
    if len(text) <= 2 and text not in {"*", "-", "–", "—", "…"}:
        return Cue(Dropped.NAVIGATION, False, "a sign that is a button", is_weak=True)
    return None
