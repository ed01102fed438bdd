"""The phrases that `cues` looks lines up in, by the class that they give away. Words of some thirty languages."""

from __future__ import annotations

from tui.model import Dropped


def phrases(text: str) -> list[str]:
    """The phrases of a table's entry: they stand between bars."""
    return [phrase.strip() for phrase in text.split("|")]


LONE = {
    Dropped.ADVERTISEMENT: """
        ad | ads | advert | advertisement | advertisements | sponsored | sponsored content | paid content | promoted
        | advertisement scroll to continue | scroll to continue | article continues below | story continues below
        | article continues after advertisement | story continues below advertisement | advertise with us
        | article continues below this ad | skip advertisement | remove ads | continue reading the main story
        | anzeige | werbung | publicité | publicidad | anuncio | pubblicità | publicidade | advertentie
        | advertenties | reclame | реклама | annonce | annons | reklama | reklame | mainos | inzerce | hirdetés
        | διαφήμιση | reklam | إعلان | פרסומת | विज्ञापन | iklan | quảng cáo | 広告 | 广告 | 廣告 | 광고
        | publicitate | oglas | оголошення""",
    Dropped.NAVIGATION: """
        home | homepage | menu | search | explore | settings | language | languages | select language | font size
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
        | 登录 | 登入 | 홈 | 검색 | 로그인 | головна | пошук | увійти | acasă | caută""",
    Dropped.SHARE: """
        share | share this | share this article | share this story | share this post | share on facebook
        | share on twitter | share on x | share on whatsapp | share on linkedin | facebook | twitter | whatsapp
        | linkedin | telegram | reddit | pinterest | instagram | youtube | email | e-mail | mail | copy link
        | copy url | link copied | print | print this | print article | save | bookmark | tweet | pin it | follow us
        | listen | listen to this article | listen to article | teilen | drucken | merken | partager | imprimer
        | enregistrer | compartir | imprimir | condividi | stampa | compartilhar | compartilhe | delen | deel
        | printen | bewaar | поделиться | распечатать | add us on google | google news | del på facebook
        | del artikel | dela på facebook | dela artikeln | jaa | jaa artikkeli | udostępnij | sdílet | megosztás
        | κοινοποίηση | paylaş | مشاركة | שתף | साझा करें | शेयर करें | bagikan | chia sẻ | シェア | シェアする
        | ツイート | 印刷 | 分享 | 공유 | 공유하기 | поширити | distribuie""",
    Dropped.COMMENTS: """
        comment | view comments | read comments | show comments | hide comments | add a comment | reply
        | log in to comment | be the first to comment | kommentieren | commenter | comentar | commenta | reageer
        | ответить""",
    Dropped.NEWSLETTER: """
        subscribe | subscribe now | sign up | abonnieren | s'abonner | suscríbete | abbonati | assine | abonner
        | bliv abonnent | bli abonnent | prenumerera | bli prenumerant | tilaa | zaprenumeruj | předplatit
        | előfizetés | εγγραφή | abone ol | اشترك | langganan | đăng ký | 購読する | メルマガ登録 | 订阅 | 訂閱
        | 구독 | 구독하기""",
    Dropped.LEGAL: """
        terms | terms of use | terms of service | terms and conditions | privacy | privacy policy | cookie policy
        | accept | accept all | reject all | manage preferences | i agree | disclaimer | cookies | impressum
        | datenschutz | agb | mentions légales | conditions générales | aviso legal | política de privacidad
        | note legali | termos de uso | privacybeleid | политика конфиденциальности | personvern | privatlivspolitik
        | integritetspolicy | cookiepolicy | käyttöehdot | tietosuoja | polityka prywatności | regulamin
        | ochrana osobních údajů | adatvédelem | όροι χρήσης | gizlilik politikası | سياسة الخصوصية
        | プライバシーポリシー | 利用規約 | 著作権 | 隐私政策 | 隱私權政策 | 개인정보처리방침 | 이용약관""",
}
"""Lines that say only this."""

HEADINGS = {
    Dropped.NAVIGATION: """
        filed under | filed in | posted in | tags | topics | related topics | more on these topics
        | explore more on these topics | keywords | follow us on | schlagworte | themen | mehr zu den themen
        | mots-clés | mots clés | etiquetas | temas | archivado en | argomenti | tag | onderwerpen | теги | темы""",
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
        | 인기기사 | 읽을거리 | читайте також | новини по темі | citește și | citiți și""",
    Dropped.SHARE: """
        share this with | follow us on social media | share this page""",
    Dropped.NEWSLETTER: """
        newsletter | newsletters | our newsletters | our newsletter | daily newsletter | get our newsletter
        | newsletter abonnieren | nieuwsbrief | boletín | рассылка""",
    Dropped.COMMENTS: """
        comments | leave a reply | leave a comment | post a comment | add your comment | join the conversation
        | join the discussion | write a comment | what do you think | reader comments | top comments | cancel reply
        | kommentare | kommentar schreiben | kommentar verfassen | schreiben sie einen kommentar | commentaires
        | laisser un commentaire | réagir | comentarios | deja un comentario | deja una respuesta | commenti
        | lascia un commento | comentários | deixe um comentário | reacties | laat een reactie achter | комментарии
        | оставить комментарий | добавить комментарий | kommentarer | skriv en kommentar | kommentera | kommentit
        | komentarze | dodaj komentarz | komentáře | diskuze | hozzászólások | σχόλια | yorumlar | yorum yap
        | التعليقات | תגובות | टिप्पणियाँ | komentar | bình luận | コメント | みんなのコメント | 评论 | 評論 | 留言
        | 댓글 | коментарі""",
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
