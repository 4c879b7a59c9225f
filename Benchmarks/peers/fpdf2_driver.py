"""fpdf2: lines of text at their places; not tagged. Its fonts belong to a document, so each file opens them anew."""

import fpdf

from turns import spans, take_turns

FOLDER = "/usr/share/fonts/truetype/noto"


def stroke(pdf, item):
    if item["kind"] == "fill":
        pdf.set_fill_color(round(item["gray"] * 255))
        pdf.rect(*item["box"], style="F")
        return
    pdf.set_draw_color(round(item["gray"] * 255))
    pdf.set_line_width(item["width"])
    if item["kind"] == "frame":
        pdf.rect(*item["box"])
    else:
        pdf.polyline(item["points"])


def draw(papers, path):
    pdf = fpdf.FPDF(unit="pt")
    pdf.set_auto_page_break(False)
    pdf.add_font("Noto", "", f"{FOLDER}/NotoSans-Regular.ttf")
    pdf.add_font("Noto", "B", f"{FOLDER}/NotoSans-Bold.ttf")
    for title, pages in papers:
        pdf.set_title(title)
        for width, height, strokes, texts in pages:
            pdf.add_page(format=(width, height))
            for item in strokes:
                stroke(pdf, item)
            for x, y, words, (size, bold, gray) in texts:
                pdf.set_font("Noto", "B" if bold else "", size)
                pdf.set_text_color(round(gray * 255))
                pdf.text(x, y, words)
    pdf.output(path)


def commands(page):
    return page["width"], page["height"], page["strokes"], list(spans(page))


take_turns(
    {"name": "fpdf2", "version": fpdf.__version__, "makes": "untagged PDF, lines placed by us"},
    lambda papers: [(paper["title"], [commands(page) for page in paper["pages"]]) for paper in papers], draw)
