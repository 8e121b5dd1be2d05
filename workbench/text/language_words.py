"""The commonest small words of many languages, by which a text gives its language away: data.

Codes are those of BCP 47.  A word may stand under several languages and then counts for less; a
language needs a few words that its neighbours lack.
"""

SCRIPTS: dict[str, str] = {
    "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CJK": "zh", "GREEK": "el", "HEBREW": "he",
    "THAI": "th", "GEORGIAN": "ka", "ARMENIAN": "hy", "BENGALI": "bn", "GURMUKHI": "pa",
    "GUJARATI": "gu", "ORIYA": "or", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn",
    "MALAYALAM": "ml", "SINHALA": "si", "LAO": "lo", "MYANMAR": "my", "KHMER": "km",
    "ETHIOPIC": "am", "TIBETAN": "bo",
}  # fmt: skip
"""Scripts that one language writes, as good as alone, by the first word of Unicode's names."""

COMMON: dict[str, str] = {
    "zh": "的一是在不了有和人这這中大为為上个個国國他说說们們会會时時",
    "ko": "이다는을에의가하고지한은로",
    "ja": "のにはをたとがでていすまるしなっれうあか日一国会人年大十本中長出時政事自行社月分議後"
    "前民生間対上部者地市業内方定今新場金員入立開手力学問高代明実関動全目表通外最言氏現理"
    "調体化当主題下首意法来作性的要用制度気小成期公持取都和機平加思家話世受区多県続進正安"
    "設保改数記院女初北権心界支第産結点教報書府活原先共得解名資向際面委告軍文反元重近考判"
    "認海参利組知案道信集在件団物側使求所次水品論計死官",
}
"""The commonest signs of languages with thousands of them."""

LETTERS: dict[str, str] = {
    "en": "éèêëïçñöüáíóäæœ", "de": "äöüßéèà", "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíñóúüç",
    "pt": "àáâãçéêíóôõúü", "gl": "áéíñóúü", "ca": "àçéèíïóòúü", "it": "àèéìíîòóùú",
    "nl": "éèêëïöüäóáç", "ro": "ăâîșțşţ", "sv": "åäöéü", "da": "æøåéüö", "nb": "æøåéèòôóäö",
    "is": "áðéíóúýþæö", "fi": "åäöšžé", "et": "äöõüšž", "hu": "áéíóöőúüű", "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšžćđ", "hr": "čćđšž",
    "sr-Latn": "čćđšž", "sq": "ëç", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž",
    "tr": "çğıöşüâîûi̇", "az": "çğıöşüəi̇",
}  # fmt: skip
"""Letters beyond ASCII that languages of the Latin script are written with, small."""

