"""Pages fill well: nothing is parted that costs no page to keep, no page holds next to nothing."""

from dataclasses import replace

import pytest

from db.records import Attachment, BlockKind
from desktop.brief import Options, render
from desktop.brief.flow import paginate
from desktop.brief.strips import Strip
from tests.brief import beds, layout, reading
from tests.builders import block, evidence, snapshot

HEIGHT = 100.0


def strips(*heights, **changes):
    return [Strip(height, **changes) for height in heights]


def section(*heights):
    """Return a heading kept with the first of its entries."""
    return [Strip(2, before=5, keep=True, bridge=True), *strips(8, keep=True), *strips(*heights)]


def used(pages):
    return [round(page.used, 1) for page in pages]


def test_pages_are_filled_one_after_another():
    assert used(paginate(strips(*[20] * 12), HEIGHT)) == [100, 100, 40]


def test_a_section_begins_a_page_rather_than_to_be_cut():
    assert used(paginate([*strips(40, 40), *section(5, 10, 10, 10)], HEIGHT)) == [80, 43]


def test_a_section_is_cut_where_keeping_it_whole_costs_a_page():
    told = [*strips(40, 40), *section(5, *[10] * 6), *section(15)]
    assert used(paginate(told, HEIGHT))[0] == 100


def test_a_section_is_cut_where_much_of_a_page_would_stay_open():
    assert used(paginate([*strips(60), *section(10, 10, 10, 10)], HEIGHT)) == [95, 20]


def test_white_space_shrinks_where_that_saves_a_page():
    told = strips(*[8] * 10, before=2.4)
    assert used(paginate(told, HEIGHT)) == [pytest.approx(80 + 9 * 2.4 * 0.85, abs=0.1)]


def test_white_space_stays_where_no_page_is_saved():
    told = strips(*[8] * 12, before=2.4)
    assert used(paginate(told, HEIGHT)) == [pytest.approx(9 * 8 + 8 * 2.4 + 0, abs=0.1), 28.8]


def picture(height, least, before=0.0):
    """Return a strip that may be less tall, as a row of pictures may."""
    def smaller(room):
        return Strip(room, before=10) if room >= least else None
    return Strip(height, before=before, smaller=smaller)


def test_a_picture_is_smaller_where_it_then_stands_on_the_page():
    assert used(paginate([*strips(70), picture(40, 25)], HEIGHT)) == [100]
    assert used(paginate([*strips(70), picture(40, 35)], HEIGHT)) == [70, 40]


def test_a_picture_that_begins_a_page_anyway_keeps_its_size():
    told = [*strips(80), *section(), picture(60, 5), *strips(20)]
    assert used(paginate(told, HEIGHT)) == [80, 88]


def test_a_smaller_picture_has_the_white_space_that_was_left_of_it():
    told = [*strips(40, 30, before=10), picture(30, 11, before=10)]
    assert used(paginate(told, HEIGHT)) == [100]


def test_no_brief_leaves_the_desks_address_alone_on_a_page():
    for count in range(1, 30):
        case = replace(beds.case(4, 0)[0], blocks=tuple(
            block("A paragraph of one line.", BlockKind.PARAGRAPH, id=str(n)) for n in range(count)
        ))  # fmt: skip
        last = reading.pages(render(case))[-1]
        assert ("Record hash" in last) is ("1 Press Street" in last)


def test_a_picture_is_smaller_rather_than_to_leave_a_page_half_empty():
    kept = Attachment("p", "ward.jpg", "1" * 64, "image/jpeg", 1, caption="The ward.", alt="Beds")
    images = {"1" * 64: beds.photograph(1, (300, 300))}
    for count in range(14):
        content = render(snapshot(
            evidence=(evidence(attachments=(kept,)),), replies=(),
            blocks=tuple(block(f"Paragraph {n}.", id=str(n)) for n in range(count)),
        ), Options(images=images))  # fmt: skip
        assert layout.faults(content, (58, 595.28 - 58)) == []
        if "Figure 1" not in reading.pages(content)[0]:
            break
    lowest = min(piece.bottom for piece in layout.pieces(content)
                 if piece.page == 0 and piece.mark is not None)  # fmt: skip
    assert lowest < 58 + 0.38 * 700


@pytest.mark.parametrize(("title", "quote"), [(200, 20), (20, 400)])
def test_the_longer_column_of_the_evidence_is_the_wider_one(title, quote):
    item = evidence(title="word " * (title // 5), quote="said " * (quote // 5))
    found = layout.pieces(render(snapshot(evidence=(item,), blocks=(), replies=())))
    left = {piece.text.strip(): piece.left for piece in found}
    assert (left["What it says"] - left["Evidence"] > 130) is (title > quote)
