"""Makes ordinary documents, as a person who applies uploads them, with the libraries of others. They hide nothing, but
for the metadata that their programs always write; in some of them even that is taken away. Everything is made up.

    ordinary.py FOLDER    writes the documents and ordinary.json: file, and the rules that its metadata is found by
"""

import csv
import io
import json
import re
import sys
import zipfile
from datetime import datetime, timezone
from pathlib import Path

import docx
import fpdf
import img2pdf
import odf.opendocument
import openpyxl
import pikepdf
import pillow_heif
import pptx
import pymupdf
import xlsxwriter
from odf import draw, style, table, text
from PIL import Image, ImageCms, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

WHEN = datetime(2024, 5, 6, 7, 8, 10, tzinfo=timezone.utc)
SANS = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"

# Numbers that are no persons', and words that are of patients but point none out.
COURSE = [
    "Kursintyg",
    "Testa Testsson har deltagit i kursen Akut omhändertagande av svårt sjuka, 2024-05-06–2024-05-08, 3 dagar.",
    "Kursnummer 20240506-1213, grupp 12, plats 1912. Lokal B 121212. Tid: 08.30–16.15.",
    "Kursgivare: Utbildningsbolaget Exempel AB, org.nr 556123-4567, Box 1212, 111 21 Stockholm.",
    "Telefon 08-123 456 78, mobil 070-174 06 05, fax +46 8 123 456 79, kurs@example.org, https://example.org/kurs/2024",
]
INVOICE = [
    "Faktura 2024-000123", "Fakturanummer 191212121 · OCR 1234567897 · kundnummer 20121312",
    "Bankgiro 123-4566 · plusgiro 12 34 56-6 · IBAN SE45 5000 0000 0583 9825 7466",
    "Momsregistreringsnummer SE556123456701 · org.nr 5561234567", "Förfallodag 2024-06-30. Belopp 12 500,00 kr.",
]
PAPER = [
    "Vetenskapligt arbete: Uppföljning av 1 912 patienter 2012–2019",
    "ISSN 1234-5679, ISBN 978-3-16-148410-0, doi 10.1000/182, PMID 12345678, NCT01234567, ORCID 0000-0002-1825-0097.",
    "Etikprövningsmyndigheten, dnr 2019-01212, beslut 2019-12-12. p = 0,0012; 95 % KI 12,1–19,1; n = 19121212.",
    "Handledare: Prov Provsson. Referenser: Läkartidningen 2019;116:FL12. J Test 2012;12(12):1212–9.",
]
JOURNAL = [
    "Fallbeskrivning till handledarsamtal den 12 december",
    "En kvinna i 70-årsåldern sökte för andfåddhet. Blodtryck 121/91, puls 112, saturation 91 %, temp 37,9.",
    "Journalanteckningar granskades tillsammans. Labb: Hb 121, LPK 9,1, CRP 12, kreatinin 121, troponin 12–19 ng/l.",
    "Bedömning: hjärtsvikt NYHA III. ICD-10 I50.9, åtgärdskod AF021. Uppföljning om 12 veckor.",
]
SERVICE = [
    "Intyg om tjänstgöring", "Tjänstgöringstid: 2021-01-01–2021-12-31, 100 %, klinik: medicinkliniken, Exempelsjukhuset.",
    "Delmål a1, b2, c12. HSLF-FS 2021:8, SOSFS 2015:8, 2 kap. 12 §. Blankett 19121, utgåva 2021-12.",
    "Ort och datum: Exempelstad 2022-01-12. Handledarens telefon: 0191-212 12.",
]
TEXTS = {"kurs": COURSE, "faktura": INVOICE, "arbete": PAPER, "fall": JOURNAL, "tjanst": SERVICE}


class Folder:
    def __init__(self, path):
        self.path = Path(path)
        self.path.mkdir(parents=True, exist_ok=True)
        self.rows = []

    def keep(self, name, data, *rules):
        (self.path / name).write_bytes(data)
        self.rows.append({"file": name, "rules": list(rules)})


def saved(save):
    out = io.BytesIO()
    save(out)
    return out.getvalue()


