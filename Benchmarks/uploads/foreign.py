"""Makes files with words hidden in them by the libraries of others, so that no program is judged by its own writer alone.

    foreign.py FOLDER    writes the files and foreign.json: file, kind, place and word of each thing hidden
"""

import io
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from datetime import datetime, timezone
from pathlib import Path

import docx
import fpdf
import img2pdf
import odf.opendocument
import openpyxl
import piexif
import pikepdf
import pillow_heif
import pptx
import pymupdf
import typst
import weasyprint
import xlsxwriter
from odf import dc, draw, meta, office, presentation, style, table, text
from PIL import Image, PngImagePlugin
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

WHEN = datetime(2024, 5, 6, 7, 8, 10, tzinfo=timezone.utc)
SEEN = "Intyg om genomgången kurs i akut omhändertagande"


class Planter:
    """Hands out a word of its own for each place, and remembers where it is."""

    def __init__(self, folder):
        self.folder = folder
        self.rows = []
        self.open = []

    def word(self, place):
        word = f"Gomt{len(self.rows) + len(self.open):04d}ord"
        self.open.append((place, word))
        return word

    def path(self, name):
        return str(self.folder / name)

    def keep(self, name, kind, data=None, otherwise=""):
        if data is not None:
            (self.folder / name).write_bytes(data)
        told = {"file": name, "kind": kind, "otherwise": otherwise}
        self.rows += [{**told, "place": place, "secret": word} for place, word in self.open]
        self.open = []


# Pictures


def image(size=(160, 120)):
    picture = Image.new("RGB", size)
    picture.putdata([((x * 3) % 256, (y * 5) % 256, (x * y) % 256) for y in range(size[1]) for x in range(size[0])])
    return picture


def exif(plant):
    thumbnail = io.BytesIO()
    image((16, 12)).save(thumbnail, "JPEG", comment=plant.word("Exif thumbnail"))
    return piexif.dump({
        "0th": {
            piexif.ImageIFD.Artist: plant.word("Exif Artist"), piexif.ImageIFD.Make: plant.word("Exif Make"),
            piexif.ImageIFD.Orientation: 6, piexif.ImageIFD.XPComment: plant.word("Exif XPComment").encode("utf-16-le"),
        },
        "Exif": {
            piexif.ExifIFD.UserComment: b"ASCII\0\0\0" + plant.word("Exif UserComment").encode(),
            piexif.ExifIFD.MakerNote: plant.word("Exif MakerNote").encode(),
            piexif.ExifIFD.BodySerialNumber: plant.word("Exif serial number"),
        },
        "GPS": {piexif.GPSIFD.GPSAreaInformation: b"ASCII\0\0\0" + plant.word("Exif GPS").encode()},
        "1st": {piexif.ImageIFD.Compression: 6}, "thumbnail": thumbnail.getvalue(),
    })


def xmp(plant):
    word = plant.word("XMP")
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about="">'
        f"<dc:rights>{word}</dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>").encode()


def jpeg(plant):
    out = io.BytesIO()
    image().save(out, "JPEG", exif=exif(plant), xmp=xmp(plant), comment=plant.word("comment"), quality=90)
    return out.getvalue()


