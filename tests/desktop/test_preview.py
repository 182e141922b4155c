"""What the preview shows is what it saves, to the byte."""

import os
from dataclasses import replace
from io import BytesIO
from threading import Event

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from db.actions import cases, claims, evidence, workflow
from db.errors import Unavailable
from db.files import replace_file
from db.queries.snapshots import snapshot
from db.records import Place, Tier
from desktop import pdf
from desktop.preview.model import PreviewModel
from desktop.preview.view import PreviewWindow
from desktop.saving.records import Deed, Owner
from desktop.widgets import theme
from tests.desktop import newsroom
from tests.desktop.newsroom import part, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen's own remarks


@pytest.fixture
def window_for(room, qtbot):
    """Open the preview of a case, drawn."""

    def show(case_id):
        seat = room.sit(room.people.editor, case_id)
        model = PreviewModel(seat)
        window = PreviewWindow(model)
        window.model, window.seat = model, seat
        qtbot.addWidget(window)
        window.resize(1100, 720)
        window.show()
        qtbot.waitUntil(lambda: model.brief is not None, timeout=10_000)
        return window

    return show


def text_of(content):
    with pdf._pdfium, pypdfium2.PdfDocument(content) as document:  # the window may be drawing
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def published(room, content):
    case_id = room.al_bab()
    room.act(workflow.submit, case_id)
    room.act(workflow.approve, case_id, by=room.people.supervisor, checklist=newsroom.CHECKS)
    room.act(workflow.publish, case_id, content, by=room.people.supervisor,
             revision=snapshot(room.desk, case_id).revision)
    return case_id


@pytest.fixture
def issued():
    """A PDF of one page that no drawing would give."""
    target = BytesIO()
    with pdf._pdfium, pypdfium2.PdfDocument.new() as document:
        document.new_page(300, 400)
        document.save(target)
    return target.getvalue()


def save_as(window, path, qtbot):
    """Choose the folder, type the name and press Return."""
    press(window, "preview.save")
    dialog = part(window, "preview.where")
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    dialog.setDirectory(str(path.parent))
    name.selectAll()
    QTest.keyClicks(name, path.name)
    QTest.keyClick(name, Qt.Key.Key_Return)


# Pages


def test_the_pages_are_those_of_the_case(room, window_for):
    window = window_for(room.al_bab())
    case = window.model.case
    text = text_of(window.model.brief.content)
    assert case.number in text
    assert "DRAFT" in text
    assert part(window, "preview.page").suffix() == f" of {len(window.model.pages)}"


def test_a_page_is_drawn_off_the_windows_thread_and_shown(room, window_for, qtbot):
    window = window_for(room.al_bab())
    scale = window.pages.scale * window.pages.devicePixelRatioF()
    qtbot.waitUntil(lambda: window.model.page(0, scale) is not None)
    image = window.model.page(0, scale)
    assert image.width() == pytest.approx(window.model.pages[0].width * scale, abs=2)
    shown = window.pages.viewport().grab().toImage()
    places = ((x, y) for x in range(0, shown.width(), 3) for y in range(0, shown.height(), 3))
    assert min(shown.pixelColor(*place).lightness() for place in places) < 80  # ink


def test_every_page_has_a_thumbnail_that_goes_there(room, window_for, qtbot):
    window = window_for(room.al_bab())
    thumbnails = part(window, "preview.thumbnails")
    count = len(window.model.pages)
    assert thumbnails.model().rowCount() == count > 1
    last = thumbnails.model().index(count - 1, 0)
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == f"Page {count} of {count}"
    thumbnails.scrollTo(last)
    QTest.mouseClick(thumbnails.viewport(), newsroom.LEFT,
                     pos=thumbnails.visualRect(last).center())
    assert part(window, "preview.page").value() == count


@pytest.mark.parametrize("turned", [False, True])
def test_the_page_that_is_marked_stands_in_the_middle_of_its_column(
    turned, room, window_for, qtbot
):
    theme.apply(QApplication.instance(), theme.LIGHT)
    window = window_for(room.al_bab())
    sides = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    window.setLayoutDirection(sides[turned])
    thumbnails = part(window, "preview.thumbnails")
    thumbnails.setCurrentIndex(thumbnails.model().index(0, 0))
    marked = theme.token("sel")

    def columns():
        picture = thumbnails.grab().toImage()
        return [x for x in range(picture.width())
                if any(picture.pixelColor(x, y) == marked for y in range(0, 200, 5))]

    qtbot.waitUntil(lambda: bool(columns()))
    left, right = columns()[0], thumbnails.width() - 1 - columns()[-1]
    assert abs(left - right) <= 2
    assert left > 4


