"""Which language a text is in."""

# ruff: noqa: E501  a sentence is easier to judge on one line
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.language import detect_language
from workbench.text.language_words import SCRIPTS, WORDS

TEXTS = {
    "en": "The council spent money on sandbags on Monday, its treasurer said, and nobody was hurt.",
    "de": "Der Gemeinderat hat am Montag Geld für Sandsäcke ausgegeben, und niemand ist verletzt.",
    "fr": "Le conseil a dépensé lundi de l'argent pour des sacs de sable, et personne n'est blessé.",
    "es": "El ayuntamiento gastó el lunes dinero en sacos de arena y nadie resultó herido en la calle.",
    "pt": "O conselho gastou na segunda-feira dinheiro em sacos de areia e não houve feridos na rua.",
    "gl": "O concello gastou o luns diñeiro en sacos de area e non houbo feridos na rúa, pero si unha casa.",
    "it": "Il comune ha speso lunedì dei soldi per i sacchi di sabbia e nessuno è rimasto ferito.",
    "nl": "De gemeente heeft maandag geld uitgegeven aan zandzakken en niemand is gewond geraakt.",
    "da": "Kommunen brugte mandag penge på sandsække, og ingen blev såret, siger borgmesteren efter mødet.",
    "nb": "Kommunen brukte mandag penger på sandsekker, og ingen ble såret, sier ordføreren etter møtet nå.",
    "sv": "Kommunen lade i måndags pengar på sandsäckar och ingen har blivit skadad, säger kommunen.",
    "fi": "Kunta käytti maanantaina rahaa hiekkasäkkeihin, ja kukaan ei ole loukkaantunut, mutta silta on kiinni.",
    "pl": "Rada wydała w poniedziałek pieniądze na worki z piaskiem i nikt nie został ranny, ale most jest zamknięty.",
    "cs": "Rada v pondělí utratila peníze za pytle s pískem a nikdo se nezranil, ale most je podle ní zavřený.",
    "sk": "Rada v pondelok minula peniaze na vrecia s pieskom a nikto sa nezranil, ale most je podľa nej zatvorený.",
    "ro": "Consiliul a cheltuit luni bani pe saci cu nisip și nimeni nu a fost rănit, dar podul este închis.",
    "hu": "A tanács hétfőn pénzt költött homokzsákokra, és senki nem sérült meg, de a híd még zárva van.",
    "tr": "Belediye pazartesi günü kum torbaları için para harcadı ve kimse yaralanmadı, ancak köprü daha kapalı.",
    "id": "Dewan kota pada hari Senin membeli karung pasir karena banjir dan tidak ada yang terluka, kata wali kota saat itu.",
    "vi": "Hội đồng đã chi tiền cho các bao cát vào thứ Hai và không có ai bị thương trong vụ này.",
    "ru": "Совет в понедельник потратил деньги на мешки с песком, и никто не пострадал, но мост был закрыт.",
    "uk": "Рада у понеділок витратила гроші на мішки з піском, і ніхто не постраждав, але міст буде закритий після цього ще два роки, також для всіх.",
    "bg": "Съветът в понеделник похарчи пари за чували с пясък и никой не е пострадал, но мостът е затворен.",
    "ar": "أنفق المجلس يوم الاثنين أموالا على أكياس الرمل ولم يصب أحد في هذا الحادث الذي وقع في البلدة.",
    "fa": "شورا روز دوشنبه برای کیسه‌های شن پول خرج کرد و هیچ کس در این حادثه که در شهر رخ داد آسیب ندید.",
    "hi": "परिषद ने सोमवार को रेत की बोरियों पर पैसे खर्च किए और इस घटना में कोई घायल नहीं हुआ है।",
    "ja": "市議会は月曜日に土のうに費用を支出し、けが人はいなかったと市長が述べた。",
    "zh": "市议会星期一花钱购买沙袋，市长说没有人受伤，大桥已经关闭两天。",
    "ko": "시의회는 월요일 모래주머니에 돈을 썼으며 다친 사람은 없었다고 시장이 말했다.",
    "el": "Το συμβούλιο ξόδεψε τη Δευτέρα χρήματα για σάκους άμμου και κανείς δεν τραυματίστηκε.",
    "he": "המועצה הוציאה ביום שני כסף על שקי חול ואיש לא נפגע.",
    "th": "สภาเมืองใช้เงินซื้อกระสอบทรายเมื่อวันจันทร์และไม่มีใครได้รับบาดเจ็บ",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_of_news_tells_its_language(language):
    assert detect_language(TEXTS[language]) == language


@pytest.mark.parametrize(
    "text", ["", "42", "OK", "Ljubno", "2017-05-18 20:33", "xyz qwv brt zzk lmn", "…"]
)
def test_what_is_too_short_or_no_language_is_left_without_one(text):
    assert detect_language(text) == ""


def test_every_language_of_the_tables_has_words_of_its_own():
    for languages in WORDS.values():
        for language, words in languages.items():
            others = " ".join(w for other, w in languages.items() if other != language).split()
            assert set(words.split()) - set(others), language


def test_one_of_the_names_is_found_for_any_text():
    known = {*SCRIPTS.values(), *(code for table in WORDS.values() for code in table), ""}

    @given(st.text())
    def found(text):
        assert detect_language(text) in known

    found()