def pictures(plant):
    plant.keep("foreign-pillow.jpeg", "jpeg", jpeg(plant))

    image().save(plant.path("foreign-exiftool.jpeg"), "JPEG")
    tagged(plant, "foreign-exiftool.jpeg", "jpeg", [
        "IPTC:By-line", "IPTC:Caption-Abstract", "XMP-dc:Creator", "XMP-photoshop:City", "EXIF:OwnerName", "Comment",
        "Photoshop:URL", "XMP-xmpMM:DerivedFromDocumentID", "EXIF:Copyright"])

    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", plant.word("tEXt"))
    texts.add_text("Comment", plant.word("zTXt"), zip=True)
    texts.add_itxt("Title", plant.word("iTXt"))
    texts.add_itxt("Description", plant.word("compressed iTXt"), zip=True)
    out = io.BytesIO()
    image().save(out, "PNG", pnginfo=texts, exif=exif(plant))
    plant.keep("foreign-pillow.png", "png", out.getvalue() + plant.word("after the end").encode())

    out = io.BytesIO()
    image().save(
        out, "TIFF", save_all=True, append_images=[image((80, 60))], compression="tiff_lzw",
        tiffinfo={270: plant.word("ImageDescription"), 315: plant.word("Artist"), 305: plant.word("Software"),
                  33432: plant.word("Copyright"), 700: xmp(plant)})
    plant.keep("foreign-pillow.tiff", "tiff", out.getvalue())

    out = io.BytesIO()
    image().save(out, "WEBP", exif=exif(plant), xmp=xmp(plant))
    plant.keep("foreign-pillow.webp", "webp", out.getvalue())

    out = io.BytesIO()
    image().save(out, "GIF", comment=plant.word("comment"), save_all=True, append_images=[image().rotate(9)], duration=90)
    plant.keep("foreign-pillow.gif", "gif", out.getvalue())

    out = io.BytesIO()
    image().save(out, "AVIF", exif=exif(plant), xmp=xmp(plant))
    plant.keep("foreign-pillow.avif", "avif", out.getvalue())

    heif = pillow_heif.from_pillow(image())
    heif.info["exif"], heif.info["xmp"] = exif(plant), xmp(plant)
    heif.save(plant.path("foreign-pillow-heif.heic"))
    plant.keep("foreign-pillow-heif.heic", "heic")


# PDF


def pdfs(plant):
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4)
    paper.setAuthor(plant.word("Author"))
    paper.setSubject(plant.word("Subject"))
    paper.setKeywords(plant.word("Keywords"))
    paper.setCreator(plant.word("Creator"))
    paper.drawString(72, 720, SEEN)
    paper.textAnnotation(plant.word("text annotation"), Rect=[72, 600, 92, 620])
    paper.showPage()
    paper.drawString(72, 720, "Sida två")
    paper.save()
    plant.keep("foreign-reportlab.pdf", "pdf", out.getvalue())

    paper = fpdf.FPDF()
    paper.set_creation_date(WHEN)
    paper.set_author(plant.word("Author"))
    paper.set_producer(plant.word("Producer"))
    paper.add_page()
    paper.set_font("Helvetica", size=12)
    paper.cell(text=SEEN)
    paper.embed_file(basename=plant.word("name of an attachment") + ".txt", bytes=plant.word("attachment").encode(),
                     desc=plant.word("description of an attachment"))
    with paper.highlight(plant.word("remark of a highlight"), title=plant.word("author of a highlight")):
        paper.cell(text="markerat")
    paper.set_xmp_metadata(xmp(plant).decode())
    plant.keep("foreign-fpdf2.pdf", "pdf", bytes(paper.output()))

    out = io.BytesIO()
    with pikepdf.open(plant.path("foreign-reportlab.pdf")) as paper:
        del paper.docinfo
        del paper.pages[0].Annots
        paper.docinfo["/Eget"] = plant.word("own key")
        with paper.open_metadata(set_pikepdf_as_editor=False) as packet:
            packet["dc:creator"] = [plant.word("XMP creator")]
            packet["xmpMM:DocumentID"] = plant.word("XMP DocumentID")
        paper.attachments["a.txt"] = pikepdf.AttachedFileSpec(paper, plant.word("attachment").encode(), filename="a.txt")
        paper.pages[0].PieceInfo = pikepdf.Dictionary(Prog=pikepdf.Dictionary(Private=pikepdf.String(plant.word("PieceInfo"))))
        paper.Root.OpenAction = pikepdf.Dictionary(
            S=pikepdf.Name.JavaScript, JS=paper.make_stream(plant.word("script").encode()))
        paper.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    plant.keep("foreign-pikepdf.pdf", "pdf", out.getvalue())

    revised(plant)

    shutil.copyfile(plant.path("foreign-pymupdf.pdf"), plant.path("foreign-exiftool.pdf"))
    tagged(plant, "foreign-exiftool.pdf", "pdf", ["PDF:Author", "PDF:Subject", "XMP-dc:Creator", "XMP-xmpMM:DocumentID"])

    plant.keep("foreign-img2pdf.pdf", "pdf", img2pdf.convert(jpeg(plant), rotation=img2pdf.Rotation.ifvalid))

    page = (
        f'<html lang="sv"><head><meta name="author" content="{plant.word("author")}">'
        f'<meta name="generator" content="{plant.word("generator")}"></head><body><p>{SEEN}</p></body></html>')
    attachment = weasyprint.Attachment(string=plant.word("attachment"), name="a.txt")
    plant.keep("foreign-weasyprint.pdf", "pdf", weasyprint.HTML(string=page).write_pdf(attachments=[attachment]))

    source = (
        f'#set document(title: "Intyg", author: "{plant.word("author")}", keywords: ("{plant.word("keyword")}",))\n'
        f'#pdf.attach("a.txt", bytes("{plant.word("attachment")}"), description: "{plant.word("description")}")\n= {SEEN}\n')
    plant.keep("foreign-typst.pdf", "pdf", typst.compile(source.encode()))