def test_the_number_field_turns_pages(room, window_for):
    window = window_for(room.al_bab())
    QTest.keyClick(part(window, "preview.page"), Qt.Key.Key_Up)
    assert window.pages.page == 1
    window.show_place(Place("preview", "1"))
    assert window.pages.page == 0


def test_zooming(room, window_for):
    window = window_for(room.al_bab())
    wide = window.pages.scale
    press(window, "preview.zoom.larger")
    assert window.pages.scale == pytest.approx(wide * 1.25)
    press(window, "preview.zoom.smaller")
    assert window.pages.scale == pytest.approx(wide)
    press(window, "preview.zoom.page")
    page = window.model.pages[0]
    assert page.height * window.pages.scale < window.pages.viewport().height()
    press(window, "preview.zoom.width")
    assert window.pages.scale == pytest.approx(wide)


def test_a_wider_window_draws_larger_pages(room, window_for, qtbot):
    window = window_for(room.al_bab())
    before = window.pages.scale
    window.resize(900, 720)
    qtbot.waitUntil(lambda: window.pages.scale < before)


# Options


def test_paper_and_parts_are_drawn_as_chosen(room, window_for, qtbot):
    window = window_for(room.al_bab())
    paper = part(window, "preview.paper")
    with qtbot.waitSignals([window.model.changed]):
        QTest.keyClick(paper, Qt.Key.Key_Down)
    assert window.model.layout.paper == "letter"
    assert round(window.model.pages[0].width) == 612
    with qtbot.waitSignal(window.model.changed):
        QTest.keyClick(part(window, "preview.include.replies"), Qt.Key.Key_Space)
    question = window.model.case.replies[0].question
    assert question[:20] not in text_of(window.model.brief.content)


def test_a_change_of_the_case_is_drawn_anew(room, window_for, qtbot):
    case_id = room.al_bab()
    window = window_for(case_id)
    room.act(claims.edit, case_id, place="Somewhere quite else")
    qtbot.waitUntil(lambda: "Somewhere quite else" in text_of(window.model.brief.content))


def test_nothing_is_drawn_while_nobody_looks(room, window_for, qtbot):
    case_id = room.al_bab()
    window = window_for(case_id)
    window.hide()
    before = window.model.brief
    with qtbot.waitSignal(window.seat.case_changed):
        room.act(claims.edit, case_id, place="Somewhere quite else")
    assert window.model.brief is before
    with qtbot.waitSignal(window.model.changed):
        window.show()
    assert window.model.brief is not before


def test_pages_that_the_case_has_left_behind_are_neither_shown_again_nor_saved(
    room, window_for, qtbot
):
    case_id = room.al_bab()
    window = window_for(case_id)
    save_button = part(window, "preview.save")
    window.hide()
    window.show()
    assert save_button.isEnabled()  # nothing was changed meanwhile
    window.hide()
    with qtbot.waitSignal(window.seat.case_changed):
        room.act(claims.edit, case_id, place="Somewhere quite else")
    window.show()
    assert not save_button.isEnabled()
    qtbot.waitUntil(save_button.isEnabled)
    assert "Somewhere quite else" in text_of(window.model.brief.content)


def test_pictures_of_the_evidence_are_printed(room, window_for, tmp_path):
    case_id = room.al_bab()
    picture = tmp_path / "map.png"
    Image.new("RGB", (40, 30), "red").save(picture)
    room.act(evidence.attach, snapshot(room.desk, case_id).evidence[0].id, picture)
    content = window_for(case_id).model.brief.content
    with pdf._pdfium, pypdfium2.PdfDocument(content) as document:
        kinds = [thing.type for page in document for thing in page.get_objects()]
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE in kinds


def test_a_missing_picture_is_told_in_one_sentence(room, qtbot, tmp_path):
    case_id = room.al_bab()
    picture = tmp_path / "map.png"
    Image.new("RGB", (40, 30), "red").save(picture)
    room.act(evidence.attach, snapshot(room.desk, case_id).evidence[0].id, picture)
    kept = snapshot(room.desk, case_id).evidence[0].attachments[0]
    room.desk.vault.path(kept.sha256).unlink()
    window = PreviewWindow(PreviewModel(room.sit(room.people.editor, case_id)))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: part(window, "preview.notice").property("role") == "error")
    assert "missing" in part(window, "preview.notice").text()
    assert not part(window, "preview.save").isEnabled()


# What was published


def test_a_published_case_shows_the_recorded_bytes(room, window_for, issued):
    window = window_for(published(room, issued))
    assert window.model.brief.content == issued
    assert "Brief 1 as it was published" in part(window, "preview.origin").text()


