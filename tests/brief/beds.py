"""A brief of the usual kind, in two directions: twenty items, twenty sources, two photographs."""

import io
import random
from dataclasses import replace

from PIL import Image, ImageDraw

from db.records import (
    Approval,
    Attachment,
    BlockKind,
    Claimant,
    Decision,
    Policy,
    Round,
    Stance,
)
from desktop.brief import as_published
from tests.builders import EDITOR, MOMENT, SUPERVISOR, block, claim, evidence, reply, snapshot

ANALYSIS = (
    ("What we found", BlockKind.HEADING),
    ("The claim was made at the weekly press briefing and repeated the same day on the ministry’s "
     "account [@s5]. It refers to “hospital beds”. In the national statistics a hospital bed is a "
     "staffed bed available for overnight care [@s1]. On that definition there were 31,480 beds at "
     "the end of 2024 and 29,912 at the end of 2025 [@s1]. That is 1,568 fewer, or minus 5.0 "
     "percent.", BlockKind.PARAGRAPH),
    ("The ministry’s own capacity review gives a different total, 34,610, for “places” [@s2]. It "
     "adds day-care and observation places. Those rose, because two day surgery units opened "
     "[@s3]. The Audit Court warned in January that the two series must not be mixed [@s4].",
     BlockKind.PARAGRAPH),
    ("Where the ten percent comes from", BlockKind.HEADING),
    ("Dividing the 34,610 “places” of 2025 by the 31,480 beds of 2024 gives a rise of 9.9 percent. "
     "The two numbers count different things. Using places for both years, the rise is 1.8 percent "
     "[@s2]. Using beds for both years, there is a fall [@s1]. Both posts repeat the same error "
     "[@s7][@s8].", BlockKind.PARAGRAPH),
    ("A bed in which nobody spends the night is a place.", BlockKind.QUOTATION),
    ("staffed beds, counted each quarter", BlockKind.LIST_ITEM),
    ("day-care places, counted once a year", BlockKind.LIST_ITEM),
    ("We asked the ministry how the figure was computed. Its office said the minister “referred to "
     "capacity in the wide sense” and did not dispute our calculation [@s5].",
     BlockKind.PARAGRAPH),
)  # fmt: skip

ITEMS = (
    ("Quarterly count of staffed beds, all public hospitals", "National Statistics Office",
     "Beds fell from 31,480 to 29,912 between Q4 2024 and Q4 2025, a drop of 5.0%.",
     Stance.REFUTES),
    ("Minister’s full answer at the press briefing (video, 14:32–15:10)", "Ministry of Health",
     "The figure quoted includes day-care places, which are not beds under the national "
     "definition.", Stance.REFUTES),
    ("Board decision closing two wards in October 2025", "Regional Health Board",
     "Confirms 84 beds closed and not replaced at the two sites.", Stance.CONTEXT),
    ("Definition of an available bed changed in 2024; series break", "Audit Court",
     "Before and after cannot be compared without the adjusted series.", Stance.REFUTES),
    ("Statement of the minister’s office, sent on request", "The Daily Record",
     "Says the minister referred to capacity in the wide sense.", Stance.SUPPORTS),
)  # fmt: skip

CAPTIONS = (
    "The east wing in Example City, closed since October 2025.",
    "One of two wards closed by the board decision of October 2025.",
)


def case(count=20, photos=2):
    """Return the case and the bytes of its photographs by SHA-256."""
    items = [_item(number) for number in range(1, count + 1)]
    images = {f"{number + 1:064x}": photograph(number) for number in range(photos)}
    for number, (sha256, content) in enumerate(images.items()):
        kept = Attachment(
            f"p{number}", f"ward-{number}.jpg", sha256, "image/jpeg", len(content),
            caption=CAPTIONS[number % 2], alt=f"Corridor {number} with empty beds",
        )  # fmt: skip
        item = items[number % count]
        items[number % count] = replace(item, attachments=(*item.attachments, kept))
    return _whole(tuple(items)), images