def tagged(plant, name, kind, tags):
    """Metadata as exiftool writes it into a file that is there."""
    values = [f"-{tag}={plant.word(tag)}" for tag in tags]
    subprocess.run(["exiftool", "-q", "-m", "-overwrite_original", *values, plant.path(name)], check=True)
    plant.keep(name, kind)


def revised(plant):
    """Text that was changed, and the change added to the file, as many programs save."""
    paper = pymupdf.open()
    page = paper.new_page()
    page.insert_text((72, 100), SEEN)
    page.insert_text((72, 140), plant.word("text of an earlier revision"))
    name = plant.path("foreign-pymupdf.pdf")
    paper.save(name)
    paper = pymupdf.open(name)
    page = paper[0]
    page.add_redact_annot(pymupdf.Rect(60, 125, 400, 150), fill=False)
    page.apply_redactions()
    note = page.add_freetext_annot(pymupdf.Rect(72, 300, 300, 330), "Synlig ruta")
    note.set_info(title=plant.word("author of a box"))
    stamp = page.add_stamp_annot(pymupdf.Rect(72, 400, 200, 440), stamp=0)
    stamp.set_info(content=plant.word("remark of a stamp"), title=plant.word("author of a stamp"))
    paper.saveIncr()
    plant.keep("foreign-pymupdf.pdf", "pdf")


# Office documents


def word_document(plant):
    document = docx.Document()
    facts = document.core_properties
    facts.author, facts.last_modified_by = plant.word("author"), plant.word("last modified by")
    facts.comments, facts.keywords = plant.word("description"), plant.word("keywords")
    paragraph = document.add_paragraph(SEEN)
    run = paragraph.add_run(" och prov")
    document.add_comment(run, text=plant.word("comment"), author=plant.word("author of a comment"), initials="A")
    hidden = paragraph.add_run(plant.word("hidden text"))
    hidden.font.hidden = True
    deleted = docx.oxml.parse_xml(
        '<w:del xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:id="77" '
        f'w:author="{plant.word("author of a deletion")}" w:date="2024-05-06T07:08:09Z"><w:r><w:delText>'
        f'{plant.word("deleted text")}</w:delText></w:r></w:del>')
    paragraph._p.append(deleted)
    document.add_table(rows=2, cols=2, style="Table Grid").cell(0, 0).text = "Ruta"
    document.add_picture(io.BytesIO(jpeg(plant)))
    document.sections[0].header.paragraphs[0].text = "Sidhuvud"
    out = io.BytesIO()
    document.save(out)
    plant.keep("foreign-python-docx.docx", "docx", out.getvalue())


