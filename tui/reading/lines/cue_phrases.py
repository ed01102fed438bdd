"""The phrases that `cues` looks lines up in, by the class that they give away. Words of some thirty languages."""

from __future__ import annotations

from tui.model import Dropped


def phrases(text: str) -> list[str]:
    """The phrases of a table's entry: they stand between bars."""
    return [phrase.strip() for phrase in text.split("|")]


LONE = {
    Dropped.ADVERTISEMENT: """
        ad | ads | advert | advertisement | advertisements | sponsored | sponsored content | paid content | promoted
        | advertisement scroll to continue | scroll to continue | article continues below
        | story continues below | article ad box | story continued below | article continued below | continued below
        | article continues after advertisement | story continues below advertisement | advertise with us
        | article continues below this ad | skip advertisement | remove ads | continue reading the main story
        | anzeige | werbung | publicité | publicidad | anuncio | pubblicità | publicidade | advertentie
        | advertenties | reclame | реклама | annonce | annons | reklama | reklame | mainos | inzerce | hirdetés
        | διαφήμιση | reklam | إعلان | פרסומת | विज्ञापन | iklan | quảng cáo | 広告 | 广告 | 廣告 | 광고
        | publicitate | oglas | оголошення | continua depois da publicidade | la suite après cette publicité
        | haberin devamı | إعلانات | sponsorlu | artykuł sponsorowany | dalsza część artykułu pod materiałem wideo
        | a message from our partner | a message from our sponsor | presented by | shop now | apuestas
        | contenido patrocinado | contenu sponsorisé | sponsorowane | materiał sponsorowany | komerční sdělení
        | партнёрский материал | 협찬 | 贊助""",
    Dropped.NAVIGATION: """
        home | homepage | slušaj vest | pokretanje videa | vidi galeriju | menu | search | explore | settings
        | language | languages | select language | font size
        | reading mode | live tv | watch live | live | login | log in | log out | sign in | register
        | skip to content | skip to main content | back to top | go back | next | previous | next article
        | previous article | all sections | sections | close | e-paper | epaper | my account | account | contact
        | contact us | about us | navigation | main navigation | breadcrumb | open menu | close menu
        | toggle navigation | edition | videos | view all | see all | show more | load more | more | startseite
        | menü | suche | suchen | anmelden | abmelden | zum inhalt springen | mehr anzeigen | accueil | recherche
        | rechercher | se connecter | aller au contenu | inicio | portada | buscar | iniciar sesión | cerca | accedi
        | início | entrar | zoeken | inloggen | naar de inhoud | главная | поиск | меню | войти | hjem | forside
        | søg | søk | log ind | logg inn | start | sök | logga in | etusivu | haku | kirjaudu | strona główna
        | szukaj | zaloguj się | domů | hledat | přihlásit se | kezdőlap | keresés | bejelentkezés | αρχική
        | αναζήτηση | ana sayfa | ara | giriş yap | الرئيسية | بحث | תפריט | חיפוש | होम | खोजें | beranda | cari
        | trang chủ | tìm kiếm | ホーム | 検索 | ログイン | 会員登録 | トップ | メニュー | 首页 | 首頁 | 搜索 | 搜尋
        | 登录 | 登入 | 홈 | 검색 | 로그인 | головна | пошук | увійти | acasă | caută | przejdź do treści
        | przejít k obsahu | meny | anasayfa | लॉगिन | ताज़ा खबरें | वीडियो | تسجيل الدخول | القائمة | 登錄 | 注册
        | 메뉴 | pular para o conteúdo | ir al contenido | secciones | net binnen | lecture 2 min
        | ajouter à mes favoris | zusammenfassung | verschenken | ver biografía | load more updates | ouvir notícia
        | luister | poslechnout | posłuchaj | tümünü gör | メインコンテンツへスキップ | 本文へスキップ
        | コンテンツへスキップ | ページトップへ | トップへ戻る | 写真を拡大 | 画像を拡大 | マイページ | 無料会員登録
        | 新規登録 | 記事一覧 | もっと読む | canlı yayın | canlı tv | üye ol | üye girişi | haberi dinle
        | favorilere ekle | oferecer artigo | ouvir artigo | iniciar sessão | última hora | saltar para o conteúdo
        | ver mais | sugerir correcção | sugerir correção | minha conta | حفظ | استمع إلى المقال | البث المباشر
        | المزيد | oldest first | newest first | refresh | jump to | pinned | load more posts | back to homepage
        | artikel anhören | artikel vorlesen | vorlesen | artikel verschenken | fehler melden | mein konto
        | nach oben | zum seitenanfang | zur startseite | zum hauptinhalt springen | kontakt | über uns
        | écouter l'article | offrir l'article | lire plus tard | retour en haut | haut de page | nous contacter
        | qui sommes-nous | réservé aux abonnés | article réservé aux abonnés | s'inscrire | s'identifier
        | mon compte | escuchar | escuchar artículo | guardar noticia | ir al contenido principal
        | saltar al contenido | volver arriba | mi cuenta | quiénes somos | contacto | ascolta | ascolta l'articolo
        | salva | torna su | chi siamo | contatti | registrati | mostra altro | vai al contenuto | bewaar artikel
        | luister naar dit artikel | terug naar boven | over ons | til toppen | kontakt oss | kundeservice
        | tips oss | lytt til saken | lyssna | kundservice | tipsa oss | till toppen | lyt til artiklen
        | gem artikel | kontakt os | kuuntele | tallenna | asiakaspalvelu | yhteystiedot | uložit | kontakty
        | prihlásiť sa | hľadať | zapisz | zaloguj | rejestracja | o nas | posłuchaj artykułu | kapcsolat
        | impresszum | 본문 바로가기 | 메뉴 바로가기 | 글자 크기 | 글자크기 | 글자 크기 설정 | 이미지 확대보기
        | 사진 확대 | 전체메뉴 | 전체 메뉴 | 회원가입 | 닫기 | 더보기 | 註冊 | 返回首页 | 返回顶部 | 回首頁 | 字級
        | 字号 | 更多 | вход | регистрация | связаться с нами | о нас | контакты | σύνδεση | επικοινωνία | ورود
        | جستجو | tentang kami | hubungi kami | liên hệ | view this email in your browser | view in browser
        | read online | forward to a friend | read the full story | read full story | continue reading | weiterlesen
        | article content | diese e-mail im browser ansehen | im browser anzeigen | im browser öffnen
        | visa i webbläsaren | vis i nettleseren | læs i browseren | voir dans le navigateur | ver en el navegador
        | visualizza nel browser | ver no navegador | bekijk in browser | otwórz w przeglądarce
        | zobrazit v prohlížeči | vollständige version | view full site | full site | version complète
        | versión completa | переглянути повну версію сторінки | muat lebih banyak | tiếp tục đọc | đọc tiếp
        | tải thêm | συνεχίστε την ανάγνωση""",
    Dropped.SHARE: """
        share | share this | share this article | share this story | share this post | share on facebook
        | share on twitter | share on x | share on whatsapp | share on linkedin | facebook | twitter | whatsapp
        | linkedin | telegram | reddit | pinterest | instagram | youtube | email | e-mail | mail | copy link
        | copy url | link copied | print | print this | print article | save | bookmark | tweet | pin it | follow us
        | listen | listen to this article | listen to article | teilen | drucken | merken | partager | imprimer
        | enregistrer | podeli | podeli vest | podijeli | сподели | споделете | подели | compartir | imprimir
        | condividi | stampa | compartilhar | compartilhe | delen | deel
        | printen | bewaar | поделиться | распечатать | add us on google | google news | del på facebook
        | del artikel | dela på facebook | dela artikeln | jaa | jaa artikkeli | udostępnij | sdílet | megosztás
        | κοινοποίηση | paylaş | مشاركة | שתף | साझा करें | शेयर करें | bagikan | chia sẻ | シェア | シェアする
        | ツイート | 印刷 | 分享 | 공유 | 공유하기 | поширити | distribuie | compartir en whatsapp
        | compartir en facebook | copiar enlace | skopiuj link | dela | del | हमें फॉलो करें | طباعة | 分享到 | 微信
        | 微博 | ブックマーク | 인쇄 | читать в telegram | follow this live blog | oferecer | guardar | partilhar
        | enviar por e-mail | copiar link | copiar ligação | síguenos en google | artikel teilen | artikel drucken
        | link kopieren | partager l'article | copier le lien | compartir noticia | condividi l'articolo
        | copia link | deel dit artikel | kopieer link | kopier lenke | kopier link | kopiera länk | del saken
        | dela artikel | skriv ut | spara | tulosta | kopioi linkki | sdílet článek | tisknout | vytisknout
        | zdieľať | drukuj | wyślij | megosztom | nyomtatás | obserwuj nas | dodaj nas w google | bizi takip edin
        | linki kopyala | yazdır | فيسبوك | واتساب | تويتر | تابعنا | نسخ الرابط | この記事をシェア | リンクをコピー
        | 기사 공유하기 | 기사공유 | 스크랩 | 프린트 | 인쇄하기 | 좋아요 | 링크 복사 | url 복사 | 카카오톡
        | 페이스북 | 트위터 | 列印 | 收藏 | 打印 | 复制链接 | скопировать ссылку | поділитися | κοινοποιήστε
        | salin tautan | viber | bluesky | threads | mastodon | messenger""",
    Dropped.COMMENTS: """
        comment | view comments | read comments | show comments | hide comments | add a comment | reply
        | log in to comment | be the first to comment | kommentieren | commenter | comentar | commenta | reageer
        | ответить | vstoupit do diskuse | diskuse | yorum yapmak için giriş yapın | टिप्पणियां | टिप्पणी करें
        | تعليقات | أضف تعليقا | 登录后发表评论 | コメントする | yorum yaz | ver comentarios | ir a los comentarios
        | comenta esta noticia | skomentuj | komentuj | kommentoi | diskutovat | přidat komentář
        | написать комментарий | 댓글 쓰기 | 写评论 | コメントを書く | alle kommentare anzeigen
        | voir les commentaires | lees de reacties""",
    Dropped.NEWSLETTER: """
        subscribe | subscribe now | sign up | abonnieren | s'abonner | suscríbete | abbonati | assine | abonner
        | bliv abonnent | bli abonnent | prenumerera | bli prenumerant | tilaa | zaprenumeruj | předplatit
        | előfizetés | εγγραφή | abone ol | اشترك | langganan | đăng ký | 購読する | メルマガ登録 | 订阅 | 訂閱
        | 구독 | 구독하기 | 購読 | odebírejte náš newsletter | nyhetsbrev | nyhedsbrev | unsubscribe
        | update your preferences | abbestellen | vom newsletter abmelden | se désinscrire | se désabonner
        | darse de baja | disiscriviti | uitschrijven | 뉴스레터 | 뉴스레터 구독 | メールマガジン | odhlásit odběr
        | torne-se assinante | assinar""",
    Dropped.LEGAL: """
        terms | terms of use | terms of service | terms and conditions | privacy | privacy policy | cookie policy
        | accept | accept all | reject all | manage preferences | i agree | disclaimer | cookies | impressum
        | datenschutz | agb | mentions légales | conditions générales | aviso legal | política de privacidad
        | note legali | termos de uso | privacybeleid | политика конфиденциальности | personvern | privatlivspolitik
        | integritetspolicy | cookiepolicy | käyttöehdot | tietosuoja | polityka prywatności | regulamin
        | ochrana osobních údajů | adatvédelem | όροι χρήσης | gizlilik politikası | سياسة الخصوصية
        | プライバシーポリシー | 利用規約 | 著作権 | 隐私政策 | 隱私權政策 | 개인정보처리방침 | 이용약관
        | wszelkie prawa zastrzeżone | všeobecné podmínky | çerez politikası | künye | iletişim | गोपनीयता नीति
        | हमारे बारे में | संपर्क करें | من نحن | اتصل بنا | 关于我们 | 联系我们 | お問い合わせ | 無断転載を禁じます
        | o nás | om oss | cgu | gestion des cookies | politique de confidentialité | cookie-einstellungen
        | datenschutzerklärung | política de cookies | cookie-instellingen | cookiebeleid | privacyverklaring
        | algemene voorwaarden | colofon | polityka cookies | ustawienia prywatności | nastavení soukromí
        | podmínky užití | podmienky používania | ochrana súkromia | estatuto editorial | ficha editorial
        | termos e condições | política de privacidade | condiciones de uso | configuración de cookies
        | configuración de privacidad | gérer mes cookies | données personnelles
        | conditions générales d'utilisation | cookie einstellungen | cookies verwalten | nutzungsbedingungen
        | privacy manager | privacy-einstellungen | informativa privacy | preferenze cookie | tietosuojaseloste
        | evästeet | rediger samtykke | om cookies | kullanım şartları | kullanım koşulları | kvkk aydınlatma metni
        | aydınlatma metni | الشروط والأحكام | شروط الاستخدام | سياسة ملفات تعريف الارتباط
        | 特定商取引法に基づく表示 | 個人情報の取り扱い | 著作権について | 免责声明 | 版权声明 | 服务条款 | 服務條款
        | 청소년보호정책 | 저작권 규약 | 회원약관 | политика обработки персональных данных
        | пользовательское соглашение | kebijakan privasi | syarat dan ketentuan | πολιτική απορρήτου""",
    Dropped.OTHER: """
        ends""",
}
"""Lines that say no more than this."""

