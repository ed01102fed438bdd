"""How lines of furniture begin that say more than a fixed phrase: patterns by their first word, in lower case.

`cues` looks lines up here; fixed phrases stand in `cue_phrases`.
"""

from __future__ import annotations

from typing import NamedTuple

from tui.model import Dropped

LONGEST_WORDS = 45
"""Longer lines that begin like a teaser or notice are sentences about one; halved or half as high again it moves no
figure (python -m tests.benchmarks.constants tui.reading.lines.openings)."""
_LONGEST_HEADING = 7  # words: longer lines that begin so are sentences


class _Opening(NamedTuple):
    """How lines of a class begin, in lower case, how long they are at most, and whether more of the class follows."""

    dropped: Dropped
    rule: str
    most_words: int
    opens: bool
    pattern: str


_NETWORKS = "facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|google|social media|tiktok"
_AD = (Dropped.ADVERTISEMENT, "an advertisement’s marker", 12)
_FORM = (Dropped.COMMENTS, "belongs to a comment form", 40)
_NOTICE = (Dropped.LEGAL, "a cookie, rights or terms notice", 45)
INVITATION = "an invitation to subscribe"
_INVITATION = (Dropped.NEWSLETTER, INVITATION, 45)
_FOLLOW = (Dropped.SHARE, "an invitation to share or follow", 20)
_CONTROL = (Dropped.NAVIGATION, "a control of the page", 25)
_TEASER = (Dropped.TEASER, "a teaser’s phrase and a headline", LONGEST_WORDS)
_AGENCY = (Dropped.OTHER, "a news agency’s note to editors", 30)
_MORE = (Dropped.TEASER, "a heading over more of the same", _LONGEST_HEADING)
_WALL = (Dropped.NEWSLETTER, "a notice to those who have not subscribed", 30)
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
_HEADINGS: tuple[tuple[str, str], ...] = (
    ("more mehr", r"more from \S|mehr (?:aus|von) (?:der |dem |den )?\S"),
    ("weitere", r"weitere (?:nachrichten|meldungen|artikel|beiträge|themen) (?:aus|von|zu[mr]?) \S"),
    ("other latest related recent", r"\w+ (?:news|stories|articles|headlines|posts|videos) (?:from|in|on|about) \S"),
    ("plus", r"plus d['’](?:articles|actualités|infos) (?:sur|de|dans) \S"),
    ("más otras", r"\w+ (?:noticias|artículos|contenidos) (?:de|en|sobre) \S"),
    ("altri altre", r"altr[ie] (?:notizie|articoli|contenuti) (?:di|da|su|in) \S"),
    ("mais outras", r"\w+ (?:notícias|artigos|conteúdos) (?:de|em|sobre|d[aoe]s?) \S"),
    ("meer", r"meer (?:(?:nieuws|artikelen|verhalen) )?(?:van|uit|over) \S"),
    (
        "fler flere mer mere",
        r"(?:flere? (?:nyheter|nyheder|artiklar|artikler|saker|historier)|mere?) (?:från|fra|om) \S",
    ),
    ("więcej", r"więcej (?:wiadomości|artykułów|informacji) (?:z|na|o) \S"),
    ("ещё еще больше більше другие інші", r"\w+ (?:новост(?:ей|и)|новин[иа]?)\b"),
)
"""Over lists of other reports; a heading ends without a stop."""
_READING_TIME = (
    (
        "0",
        r"\d+\s?(?:min\w*|хв\w*|мин\w*|λεπτ[άό]|phút|menit|perc|dk\.?|dakika)\.?\s(?:read|lesezeit|de lecture"
        r"|di lettura|de lectura|de leitura|leestijd|läsning|lästid|lesetid|læsetid|czytania|čtení|čítania|читання"
        r"|чтения|đọc|baca|okuma|olvasás|lukuaika|citire|ανάγνωση)\b",
    ),
    ("lesezeit leestijd lästid lesetid læsetid lukuaika", r"\w+\s?:?\s?(?:ca\.? )?\d"),
    (
        "reading temps durée tiempo tempo czas čas doba okuma время час χρόνος thời waktu",
        r"(?:reading time|(?:temps|durée) de lecture|tiempo de lectura|tempo (?:di lettura|de leitura)|czas czytania"
        r"|(?:čas|doba) čtení|okuma süresi|время чтения|час читання|χρόνος ανάγνωσης|thời gian đọc|waktu baca)\b",
    ),
)
_WALLS: tuple[tuple[str, str], ...] = (
    (
        "this",
        r"this (?:article|content|story|report) is (?:\w+ ){0,3}(?:for|to) (?:\w+ )?(?:subscribers|members)\b",
    ),
    ("dieser diesen", r"diese[rn] (?:artikel|beitrag|inhalt)\b.{0,40}\b(?:abonnenten|abonnement|abo)\b"),
    ("cet la ce", r"(?:cet article|la suite|ce contenu)\b.{0,40}\babonnée?s?\b"),
    (
        "este esta",
        r"est[ea] (?:artículo|contenido|noticia|artigo|conteúdo)\b.{0,50}\b(?:suscriptores|socios|assinantes)\b",
    ),
    ("questo", r"questo (?:articolo|contenuto)\b.{0,50}\babbonati\b"),
    ("dit", r"dit artikel\b.{0,40}\babonnees\b"),
    (
        "denna den denne",
        r"den(?:na|ne| här| her)? (?:artikel|artikeln|artiklen|saken)\b.{0,40}\b(?:prenumerant|abonnent)",
    ),
    ("ten tento", r"(?:ten artykuł|tento článek)\b.{0,50}\b(?:subskrybent|prenumerator|předplatitel)"),
    ("этот эта цей ця", r"\w+ (?:материал|статья|матеріал|стаття)\b.{0,50}(?:подписчик|передплатник)"),
    ("αυτό το", r"(?:αυτό )?το άρθρο\b.{0,60}συνδρομητ"),
    ("already", r"already (?:a |an )?(?:subscriber|subscribed|member|registered)\b"),
    ("bereits sind", r"(?:sind sie )?bereits (?:digital-?)?(?:abonnent|registriert|kunde)"),
    ("déjà vous", r"(?:vous êtes )?déjà abonnée?\b"),
    ("¿", r"¿(?:ya|eres)\b.{0,20}\b(?:suscrit|suscriptor|socio)"),
    ("sei hai", r"(?:sei|hai) già (?:un )?abbona"),
    ("já", r"já (?:é|sou|tem)\b.{0,12}\bassina"),
    ("al reeds", r"\w+ (?:een )?abonnee\b"),
    ("redan allerede", r"\w+ (?:prenumerant|abonnent)\b"),
    ("masz", r"masz już (?:subskrypcję|konto|prenumeratę)"),
    ("είστε", r"είστε ήδη συνδρομητ"),
)
"""Where a report goes on for subscribers only."""
_OPENINGS: tuple[tuple[tuple[Dropped, str, int], str, str], ...] = (
    *((_NOTICE, firsts, pattern) for firsts, pattern in _EMBEDDED),
    *((_CONTROL, firsts, pattern) for firsts, pattern in _READING_TIME),
    *((_WALL, firsts, pattern) for firsts, pattern in _WALLS),
    (
        _TEASER,
        "đọc xem baca simak lihat читайте дивіться διαβάστε olvassa citește citiți यह",
        r"(?:đọc (?:tiếp|thêm)|xem thêm|(?:baca|simak|lihat) juga|читайте (?:також|ще)|дивіться також"
        rf"|διαβάστε (?:επίσης|ακόμ[αη]|σχετικά)|olvassa el|citi(?:ți|ește) și|यह भी पढ़ें)\s*{_SIGN}",
    ),
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
    (
        _FORM,
        "comments kommentare commentaires comentarios commenti comentários reacties komentarze komentáře komentari"
        " komentarji коментари комментарии коментарі yorumlar",
        r"\w+:?\s?\(?\d*\)?$",
    ),
    (_CONTROL, "your", r"your (?:web )?browser (?:is|does|version)\b"),
    (_CONTROL, "you", r"you(?:['’]re| are) using an (?:outdated|old|unsupported)\b.{0,20}\bbrowser"),
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
    (
        _NOTICE,
        "if when",
        r"\w+ you (?:buy|purchase|click|make|order|book)\b.{0,140}\b(?:we (?:may|might|can|could|will)|\S+ may)"
        r" (?:earn|receive|get)\b.{0,60}\b(?:commissions?|compensation)\b",
    ),
    (
        _NOTICE,
        "we",
        r"we (?:may|might|can|sometimes) (?:earn|receive|get)\b.{0,60}\b(?:commissions?|compensation)\b"
        r".{0,60}\b(?:links?|you|purchases?|products?|partners?)\b",
    ),
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
    (
        _INVITATION,
        "sie vous recibes ricevi hai recebe você je du otrzymujesz",
        r"(?:sie erhalten|vous recevez|recibes|ricevi|hai ricevuto|(?:você )?recebe(?:u)?|je ontvangt"
        r"|du (?:erhältst|får|modtager|mottar)|otrzymujesz)\s(?:\S+ ){0,3}?(?:e-?mail|newsletter|nachricht|message"
        r"|correo|boletín|mejl\w*|e-?post\w*|nyhetsbrev\w*|nyhedsbrev\w*|wiadomość)\b",
    ),
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
    (_CONTROL, "list end", r"list (?:of \d+ items|\d+ of \d+)\b|end of list$"),
    (_CONTROL, "läs les læs", r"l[äæe]s hele?a? (?:artikel|artikeln|saken|artiklen|texten)\b"),
    (_CONTROL, "click", r"click here to\b"),
    (_CONTROL, "enlarge toggle", r"(?:enlarge this image|toggle caption)\b"),
    (_CONTROL, "slideshow gallery", r"\w+ \(\d+ (?:images|photos|pictures)\)$"),
    (_CONTROL, "just", r"just watched\b.{0,120}\breplay\b"),
    (_TEASER, "(", r"\( ?also on [a-z][^()]{0,150}\)$"),
    (
        _AGENCY,
        "(",
        r"\((?:adds|updates|recasts|corrects|refiles|repeats|releads|rewrites|removes|clarifies|changes|fixes|deletes)\b"
        r"[^().]{0,250}\)$|\(\([^()]{0,250}(?:@|\+\d|;)[^()]{0,250}\)\)$",
    ),
    (_AGENCY, "keywords", r"keywords:? [^.]{0,80}/"),
    (_CONTROL, "enable turn please", r"(?:enable|turn on) (?:javascript|notifications)|please enable (?:javascr|cook)"),
)
OPENINGS: dict[str, list[_Opening]] = {}
"""By the first word of a line ("0" for figures), so that an ordinary line costs one look-up."""
for _class, _firsts, _pattern in _OPENINGS:
    for _first in _firsts.split():
        OPENINGS.setdefault(_first, []).append(_Opening(*_class, False, _pattern))
for _firsts, _pattern in _HEADINGS:
    for _first in _firsts.split():
        OPENINGS.setdefault(_first, []).append(_Opening(*_MORE, True, rf"(?:{_pattern})(?!.*[.!?…]$)"))