def test_another_paper_or_a_correction_is_drawn_instead(room, window_for, issued, qtbot):
    case_id = published(room, issued)
    window = window_for(case_id)
    which, paper = part(window, "preview.which"), part(window, "preview.paper")
    assert not paper.isEnabled()  # what was published is what it is
    assert not part(window, "preview.include.names").isEnabled()
    QTest.keyClick(which, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.model.brief.issued is None)
    assert paper.isEnabled()
    QTest.keyClick(paper, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: round(window.model.pages[0].width) == 612)
    QTest.keyClick(which, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: window.model.brief.content == issued)
    room.act(workflow.correct, case_id, Tier.WORDING, "A typo")
    qtbot.waitUntil(lambda: part(window, "preview.which").count() == 2)


def test_a_correction_under_way_is_drawn_and_the_brief_before_it_stays_in_reach(
    room, window_for, issued, qtbot
):
    case_id = published(room, issued)
    window = window_for(case_id)
    room.act(workflow.correct, case_id, Tier.WORDING, "A typo")
    qtbot.waitUntil(lambda: window.model.brief is not None and window.model.brief.issued is None)
    assert "DRAFT" in text_of(window.model.brief.content)
    QTest.keyClick(part(window, "preview.which"), Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: window.model.brief.content == issued)


def test_characters_without_a_font_are_named_before_anything_is_saved(room, window_for, qtbot):
    case_id = room.al_bab()
    room.act(claims.edit, case_id, place="Somewhere \ue000")
    window = window_for(case_id)
    notice = part(window, "preview.notice")
    assert notice.isVisible()
    assert "U+E000" in notice.text()
    room.act(claims.edit, case_id, place="Somewhere")
    qtbot.waitUntil(lambda: not notice.isVisible())


# While somebody types


def writer(seat, case_id):
    """Return what hands in the title as it is typed."""
    owner = Owner(case_id, "claim")
    return seat.drafts.saving(
        owner, lambda values: Deed(cases.edit, (case_id,), values), apart=True)


def test_what_is_typed_is_in_the_pages_before_it_is_on_the_desk(room, window_for, qtbot):
    case_id = room.al_bab()
    window = window_for(case_id)
    held = Event()  # the desk takes nothing meanwhile
    room.jobs.write(held.wait, str, str)
    writer(window.seat, case_id).touch("title", "Words still warm")
    qtbot.waitUntil(lambda: "Words still warm" in text_of(window.model.brief.content))
    assert snapshot(room.desk, case_id).title != "Words still warm"
    held.set()
    qtbot.waitUntil(lambda: window.seat.case.title == "Words still warm")
    qtbot.waitUntil(lambda: not window.model.is_drawing)
    printed = text_of(window.model.brief.content)
    assert window.seat.case.revision[:12] in printed


def test_the_pages_seen_stay_until_the_new_ones_are_drawn(room, window_for, qtbot):
    case_id = room.al_bab()
    window = window_for(case_id)
    scale = window.pages.scale * window.pages.devicePixelRatioF()
    qtbot.waitUntil(lambda: window.model.page(0, scale) is not None)
    seen = []
    window.model.changed.connect(lambda: seen.append(window.model.page(0, scale)))
    writer(window.seat, case_id).touch("title", "Another title")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] is not None


def test_a_save_that_ends_while_somebody_types_waits_for_the_pause(room, window_for, qtbot):
    case_id = room.al_bab()
    window = window_for(case_id)
    qtbot.waitUntil(lambda: not window.model.is_drawing)
    begun = []
    window.model.drawing.connect(begun.append)
    writer(window.seat, case_id).touch("title", "Another title")
    window.seat.case_changed.emit(replace(window.seat.case, topics=("weather",)))
    assert begun == []
    qtbot.waitUntil(lambda: "Another title" in text_of(window.model.brief.content))
    assert "weather" in text_of(window.model.brief.content)


def test_the_pages_that_are_read_are_drawn_before_the_small_ones(room, window_for, qtbot):
    case_id = room.al_bab()
    window = window_for(case_id)
    window.pages.zoom(0.5)  # several are in sight
    scale = round(window.pages.scale * window.pages.devicePixelRatioF(), 4)
    drawn = []
    window.model.page_drawn.connect(lambda page, size: drawn.append(size == scale))
    qtbot.waitUntil(lambda: drawn.count(True) > 1)
    window.model.changed.connect(drawn.clear)  # of the next brief it counts
    writer(window.seat, case_id).touch("title", "Another title")
    with qtbot.waitSignal(window.model.changed):
        pass
    qtbot.waitUntil(lambda: drawn.count(False) > 1)
    assert drawn[:3].count(True) > 1  # one small page may be under way when they are asked for


