"""Every script is set right and copied from the page as it was written, alone and mixed."""

import re
import shutil
from collections import Counter

import page
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.brief import faces, render
from desktop.brief.characters import Census
from desktop.brief.fonts.unseen import STEERING
from tests.brief import setting
from tests.brief.setting import by_pdfium, by_poppler, by_structure, displayed, same
from tests.builders import block, claim, snapshot

SCRIPTS = {
    "Latin": ("en", "Fact-check: the office “fire” affidavit, a naïve façade, Łódź, tiếng Việt."),
    "Cyrillic": ("ru", "Проверка фактов: утверждение ложно, доказательства приложены."),
    "Greek": ("el", "Έλεγχος γεγονότων: ο ισχυρισμός είναι ψευδής, «όπως είπε»."),
    "Arabic": ("ar", "التحقق من الحقائق: الادعاء كاذب (BBC، 2024) بنسبة 95%."),
    "Hebrew": ("he", "בדיקת עובדות: הטענה שקרית (Reuters, 2024)."),
    "Persian": ("fa", "راستی‌آزمایی: این ادعا نادرست است؛ می‌گویند ۱۲۳."),
    "Hindi": ("hi", "तथ्य-जाँच: यह दावा झूठा है, विश्वविद्यालय की रिपोर्ट।"),
    "Bengali": ("bn", "তথ্য যাচাই: এই দাবি মিথ্যা, বিশ্ববিদ্যালয়ের প্রতিবেদন।"),
    "Thai": ("th", "การตรวจสอบข้อเท็จจริง: คำกล่าวอ้างนี้เป็นเท็จ ที่นี่"),
    "Chinese": ("zh-Hans", "事实核查：该说法不实，证据见附录。"),
    "Japanese": ("ja", "ファクトチェック：この主張は誤りです。"),
    "Korean": ("ko", "팩트체크: 이 주장은 거짓입니다."),
    "Emoji": ("en", "✅ done ❌ wrong ⚠ care 👩🏽‍🔬 she 🇫🇷 there 1️⃣ first"),
}
MIXED = (
    "Mixed: Проверка, قال BBC إن «الادعاء 95% كاذب» (2024), 事实 तथ्य ภาษาไทย 팩트 ✅ end."
)
MARKED = {
    "points": ("he", "שָׁלוֹם עֲלֵיכֶם"),
    "vowels": ("ar", "الْحَمْدُ لِلَّهِ لا إله"),
    "towers": ("en", "a\u0301\u0302\u0303 b\u0323\u0307 q\u0338 end"),
    "soft": ("en", "off\u00adice, zero\u200bwidth and no\u2060break"),
}
LETTERS = (
    "aAéЖωبالשָ\u05c1कि्षากำ事팩ー✅👩🏽\u200d🔬🇫1\ufe0f\u20e3 \n(.-/\u2067\u202b\u2069"
)
EVERY = {**SCRIPTS, **MARKED, "mixed": ("en", MIXED)}

cjk = pytest.mark.skipif(not faces.has_cjk(), reason="stet[cjk] is not installed")
poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
pytestmark = cjk


def seen(text):
    """Return a text without what only steers it."""
    return same("".join(character for character in text if character not in STEERING))


@pytest.mark.parametrize("name", EVERY)
def test_a_screen_reader_says_the_text_as_it_was_written(name):
    language, text = EVERY[name]
    assert same(by_structure(setting.page((text, language)))) == seen(text)


@pytest.mark.parametrize("name", EVERY)
def test_chromes_engine_copies_the_text(name):
    language, text = EVERY[name]
    found = by_pdfium(setting.page((text, language)))
    if setting.RTL.search(text):
        # It knows no numbers in a text that runs leftwards, and turns each bracket there round.
        assert Counter(re.findall(r"\w+", found)) == Counter(re.findall(r"\w+", seen(text)))
    else:
        assert found.replace(" ", "") == seen(text).replace(" ", "")


@poppler
@pytest.mark.parametrize("name", EVERY)
def test_pdftotext_writes_the_text(name):
    language, text = EVERY[name]
    found = by_poppler(setting.page((text, language)))
    if name == "mixed":  # it orders Arabic in a line that runs rightwards by rules of its own
        assert Counter(re.findall(r"\S", same(found))) == Counter(re.findall(r"\S", seen(text)))
    else:
        shown = displayed(found.replace("\n", " "), language)
        assert _letters(shown) == _letters(displayed(seen(text), language))


def _letters(text):
    """Return a text without blanks and without brackets, which pdftotext turns round by twos."""
    return re.sub(r"[\s()]", "", text)


