"""Words that page furniture is made of, by what they announce: data, no logic.

The words of each table are looked for one by one, whole and without regard to case.  English is
covered best; the commonest words of some other languages stand beside it.
"""

TABLES: dict[str, str] = {
    "navigation": """
        home menu search news world politics business sport sports opinion culture entertainment
        lifestyle technology tech science health education video videos photos photo gallery
        galleries podcasts podcast weather travel food arts books music movies tv money economy
        markets local national international regional sections section navigation archive archives
        obituaries classifieds jobs careers cars games puzzles crossword letters editorials
        columnists magazine shop store login log sign account profile skip main content toggle
        close open back top next previous more view all see show explore edition editions
        breaking live latest trending topics sitemap rss feed feeds directory faq help
        startseite suche menü nachrichten politik wirtschaft kultur wissen reise anmelden weiter
        zurück accueil recherche actualités société économie connexion inicio buscar noticias
        política economía cultura deportes contacto notizie cronaca esteri cerca accedi início
        menú pular conteúdo navegação hem sök nyheter hjem søg forside beranda главная поиск
        новости strona główna szukaj anasayfa haberler home page
    """,
    "share": """
        share sharing tweet facebook twitter whatsapp linkedin pinterest reddit flipboard
        instagram youtube telegram tumblr messenger snapchat tiktok mastodon bluesky email e-mail
        mail print copy link copied follow like save bookmark teilen drucken merken partager
        imprimer compartir imprimir condividi stampa compartilhar delen dela del bagikan
        поделиться udostępnij paylaş
    """,
    "related": """
        related recommended popular trending read also most viewed shared commented must latest
        recent similar stories story articles posts picks editor's editors discover spotlight
        promoted around ähnliche meistgelesen mehr auch lesen voir aussi lire lus leggi anche
        correlati leia também mais lidas lea también relacionados lees ook meer läs också baca
        juga terkait читайте также zobacz czytaj
    """,
    "promotion": """
        subscribe subscriber subscribers subscription subscriptions newsletter newsletters
        advertisement advertising advertise sponsored sponsor promo promotion offer offers deal
        deals discount code codes voucher free trial download app apps join donate membership
        member members gift premium alerts inbox unlimited register signup upgrade buy coupon
        abonnieren abo anzeige werbung abonnez-vous abonner publicité suscríbete publicidad
        abbonati pubblicità iscriviti assine publicidade abonneer advertentie prenumerera iklan
        реклама подписаться reklama abone
    """,
    "legal": """
        © copyright rights reserved privacy policy policies terms conditions cookie cookies
        consent gdpr notice disclaimer imprint accessibility trademark trademarks reprints
        licensing permissions guidelines statement sell california llc inc ltd corp gmbh
        impressum datenschutz agb nutzungsbedingungen mentions légales confidentialité
        derechos reservados privacidad condiciones aviso riservati diritti condizioni direitos
        termos colofon voorwaarden rechten rättigheter kebijakan privasi права защищены
    """,
    "comment": """
        comment comments commenting commented reply replies respond response discussion
        conversation upvote downvote flag moderated username commenter guest anonymous leave
        kommentar kommentare antworten commentaires commentaire répondre comentarios comentario
        responder commenti commento rispondi comentários reacties reageer kommentarer komentar
        комментарии ответить komentarze
    """,
    "credit": """
        photo photograph photographer image images picture pictures illustration graphic video
        getty reuters ap afp epa pa dpa shutterstock istock alamy unsplash flickr wikimedia
        courtesy credit file handout via bild foto fotos crédit photographie imagen immagine
        gambar фото zdjęcie
    """,
    "byline": """
        by author written words reporter reporters correspondent editor writer staff contributor
        columnist editorial desk associated press reuters afp von par por di door av oleh автор
        autor auteur autore redaktion redazione redacción
    """,
    "tags": """
        tags tag tagged topics topic keywords filed under categories category labels themen
        schlagworte mots-clés étiquettes etiquetas temas argomenti trefwoorden ämnen теги kategori
    """,
    "date": """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
        saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm gmt utc est edt cst cdt
        mst mdt pst pdt bst cet cest ist ago updated published posted modified minutes hours hour
        min mins read januar februar märz mai juni juli oktober dezember uhr janvier février mars
        avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo
        junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio
        giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro
        outubro novembro dezembro januari februari maart mei augustus desember agustus januar
        publié veröffentlicht aktualisiert actualizado publicado pubblicato aggiornato geplaatst
    """,
    "you": """
        you your yours you're we our us please click tap here sie ihre wir bitte vous votre nous
        tu tus usted su nosotros voi vostro noi você seu kami anda
    """,
}

