"""Printing by programs that others use: the same words as a page of HTML, made a PDF by each.

`python -m tests.bench.peers` prints a row for each that is installed (`weasyprint` and `soffice` on
the PATH) and says which are not. Each is a process of its own, as Stet is beside it. LibreOffice is
handed the page, and the document that it makes of the page; and, as one process may print several,
what one more costs it, beside one more in a process of Stet's.
"""

import pickle
import shutil
import statistics
import subprocess
import tempfile
import time
from html import escape
from pathlib import Path

from db.rules import citations
from tests.bench import printing
from tests.bench.once import ENGINES
from tests.bench.table import heading, note, seconds

ROUNDS = 5
MORE = 5
"""Briefs beyond the first of one process."""


def rows():
    """Print the rows of each peer that is there."""
    from tests.brief import beds

    case = beds.published()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        own, page = folder / "stet.case", folder / "brief.html"
        own.write_bytes(pickle.dumps(case))
        page.write_text(html(*case, folder), encoding="utf-8")
        if _is_there("weasyprint", "WeasyPrint"):
            _cold("WeasyPrint", ["weasyprint", "-q", page, folder / "brief.pdf"], own)
        if _is_there("soffice", "LibreOffice"):
            _libre_office(case, page, own)


def _libre_office(case, page, own):
    document = page.with_suffix(".odt")
    subprocess.run(_soffice("odt:writer8", page), check=True, capture_output=True)
    _cold("LibreOffice, a page", _soffice("pdf:writer_web_pdf_Export", page), own)
    command = _soffice("pdf:writer_pdf_Export", document)
    _cold("LibreOffice, a document", command, own)
    copies = [shutil.copy(document, page.with_name(f"{n}.odt")) for n in range(MORE)]
    peer, stet = [], []
    for _ in range(ROUNDS):
        peer.append((_timed([*command, *copies]) - _timed(command)) / MORE)
        began = time.perf_counter()
        ENGINES["stet"](*case)
        stet.append(time.perf_counter() - began)
    seconds("  one more in that process", statistics.median(peer), statistics.median(stet), "")


def _soffice(form, file):
    return ["soffice", "--headless", "--convert-to", form, "--outdir", file.parent, file]


def _is_there(program, name):
    found = shutil.which(program) is not None
    if not found:
        note(f"{name} is not installed")
    return found


def _cold(name, command, own):
    peer, stet = [], []
    for _ in range(ROUNDS):
        peer.append(_timed(command))
        stet.append(printing.cold("stet", own, own.with_suffix(".pdf")))
    seconds(f"cold process, against {name}", statistics.median(peer), statistics.median(stet),
            "0.33")


def html(case, images, folder):
    """Return the case as a page; its pictures are written into the folder."""
    numbers = citations.numbers(case.blocks, case.evidence)
    items = sorted(case.evidence, key=lambda item: numbers[item.key])
    parts = [f"<h1>{escape(case.title)}</h1><p>{escape(case.reason)}</p>",
             f"<h2>The claim</h2><blockquote>{escape(case.claim.quote)}</blockquote>",
             f"<h2>Our verdict</h2><p>{case.rating.label}: {escape(case.rating.definition)}</p>"]
    parts += [_block(block, numbers) for block in case.blocks]
    parts += [_figure(kept, images, folder) for item in items for kept in item.attachments]
    parts += ["<h2>Evidence</h2><table>", *(_row(item, numbers) for item in items), "</table>"]
    parts += ["<h2>Sources</h2><ol>", *(_source(item, numbers) for item in items), "</ol>"]
    parts += [f"<h2>Record</h2><p>{case.revision}</p><p>{case.head}</p>"]
    return f"<!DOCTYPE html><html lang={case.language}><body>{''.join(parts)}</body></html>"


def _block(block, numbers):
    words = "".join(
        escape(piece.text) if piece.citation is None
        else f'<sup><a href="#s{numbers[piece.citation]}">[{numbers[piece.citation]}]</a></sup>'
        for piece in citations.pieces(block)
    )
    name = {"heading": "h2", "quotation": "blockquote"}.get(str(block.kind), "p")
    return f"<{name}>{words}</{name}>"


def _figure(kept, images, folder):
    Path(folder, kept.name).write_bytes(images[kept.sha256])
    return (f'<figure><img width=300 src="{kept.name}" alt="{escape(kept.alt)}">'
            f"<figcaption>{escape(kept.caption)}</figcaption></figure>")


def _row(item, numbers):
    cells = (f"[{numbers[item.key]}]", item.title, item.quote, str(item.stance),
             f"{item.reliability}{item.credibility}", "independent")  # fmt: skip
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _source(item, numbers):
    return (f'<li id="s{numbers[item.key]}">{escape(item.title)}. {escape(item.publisher)}, '
            f'{item.published}. <a href="{escape(item.url)}">{escape(item.url)}</a> '
            f'<a href="{escape(item.archived_url)}">{escape(item.archived_url)}</a></li>')


def _timed(command):
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


if __name__ == "__main__":
    heading()
    rows()
