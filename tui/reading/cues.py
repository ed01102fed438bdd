"""Phrases that publishers set around their reports, in eight languages, by the class that they give away.

Only phrases that stand on many sites. `find_cue` knows single lines; what a cue means for its neighbours is decided
in `cleaning`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tui.model import Dropped
from tui.reading.pieces import Line, bare


@dataclass(frozen=True, slots=True)
class Cue:
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
        filed under | tags | topics | related topics | more on these topics | explore more on these topics | keywords
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

# A teaser in one line: the phrase, a sign, a headline.
_TEASER_START = re.compile(
    r"(?:also read|read also|read more|read next|related|see also|don['’]t miss|must read|watch|more on this"
    r"|lesen sie auch"
    r"|mehr zum thema|lire aussi|à lire aussi|lea también|lee también|te puede interesar|leggi anche|leia também"
    r"|leia mais|veja também|lees ook|читайте также|по теме)\b\s*(?:[:|>»–—]|-\s)\s*\S",
    re.I,
)

_PATTERNS = (
    (
        Dropped.ADVERTISEMENT,
        "an advertisement’s marker",
        r"^(?:advertisement|anzeige|publicité|publicidad|pubblicità|реклама)\b.{0,30}(?:scroll|continue|close"
        r"|skip|weiter)"
        r"|(?:story|article) continues (?:below|after)",
    ),
    (
        Dropped.COMMENTS,
        "belongs to a comment form",
        r"^your e-?mail address will not be published|^required fields are marked|^\d+ (?:comments?|replies|responses)$"
        r"|^(?:please )?log ?in to (?:leave a |post a )?comment|^\d+ (?:kommentare?|commentaires?|comentarios?"
        r"|commenti)$"
        r"|^save my name, e-?mail|^ihre e-mail-adresse wird nicht|^votre adresse e-?mail ne sera pas"
        r"|^tu dirección de correo electrónico no será|^il tuo indirizzo email non sarà|^o seu endereço de e-?mail não",
    ),
    (
        Dropped.LEGAL,
        "a cookie, rights or terms notice",
        r"\bcookie (?:preferences|settings|policy|notice|consent)\b|^we (?:and our partners )?(?:use"
        r"|value) .{0,40}(?:cookies|privacy)"
        r"|^this (?:site|website) (?:uses|is protected by)|\ball rights reserved\b|^(?:©|\(c\)|copyright)\s*\d{4}"
        r"|^(?:©|copyright\b).{0,60}\b\d{4}\b|\bcopyright ©|^by (?:continuing|using|clicking).{0,80}(?:agree"
        r"|accept|consent)"
        r"|^(?:accept|manage|change) .{0,20}cookies?|\balle rechte vorbehalten\b|\btous droits réservés\b"
        r"|\btodos los derechos reservados\b|\btutti i diritti riservati\b|\btodos os direitos reservados\b"
        r"|\balle rechten voorbehouden\b|\bвсе права защищены\b|\bdo not sell (?:or share )?my\b"
        r"|^wir verwenden cookies|^nous utilisons des cookies|^utilizamos cookies|^questo sito (?:utilizza"
        r"|usa) (?:i )?cookie"
        r"|^(?:this material|this article) may not be (?:published|reproduced)",
    ),
    (
        Dropped.NEWSLETTER,
        "an invitation to subscribe",
        r"^by (?:signing up|subscribing|submitting)\b"
        r"|^(?:sign up|subscribe|register|get|receive|join|enter|stay)\b.{0,120}\b(?:newsletters?|inbox|e-?mail"
        r"|alerts|updates|briefing)\b"
        r"|^(?:subscribe|sign up) (?:to|for|now)\b|^thank(?:s| you) for (?:signing up|subscribing)"
        r"|^(?:melden sie sich|abonnieren sie|jetzt)\b.{0,80}newsletter|^(?:inscrivez-vous|abonnez-vous|recevez)\b"
        r"|^(?:suscríbete|suscríbase|regístrate)\b|^iscriviti\b|^(?:assine|inscreva-se|receba)\b"
        r"|^(?:schrijf je in|meld je aan)\b|^подпи(?:шитесь|сывайтесь)",
    ),
    (
        Dropped.SHARE,
        "an invitation to share or follow",
        r"^(?:share|follow|like|find|join) (?:us|this|.{0,30}) ?on (?:facebook|twitter|x|instagram|whatsapp"
        r"|telegram|linkedin|youtube|google|social)\b"
        r"|^click (?:here )?to (?:share|print|e-?mail)|^(?:download|get) (?:the|our) .{0,30}\bapp\b"
        r"|^(?:folgen sie uns|suivez-nous|síguenos|seguici|siga-nos|volg ons)\b",
    ),
    (
        Dropped.NAVIGATION,
        "a control of the page",
        r"^(?:skip|jump|back|return) to (?:the )?(?:main |page )?(?:content|navigation|top|home|homepage)\b"
        r"|^(?:choose|select|change) (?:your |the )?(?:language|edition|region|country|font|theme)\b"
        r"|^(?:listen to this|this article is|read) .{0,20}\b\d+ min(?:ute)?s?\b|^\d+ min(?:ute)?s? read$"
        r"|^click here to\b|^(?:enable|turn on) (?:javascript|notifications)|^please enable\b",
    ),
)
_COMPILED = [(dropped, rule, re.compile(pattern, re.I)) for dropped, rule, pattern in _PATTERNS]

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
    if _TEASER_START.match(text):
        return Cue(Dropped.TEASER, False, "a teaser’s phrase and a headline")
    for dropped, rule, pattern in _COMPILED:
        if pattern.search(text):
            return Cue(dropped, False, rule)
    return None


def _sign(text: str) -> Cue | None:
    """A line of nothing but signs: a button such as × or ☰, unless it parts sections as *** does."""
    if len(text) <= 2 and text not in {"*", "-", "–", "—", "…"}:
        return Cue(Dropped.NAVIGATION, False, "a sign that is a button", is_weak=True)
    return None
