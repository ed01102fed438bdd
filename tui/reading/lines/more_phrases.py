"""Phrases of furniture in more languages: Polish, Czech, Swedish, Norwegian, Danish, Turkish, Hindi, Arabic, Chinese,
Japanese, Korean, and of the others what `cue_phrases` does not have; phrases of mails. Same form as there.
"""

from __future__ import annotations

from tui.model import Dropped

LONE = {
    Dropped.ADVERTISEMENT: """
        continua depois da publicidade | la suite après cette publicité | haberin devamı | reklam | विज्ञापन
        | إعلان | إعلانات | 广告 | 廣告 | 広告 | 광고 | sponsorlu | artykuł sponsorowany
        | dalsza część artykułu pod materiałem wideo | inzerce | mainos | reklame | a message from our partner
        | a message from our sponsor | presented by | shop now | apuestas | contenido patrocinado
        | contenu sponsorisé | sponsorowane | materiał sponsorowany | komerční sdělení | партнёрский материал
        | 협찬 | 贊助""",
    Dropped.NAVIGATION: """
        przejdź do treści | szukaj | zaloguj się | strona główna | przejít k obsahu | hledat | přihlásit se
        | sök | logga in | meny | søk | logg inn | søg | log ind | ana sayfa | anasayfa | ara | giriş yap | होम
        | लॉगिन | ताज़ा खबरें | वीडियो | الرئيسية | بحث | تسجيل الدخول | القائمة | 首页 | 首頁 | 登录 | 登錄
        | 搜索 | 注册 | ホーム | ログイン | 会員登録 | 検索 | メニュー | 로그인 | 검색 | 메뉴
        | pular para o conteúdo | ir al contenido | aller au contenu | secciones | net binnen | lecture 2 min
        | ajouter à mes favoris | zusammenfassung | verschenken | ver biografía | load more updates
        | ouvir notícia | listen | luister | poslechnout | posłuchaj | tümünü gör | メインコンテンツへスキップ
        | 本文へスキップ | コンテンツへスキップ | ページトップへ | トップへ戻る | 写真を拡大 | 画像を拡大
        | マイページ | 無料会員登録 | 新規登録 | 記事一覧 | もっと読む | canlı yayın | canlı tv | üye ol
        | üye girişi | haberi dinle | favorilere ekle | oferecer artigo | ouvir artigo | iniciar sessão
        | última hora | saltar para o conteúdo | ver mais | sugerir correcção | sugerir correção | minha conta
        | حفظ | استمع إلى المقال | البث المباشر | المزيد | oldest first | newest first | refresh | jump to
        | pinned | load more posts | back to homepage | artikel anhören | artikel vorlesen | vorlesen
        | artikel verschenken | fehler melden | mein konto | nach oben | zum seitenanfang | zur startseite
        | zum hauptinhalt springen | kontakt | über uns | écouter l'article | offrir l'article | lire plus tard
        | retour en haut | haut de page | nous contacter | qui sommes-nous | réservé aux abonnés
        | article réservé aux abonnés | s'inscrire | s'identifier | mon compte | escuchar | escuchar artículo
        | guardar noticia | ir al contenido principal | saltar al contenido | volver arriba | mi cuenta
        | quiénes somos | contacto | ascolta | ascolta l'articolo | salva | torna su | chi siamo | contatti
        | registrati | mostra altro | vai al contenuto | bewaar artikel | luister naar dit artikel
        | terug naar boven | over ons | til toppen | kontakt oss | kundeservice | tips oss | lytt til saken
        | lyssna | kundservice | tipsa oss | till toppen | lyt til artiklen | gem artikel | kontakt os
        | kuuntele | tallenna | asiakaspalvelu | yhteystiedot | uložit | kontakty | prihlásiť sa | hľadať
        | zapisz | zaloguj | rejestracja | o nas | posłuchaj artykułu | kapcsolat | impresszum | 본문 바로가기
        | 메뉴 바로가기 | 글자 크기 | 글자크기 | 글자 크기 설정 | 이미지 확대보기 | 사진 확대 | 전체메뉴
        | 전체 메뉴 | 회원가입 | 닫기 | 더보기 | 註冊 | 返回首页 | 返回顶部 | 回首頁 | 字級 | 字号 | 更多 | вход
        | регистрация | связаться с нами | о нас | контакты | σύνδεση | επικοινωνία | ورود | جستجو
        | tentang kami | hubungi kami | liên hệ | view this email in your browser | view in browser
        | read online | forward to a friend | read the full story | read full story | continue reading
        | weiterlesen | article content | diese e-mail im browser ansehen
        | im browser anzeigen | im browser öffnen
        | visa i webbläsaren | vis i nettleseren | læs i browseren | voir dans le navigateur
        | ver en el navegador | visualizza nel browser | ver no navegador | bekijk in browser
        | otwórz w przeglądarce | zobrazit v prohlížeči | vollständige version | view full site | full site
        | version complète | versión completa | переглянути повну версію сторінки | muat lebih banyak
        | tiếp tục đọc | đọc tiếp | tải thêm | συνεχίστε την ανάγνωση""",
    Dropped.SHARE: """
        compartir en whatsapp | compartir en facebook | copiar enlace | udostępnij | skopiuj link | sdílet
        | dela | del | paylaş | शेयर करें | हमें फॉलो करें | مشاركة | طباعة | 分享 | 分享到 | 微信 | 微博
        | シェア | ツイート | ブックマーク | 印刷 | 공유 | 공유하기 | 인쇄 | читать в telegram | share this post
        | follow this live blog | oferecer | guardar | compartilhar | partilhar | enviar por e-mail
        | copiar link | copiar ligação | síguenos en google | artikel teilen | artikel drucken | link kopieren
        | partager l'article | copier le lien | compartir noticia | condividi l'articolo | copia link
        | deel dit artikel | kopieer link | kopier lenke | kopier link | kopiera länk | del saken | dela artikel
        | skriv ut | spara | jaa artikkeli | tulosta | kopioi linkki | sdílet článek | tisknout | vytisknout
        | zdieľať | drukuj | wyślij | megosztom | nyomtatás | obserwuj nas | dodaj nas w google
        | bizi takip edin | linki kopyala | yazdır | فيسبوك | واتساب | تويتر | تابعنا | نسخ الرابط
        | この記事をシェア | リンクをコピー | 기사 공유하기 | 기사공유 | 스크랩 | 프린트 | 인쇄하기 | 좋아요
        | 링크 복사 | url 복사 | 카카오톡 | 페이스북 | 트위터 | 列印 | 收藏 | 打印 | 复制链接
        | скопировать ссылку | поділитися | κοινοποιήστε | salin tautan | viber | bluesky | threads | mastodon
        | messenger""",
    Dropped.COMMENTS: """
        dodaj komentarz | vstoupit do diskuse | diskuse | kommentera | yorum yap | yorum yapmak için giriş yapın
        | टिप्पणियां | टिप्पणी करें | تعليقات | أضف تعليقا | 评论 | 評論 | 登录后发表评论 | コメント
        | コメントする | 댓글 | yorum yaz | ver comentarios | ir a los comentarios | comenta esta noticia
        | skomentuj | komentuj | kommentoi | diskutovat | přidat komentář | написать комментарий | 댓글쓰기
        | 댓글 쓰기 | 写评论 | コメントを書く | alle kommentare anzeigen | voir les commentaires
        | lees de reacties""",
    Dropped.NEWSLETTER: """
        abone ol | اشترك | 订阅 | 購読 | 구독 | odebírejte náš newsletter | nyhetsbrev | nyhedsbrev
        | unsubscribe | manage preferences | update your preferences | abbestellen | vom newsletter abmelden
        | se désinscrire | se désabonner | darse de baja | disiscriviti | uitschrijven | 뉴스레터
        | 뉴스레터 구독 | メールマガジン | odhlásit odběr | torne-se assinante | assinar""",
    Dropped.LEGAL: """
        regulamin | polityka prywatności | wszelkie prawa zastrzeżone | ochrana osobních údajů
        | všeobecné podmínky | gizlilik politikası | çerez politikası | künye | iletişim | गोपनीयता नीति
        | हमारे बारे में | संपर्क करें | سياسة الخصوصية | من نحن | اتصل بنا | 关于我们 | 联系我们 | 隐私政策
        | プライバシーポリシー | 利用規約 | お問い合わせ | 無断転載を禁じます | 개인정보처리방침 | 이용약관
        | o nás | om oss | integritetspolicy | personvern | cgu | gestion des cookies
        | politique de confidentialité | cookie-einstellungen | datenschutzerklärung | política de cookies
        | cookie-instellingen | cookiebeleid | privacyverklaring | algemene voorwaarden | colofon
        | polityka cookies | ustawienia prywatności | nastavení soukromí | podmínky užití | podmienky používania
        | ochrana súkromia | estatuto editorial | ficha editorial | termos e condições | política de privacidade
        | condiciones de uso | configuración de cookies | configuración de privacidad | gérer mes cookies
        | données personnelles | conditions générales d'utilisation | cookie einstellungen | cookies verwalten
        | nutzungsbedingungen | privacy manager | privacy-einstellungen | informativa privacy
        | preferenze cookie | tietosuojaseloste | evästeet | rediger samtykke | om cookies | kullanım şartları
        | kullanım koşulları | kvkk aydınlatma metni | aydınlatma metni | الشروط والأحكام | شروط الاستخدام
        | سياسة ملفات تعريف الارتباط | 特定商取引法に基づく表示 | 個人情報の取り扱い | 著作権について | 免责声明
        | 版权声明 | 服务条款 | 服務條款 | 청소년보호정책 | 저작권 규약 | 회원약관
        | политика обработки персональных данных | пользовательское соглашение | kebijakan privasi
        | syarat dan ketentuan | πολιτική απορρήτου""",
    Dropped.OTHER: "ends",
}

