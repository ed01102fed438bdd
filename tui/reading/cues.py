"""Phrases that publishers set around their reports, in eight languages, by the class that they give away.

Only phrases that stand on many sites. `find_cue` knows single lines; what a cue means for its neighbours is decided
in `cleaning`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.model import Dropped
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


_LONGEST_CUE_WORDS = 45
_LONGEST_HEADING_WORDS = 9


def _phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split("|")]


_LONE = {
    Dropped.ADVERTISEMENT: """
        ad | ads | advert | advertisement | advertisements | sponsored | sponsored content | paid content | promoted
        | advertisement scroll to continue | scroll to continue | article continues below | story continues below
        | article continues after advertisement | story continues below advertisement | advertise with us
        | article continues below this ad | skip advertisement | remove ads | continue reading the main story
        | anzeige | werbung | publicité | publicidad | anuncio | pubblicità | publicidade | advertentie | advertenties
        | reclame | реклама | annonce | annons | reklama""",
    Dropped.NAVIGATION: """
        home | homepage | menu | search | explore | settings | language | languages | select language | font size
        | reading mode | live tv | watch live | live | login | log in | log out | sign in | register | skip to content
        | skip to main content | back to top | go back | next | previous | next article | previous article
        | all sections | sections | close | e-paper | epaper | my account | account | contact | contact us | about us
        | navigation | main navigation | breadcrumb | open menu | close menu | toggle navigation | edition | videos
        | view all | see all | show more | load more | more | startseite | menü | suche | suchen | anmelden | abmelden
        | zum inhalt springen | mehr anzeigen | accueil | recherche | rechercher | se connecter | aller au contenu
        | inicio | portada | buscar | iniciar sesión | cerca | accedi | início | entrar | zoeken | inloggen
        | naar de inhoud | главная | поиск | меню | войти""",
    Dropped.SHARE: """
        share | share this | share this article | share this story | share this post | share on facebook
        | share on twitter | share on x | share on whatsapp | share on linkedin | facebook | twitter | whatsapp
        | linkedin | telegram | reddit | pinterest | instagram | youtube | email | e-mail | mail | copy link
        | copy url | link copied | print | print this | print article | save | bookmark | tweet | pin it | follow us
        | listen | listen to this article | listen to article | teilen | drucken | merken | partager | imprimer
        | enregistrer | compartir | imprimir | condividi | stampa | compartilhar | compartilhe | delen | deel | printen
        | bewaar | поделиться | распечатать | add us on google | google news""",
    Dropped.COMMENTS: """
        comment | view comments | read comments | show comments | hide comments | add a comment | reply
        | log in to comment | be the first to comment | kommentieren | commenter | comentar | commenta | reageer
        | ответить""",
    Dropped.NEWSLETTER: "subscribe | subscribe now | sign up | abonnieren | s'abonner | suscríbete | abbonati | assine",
    Dropped.LEGAL: """
        terms | terms of use | terms of service | terms and conditions | privacy | privacy policy | cookie policy
        | accept | accept all | reject all | manage preferences | i agree | disclaimer | cookies | impressum
        | datenschutz | agb | mentions légales | conditions générales | aviso legal | política de privacidad
        | note legali | termos de uso | privacybeleid | политика конфиденциальности""",
}

_HEADINGS = {
    Dropped.NAVIGATION: """
        filed under | filed in | posted in
        | tags | topics | related topics | more on these topics | explore more on these topics | keywords
        | about the author | about the authors | about author | author bio | written by | follow us on
        | schlagworte | themen | mehr zu den themen | über den autor | die autorin | der autor | mots-clés | mots clés
        | à propos de l'auteur | etiquetas | temas | archivado en | sobre el autor | argomenti | tag
        | sull'autore | sobre o autor | onderwerpen | over de auteur | теги | темы | об авторе""",
    Dropped.TEASER: """
        also read | read also | read more | read next | read this next | must read | related | related articles
        | related stories | related news | related content | related coverage | related posts | related story
        | recommended | recommended for you | recommended stories | recommended reading | you may also like
        | you might also like | you may like | more from | more stories | more news | more on this story
        | more on this | most read | most popular | most viewed | popular | popular now | trending | trending now
        | trending news | trending stories | top stories | latest news | latest stories | latest | latest headlines
        | don't miss | see also | up next | in other news | in case you missed it | editor's pick | editor's picks
        | editors' picks | watch | watch now | watch more | what to read next | keep reading | recent posts
        | promoted stories | from our partners | around the web | sponsored stories | similar articles
        | auch interessant | lesen sie auch | lesen sie mehr | mehr zum thema | weitere artikel | weitere themen
        | das könnte sie auch interessieren | meistgelesen | meistgelesene artikel | mehr lesen | lire aussi
        | à lire aussi | lire la suite | sur le même sujet | les plus lus | à lire | lea también | lea además
        | te puede interesar | le puede interesar | lo más leído | lo más visto | más noticias
        | noticias relacionadas | más información | leggi anche | potrebbe interessarti | ti potrebbe interessare
        | i più letti | leia também | leia mais | veja também | mais lidas | saiba mais | lees ook | meer over
        | lees meer | meest gelezen | читайте также | по теме | смотрите также | популярное | ещё по теме""",
    Dropped.SHARE: "share this with | follow us on social media | share this page",
    Dropped.NEWSLETTER: """
        newsletter | newsletters | our newsletters | our newsletter | daily newsletter | get our newsletter
        | newsletter abonnieren | nieuwsbrief | boletín | рассылка""",
    Dropped.COMMENTS: """
        comments | leave a reply | leave a comment | post a comment | add your comment | join the conversation
        | join the discussion | write a comment | what do you think | reader comments | top comments | cancel reply
        | kommentare | kommentar schreiben | kommentar verfassen | schreiben sie einen kommentar | commentaires
        | laisser un commentaire | réagir | comentarios | deja un comentario | deja una respuesta | commenti
        | lascia un commento | comentários | deixe um comentário | reacties | laat een reactie achter | комментарии
        | оставить комментарий | добавить комментарий""",
}