def workbooks(plant):
    book = openpyxl.Workbook()
    book.properties.creator = plant.word("author")
    book.properties.lastModifiedBy = plant.word("last modified by")
    book.custom_doc_props.append(openpyxl.packaging.custom.StringProperty(name="Eget", value=plant.word("own property")))
    sheet = book.active
    sheet.append([SEEN, "dagar"])
    sheet["B2"] = 3
    sheet["A2"] = "EKG"
    sheet["A2"].comment = openpyxl.comments.Comment(plant.word("comment"), plant.word("author of a comment"))
    sheet["D2"] = plant.word("hidden column")
    sheet.column_dimensions["D"].hidden = True
    sheet["A5"] = plant.word("hidden row")
    sheet.row_dimensions[5].hidden = True
    hidden = book.create_sheet("Dolt")
    hidden["A1"] = plant.word("hidden sheet")
    hidden.sheet_state = "veryHidden"
    rule = openpyxl.worksheet.datavalidation.DataValidation(type="whole", prompt=plant.word("prompt"), promptTitle="x")
    sheet.add_data_validation(rule)
    rule.add("B2")
    sheet.add_image(openpyxl.drawing.image.Image(io.BytesIO(jpeg(plant))), "F2")
    out = io.BytesIO()
    book.save(out)
    plant.keep("foreign-openpyxl.xlsx", "xlsx", out.getvalue())

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"author": plant.word("author"), "company": plant.word("company"),
                         "manager": plant.word("manager"), "created": WHEN.replace(tzinfo=None)})
    book.set_custom_property("Eget", plant.word("own property"))
    sheet = book.add_worksheet("Kurser")
    sheet.write("A1", SEEN)
    sheet.write("A2", 3)
    sheet.write_comment("A2", plant.word("comment"), {"author": plant.word("author of a comment")})
    sheet.insert_image("C3", "a.jpeg", {"image_data": io.BytesIO(jpeg(plant)), "description": "Stämpel"})
    book.define_name("Namn" + plant.word("name"), "=Kurser!$A$2")
    book.close()
    plant.keep("foreign-xlsxwriter.xlsx", "xlsx", out.getvalue())


def presentation_file(plant):
    show = pptx.Presentation()
    show.core_properties.author = plant.word("author")
    show.core_properties.comments = plant.word("description")
    slide = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = SEEN
    slide.shapes.add_picture(io.BytesIO(jpeg(plant)), 914400, 1828800)
    slide.notes_slide.notes_text_frame.text = plant.word("notes")
    hidden = show.slides.add_slide(show.slide_layouts[5])
    hidden.shapes.title.text = plant.word("hidden slide")
    hidden._element.set("show", "0")
    out = io.BytesIO()
    show.save(out)
    plant.keep("foreign-python-pptx.pptx", "pptx", out.getvalue())


def described(document, plant):
    document.meta.addElement(dc.Creator(text=plant.word("creator")))
    document.meta.addElement(meta.InitialCreator(text=plant.word("initial creator")))
    document.meta.addElement(meta.UserDefined(name="Eget", text=plant.word("own property")))


def remark(plant):
    note = office.Annotation()
    note.addElement(dc.Creator(text=plant.word("author of a comment")))
    note.addElement(text.P(text=plant.word("comment")))
    return note


def framed(document, plant, **place):
    frame = draw.Frame(width="4cm", height="3cm", **place)
    frame.addElement(draw.Image(
        href=document.addPictureFromString(jpeg(plant), "image/jpeg"), type="simple", show="embed", actuate="onLoad"))
    return frame


