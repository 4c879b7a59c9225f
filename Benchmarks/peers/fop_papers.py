"""Papers as XSL formatting objects for Apache FOP: every paragraph at its place, in its role.

usage: fop_papers.py CONTENTS FOLDER"""

import json
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from html_papers import ASCENT, DESCENT, gray
from turns import leaves

ROLES = {"Lbl": "P", "LBody": "P", "TH": "P", "TD": "P", "Span": "P"}


def words(span):
    size, bold, shade = span["style"]
    look = f'font-size="{size}pt" font-weight="{700 if bold else 400}" color="{gray(shade)}"'
    return f'<fo:inline {look}>{escape(span["text"])}</fo:inline>'


def part(item, role):
    size = item["text"][0]["style"][0]
    top = item["y"] - (item["leading"] - (ASCENT + DESCENT) * size) / 2 - ASCENT * size
    place = f'left="{item["x"]}pt" top="{top:.2f}pt" width="{item["width"] + 2:.2f}pt" height="{3 * size}pt"'
    texts = "".join(map(words, item["text"]))
    block = f'<fo:block role="{role}" font-size="{size}pt" line-height="{item["leading"]}pt">{texts}</fo:block>'
    return f'<fo:block-container absolute-position="fixed" {place}>{block}</fo:block-container>'


def stroke(item):
    if item["kind"] == "path":
        (x, y), (to_x, to_y) = item["points"][0], item["points"][-1]
        box = [min(x, to_x), min(y, to_y), max(abs(to_x - x), item["width"]), max(abs(to_y - y), item["width"])]
        look = f'background-color="{gray(item["gray"])}"'
    else:
        box = item["box"]
        look = f'background-color="{gray(item["gray"])}"'
        if item["kind"] == "frame":
            look = f'border="{item["width"]}pt solid {gray(item["gray"])}"'
    x, top, wide, high = box
    place = f'left="{x}pt" top="{top}pt" width="{wide:.2f}pt" height="{high:.2f}pt"'
    return f'<fo:block-container role="artifact" absolute-position="fixed" {place} {look}><fo:block/></fo:block-container>'


def sheet(page, is_last):
    texts = "".join(
        part(item, ROLES.get(leaf["role"], "artifact" if leaf["role"] == "Artifact" else leaf["role"]))
        for leaf in leaves(page["elements"]) for item in leaf["parts"])
    strokes = "".join(map(stroke, page["strokes"]))
    end = "" if is_last else ' break-after="page"'
    return f'<fo:block{end} role="Div">{strokes}{texts}</fo:block>'


def document(papers):
    pages = [page for paper in papers for page in paper["pages"]]
    sheets = "".join(sheet(page, number == len(pages)) for number, page in enumerate(pages, 1))
    title = escape(papers[0]["title"])
    return (
        '<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Noto Sans" xml:lang="sv">'
        '<fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="595.276pt" page-height="841.89pt">'
        '<fo:region-body/></fo:simple-page-master></fo:layout-master-set><fo:declarations>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about="">'
        f'<dc:title>{title}</dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>'
        f'<fo:page-sequence master-reference="a4"><fo:title>{title}</fo:title>'
        f'<fo:flow flow-name="xsl-region-body">{sheets}</fo:flow></fo:page-sequence></fo:root>')


def main(contents, folder):
    for path in sorted(Path(contents).glob("*.json")):
        papers = json.loads(path.read_text())["papers"]
        apart = Path(folder, path.stem, "separate")
        whole = Path(folder, path.stem, "one")
        for target in apart, whole:
            target.mkdir(parents=True, exist_ok=True)
        for paper in papers:
            (apart / f"{paper['name']}.fo").write_text(document([paper]))
        (whole / "one.fo").write_text(document(papers))


main(*sys.argv[1:])