_EXACT = {
    phrase: Cue(dropped, opens, rule)
    for table, opens, rule in (
        (_LONE, False, "a line that says only “{}”"),
        (_HEADINGS, True, "the heading “{}”"),
    )
    for dropped, text in table.items()
    for phrase in _phrases(text)
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
_SIGN = r"\b\s*(?:[:|>»–—]|-\s)\s*\S"
_OPENINGS: tuple[tuple[tuple[Dropped, str, int], str, str], ...] = (
    (
        _TEASER,
        "also read related see don must watch more lesen mehr lire à lea lee te leggi leia veja lees читайте по",
        r"(?:also read|read also|read more|read next|related|see also|don['’]t miss|must read|watch|more on this|more"
        r"|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|lee también|te puede interesar"
        rf"|leggi anche|leia também|leia mais|veja também|lees ook|читайте также|по теме){_SIGN}",
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
    (_FORM, "0", r"\d+ (?:comments?|replies|responses|kommentare?|commentaires?|comentarios?|commenti)$"),
    (_FORM, "please log login", r"(?:please )?log ?in to (?:leave a |post a )?comment"),
    (_FORM, "ihre votre", r"ihre e-mail-adresse wird nicht|votre adresse e-?mail ne sera pas"),
    (_FORM, "tu il", r"tu dirección de correo electrónico no será|il tuo indirizzo email non sarà"),
    (_FORM, "o", r"o seu endereço de e-?mail não"),
    (_NOTICE, "we", r"we (?:and our partners )?(?:use|value) .{0,40}(?:cookies|your privacy)"),
    (_NOTICE, "click accept manage change", r"(?:click here to )?(?:accept|manage|change) .{0,20}\bcookies?\b"),
    (_NOTICE, "this", r"this (?:site|website) (?:uses cookies|is protected by)"),
    (_NOTICE, "this", r"this (?:material|article) may not be (?:published|reproduced)"),
    (_NOTICE, "© ( copyright", r"(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}|(?:©|copyright\b).{0,60}\b\d{4}\b"),
    (_NOTICE, "by", r"by (?:continuing|using|clicking)\b.{0,80}\byou (?:agree|accept|consent)"),
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
    (_INVITATION, "subscribe sign", r"(?:subscribe|sign up) (?:to|for|now)\b"),
    (_INVITATION, "thank thanks", r"thank(?:s| you) for (?:signing up|subscribing)"),
    (_INVITATION, "melden abonnieren jetzt", r"(?:melden sie sich|abonnieren sie|jetzt)\b.{0,80}newsletter"),
    (_INVITATION, "inscrivez abonnez", r"(?:inscrivez|abonnez)-vous\b"),
    (_INVITATION, "recevez receba", r"\w+\b.{0,80}\b(?:newsletter|e-?mail|lettre)"),
    (_INVITATION, "suscríbete suscríbase regístrate iscriviti assine inscreva", r"(?!inscreva\b(?!-se))"),
    (_INVITATION, "schrijf meld", r"schrijf je in\b|meld je aan\b"),
    (_INVITATION, "подпишитесь подписывайтесь", r"\w+ на\b"),
    (
        _FOLLOW,
        "share follow like find join",
        rf"\w+ (?:us|this(?: \w+)?) on (?:{_NETWORKS})\b|follow .{{0,30}} on (?:{_NETWORKS})\b",
    ),
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
    (_CONTROL, "enable turn please", r"(?:enable|turn on) (?:javascript|notifications)|please enable (?:javascr|cook)"),
)
_OPENINGS_OF: dict[str, list[_Opening]] = {}
"""By the first word of a line ("0" for figures), so that an ordinary line costs one look-up."""
for _class, _firsts, _pattern in _OPENINGS:
    for _first in _firsts.split():
        _OPENINGS_OF.setdefault(_first, []).append(_Opening(*_class, _pattern))

_NOTICES = _phrases(
    "all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados"
    " | tutti i diritti riservati | todos os direitos reservados | alle rechten voorbehouden | все права защищены"
    " | cookie preferences | cookie settings | cookie policy | copyright ©"
)
_NOTICE_WORDS = frozenset(word for notice in _NOTICES for word in notice.split()[:1])
_LONGEST_NOTICE_WORDS = 25

BIOGRAPHY_RULES = frozenset(
    f"the heading “{phrase}”"
    for phrase in _phrases(
        "about the author | about the authors | about author | author bio | written by | über den autor | die autorin"
        " | der autor | à propos de l'auteur | sobre el autor | sull'autore | sobre o autor | over de auteur "
        "| об авторе"
    )
)
"""The rules of the headings over who wrote a report; what stands there may be whole sentences."""

SECTION_LABELS = frozenset(
    _phrases(
        "opinion | opinions | analysis | world | world news | us | u.s | us news | uk | uk news | politics | national"
        " | nation | india | europe | asia | africa | americas | middle east | international | local | news | business"
        " | economy | markets | money | finance | sport | sports | football | cricket | entertainment "
        "| lifestyle | life"
        " | style | culture | arts | music | movies | film | tv | tech | technology | science | health | environment"
        " | climate | travel | food | education | weather | video | photos | podcasts | editorial | features | crime"
        " | breaking news | exclusive | explainer | regional | archive | magazine | celebrity | fashion | real estate"
        " | politik | wirtschaft | sport | panorama | kultur | wissen | meinung | kommentar | ausland | inland | welt"
        " | gesellschaft | digital | reise | monde | politique | économie | société | opinions | débats | santé"
        " | planète | mundo | internacional | economía | deportes | opinión | cultura | sociedad | política | españa"
        " | esteri | politica | economia | cronaca | opinioni | spettacoli | esportes | opinião | brasil | buitenland"
        " | binnenland | economie | opinie | cultuur | мир | политика | экономика | общество | спорт "
        "| культура | мнения"
    )
)
"""Names of sections: over the headline the way to it, between paragraphs the label of a teaser."""


def find_cue(line: Line) -> Cue | None:
    """What a line gives away by its words, or None for an ordinary one."""
    if line.words > _LONGEST_CUE_WORDS:
        return None
    text = line.piece.text
    if line.words <= _LONGEST_HEADING_WORDS:
        phrase = bare(text.replace(" · ", " "))
        cue = _EXACT.get(phrase)
        if cue:
            is_weak = " " not in phrase and cue.dropped is not Dropped.ADVERTISEMENT
            return Cue(cue.dropped, cue.opens, cue.rule.format(phrase), is_weak)
        if not phrase and not any(character.isdigit() for character in text):
            return _sign(text)
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


def _sign(text: str) -> Cue | None:
    """A line of nothing but signs: a button such as × or ☰, unless it parts sections as *** does."""
    if len(text) <= 2 and text not in {"*", "-", "–", "—", "…"}:
        return Cue(Dropped.NAVIGATION, False, "a sign that is a button", is_weak=True)
    return None