def open_documents(plant):
    document = odf.opendocument.OpenDocumentText()
    described(document, plant)
    paragraph = text.P(text=SEEN)
    paragraph.addElement(remark(plant))
    document.text.addElement(paragraph)
    section = text.Section(name="Dold", display="none")
    section.addElement(text.P(text=plant.word("hidden section")))
    document.text.addElement(section)
    last = text.P(text="Sist")
    last.addElement(framed(document, plant, anchortype="as-char"))
    document.text.addElement(last)
    save(document, plant, "foreign-odfpy.odt", "odt")

    document = odf.opendocument.OpenDocumentSpreadsheet()
    described(document, plant)
    gone = style.Style(name="gone", family="table")
    gone.addElement(style.TableProperties(display="false"))
    document.automaticstyles.addElement(gone)
    for name, shown, kind in [("Kurser", SEEN, None), ("Dolt", plant.word("hidden sheet"), gone)]:
        sheet = table.Table(name=name, stylename=kind) if kind else table.Table(name=name)
        row, cell = table.TableRow(), table.TableCell(valuetype="string")
        cell.addElement(text.P(text=shown))
        if not kind:
            cell.addElement(remark(plant))
        row.addElement(cell)
        sheet.addElement(row)
        document.spreadsheet.addElement(sheet)
    save(document, plant, "foreign-odfpy.ods", "ods")

    document = odf.opendocument.OpenDocumentPresentation()
    described(document, plant)
    layout = style.PageLayout(name="sida")
    layout.addElement(style.PageLayoutProperties(pagewidth="28cm", pageheight="21cm", margin="0cm"))
    document.automaticstyles.addElement(layout)
    master = style.MasterPage(name="mall", pagelayoutname=layout)
    document.masterstyles.addElement(master)
    page = draw.Page(masterpagename=master, name="sida1")
    box, frame = draw.TextBox(), draw.Frame(width="20cm", height="3cm", x="1cm", y="1cm")
    box.addElement(text.P(text=SEEN))
    frame.addElement(box)
    page.addElement(frame)
    page.addElement(framed(document, plant, x="2cm", y="6cm"))
    notes, frame, box = presentation.Notes(), draw.Frame(width="9cm", height="9cm", x="1cm", y="9cm"), draw.TextBox()
    box.addElement(text.P(text=plant.word("notes")))
    frame.addElement(box)
    notes.addElement(frame)
    page.addElement(notes)
    document.presentation.addElement(page)
    save(document, plant, "foreign-odfpy.odp", "odp")


def save(document, plant, name, kind):
    out = io.BytesIO()
    document.write(out)
    plant.keep(name, kind, out.getvalue())


def archives(plant):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo("intyg/kurs.txt", (2024, 5, 6, 7, 8, 10))
        entry.comment = plant.word("comment of an entry").encode()
        field = plant.word("extra field").encode()
        entry.extra = b"\xfe\xca" + len(field).to_bytes(2, "little") + field
        archive.writestr(entry, SEEN)
        archive.writestr("intyg/kurs.jpg", jpeg(plant))
        archive.writestr("intyg/kurs.docx", (plant.folder / "foreign-python-docx.docx").read_bytes())
        archive.comment = plant.word("comment").encode()
    plant.keep("foreign-zipfile.zip", "zip", out.getvalue())


CONVERSIONS = {
    "foreign-python-docx.docx": ["odt", "pdf"], "foreign-xlsxwriter.xlsx": ["ods"], "foreign-python-pptx.pptx": ["odp"],
    "foreign-odfpy.odt": ["docx"], "foreign-odfpy.ods": ["xlsx"], "foreign-odfpy.odp": ["pptx"],
}


def conversions(plant):
    """What LibreOffice makes of the documents; words that it does not take along are found out by the comparison."""
    for source, kinds in CONVERSIONS.items():
        for kind in kinds:
            with tempfile.TemporaryDirectory() as place:
                subprocess.run(
                    ["soffice", "--headless", f"-env:UserInstallation=file://{place}/profile", "--convert-to", kind,
                     "--outdir", place, plant.path(source)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                data = (Path(place) / source).with_suffix("." + kind).read_bytes()
            # It writes a hidden section of odt as paragraphs of docx that everybody sees.
            seen = ["hidden section"] if kind == "docx" else []
            plant.open = [
                (row["place"], row["secret"]) for row in plant.rows if row["file"] == source and row["place"] not in seen]
            drawn = "LibreOffice draws what was deleted" if kind == "odt" else ""
            plant.keep(f"foreign-libreoffice.{kind}", kind, data, drawn)


def main(folder):
    plant = Planter(Path(folder))
    plant.folder.mkdir(parents=True, exist_ok=True)
    for make in (pictures, pdfs, word_document, workbooks, presentation_file, open_documents, archives, conversions):
        make(plant)
    (plant.folder / "foreign.json").write_text(json.dumps(plant.rows, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main(sys.argv[1])
