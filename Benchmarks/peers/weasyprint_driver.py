"""WeasyPrint: paragraphs at their places, lines broken by it; PDF/UA-1."""

import logging

import weasyprint
from weasyprint.text.fonts import FontConfiguration

from html_papers import STYLE, document
from turns import take_turns


def draw(page, path):
    weasyprint.HTML(string=page).write_pdf(path, pdf_variant="pdf/ua-1", font_config=fonts, stylesheets=[style])


logging.getLogger("weasyprint").setLevel(logging.ERROR)
fonts = FontConfiguration()
style = weasyprint.CSS(string=STYLE, font_config=fonts)
take_turns(
    {"name": "WeasyPrint", "version": weasyprint.__version__, "makes": "PDF/UA-1"},
    lambda papers: document(papers, style=""), draw)