WORDS: dict[str, dict[str, str]] = {
    "LATIN": {
        "en": """
            the of and to in is that was for on with as it by are this from be have has
            not at which they were been their will would said who he she
        """,
        "de": """
            der die und das den von zu mit sich des auf für ist im dem nicht ein eine als
            auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie
            einem über
        """,
        "fr": """
            le la les de des et du en un une que est pour qui dans sur pas plus par au ce
            avec il sont aux cette mais ont été comme ne elle à était leur
        """,
        "es": """
            el la los las de que y en un una del por con para se es su al lo como más pero
            sus ha este fue entre sobre también está según desde muy han años
        """,
        "pt": """
            o a os as de que e do da em um uma para com não por mais dos das se na no ao
            foi são mas como pelo pela ele também está seu sua ou nos às já até
        """,
        "it": """
            il la di che e un una per in del della è con non si le dei delle al da sono
            più anche nel gli ha come alla ma questo dal nella lo hanno ci essere
        """,
        "nl": """
            de het een van en in is dat op te zijn met voor niet die aan er om ook als bij
            maar door naar heeft uit worden werd over nog deze wordt hij ze dan zich
        """,
        "ca": """
            el la els les de que i en un una del per amb és al no es més com ha pel són
            aquest aquesta va també però seva seu dels han ser entre les
        """,
        "gl": """
            o a os as de que e do da en un unha para con non por máis dos das se na no ao
            foi son pero como polo pola el tamén está seu súa ou nos xa ata
        """,
        "ro": """
            și de la în a cu pe nu un o care din pentru că mai au fost este sa se prin
            după dar sunt al ale fi ce ca lui cei sau această
        """,
        "sv": """
            och att det i en som är på av för med till den har de inte om ett från var men
            vi sig kan så efter också vid eller nu hade under när säger
        """,
        "da": """
            og at det i en som er på af for med til den har de ikke om et fra var men vi
            sig kan så efter også ved eller nu havde under når siger blev hun være mange
        """,
        "nb": """
            og at det i en som er på av for med til den har de ikke om et fra var men vi
            seg kan så etter også ved eller nå hadde under når sier ble hun være mange
        """,
        "is": """
            og að í á er sem það til við um en með af ekki var fyrir hann eru hafa þess
            frá því verið þeir hefur einnig eða þar hún verður
        """,
        "fi": """
            ja on ei että se oli hän mutta kun ovat myös joka tai niin kuin ole sen jo
            vain jos hänen mukaan kanssa nyt sekä olla sitä vuonna jälkeen
        """,
        "et": """
            ja on ei et see oli ta aga kui ning ka mis oma või nii ole selle juba kes seda
            pärast tema mida olid välja üle aasta enne
        """,
        "hu": """
            a az és hogy nem is egy volt meg de csak már ez ki vagy még mint el kell lehet
            szerint ezt után van azt sem pedig amely
        """,
        "pl": """
            w i na z się nie do to że jest o jak po od za przez ale są dla co przy jego
            tym które oraz który było już tylko być może także
        """,
        "cs": """
            a v se na je že s z o do i to k ve pro za by ale jako po jsou od jeho podle
            který byl jen už také při které jsem bylo tak více
        """,
        "sk": """
            a v sa na je že s z o do i to k vo pre za by ale ako po sú od jeho podľa ktorý
            bol len už aj pri ktoré som bolo tak viac
        """,
        "sl": """
            in je v na da se za so z ki po pa ne bi ni tudi kot od s o do iz je bil pri še
            lahko bo sta svoje med kar
        """,
        "hr": """
            i u je na se da za su od s kako a ne koji što o iz bi će je po nije bio kao te
            koja samo biti prema nakon tijekom također
        """,
        "sr-Latn": """
            i u je na se da za su od s kako a ne koji što o iz bi će po nije bio kao koja
            samo biti prema posle tokom takođe šta
        """,
        "sq": """
            dhe të në e i një për që me është nga nuk se si ka u kjo do janë më por ishte
            ky tij duke këtë kanë edhe prej
        """,
        "lt": """
            ir kad į yra su iš ne buvo tai bet kaip dėl už nuo tik jau apie pat savo jo
            metų taip kuris po prie bus gali
        """,
        "lv": """
            un ir ar par no uz ka tas kas bet arī lai pēc ne nav bija gan tiek vai kā pie
            to šo jau līdz gada var
        """,
        "tr": """
            ve bir bu da de için ile olarak çok daha olan gibi ne kadar sonra ise en ancak
            veya var dedi oldu göre ki her olduğunu tarafından
        """,
        "az": """
            və bir bu da də üçün ilə olaraq çox daha olan kimi nə qədər sonra isə ən ancaq
            və ya var dedi oldu görə ki hər edib tərəfindən
        """,
        "id": """
            yang dan di untuk dengan dari ini pada itu tidak dalam akan ke juga oleh
            karena telah adalah tersebut mereka bisa sudah ada kepada kata saat menjadi
        """,
        "ms": """
            yang dan di untuk dengan dari ini pada itu tidak dalam akan ke juga oleh
            kerana telah adalah tersebut mereka boleh sudah ada kepada kata ketika menjadi
            beliau
        """,
        "tl": """
            ang ng sa na at mga ay para ni si hindi ito kay nang siya may kung niya isang
            kanyang ayon din rin
        """,
        "vi": """
            và của là có được trong cho không một các với những người đã này để khi đến từ
            về cũng nhiều vào sẽ ông tại theo
        """,
        "sw": """
            na ya wa kwa ni katika za la cha kuwa hiyo hii huo pia kama lakini baada
            alisema yake wake hayo watu
        """,
        "af": """
            die en van in is het dat 'n nie te op vir met sy hy was wat aan om as ook sal
            deur maar word uit hulle haar gesê
        """,
        "eu": """
            eta da ez du bat izan dira ere dute egin baina zen hori baino gabe bere dela
            duen hau behar
        """,
        "cy": """
            yn y a i o ar mae ei wedi yr bod am gyda fel hefyd ond eu oedd gan i'r o'r nid
        """,
        "ga": """
            an na a agus ar i go is ag le bhí sé tá atá do leis seo ach sin nach mar don
        """,
        "mt": """
            il li ta u fil f biex ma din kien hija huwa kif mill għal tal kienet minn
        """,
        "so": "oo iyo in ka ku uu waxaa la ay ah soo si waa kale sheegay ee dadka",
        "ha": "da a na ya ta ne ce wani shi cikin su ba don kuma wannan yi an domin",
        "yo": "ni ti ń àti fún sí wọn ó náà pé kan láti bí nínú rẹ̀",
    },
    "GREEK": {
        "el": """
            και το να του η της με που την από για είναι στο ότι τα σε δεν ο τον οι στην των θα
            ένα στη μια έχει κατά αυτό είπε τη τους στις στον πως αλλά
        """,
    },
    "HEBREW": {
        "he": """
            של את על לא זה הוא היא עם כי גם או אם אבל כל אל יש אני מה היה לפי בין כך אחרי רק עד
            לאחר הזה אמר יום ביום שני איש
        """,
    },
    "CYRILLIC": {
        "ru": """
            и в не на что с по это как он его к но из за для от о же был то так все только
            было после будет которые уже также если лет года
        """,
        "uk": """
            і в не на що з до як це за його та від для про але є він у було після які вже
            також якщо років року має цього
        """,
        "bg": """
            и в на не да се е от за с че по като са до но той това ще към при които беше
            има след още които само
        """,
        "mk": """
            и во на не да се е од за со дека по како се до но тој ова ќе кон при кои беше
            има по уште кои само
        """,
        "sr": """
            и у је на се да за су од са не који као што из ће по није био али према после
            такође због само
        """,
        "be": """
            і ў не на што з да як гэта за яго ад для пра але ён у было пасля якія ужо
            таксама калі гадоў года
        """,
        "kk": """
            және бұл деп мен үшін бойынша болып туралы ол осы да де бар екен еді кейін
            қазақстан
        """,
        "mn": "нь болон энэ юм байна гэж байгаа уу тухай тэр нэг юу дээр бол хийх",
    },
    "ARABIC": {
        "ar": """
            في من على أن إلى عن التي الذي هذا مع ما كان هذه لا بعد قد بين وقال كما أو لم
            حيث ذلك كل خلال
        """,
        "fa": """
            و در به از که این است را با برای آن می یک شد کرد شده بود خود تا کند ها هم بر
            نیز اما
        """,
        "ur": """
            کے میں کی ہے کا سے کو اور نے پر کہ ہیں یہ اس نہیں ہو تھا کر بھی ایک گیا وہ
        """,
        "ps": "د په چې او له کې دا ته سره یې هم کړی دي شوي ده وو نه",
        "ckb": "لە بە کە و بۆ ئەم ئەو لەگەڵ هەر دەکات بوو نییە",
    },
    "DEVANAGARI": {
        "hi": """
            के में की है का से को और ने पर कि हैं यह इस नहीं हो था कर भी एक गया वह
        """,
        "mr": """
            आहे आणि या च्या ते हे मध्ये नाही तर होते की केली त्या असे होता आहेत यांनी
        """,
        "ne": "छ र को मा ले हो भएको गर्न छन् पनि यो गरेको भने का लाई हुन",
    },
}
"""Small words by script and language."""
