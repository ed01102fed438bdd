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
    " reklama oglądaj zobacz subskrybuj zaloguj prenumerata wideo galeria najnowsze czytaj newslettera"
    " reklamy sdílet diskuse předplatné přihlásit přečtěte čtěte články zobrazit"
    " abone ol paylaş yorum yorumlar haberler haberi tıklayın giriş reklam galeri ilgili"
    " tilaa kirjaudu jaa kommentit lue lisää mainos aihe uutiskirje"
    " előfizetés megosztás hirdetés olvasás hírlevél kommentek cikkek bejelentkezés"
    " abonează-te publicitate citește distribuie comentarii articole"
    " abonnement annonse logg inn tips anbefalt podkast annonce seneste lyt podcasten prenumerant annons logga lyssna"
    " artikelen video's aanbevolen bewaar nieuwsbrief inschrijven adverteren"
    " εγγραφείτε συνδρομή διαβάστε σχόλια ειδήσεις περισσότερα κοινοποίηση βίντεο"
    " підписатися підписуйтесь читайте поділитися коментарі новини реклама більше"
    " اشترك مشاركة تعليقات تعليق المزيد شاهد اقرأ الأخبار فيديو تابعنا تسجيل"
    " पढ़ें शेयर वीडियो खबरें टिप्पणी सब्सक्राइब क्लिक लॉगिन फोटो"
    " baca bagikan komentar langganan terkait terpopuler iklan masuk daftar"
    " chia sẻ bình luận đăng ký đọc quảng cáo"
    " 구독 구독하기 로그인 회원가입 댓글 공유 기사 뉴스 광고 더보기 추천 영상 앱"
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
    " prywatności plików przetwarzania podmínky soukromí osobních údajů gizlilik çerez koşulları hakkı"
    " saklıdır tietosuoja evästeet käyttöehdot adatvédelem feltételek jogok condiții confidențialitate drepturile"
    " samtykke vilkår rettigheter rettigheder persondata samtycke upphovsrätt copyrighted απορρήτου όροι δικαιώματα"
    " конфіденційності захищено الخصوصية شروط محفوظة गोपनीयता शर्तें kebijakan privasi ketentuan"
    " cipta dilindungi bảo mật 무단전재 무단 재배포 저작권 저작권자 개인정보 이용약관 개인정보처리방침"
)
"""Stand in notices of law, consent and advertising."""

YOU_WORDS = listed(
    "you your yours we our us sie ihre ihr ihnen uns unsere unser vous votre vos nous notre nos usted su sus nuestro"
    " nuestra nosotros tu tuo tuoi noi nostro nostra você seu sua nosso nossa u uw ons onze du deg din vår oss вы"
    " ваш ваши мы наш"
    " ty twój twoje wasze nasz nasze naszego państwo jsme váš vaše vám vás naše náš siz sizin bizim biz sizi"
    " sinä sinun meidän teidän ön önök nekünk ön dumneavoastră noastre nostru dig ditt dere våre dine jer"
    " vores jullie jouw onze εσείς σας εμείς μας σου ви вас ваші нас أنت لك لنا نحن معنا आप आपके आपको हम हमारे"
    " anda kami kita bạn chúng tôi 여러분 당신 우리 저희 독자 독자님"
)
"""Speak to the reader."""

I_WORDS = listed("i i'm i've my me ich mein je mon moi yo mi io mio eu meu ik mijn jag jeg min я мой")
"""Speak of the writer, as comments do."""

SPEECH_WORDS = listed(
    "said says told added according asked announced sagte sagt erklärte laut dit selon déclaré affirmé expliqué dijo"
    " según afirmó explicó señaló disse secondo afirmou segundo zei volgens sa säger enligt ifølge sier powiedział"
    " według сказал заявил сообщил"
    " dodał dodała twierdzi poinformował uvedl řekl řekla podle dodal sdělil dedi söyledi açıkladı belirtti göre"
    " sanoo kertoo mukaan sanoi mondta szerint közölte spus declarat potrivit afirmat forteller fortalte oplyser siger"
    " udtaler berättar uppger sade zegt vertelt stelde aldus είπε δήλωσε σύμφωνα ανέφερε заявив повідомив повідомила"
    " словами сказав قال قالت وقال وأضاف أضاف أوضح وأوضح صرح कहा बताया मुताबिक अनुसार kata mengatakan ujar menurut"
    " katanya theo nói 말했다 밝혔다 전했다 강조했다 설명했다 덧붙였다 따르면"
    " meint teilte mitteilte betonte zufolge warnte kritisierte forderte berichtet berichtete sagten meinte"
    " indicó aseguró añadió declaró explica indique raconte ajoute assure estime spiegato dichiarato aggiunto spiega"
    " disseram explicou declarou acrescentou"
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

DENSE_LEGAL = "利用規約|プライバシー|著作権|無断転載|転載を禁|個人情報|クッキー|版权|版權|隐私|隱私|转载|轉載|免责|免責"
DENSE_YOU = (
    "ください|下さい|ご覧|お客様|あなた|皆さま|皆様|いただけ|いただき|お届け|ご利用|お楽しみ"
    "|お申し込み|お問い合わせ|您|欢迎|歡迎|敬请"
)
DENSE_PAGE = (
    "会員|登録|ログイン|購読|無料|有料|公式サイト|サイトです|ページです|メディアです|コーナーです|紹介します"
    "|紹介しています|一覧|ランキング|関連記事|おすすめ|アプリ|メルマガ|シェア|広告"
    "|订阅|訂閱|登录|登入|注册|註冊|广告|廣告|客户端|下载|下載|点击|點擊"
    "|相关阅读|相關新聞|热门|熱門|更多"
)
DENSE_SPEECH = (
    "と述べ|と語っ|と話し|と話す|と発表|発表した|発表しました|明らかにした|という。|と説明|と指摘|によると"
    "|表示|指出|强调|強調|据报道|據報導|说：|說："
)
"""The same in scripts without spaces: patterns, for there a clause is one word."""
