"""Phrases of furniture in more languages: Polish, Czech, Swedish, Norwegian, Danish, Turkish, Hindi, Arabic, Chinese,
Japanese, Korean; and of the others what `cue_phrases` does not have. Same form as there.
"""

from __future__ import annotations

from tui.model import Dropped

LONE = {
    Dropped.ADVERTISEMENT: """
        continua depois da publicidade | la suite après cette publicité | haberin devamı | reklam
        | विज्ञापन | إعلان | إعلانات | 广告 | 廣告 | 広告 | 광고 | sponsorlu | artykuł sponsorowany
        | dalsza część artykułu pod materiałem wideo | inzerce | mainos | reklame""",
    Dropped.NAVIGATION: """
        przejdź do treści | szukaj | zaloguj się | strona główna | przejít k obsahu | hledat
        | přihlásit se | sök | logga in | meny | søk | logg inn | søg | log ind | ana sayfa | anasayfa
        | ara | giriş yap | होम | लॉगिन | ताज़ा खबरें | वीडियो | الرئيسية | بحث | تسجيل الدخول | القائمة
        | 首页 | 首頁 | 登录 | 登錄 | 搜索 | 注册 | ホーム | ログイン | 会員登録 | 検索 | メニュー
        | 로그인 | 검색 | 메뉴 | pular para o conteúdo | ir al contenido | aller au contenu | secciones
        | net binnen | lecture 2 min | ajouter à mes favoris | zusammenfassung | verschenken
        | ver biografía | load more updates | ouvir notícia | listen | luister | poslechnout | posłuchaj
        | tümünü gör""",
    Dropped.SHARE: """
        compartir en whatsapp | compartir en facebook | copiar enlace | udostępnij | skopiuj link
        | sdílet | dela | del | paylaş | शेयर करें | हमें फॉलो करें | مشاركة | طباعة | 分享 | 分享到
        | 微信 | 微博 | シェア | ツイート | ブックマーク | 印刷 | 공유 | 공유하기 | 인쇄
        | читать в telegram | share this post | follow this live blog""",
    Dropped.COMMENTS: """
        dodaj komentarz | vstoupit do diskuse | diskuse | kommentera | yorum yap
        | yorum yapmak için giriş yapın | टिप्पणियां | टिप्पणी करें | تعليقات | أضف تعليقا | 评论 | 評論
        | 登录后发表评论 | コメント | コメントする | 댓글""",
    Dropped.NEWSLETTER: "abone ol | اشترك | 订阅 | 購読 | 구독 | odebírejte náš newsletter | nyhetsbrev | nyhedsbrev",
    Dropped.LEGAL: """
        regulamin | polityka prywatności | wszelkie prawa zastrzeżone | ochrana osobních údajů
        | všeobecné podmínky | gizlilik politikası | çerez politikası | künye | iletişim | गोपनीयता नीति
        | हमारे बारे में | संपर्क करें | سياسة الخصوصية | من نحن | اتصل بنا | 关于我们 | 联系我们
        | 隐私政策 | プライバシーポリシー | 利用規約 | お問い合わせ | 無断転載を禁じます
        | 개인정보처리방침 | 이용약관 | o nás | om oss | integritetspolicy | personvern | cgu
        | gestion des cookies | politique de confidentialité | cookie-einstellungen
        | datenschutzerklärung | política de cookies""",
}

HEADINGS = {
    Dropped.NAVIGATION: """
        tematy | témata | ämnen | emner | etiketler | संबंधित विषय | टैग | الوسوم | 标签 | タグ | 태그
        | tópicos relacionados | tópicos""",
    Dropped.TEASER: """
        czytaj także | czytaj też | czytaj więcej | zobacz także | zobacz też | przeczytaj także
        | najczęściej czytane | polecane | čtěte také | čtěte více | přečtěte si | nejčtenější
        | související | läs mer | läs även | mest läst | les mer | mest lest | læs også | mest læste
        | ilgili haberler | ilginizi çekebilir | en çok okunanlar | यह भी पढ़ें | ये भी पढ़ें
        | संबंधित खबरें | ट्रेंडिंग | اقرأ أيضا | اقرأ أيضًا | مواضيع ذات صلة | الأكثر قراءة | 相关阅读
        | 相关新闻 | 热门推荐 | 推荐阅读 | 相關新聞 | 関連記事 | あわせて読みたい | アクセスランキング
        | おすすめ記事 | 関連ニュース | 관련기사 | 많이 본 뉴스 | meer nieuws | mais lidas
        | plus d'articles | главное сегодня | le plus populaire""",
    Dropped.NEWSLETTER: "bülten | النشرة البريدية | اشترك في النشرة البريدية | नवीनतम न्यूज़लेटर",
    Dropped.COMMENTS: "komentarze | komentáře | kommentarer | yorumlar | التعليقات | コメント欄 | 댓글쓰기",
}