HEADINGS = {
    Dropped.NAVIGATION: """
        tematy | témata | ämnen | emner | etiketler | संबंधित विषय | टैग | الوسوم | 标签 | タグ | 태그
        | tópicos relacionados | tópicos | temas relacionados | haber etiketleri | czytaj więcej na tematy
        | argomenti trattati | sujets liés | thématiques | ämnen i artikeln | 関連ワード | 関連トピックス
        | 关键词 | 關鍵字 | 키워드 | ключевые слова | kulcsszavak | címkék""",
    Dropped.TEASER: """
        czytaj także | czytaj też | czytaj więcej | zobacz także | zobacz też | przeczytaj także
        | najczęściej czytane | polecane | čtěte také | čtěte více | přečtěte si | nejčtenější | související
        | läs mer | läs även | mest läst | les mer | mest lest | læs også | mest læste | ilgili haberler
        | ilginizi çekebilir | en çok okunanlar | यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | ट्रेंडिंग
        | اقرأ أيضا | اقرأ أيضًا | مواضيع ذات صلة | الأكثر قراءة | 相关阅读 | 相关新闻 | 热门推荐 | 推荐阅读
        | 相關新聞 | 関連記事 | あわせて読みたい | アクセスランキング | おすすめ記事 | 関連ニュース | 관련기사
        | 많이 본 뉴스 | meer nieuws | mais lidas | plus d'articles | главное сегодня | le plus populaire
        | mais populares | recomendamos | mais lidos | últimas notícias | notícias relacionadas
        | artigos relacionados | relacionado | relacionados | relacionadas | gostaria de saber mais? | najnowsze
        | popularne | polecamy | warto przeczytać | zobacz więcej | więcej na temat | najpopularniejsze
        | bu haber de ilginizi çekebilir | sıradaki haber | benzer haberler | diğer haberler | son haberler
        | öne çıkanlar | المزيد من الأخبار | أخبار ذات صلة | قد يعجبك أيضا | قد يهمك أيضا | مقالات ذات صلة
        | اقرأ المزيد | شاهد أيضا | 最新ニュース | 人気の記事 | 注目の記事 | 注目ニュース | 新着記事
        | 新着ニュース | 関連リンク | 関連する記事 | こちらの記事も読まれています | ピックアップ | 많이 본 기사
        | 인기 기사 | 추천 기사 | 추천뉴스 | 주요뉴스 | 관련 뉴스 | 이 시각 주요뉴스 | 핫뉴스 | 최신기사
        | 최신뉴스 | 热门文章 | 猜你喜欢 | 相关报道 | 精彩推荐 | 最新新聞 | 熱門文章 | 推薦閱讀 | 即時新聞
        | 更多新聞 | 更多新闻 | te recomendamos | le recomendamos | últimas noticias | noticias destacadas
        | más leídas | más leídos | lo último | artículos relacionados | contenido relacionado | otras noticias
        | lo más comentado | articles liés | articles similaires | à découvrir | à ne pas manquer
        | dans la même rubrique | sur le même thème | dernières actualités | vous aimerez aussi | à voir aussi
        | voir aussi | les articles les plus lus | les plus consultés | articoli correlati | notizie correlate
        | ultime notizie | le più lette | più letti | potrebbe interessarti anche | altre notizie | vedi anche
        | ähnliche artikel | empfehlungen | empfohlene artikel | aktuelle nachrichten | neueste artikel
        | beliebte artikel | top-themen | meistkommentiert | passend zum thema | weitere meldungen
        | weitere nachrichten | das könnte dich auch interessieren | das könnte sie interessieren | zum thema
        | verwandte themen | verwandte artikel | lesen sie dazu auch | lesetipps | auch lesenswert
        | mehr aus dem ressort | meer artikelen | gerelateerd | gerelateerde artikelen | aanbevolen
        | best gelezen | laatste nieuws | meer over dit onderwerp | ook interessant | flere saker | siste saker
        | mest leste | relaterte saker | relaterte artikler | anbefalt | seneste nyt | relaterede artikler
        | fler artiklar | relaterat | relaterade artiklar | senaste nytt | mest lästa | aiheesta lisää
        | lue lisää | uusimmat | suosituimmat | katso myös | další články | nejnovější | doporučujeme
        | mohlo by vás zajímat | nepřehlédněte | podobné články | najnovšie | najčítanejšie | súvisiace články
        | odporúčame | prečítajte si | ajánlott cikkek | legfrissebb | ez is érdekelheti | további hírek
        | останні новини | схожі новини | последние новости | самое читаемое | материалы по теме
        | похожие новости | рекомендуем | другие новости | новости партнёров | artikel terkait | berita lainnya
        | berita terbaru | rekomendasi | lihat juga | tin mới | tin cùng chuyên mục | đọc nhiều
        | có thể bạn quan tâm | σχετικά άρθρα | δημοφιλή | διαβάστε ακόμη | כתבות נוספות | עוד בנושא
        | הנקראות ביותר | مطالب مرتبط | اخبار مرتبط | پربازدیدترین | آخرین اخبار | what else we are reading
        | what else we're reading | what we're reading | what we are reading | also in the news
        | more top stories | more on this topic | if you enjoyed this, you may like | you may be interested in
        | further reading""",
    Dropped.NEWSLETTER: "bülten | النشرة البريدية | اشترك في النشرة البريدية | नवीनतम न्यूज़लेटर",
    Dropped.COMMENTS: """
        komentarze | komentáře | kommentarer | yorumlar | التعليقات | コメント欄 | 댓글쓰기 | reader comment
        | reader comments | letters | kommentare lesen | leserkommentare | les commentaires | opinie czytelników
        | yorumlarınız | 読者のコメント""",
}
