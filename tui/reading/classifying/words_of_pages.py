"""Words by which the furniture of pages is told from reports, in several languages; `features` counts them."""

from __future__ import annotations

from tui.vocabulary import listed

PAGE_WORDS = listed(
    "subscribe subscribed subscriber subscribers subscription sign signup login log newsletter newsletters read more"
    " related recommended trending popular latest share tweet facebook twitter instagram linkedin whatsapp pinterest"
    " reddit youtube tiktok telegram follow comment comments reply replies click here scroll menu search skip close"
    " loading download app store google contact careers sitemap rss faq help home previous next tags topics category"
    " categories print email e-mail save bookmark listen watch video videos gallery photos join register account view"
    " load show editor's pick picks breaking live settings language font preferences donate support buy shop deals"
    " offers coupon sponsored promoted advertisement ads read: podcast podcasts stories articles"
    " anzeige werbung mehr lesen sie abonnieren abo anmelden teilen kommentare kommentar weitere startseite suche"
    " folgen themen meistgelesen artikel merken drucken nachrichten lire aussi partager connexion abonnez-vous"
    " abonnés s'abonner commentaires recherche suivez inscription vidéo vidéos lea leer suscríbete suscripción"
    " compartir comentarios buscar síguenos noticias más leggi anche condividi abbonati commenti cerca segui leia"
    " compartilhe assine comentários mais lees meer delen reageer abonneer inloggen läs också dela kommentera"
    " prenumerera les også del abonner annonse czytaj także udostępnij komentarze więcej реклама подписаться"
    " подпишитесь читайте поделиться комментарии поиск"
)
"""Stand on buttons, in menus and over lists."""

LEGAL_WORDS = listed(
    "cookie cookies consent privacy terms conditions rights reserved copyright trademark trademarks registered"
    " warranty policy policies affiliate commission recaptcha gdpr opt-out unsubscribe advertising advertisers"
    " partners personalised personalized browser device data einwilligung datenschutz datenschutzerklärung impressum"
    " agb nutzungsbedingungen rechte vorbehalten mentions légales droits réservés confidentialité données publicité"
    " privacidad derechos reservados aviso legal publicidad riservati diritti informativa reservados direitos termos"
    " voorwaarden voorbehouden rechten personvern informasjonskapsler integritetspolicy villkor regulamin prawa"
    " zastrzeżone права защищены конфиденциальности"
)
"""Stand in notices of law, consent and advertising."""

YOU_WORDS = listed(
    "you your yours we our us sie ihre ihr ihnen uns unsere unser vous votre vos nous notre nos usted su sus nuestro"
    " nuestra nosotros tu tuo tuoi noi nostro nostra você seu sua nosso nossa u uw ons onze du deg din vår oss вы"
    " ваш ваши мы наш"
)
"""Speak to the reader."""

I_WORDS = listed("i i'm i've my me ich mein je mon moi yo mi io mio eu meu ik mijn jag jeg min я мой")
"""Speak of the writer, as comments do."""

SPEECH_WORDS = listed(
    "said says told added according asked announced sagte sagt erklärte laut dit selon déclaré affirmé expliqué dijo"
    " según afirmó explicó señaló disse secondo afirmou segundo zei volgens sa säger enligt ifølge sier powiedział"
    " według сказал заявил сообщил"
)
"""Report speech."""

TIME_WORDS = listed(
    "ago min mins minutes hours hour days day week weeks yesterday today updated published am pm uhr vor stunden"
    " minuten hace horas minutos heures il fa ore minuti há geleden uur siden tunti sedan timmar temu назад"
    " jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september"
    " october november december januar februar märz mai juni juli oktober dezember janvier février mars avril juin"
    " juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre"
    " octubre noviembre diciembre"
)
"""Stand in short lines that say when something was published."""