HEADINGS = {
    Dropped.NAVIGATION: """
        filed under | filed in | posted in | tags | topics | related topics | more on these topics
        | explore more on these topics | keywords | follow us on | schlagworte | themen | mehr zu den themen
        | mots-clés | mots clés | etiquetas | temas | archivado en | argomenti | tag | onderwerpen | теги | темы
        | tematy | témata | ämnen | emner | etiketler | संबंधित विषय | टैग | الوسوم | 标签 | タグ | 태그
        | tópicos relacionados | tópicos | temas relacionados | haber etiketleri | czytaj więcej na tematy
        | argomenti trattati | sujets liés | thématiques | ämnen i artikeln | 関連ワード | 関連トピックス | 关键词
        | 關鍵字 | 키워드 | ключевые слова | kulcsszavak | címkék""",
    Dropped.BIOGRAPHY: """
        about the author | about the authors | about author | author bio | written by | über den autor | die autorin
        | der autor | à propos de l'auteur | sobre el autor | sull'autore | sobre o autor | over de auteur
        | об авторе""",
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
        | lees meer | meest gelezen | читайте также | по теме | смотрите также | популярное | ещё по теме | læs også
        | læs mere | mest læste | les også | les mer | mest lest | siste nytt | läs också | läs även | läs mer
        | mest läst | lue myös | luetuimmat | czytaj także | czytaj też | zobacz też | zobacz także
        | najczęściej czytane | čtěte také | související články | nejčtenější | olvassa el | kapcsolódó cikkek
        | legolvasottabb | διαβάστε επίσης | ilgili haberler | en çok okunanlar | اقرأ أيضا | مواضيع ذات صلة
        | الأكثر قراءة | קרא עוד | यह भी पढ़ें | संबंधित खबरें | baca juga | berita terkait | terpopuler | xem thêm
        | tin liên quan | 関連記事 | 関連ニュース | 関連キーワード | おすすめ記事 | あわせて読みたい
        | アクセスランキング | ランキング | 人気記事 | 最新記事 | 続きを読む | もっと見る | 一覧 | 相关新闻
        | 相關新聞 | 相关阅读 | 延伸阅读 | 延伸閱讀 | 热门新闻 | 熱門新聞 | 관련기사 | 관련 기사 | 많이 본 뉴스
        | 인기기사 | 읽을거리 | читайте також | новини по темі | citește și | citiți și | czytaj więcej
        | przeczytaj także | polecane | čtěte více | přečtěte si | související | ilginizi çekebilir | ये भी पढ़ें
        | ट्रेंडिंग | اقرأ أيضًا | 热门推荐 | 推荐阅读 | meer nieuws | plus d'articles | главное сегодня
        | le plus populaire | mais populares | recomendamos | mais lidos | últimas notícias | notícias relacionadas
        | artigos relacionados | relacionado | relacionados | relacionadas | gostaria de saber mais? | najnowsze
        | popularne | polecamy | warto przeczytać | zobacz więcej | więcej na temat | najpopularniejsze
        | bu haber de ilginizi çekebilir | sıradaki haber | benzer haberler | diğer haberler | son haberler
        | öne çıkanlar | المزيد من الأخبار | أخبار ذات صلة | قد يعجبك أيضا | قد يهمك أيضا | مقالات ذات صلة
        | اقرأ المزيد | شاهد أيضا | 最新ニュース | 人気の記事 | 注目の記事 | 注目ニュース | 新着記事 | 新着ニュース
        | 関連リンク | 関連する記事 | こちらの記事も読まれています | ピックアップ | 많이 본 기사 | 인기 기사
        | 추천 기사 | 추천뉴스 | 주요뉴스 | 관련 뉴스 | 이 시각 주요뉴스 | 핫뉴스 | 최신기사 | 최신뉴스 | 热门文章
        | 猜你喜欢 | 相关报道 | 精彩推荐 | 最新新聞 | 熱門文章 | 推薦閱讀 | 即時新聞 | 更多新聞 | 更多新闻
        | te recomendamos | le recomendamos | últimas noticias | noticias destacadas | más leídas | más leídos
        | lo último | artículos relacionados | contenido relacionado | otras noticias | lo más comentado
        | articles liés | articles similaires | à découvrir | à ne pas manquer | dans la même rubrique
        | sur le même thème | dernières actualités | vous aimerez aussi | à voir aussi | voir aussi
        | les articles les plus lus | les plus consultés | articoli correlati | notizie correlate | ultime notizie
        | le più lette | più letti | potrebbe interessarti anche | altre notizie | vedi anche | ähnliche artikel
        | empfehlungen | empfohlene artikel | aktuelle nachrichten | neueste artikel | beliebte artikel | top-themen
        | meistkommentiert | passend zum thema | weitere meldungen | weitere nachrichten
        | das könnte dich auch interessieren | das könnte sie interessieren | zum thema | verwandte themen
        | verwandte artikel | lesen sie dazu auch | lesetipps | auch lesenswert | mehr aus dem ressort
        | meer artikelen | gerelateerd | gerelateerde artikelen | aanbevolen | best gelezen | laatste nieuws
        | meer over dit onderwerp | ook interessant | flere saker | siste saker | mest leste | relaterte saker
        | relaterte artikler | anbefalt | seneste nyt | relaterede artikler | fler artiklar | relaterat
        | relaterade artiklar | senaste nytt | mest lästa | aiheesta lisää | lue lisää | uusimmat | suosituimmat
        | katso myös | další články | nejnovější | doporučujeme | mohlo by vás zajímat | nepřehlédněte
        | podobné články | najnovšie | najčítanejšie | súvisiace články | odporúčame | prečítajte si
        | ajánlott cikkek | legfrissebb | ez is érdekelheti | további hírek | останні новини | схожі новини
        | последние новости | самое читаемое | материалы по теме | похожие новости | рекомендуем | другие новости
        | новости партнёров | artikel terkait | berita lainnya | berita terbaru | rekomendasi | lihat juga | tin mới
        | tin cùng chuyên mục | đọc nhiều | có thể bạn quan tâm | σχετικά άρθρα | δημοφιλή | διαβάστε ακόμη
        | כתבות נוספות | עוד בנושא | הנקראות ביותר | مطالب مرتبط | اخبار مرتبط | پربازدیدترین | آخرین اخبار
        | what else we are reading | what else we're reading | what we're reading | what we are reading
        | also in the news | more top stories | more on this topic | if you enjoyed this, you may like
        | you may be interested in | further reading
        | preporučujemo | najčitanije | pročitajte i ovo | pročitajte još | pročitajte i | povezane vijesti
        | povezane vesti | vezane vesti | najnovije vijesti | najnovije vesti | препоручујемо | најчитаније
        | повезане вести | прочитајте још | preberite tudi | preberite še | najbolj brano | sorodne novice
        | още по темата | свързани новини | свързани статии | последни новини | най-четени | може да ви хареса
        | може да ви хареса също | прочетете още | вижте още | препоръчани | прочитајте и | поврзани вести | најчитано
        | loe lisaks | loe ka | enim loetud | lasi arī | lasītākie | skaitykite taip pat | skaitomiausi
        | també et pot interessar | més llegit | mest lesið | lesa meira | soma pia | basahin din | আরও পড়ুন
        | আরও খবর | সর্বশেষ | மேலும் படிக்க | हेही वाचा | مزید پڑھیں | یہ بھی پڑھیں | بیشتر بخوانید | อ่านเพิ่มเติม
        | ข่าวที่เกี่ยวข้อง""",
    Dropped.SHARE: """
        share this with | follow us on social media | share this page
        | conecta con nosotros | síguenos en redes""",
    Dropped.NEWSLETTER: """
        newsletter | newsletters | our newsletters | our newsletter | daily newsletter | get our newsletter
        | newsletter abonnieren | nieuwsbrief | boletín | рассылка | bülten | النشرة البريدية
        | اشترك في النشرة البريدية | नवीनतम न्यूज़लेटर""",
    Dropped.COMMENTS: """
        comments | leave a reply | leave a comment | post a comment | add your comment | join the conversation
        | join the discussion | write a comment | what do you think | reader comments | top comments | cancel reply
        | kommentare | kommentar schreiben | kommentar verfassen | schreiben sie einen kommentar | commentaires
        | laisser un commentaire | réagir | comentarios | deja un comentario | deja una respuesta | commenti
        | lascia un commento | comentários | deixe um comentário | reacties | laat een reactie achter | комментарии
        | оставить комментарий | добавить комментарий | kommentarer | skriv en kommentar | kommentera | kommentit
        | komentarze | dodaj komentarz | komentáře | diskuze | hozzászólások | σχόλια | yorumlar | yorum yap
        | التعليقات | תגובות | टिप्पणियाँ | komentar | bình luận | コメント | みんなのコメント | 评论 | 評論 | 留言
        | 댓글 | коментарі | コメント欄 | 댓글쓰기 | reader comment | letters | kommentare lesen | leserkommentare
        | les commentaires | opinie czytelników | yorumlarınız | 読者のコメント
        | komentari | komentarji | коментари | no comments | no comments yet | nema komentara | няма коментари
        | kommentaarid | comentaris | تبصرے""",
}
"""Headings over more of the same."""

SECTION_LABELS = frozenset(
    phrases(
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