CATEGORY_OF: dict[str, tuple[str, ...]] = {}
for _category, _words in TABLES.items():
    for _word in _words.split():
        if _category not in CATEGORY_OF.get(_word, ()):
            CATEGORY_OF[_word] = (*CATEGORY_OF.get(_word, ()), _category)

PHRASES: dict[str, tuple[str, ...]] = {
    "promotion": (
        r"sign up (?:for|to)|newsletters?\b|subscri(?:be|ption)|your inbox|support (?:us|our)",
        r"free trial|start your|get (?:the )?(?:latest|breaking|unlimited)|download (?:the|our)",
        r"become a (?:member|subscriber)|all of our stories|through (?:our|links|this)",
        r"earn (?:a |an )?(?:affiliate )?(?:commission|portion|share)",
        r"make (?:a|your) (?:donation|contribution)",
    ),
    "legal": (
        r"©|all rights reserved|privacy policy|terms of (?:use|service)|use(?:s)? cookies",
        r"by (?:continuing|using|signing|clicking|submitting)|no part of this|material may not",
        r"may not be (?:published|reproduced)|quotes delayed|trademarks? of|copyright",
        r"without (?:the )?(?:express |prior )?(?:written )?(?:permission|consent)",
    ),
    "comment": (
        r"(?:leave|post|add|view|show|read|hide) (?:a |all |your )?(?:\d+ )?(?:comments?|reply)",
        r"please (?:read|log|keep|review)|join the (?:conversation|discussion)|comment policy",
        r"comments? (?:are|is|section|on this)|logged in (?:as|to)|email address will not",
    ),
    "author-note": (
        r"^.{0,80}\b(?:is|was) (?:an?|the) (?:[\w-]+ ){0,5}(?:reporter|writer|journalist|editor)\b",
        r"^.{0,80}\b(?:is|was) (?:an?|the) (?:[\w-]+ ){0,5}(?:correspondent|columnist)\b",
        r"^.{0,80}\b(?:is|was) (?:an?|the) (?:[\w-]+ ){0,5}(?:author|professor|fellow|producer)\b",
        r"\b(?:covers|reports on|writes about) [^.]{3,80} for\b",
        r"reach (?:him|her|them|me) (?:at|on)",
        r"follow (?:him|her|them|me|us)|can be (?:reached|contacted)|on twitter\b",
        r"contributed to this",
    ),
    "related": (
        r"^(?:read|see|watch|listen|more|also|related|up next|next|previous)\b.{0,20}[:»>|]",
        r"read (?:more|also|next|on|the full)|you (?:may|might) (?:also )?like",
        r"more (?:from|on|stories)|most (?:read|popular|viewed|shared)|recommended for",
        r"in this (?:article|series)",
    ),
    "caption": (
        r"\((?:ap|afp|reuters|photo|image|getty|file|pa|epa|dpa)\b|getty images",
        r"\bphoto(?:graph)? ?(?:by|:|/)|via (?:ap|reuters|getty|afp)\b",
        r"\[(?:file|photo|[\w ]{1,60}/(?:reuters|ap|afp))",
        r"\b(?:left|right|center|centre|above|below|pictured)\b[,:)]",
        r"in this (?:\w+ ){0,4}(?:photo|image)",
    ),
}
"""Patterns of several words, matched in the first 300 characters of a line in small letters."""