def photo(size=(320, 240), turn=0):
    image = Image.new("RGB", size)
    image.putdata([((x + turn) % 256, (y * 2) % 256, (x * y // 9) % 256) for y in range(size[1]) for x in range(size[0])])
    ImageDraw.Draw(image).text((20, 20), "Kursintyg 2024-05-06", fill="white")
    return image


def picture(kind, image=None, **options):
    return saved(lambda out: (image or photo()).save(out, kind, **options))


def bare(data, **options):
    """A PDF without the properties that every library writes."""
    with pikepdf.open(io.BytesIO(data)) as paper:
        if "/Info" in paper.trailer:
            del paper.trailer.Info
        for key in ("/Metadata", "/Info"):
            if key in paper.Root:
                del paper.Root[key]
        return saved(lambda out: paper.save(out, deterministic_id=True, fix_metadata_version=False, **options))


# PDF


def reportlab_lines(lines):
    def save(out):
        paper = canvas.Canvas(out, pagesize=A4, invariant=1)
        for row, line in enumerate(lines):
            paper.setFont("Helvetica", 9)
            paper.drawString(60, 780 - row * 20, line)
        paper.save()

    return saved(save)


def reportlab_story():
    styles = getSampleStyleSheet()
    cells = [["Kurs", "Dagar", "Datum"]] + [[f"Kurs {n}", str(n), f"2024-05-{n:02}"] for n in range(1, 60)]
    story = [Paragraph(COURSE[0], styles["Title"]), *[Paragraph(line, styles["Normal"]) for line in COURSE + PAPER],
             Paragraph('<a href="https://example.org/kurs">Mer om kursen</a>', styles["Normal"]), Spacer(1, 12), Table(cells)]
    return saved(lambda out: SimpleDocTemplate(out, pagesize=A4, invariant=1).build(story))


def fpdf_paper(lines, extra=lambda paper: None):
    paper = fpdf.FPDF()
    paper.set_creation_date(WHEN)
    paper.set_lang("sv-SE")
    paper.add_font("Sans", fname=SANS)
    paper.add_font("Sans", style="B", fname=SANS.replace(".ttf", "-Bold.ttf"))
    paper.add_page()
    paper.set_font("Sans", size=10)
    for line in lines:
        paper.multi_cell(0, 8, text=line, new_x="LMARGIN", new_y="NEXT")
    extra(paper)
    return bytes(paper.output())


def fpdf_table(paper):
    with paper.table() as rows:
        for number in range(30):
            row = rows.row()
            for cell in (f"Delmål c{number}", "uppfyllt", "2021-12-12"):
                row.cell(cell)


def fpdf_chapters(paper):
    for chapter in PAPER:
        paper.start_section(chapter[:30])
        paper.multi_cell(0, 8, text=chapter, new_x="LMARGIN", new_y="NEXT")
    paper.image(io.BytesIO(picture("JPEG")), w=80)
    paper.cell(text="Kursens sida", link="https://example.org")


def pymupdf_paper(lines):
    paper = pymupdf.open()
    page = paper.new_page()
    for row, line in enumerate(lines):
        page.insert_text((60, 80 + 20 * row), line, fontsize=9)
    page.insert_image(pymupdf.Rect(60, 300, 220, 420), stream=picture("PNG"))
    paper.set_toc([[1, lines[0], 1]])
    return paper.tobytes(garbage=3, deflate=True, no_new_id=True)


def papers(folder):
    for name, lines in TEXTS.items():
        folder.keep(f"reportlab-{name}.pdf", bare(reportlab_lines(lines)))
        folder.keep(f"fpdf2-{name}.pdf", bare(fpdf_paper(lines)))
    folder.keep("reportlab-tabell.pdf", bare(reportlab_story()))
    folder.keep("reportlab-som-den-ar.pdf", reportlab_story(), "FIL-101", "FIL-108")
    folder.keep("fpdf2-tabell.pdf", bare(fpdf_paper(SERVICE, fpdf_table)))
    folder.keep("fpdf2-kapitel.pdf", bare(fpdf_paper(PAPER, fpdf_chapters)))
    folder.keep("fpdf2-som-den-ar.pdf", fpdf_paper(PAPER, fpdf_chapters), "FIL-101", "FIL-112", "FIL-113")
    folder.keep("pymupdf-kurs.pdf", bare(pymupdf_paper(COURSE)))
    folder.keep("pymupdf-faktura.pdf", bare(pymupdf_paper(INVOICE)))
    folder.keep("img2pdf-skannad.pdf", bare(img2pdf.convert([picture("JPEG"), picture("PNG")])))
    folder.keep("img2pdf-som-den-ar.pdf", img2pdf.convert(picture("JPEG")), "FIL-101")
    rows = fpdf_paper(SERVICE, fpdf_table)
    folder.keep("pikepdf-packad.pdf", bare(rows, object_stream_mode=pikepdf.ObjectStreamMode.generate))
    folder.keep("pikepdf-for-webben.pdf", bare(rows, linearize=True))
    folder.keep("pikepdf-opackad.pdf", bare(rows, compress_streams=False))


# Office documents


def word_document(lines, rich=False):
    document = docx.Document()
    document.add_heading(lines[0], 0)
    for line in lines[1:]:
        document.add_paragraph(line)
    if rich:
        grid = document.add_table(rows=1, cols=3, style="Table Grid")
        for number in range(1, 40):
            for cell, words in zip(grid.add_row().cells, (f"Delmål c{number}", "uppfyllt", "2021-12-12")):
                cell.text = words
        document.add_paragraph("Första", style="List Bullet")
        document.add_picture(io.BytesIO(picture("JPEG")))
        document.sections[0].header.paragraphs[0].text = "Exempelsjukhuset"
        document.sections[0].footer.paragraphs[0].text = "Sida"
    return saved(document.save)


def workbook(lines):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Kurser"
    for line in lines:
        sheet.append([line, 12, 19.12, datetime(2024, 5, 6)])
    sheet["B9"] = "=SUM(B1:B4)"
    sheet["A1"].font = openpyxl.styles.Font(bold=True)
    sheet.column_dimensions["A"].width = 60
    sheet.freeze_panes = "A2"
    return saved(book.save)


def charted():
    def save(out):
        book = xlsxwriter.Workbook(out, {"in_memory": True})
        book.set_properties({"created": WHEN.replace(tzinfo=None)})
        sheet = book.add_worksheet("Tjänstgöring")
        for row in range(12):
            sheet.write_row(row, 0, [f"Period {row}", row + 1, (row + 1) / 12])
        sheet.write_formula("B14", "=SUM(B1:B12)", None, 78)
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "='Tjänstgöring'!$B$1:$B$12", "categories": "='Tjänstgöring'!$A$1:$A$12"})
        sheet.insert_chart("E2", chart)
        sheet.merge_range("A16:C16", "Slut")
        book.close()

    return saved(save)


def show(lines, tidy=False):
    slides = pptx.Presentation()
    slide = slides.slides.add_slide(slides.slide_layouts[0])
    slide.shapes.title.text = lines[0]
    slide.placeholders[1].text = lines[-1]
    slide = slides.slides.add_slide(slides.slide_layouts[1])
    slide.shapes.title.text = "Resultat"
    slide.placeholders[1].text = "\n".join(lines)
    slide = slides.slides.add_slide(slides.slide_layouts[6])
    slide.shapes.add_picture(io.BytesIO(picture("PNG")), 914400, 914400)
    used = {slide.slide_layout.name for slide in slides.slides}
    for layout in list(slides.slide_layouts) if tidy else []:
        if layout.name not in used:
            slides.slide_layouts.remove(layout)
    return saved(slides.save)


def open_text(lines):
    document = odf.opendocument.OpenDocumentText()
    bold = style.Style(name="Fet", family="text")
    bold.addElement(style.TextProperties(fontweight="bold"))
    document.automaticstyles.addElement(bold)
    document.text.addElement(text.H(outlinelevel=1, text=lines[0]))
    for line in lines[1:]:
        paragraph = text.P()
        paragraph.addElement(text.Span(stylename=bold, text=line[:5]))
        paragraph.addText(line[5:])
        document.text.addElement(paragraph)
    link = text.A(href="https://example.org/kurs", type="simple", text="Mer om kursen")
    last = text.P()
    last.addElement(link)
    document.text.addElement(last)
    return saved(document.write)


def open_sheet(lines):
    document = odf.opendocument.OpenDocumentSpreadsheet()
    sheet = table.Table(name="Kurser")
    for line in lines:
        row = table.TableRow()
        cell = table.TableCell(valuetype="string")
        cell.addElement(text.P(text=line))
        row.addElement(cell)
        number = table.TableCell(valuetype="float", value="12")
        number.addElement(text.P(text="12"))
        row.addElement(number)
        sheet.addElement(row)
    document.spreadsheet.addElement(sheet)
    return saved(document.write)


def open_show(lines):
    document = odf.opendocument.OpenDocumentPresentation()
    layout = style.PageLayout(name="sida")
    layout.addElement(style.PageLayoutProperties(pagewidth="28cm", pageheight="21cm", margin="0cm"))
    document.automaticstyles.addElement(layout)
    master = style.MasterPage(name="mall", pagelayoutname=layout)
    document.masterstyles.addElement(master)
    page = draw.Page(masterpagename=master, name="sida1")
    for row, line in enumerate(lines):
        frame, box = draw.Frame(width="24cm", height="2cm", x="1cm", y=f"{1 + 3 * row}cm"), draw.TextBox()
        box.addElement(text.P(text=line))
        frame.addElement(box)
        page.addElement(frame)
    document.presentation.addElement(page)
    return saved(document.write)


# What the libraries' templates tell of, and what names it in lists and in markup.
TELLING = re.compile(
    r"^(docProps|customXml|Thumbnails|Configurations2)/|^word/(webSettings|stylesWithEffects)|^ppt/(pres|view)Props"
    r"|printerSettings|^(meta|settings)\.xml$|^manifest\.rdf$")
MARKUP = [
    (r"<w:rsid [^>]*/>", ""), (r' w:rsid\w*="[^"]*"', ""), (r"<w:rsids>.*?</w:rsids>", ""), (r"<(p|a|c):extLst>.*?</\1:extLst>", ""),
    (r"<(workbookProtection|fileVersion|c:printSettings)\b[^>]*/>", ""), (r"<c:printSettings>.*?</c:printSettings>", ""),
    (r'(<(?:pic|p):cNvPr [^>]*?)(name|descr)="image\.\w+"', r'\1\2=""'),
    (r' descr="image\.\w+"', ""), (r"(<w:settings\b[^>]*>).*(</w:settings>)", r"\1\2"), (r"<w:nsid [^>]*/>", ""),
    (r"<w:tmpl [^>]*/>", ""),
]


def plain(data):
    """The same ZIP without times, and without the files and marks that tell of the document."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        gone = [name for name in source.namelist() if TELLING.search(name)]
        for entry in source.infolist():
            if entry.filename in gone:
                continue
            content = source.read(entry)
            if entry.filename.endswith((".xml", ".rels", "manifest.xml")):
                markup = content.decode("utf-8")
                for name in gone:
                    last = re.escape(name.split("/", 1)[1] if entry.filename.endswith(".rels") and "/" in name else name)
                    markup = re.sub(rf'<(Relationship|Override|manifest:file-entry) [^>]*"[^"]*{last}"[^>]*?/>', "", markup)
                for pattern, words in MARKUP:
                    markup = re.sub(pattern, words, markup, flags=re.DOTALL)
                content = markup.encode()
            stored = zipfile.ZIP_STORED if entry.filename == "mimetype" else zipfile.ZIP_DEFLATED
            copy.writestr(zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0)), content, stored)
    return out.getvalue()


TIMES, FACTS, EDITING, SETTINGS = "FIL-410", "FIL-200", "FIL-204", "FIL-205"
# What the template of python-docx tells of, and that of python-pptx.
WORD = [TIMES, FACTS, "FIL-201", EDITING, SETTINGS, "FIL-209", "FIL-300", "FIL-317", "FIL-320"]
SHOW = [TIMES, FACTS, "FIL-201", SETTINGS, "FIL-214", "FIL-215", "FIL-224", "FIL-264", "FIL-300", "FIL-320"]


def documents(folder):
    folder.keep("python-docx-som-den-ar.docx", word_document(COURSE), *WORD)
    folder.keep("openpyxl-som-den-ar.xlsx", workbook(COURSE), TIMES, FACTS)
    folder.keep("xlsxwriter-som-den-ar.xlsx", charted(), FACTS, SETTINGS)
    folder.keep("python-pptx-som-den-ar.pptx", show(PAPER), *SHOW)
    folder.keep("odfpy-som-den-ar.odt", open_text(COURSE), TIMES, FACTS)
    for name in ("fall", "arbete"):
        folder.keep(f"python-docx-{name}.docx", plain(word_document(TEXTS[name])))
    folder.keep("python-docx-tjanst.docx", plain(word_document(SERVICE, rich=True)))
    folder.keep("openpyxl-faktura.xlsx", plain(workbook(INVOICE)))
    folder.keep("xlsxwriter-diagram.xlsx", plain(charted()))
    folder.keep("python-pptx-fall.pptx", plain(show(JOURNAL, tidy=True)))
    folder.keep("odfpy-fall.odt", plain(open_text(JOURNAL)))
    folder.keep("odfpy-kurs.odt", plain(open_text(COURSE)))
    folder.keep("odfpy-faktura.ods", plain(open_sheet(INVOICE)))
    folder.keep("odfpy-arbete.odp", plain(open_show(PAPER)))


# Pictures, text and archives


def pictures(folder):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    folder.keep("foto.jpeg", picture("JPEG"))
    folder.keep("foto-progressiv.jpeg", picture("JPEG", progressive=True, quality=92))
    folder.keep("foto-cmyk.jpeg", picture("JPEG", photo().convert("CMYK")))
    folder.keep("foto-profil.jpeg", picture("JPEG", icc_profile=profile))
    folder.keep("skarmbild.png", picture("PNG", dpi=(96, 96)))
    folder.keep("stampel.png", picture("PNG", photo().convert("RGBA")))
    folder.keep("skannad.tiff", picture("TIFF", photo().convert("1"), compression="group4", dpi=(300, 300)))
    folder.keep("skannad-flera.tiff", picture("TIFF", save_all=True, append_images=[photo(turn=9)]))
    folder.keep("logga.gif", picture("GIF"))
    folder.keep("foto.webp", picture("WEBP"))
    folder.keep("foto.avif", picture("AVIF"))
    pillow_heif.register_heif_opener()
    folder.keep("foto.heic", picture("HEIF"))


def texts(folder):
    everything = "\n\n".join("\n".join(lines) for lines in TEXTS.values())
    folder.keep("allt.txt", (everything + "\n").encode())
    folder.keep("allt-windows.txt", (everything.replace("\n", "\r\n") + "\r\n").replace("–", "-").encode("latin-1", "replace"))
    folder.keep("allt-med-marke.txt", ("\ufeff" + everything).encode())
    out = io.StringIO()
    rows = csv.writer(out, delimiter=";")
    rows.writerow(["kurs", "org.nr", "telefon", "faktura", "datum"])
    for number in range(40):
        rows.writerow([f"Kurs {number}", "556123-4567", "070-174 06 05", f"20240{number:05}", "2024-05-06"])
    folder.keep("kurser.csv", out.getvalue().encode())
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("intyg/kurs.txt", "\n".join(COURSE).encode()), ("intyg/foto.jpg", picture("JPEG")),
                           ("intyg/kurs.pdf", bare(reportlab_lines(COURSE)))):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    folder.keep("intyg.zip", packed.getvalue())


def main(path):
    folder = Folder(path)
    for make in (papers, documents, pictures, texts):
        make(folder)
    (folder.path / "ordinary.json").write_text(json.dumps(folder.rows, indent=1))


if __name__ == "__main__":
    main(sys.argv[1])
