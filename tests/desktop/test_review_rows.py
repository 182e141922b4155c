"""A line too long to be laid out at once is shown in parts, and the parts are the line."""

from hypothesis import given
from hypothesis import strategies as st

from db.records import Comparison, Form, Line, Part, Place, Side
from db.rules.difference import difference
from desktop.review.rows import Chunk, at_once, rows

words = st.sampled_from(["a", "stone", "word " * 5, "[@key]", "é\u0301", "😀", "طائرة", "x" * 40])
texts = st.lists(words, max_size=40).map(" ".join).flatmap(
    lambda text: st.integers(1, 80).map(lambda times: text * times))


def line(before, after):
    return Line(Part.ANALYSIS, Form.PARAGRAPH, Place("block", "1"), before, after,
                difference(before, after), change="1")


def chunks(of):
    return [row for row in rows(Comparison(lines=(of,)), whole=True) if isinstance(row, Chunk)]


@given(texts, texts)
def test_the_parts_of_a_line_are_all_of_it_and_each_knows_where_it_stands(before, after):
    found = chunks(line(before, after))
    for side, text in ((Side.GONE, before), (Side.COME, after)):
        other = Side.COME if side is Side.GONE else Side.GONE
        at = 0
        for chunk in found:
            assert at == (chunk.before if side is Side.GONE else chunk.after)
            told = "".join(each.text for each in chunk.stretches if each.side is not other)
            assert text[at : at + len(told)] == told
            at += len(told)
        assert at == len(text)
    assert all("[@key" not in chunk.stretches[-1].text[-5:] for chunk in found if chunk.stretches)


@given(texts, texts)
def test_what_is_laid_out_at_once_is_bounded(before, after):
    waiting = chunks(line(before, after))
    while waiting:
        count = at_once(waiting)
        shown = [sum(len(each.text) for each in chunk.stretches) for chunk in waiting[:count]]
        assert count == 1 or sum(shown) <= 6_000
        assert max(shown) <= 6_000
        waiting = waiting[count:]


def test_a_word_without_an_end_is_cut_all_the_same():
    found = chunks(line("", "x" * 200_000))
    assert len(found) > 50
    assert "".join(each.text for chunk in found for each in chunk.stretches) == "x" * 200_000