def test_typing_for_long_draws_one_brief_at_a_time(room, window_for, qtbot):
    case_id = room.al_bab()
    window = window_for(case_id)
    qtbot.waitUntil(lambda: not window.model.is_drawing)
    begun = []
    window.model.drawing.connect(begun.append)
    saving = writer(window.seat, case_id)
    for number in range(40):
        saving.touch("title", f"Title {number}")
        window.model._draw_if_needed()
    qtbot.waitUntil(lambda: "Title 39" in text_of(window.model.brief.content))
    assert begun.count(True) < 6


# Saving


def test_the_file_saved_is_the_bytes_seen(room, window_for, qtbot, tmp_path):
    window = window_for(room.al_bab())
    with qtbot.waitSignal(window.model.saved):
        save_as(window, tmp_path / "brief.pdf", qtbot)
    assert (tmp_path / "brief.pdf").read_bytes() == window.model.brief.content


def test_a_folder_that_takes_no_file_is_told_and_nothing_else_happens(
    room, window_for, qtbot, tmp_path
):
    window = window_for(room.al_bab())
    with qtbot.waitSignal(window.model.not_saved):
        window.model.save(tmp_path / "nowhere" / "brief.pdf")
    notice = part(window, "preview.notice")
    assert notice.property("role") == "error"
    assert notice.text().startswith("brief.pdf could not be saved")


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["folder", "x" * 300, "nul\0byte"])
def test_what_cannot_be_written_is_one_sentence_and_leaves_no_trace(tmp_path, name):
    (tmp_path / "folder").mkdir()
    with pytest.raises(Unavailable):
        replace_file(tmp_path / name, b"new")
    assert list(tmp_path.iterdir()) == [tmp_path / "folder"]


def test_what_is_no_plain_file_is_never_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unavailable):
        replace_file(tmp_path / "pipe", b"new")
    assert (tmp_path / "pipe").is_fifo()


def test_what_is_no_pdf_is_a_bug_and_not_swallowed():
    with pytest.raises(pdf.NoPdf):
        pdf.measure(b"no pdf")


# Printing


def paper(path):
    """Return a printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def grey(content, index):
    """Return some inches of a page in grey, drawn at 600 dpi and made 20 times smaller."""
    picture = pdf.band(content, index, 600 / 72, 72, 216)
    image = Image.frombuffer("RGBX", (picture.width, picture.height), picture.pixels, "raw",
                             "BGRX", picture.stride)
    return image.convert("L").resize((248, 90), Image.Resampling.BOX)


def test_paper_shows_the_pages_seen_at_600_dpi(room, window_for, qtbot, tmp_path):
    window = window_for(room.al_bab())
    qtbot.waitUntil(lambda: not window.model.is_drawing)
    printer = paper(tmp_path / "printed.pdf")
    printer.setFromTo(1, 1)
    with qtbot.waitSignal(window.leaving.printing.done, timeout=60_000):
        window.leaving.printing.print_to(printer)
    printed, seen = (tmp_path / "printed.pdf").read_bytes(), window.model.brief.content
    apart = ImageChops.difference(grey(printed, 0), grey(seen, 0))
    assert ImageStat.Stat(apart).mean[0] < 2
    with pdf._pdfium, pypdfium2.PdfDocument(printed) as document:
        widths = [thing.get_px_size()[0] for thing in document[0].get_objects()
                  if thing.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    assert max(widths) == round(window.model.pages[0].width * 600 / 72)


def test_bands_below_each_other_are_the_page_to_the_pixel(room, window_for):
    content = window_for(room.al_bab()).model.brief.content
    scale, tall = 150 / 72, pdf.measure(content)[0].height
    whole = pdf.draw(content, 0, scale)
    rows = b"".join(
        pdf.band(content, 0, scale, top, min(72, tall - top)).pixels for top in range(0, 842, 72))
    assert len(rows) == len(whole.pixels)
    assert max(abs(one - other) for one, other in zip(rows, whole.pixels, strict=True)) < 4


def test_some_pages_are_printed_as_asked(room, window_for, qtbot, tmp_path):
    window = window_for(room.al_bab())
    printer = paper(tmp_path / "printed.pdf")
    printer.setFromTo(2, 3)
    with qtbot.waitSignal(window.leaving.printing.done, timeout=60_000):
        window.leaving.printing.print_to(printer)
    assert len(pdf.measure((tmp_path / "printed.pdf").read_bytes())) == 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(room, window_for, qtbot, tmp_path):
    window = window_for(room.al_bab())
    with qtbot.waitSignal(window.leaving.printing.failed):
        window.leaving.printing.print_to(paper(tmp_path / "nowhere" / "printed.pdf"))
    assert part(window, "preview.notice").text() == "The printer did not take the brief."