@settings(max_examples=150)
@given(st.text(max_size=40), st.sampled_from(["en", "ar", "he", "hi", "th", "zh-Hant", "ko"]))
def test_any_text_is_said_as_it_was_written(text, language):
    written = Census(language).printable(text)
    assert same(by_structure(setting.page((text, language)))) == seen(written)


@settings(max_examples=60)
@given(st.text(st.sampled_from(LETTERS)))
def test_any_mixture_is_said_as_it_was_written(text):
    for language in ("en", "ar"):
        written = Census(language).printable(text)
        content = setting.page((text, language), width=90)
        assert same(by_structure(content)) == seen(written)
        assert page.validate_pdf_bytes(content, profile="3a").failures == []


@pytest.mark.parametrize("name", EVERY)
def test_every_script_keeps_both_standards(name):
    language, text = EVERY[name]
    content = setting.page((text, language))
    for profile in ("3a", "ua1"):
        assert page.validate_pdf_bytes(content, profile=profile).failures == []


def test_the_same_text_gives_the_same_bytes():
    texts = [(text, language) for language, text in EVERY.values()]
    assert setting.page(*texts) == setting.page(*texts)


def test_thai_lines_end_between_words():
    text = "การตรวจสอบข้อเท็จจริงคำกล่าวอ้างนี้เป็นเท็จ"
    found = setting.lines(text, "th", width=60)
    assert len(found) > 2
    assert "".join(found) == text
    words = {"การ", "ตรวจ", "สอบ", "ข้อ", "เท็จ", "จริง", "คำ", "กล่าว", "อ้าง", "นี้", "เป็น"}
    assert all(_of(line, words) for line in found)


def _of(line, words):
    """Tell whether a line is made of whole words."""
    return not line or any(line.startswith(w) and _of(line[len(w) :], words) for w in words)


def test_chinese_lines_never_begin_with_a_full_stop():
    text = "事实核查说法不实。" * 6
    for width in range(60, 120, 7):
        found = setting.lines(text, "zh-Hans", width=width)
        assert "".join(found) == text
        assert not any(line.startswith("。") for line in found)


def test_arabic_wraps_in_the_order_of_reading_and_begins_at_the_right():
    text = "قال الوزير إن هذا الادعاء كاذب تماما ولا أساس له من الصحة في الواقع"
    found = setting.Setter("ar").lines([setting.Span(text, setting.PLAIN)], 150)
    assert len(found) > 2
    assert " ".join(line.text.strip() for line in found) == text
    assert all(line.right == pytest.approx(150) for line in found)
    assert all(line.left >= 0 for line in found)


def test_a_number_stands_left_of_what_it_follows_in_arabic():
    [line] = setting.Setter("ar").lines([setting.Span("بنسبة 95 من", setting.PLAIN)], 300)
    first, number, last = line.fragments
    assert (first.text, number.text, last.text) == ("بنسبة ", "95", " من")
    assert last.x < number.x < first.x


def test_what_stands_apart_keeps_its_full_stop():
    def order(*, apart):
        spans = [setting.Span("قال: ", setting.PLAIN),
                 setting.Span("It is so.", setting.PLAIN, apart=apart)]  # fmt: skip
        [line] = setting.Setter("ar").lines(spans, 300)
        return [fragment.text for fragment in sorted(line.fragments, key=lambda f: f.x)]

    assert order(apart=True)[0] == "It is so."
    assert order(apart=False)[0] == "."


@pytest.mark.parametrize(
    ("language", "text", "from_left"),
    [("ar", "Nobody (but one) knows[1].", True), ("en", "لا أحد (سوى واحد) يعلم[1].", False),
     ("ar", "BBC قالت ذلك.", False), ("en", "قال BBC ذلك.", True), ("en", "Nobody.", True),
     ("ar", "5.0 %.", False)],
)  # fmt: skip
def test_a_paragraph_without_a_letter_of_the_briefs_direction_has_its_own(
    language, text, from_left
):
    [line] = setting.Setter(language).lines([setting.Span(text, setting.PLAIN)], 300)
    stop = line.fragments[-1]
    assert stop.text.endswith(".")
    assert stop.rtl is not from_left
    assert stop.x == (max if from_left else min)(part.x for part in line.fragments)


def test_a_quotation_in_another_direction_is_read_in_one_piece():
    text = "He said “قال BBC (حسب 2024) إن”, then."
    [line] = setting.Setter("en").lines([setting.Span(text, setting.PLAIN)], 400)
    shown = [part.text for part in sorted(line.fragments, key=lambda part: part.x)]
    assert shown == ["He said “", ") إن", "2024", " (حسب ", "BBC", "قال ", "”, then."]