def _whole(items):
    made = snapshot(
        title="No, the number of hospital beds did not rise by ten percent last year",
        reason="The minister’s figure counts day-care places as beds. On the national definition,"
        " staffed beds fell by 5.0 percent in the year to the end of 2025.",
        topics=("Health", "Public spending"),
        claim=claim(
            quote="We have increased the number of hospital beds by ten percent in a single year.",
            claimant=Claimant("c", "Jana Example", role="Minister of Health"),
            medium="press briefing", date="2026-03-11", place="Example City", appearances=(),
        ),
        blocks=tuple(
            block(text, kind, id=f"b{index}") for index, (text, kind) in enumerate(ANALYSIS)
        ),
        evidence=items,
        replies=(
            reply("Ministry of Health, press office",
                  question="How was the figure of ten percent computed?",
                  answer="The minister referred to capacity in the wide sense."),
        ),
        policy=Policy(
            "The Example Desk", address="1 Press Street, Example City",
            correction_policy="We correct errors of fact at once and say what we changed.",
        ),
        rounds=(
            Round("r", 1, "0" * 64, EDITOR, MOMENT, Decision.APPROVED, SUPERVISOR, MOMENT, "Good."),
        ),
    )  # fmt: skip
    return approved(made)


def approved(made):
    """Return a case with an approval of what it says."""
    return replace(made, approvals=(Approval("a", made.revision, SUPERVISOR, MOMENT),))


def published(count=20, photos=2):
    """Return the same as it leaves the house."""
    made, images = case(count, photos)
    return as_published(made, at="2026-03-12T16:40:00.000Z", by=SUPERVISOR), images


def arabic():
    """Return the published case with its words in Arabic; some of what it quotes is English."""
    made, images = published()
    words = (
        ("ما وجدناه", BlockKind.HEADING),
        ("قيل الادعاء في المؤتمر الصحفي الأسبوعي وتكرر على حساب الوزارة [@s5]. وفق الإحصاء الوطني "
         "(Eurostat 2025) كان هناك 31,480 سريرًا في نهاية 2024 و29,912 في نهاية 2025 [@s1].",
         BlockKind.PARAGRAPH),
        ("سرير لا يبيت فيه أحد مكانٌ لا سرير.", BlockKind.QUOTATION),
        ("أسرّة يعمل عليها طاقم، تُحصى كل ثلاثة أشهر", BlockKind.LIST_ITEM),
    )  # fmt: skip
    quote = "زدنا عدد أسرّة المستشفيات عشرة في المئة في عام واحد."
    return replace(
        made,
        language="ar",
        title="لا، لم يرتفع عدد أسرّة المستشفيات بنسبة عشرة في المئة العام الماضي",
        reason="رقم الوزيرة يحسب أماكن الرعاية النهارية على أنها أسرّة. وفق التعريف الوطني انخفض"
        " عدد الأسرّة بنسبة 5.0% في عام 2025.",
        topics=("صحة", "إنفاق عام"),
        claim=replace(
            made.claim, quote=quote, medium="مؤتمر صحفي", place="المدينة",
            claimant=Claimant("c", "جانا مثال", role="وزيرة الصحة"),
        ),
        blocks=tuple(
            block(text, kind, id=f"b{index}") for index, (text, kind) in enumerate(words)
        ),
        evidence=tuple(replace(item, language="en") for item in made.evidence),
    ), images  # fmt: skip


def photograph(seed, size=(1200, 800)):
    """Return a JPEG of grey blocks before a grey sky, the same for the same seed."""
    chance = random.Random(seed)
    picture = Image.new("L", size)
    drawing = ImageDraw.Draw(picture)
    for y in range(size[1]):
        drawing.line((0, y, size[0], y), fill=60 + 150 * y // size[1])
    for _ in range(25):
        x, y = chance.randrange(size[0]), chance.randrange(size[1])
        corner = (x + chance.randrange(60, 180), y + chance.randrange(100, 300))
        drawing.rectangle((x, y, *corner), fill=chance.randrange(20, 230))
    written = io.BytesIO()
    picture.convert("RGB").save(written, "JPEG", quality=85)
    return written.getvalue()


def _item(number):
    title, publisher, quote, stance = ITEMS[(number - 1) % len(ITEMS)]
    day = f"2026-03-{(number - 1) % 28 + 1:02}"
    return evidence(
        f"s{number}", title=title, publisher=publisher, quote=quote, stance=stance,
        kind="data", published=day, accessed=day, reliability="ABCDE"[number % 5],
        credibility=number % 5 + 1,
        url=f"https://data.example.org/health/beds/2026/table-{number:02}?rev={number % 5}",
        archived_url=f"https://web.archive.example/20260310/table-{number:02}",
    )  # fmt: skip
