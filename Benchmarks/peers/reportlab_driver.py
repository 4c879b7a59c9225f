"""ReportLab: lines of text at their places; not tagged."""

from pathlib import Path

import reportlab
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from turns import spans, take_turns

FOLDER = Path("/usr/share/fonts/truetype/noto")
FONTS = {False: "NotoSans-Regular", True: "NotoSans-Bold"}


def commands(page):
    """Texts and strokes with y upwards, as ReportLab has it."""
    height = page["height"]
    texts = [(x, height - y, text, style) for x, y, text, style in spans(page)]
    return page["width"], height, page["strokes"], texts


def stroke(canvas, item, height):
    if item["kind"] == "fill":
        x, top, wide, high = item["box"]
        canvas.setFillGray(item["gray"])
        canvas.rect(x, height - top - high, wide, high, stroke=0, fill=1)
        return
    canvas.setStrokeGray(item["gray"])
    canvas.setLineWidth(item["width"])
    if item["kind"] == "frame":
        x, top, wide, high = item["box"]
        canvas.rect(x, height - top - high, wide, high)
        return
    path = canvas.beginPath()
    for number, (x, y) in enumerate(item["points"]):
        (path.lineTo if number else path.moveTo)(x, height - y)
    canvas.drawPath(path)


def draw(papers, path):
    canvas = Canvas(path, pageCompression=1)
    for title, pages in papers:
        canvas.setTitle(title)
        for width, height, strokes, texts in pages:
            canvas.setPageSize((width, height))
            for item in strokes:
                stroke(canvas, item, height)
            text = canvas.beginText()
            for x, y, words, (size, bold, gray) in texts:
                text.setTextOrigin(x, y)
                text.setFont(FONTS[bold], size)
                text.setFillGray(gray)
                text.textOut(words)
            canvas.drawText(text)
            canvas.showPage()
    canvas.save()


rl_config.useA85 = 0
for font in FONTS.values():
    pdfmetrics.registerFont(TTFont(font, FOLDER / f"{font}.ttf"))
take_turns(
    {"name": "ReportLab", "version": reportlab.Version, "makes": "untagged PDF, lines placed by us"},
    lambda papers: [(paper["title"], [commands(page) for page in paper["pages"]]) for paper in papers], draw)