def test_quotation_marks_that_stand_apart_go_with_their_quotation():
    spans = [setting.Span("“قال كذا”", setting.PLAIN, apart=True)]
    for language in ("ar", "en"):
        [line] = setting.Setter(language).lines(spans, 300)
        placed = sorted(line.fragments, key=lambda fragment: -fragment.x)
        assert "".join(fragment.text for fragment in placed) == "“قال كذا”"
        assert all(fragment.rtl for fragment in placed)


@pytest.mark.parametrize("text", ["", "“”", "“\u2067”", "(", "1", "\u2069", "👩“”"])
def test_almost_nothing_can_stand_apart(text):
    for language in ("ar", "en"):
        spans = [setting.Span("قال ", setting.PLAIN),
                 setting.Span(text, setting.PLAIN, apart=True)]  # fmt: skip
        [line] = setting.Setter(language).lines(spans, 300)
        assert line.text.strip() == f"قال {text}".translate(dict.fromkeys([0x2067, 0x2069])).strip()


def test_isolates_of_the_text_itself_cannot_leave_what_stands_apart():
    spans = [setting.Span("\u2069\u2069\u2067abc", setting.PLAIN, apart=True),
             setting.Span(" and (more).", setting.PLAIN)]  # fmt: skip
    [line] = setting.Setter("en").lines(spans, 300)
    assert [fragment.rtl for fragment in line.fragments] == [False] * len(line.fragments)


def test_a_word_half_in_bold_stays_joined():
    def shapes(*texts):
        styles = (setting.PLAIN, setting.Style(setting.Face.SERIF, 12.5))
        spans = [setting.Span(text, style) for text, style in zip(texts, styles, strict=False)]
        [line] = setting.Setter("ar").lines(spans, 300)
        return [
            cluster.parts for part in line.fragments for run in part.runs
            for cluster in run.clusters
        ]  # fmt: skip

    assert shapes("كت", "اب") == shapes("كتاب")
    assert shapes("كت ", "اب") != shapes("كتاب ")


@pytest.mark.parametrize("letter", ["a", "ب"])
def test_a_tower_of_marks_is_kept_whole(letter):
    text = letter + "\u0301" * 1_000
    content = setting.page((text, "en"))
    assert same(by_structure(content)) == seen(text)
    assert page.validate_pdf_bytes(content, profile="3a").failures == []


def test_joiners_stay_with_their_letters_and_change_them():
    def shape(text):
        [line] = setting.Setter("fa").lines([setting.Span(text, setting.PLAIN)], 300)
        return [c.parts for run in line.fragments[0].runs for c in run.clusters if c.parts]

    assert shape("می‌گویند") != shape("میگویند")
    assert same(by_structure(setting.page(("می‌گویند", "fa")))) == "می‌گویند"


@pytest.mark.parametrize(
    ("text", "family"), [("直", "NotoSansSC"), ("直す", "NotoSansJP"), ("直 곧을", "NotoSansKR")]
)
def test_han_in_another_language_follows_the_letters_beside_it(text, family):
    [line] = setting.Setter("en").lines([setting.Span(text, setting.PLAIN)], 300)
    assert line.fragments[0].runs[0].face.startswith(family)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "ja", "ko"])
def test_han_is_written_as_its_language_writes_it(language):
    found = {
        tag: setting.Setter(tag).lines([setting.Span("直", setting.PLAIN)], 300)[0]
        .fragments[0].runs[0].face
        for tag in ("zh-Hans", "zh-Hant", "ja", "ko")
    }  # fmt: skip
    families = {"zh-Hans": "NotoSansSC", "zh-Hant": "NotoSansTC", "ja": "NotoSansJP",
                "ko": "NotoSansKR"}  # fmt: skip
    assert found[language].startswith(families[language])


def test_a_whole_brief_in_arabic_is_said_in_the_order_of_reading():
    title = "لا، لم يرتفع عدد أسرّة المستشفيات بنسبة عشرة في المئة العام الماضي"
    found = "قال الوزير (في BBC، 2024) إن العدد ارتفع بنسبة 95%، وهذا غير صحيح."
    quote = "لقد زدنا عدد الأسرّة بنسبة 10% في عام واحد"
    case = snapshot(language="ar", title=title, claim=claim(quote=quote), blocks=(block(found),))
    said = same(by_structure(render(case)))
    places = [said.index(same(words)) for words in (title, quote, found)]
    assert places == sorted(places)
