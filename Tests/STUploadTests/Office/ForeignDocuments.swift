import Foundation
import STTestSupport
import STUpload
import Testing

/// Ordinary documents as other programs make them, and those programs' view of what we give back.
enum ForeignDocuments {
  static let canMake =
    (try? Tool.python.run(["-c", "import docx, openpyxl, pptx, odf.opendocument, PIL"]).status) == 0

  static let formats: [(String, any UploadFormat)] = [
    ("a.docx", OfficeFormat(.docx)), ("a.xlsx", OfficeFormat(.xlsx)), ("a.pptx", OfficeFormat(.pptx)),
    ("a.odt", OpenDocumentFormat(.odt)), ("a.ods", OpenDocumentFormat(.ods)),
    ("a.odp", OpenDocumentFormat(.odp)),
  ]

  /// Makes the documents in a folder of their own and hands each over by its ending.
  static func make() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let result = try Tool.python.run(["-c", maker, folder.path])
    try #require(result.status == 0, "\(result.errors)")
    return folder
  }

  /// All the text that the other program reads in a file.
  static func text(of file: URL) throws -> String {
    let result = try Tool.python.run(["-c", reader, file.path])
    try #require(result.status == 0, "\(result.errors)")
    return result.output
  }

  private static let maker = """
    import sys, os
    from PIL import Image
    folder = sys.argv[1]
    picture = os.path.join(folder, 'bild.png')
    Image.new('RGB', (40, 30), (200, 30, 30)).save(picture)

    import docx
    document = docx.Document()
    document.core_properties.author = 'Xyzzyhemlis'
    document.add_heading('Intyg om tjänstgöring', 0)
    paragraph = document.add_paragraph('Åsa har ')
    paragraph.add_run('tjänstgjort').bold = True
    paragraph.add_run(' vid kliniken.')
    document.add_paragraph('Första punkten', style='List Bullet')
    table = document.add_table(rows=2, cols=2)
    table.style = 'Table Grid'
    for row in table.rows:
        for cell in row.cells:
            cell.text = 'ruta'
    document.add_picture(picture)
    document.sections[0].header.paragraphs[0].text = 'Sidhuvud'
    document.sections[0].footer.paragraphs[0].text = 'Sidfot'
    document.add_page_break()
    document.add_paragraph('Sida två')
    document.save(os.path.join(folder, 'a.docx'))

    import openpyxl
    from openpyxl.chart import BarChart, Reference
    from openpyxl.drawing.image import Image as SheetImage
    book = openpyxl.Workbook()
    book.properties.creator = 'Xyzzyhemlis'
    sheet = book.active
    sheet.title = 'Tjänstgöring'
    sheet.append(['Period', 'Månader'])
    for row in range(3):
        sheet.append(['Period %d' % row, row + 2])
    sheet['B5'] = '=SUM(B2:B4)'
    sheet['A1'].font = openpyxl.styles.Font(bold=True)
    sheet.merge_cells('A7:B7')
    sheet['A7'] = 'Sammanslagen'
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    sheet.add_chart(chart, 'D2')
    sheet.add_image(SheetImage(picture), 'D20')
    book.create_sheet('Två')['A1'] = 'Blad två'
    book.save(os.path.join(folder, 'a.xlsx'))

    import pptx
    from pptx.util import Inches
    show = pptx.Presentation()
    show.core_properties.author = 'Xyzzyhemlis'
    slide = show.slides.add_slide(show.slide_layouts[0])
    slide.shapes.title.text = 'Rubrik'
    slide.placeholders[1].text = 'Underrubrik'
    slide = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = 'Bild två'
    slide.shapes.add_picture(picture, Inches(1), Inches(2))
    frame = slide.shapes.add_table(2, 2, Inches(3), Inches(2), Inches(4), Inches(1))
    frame.table.cell(0, 0).text = 'cell'
    show.save(os.path.join(folder, 'a.pptx'))

    from odf.opendocument import OpenDocumentText, OpenDocumentSpreadsheet, OpenDocumentPresentation
    from odf import text, table, style, dc, draw
    document = OpenDocumentText()
    document.meta.addElement(dc.Creator(text='Xyzzyhemlis'))
    document.text.addElement(text.H(outlinelevel=1, text='Intyg'))
    paragraph = text.P(text='Åsa har ')
    paragraph.addElement(text.Span(text='tjänstgjort'))
    document.text.addElement(paragraph)
    reference = document.addPicture(picture)
    frame = draw.Frame(width='4cm', height='3cm', anchortype='paragraph')
    frame.addElement(draw.Image(href=reference))
    paragraph.addElement(frame)
    document.save(os.path.join(folder, 'a.odt'))
    sheet = OpenDocumentSpreadsheet()
    grid = table.Table(name='Blad')
    row = table.TableRow()
    cell = table.TableCell(valuetype='string')
    cell.addElement(text.P(text='cell'))
    row.addElement(cell)
    grid.addElement(row)
    sheet.spreadsheet.addElement(grid)
    sheet.save(os.path.join(folder, 'a.ods'))
    show = OpenDocumentPresentation()
    layout = style.PageLayout(name='L')
    show.automaticstyles.addElement(layout)
    master = style.MasterPage(name='M', pagelayoutname=layout)
    show.masterstyles.addElement(master)
    page = draw.Page(masterpagename=master, name='sida')
    frame = draw.Frame(width='10cm', height='3cm', x='1cm', y='1cm')
    box = draw.TextBox()
    box.addElement(text.P(text='Rubrik'))
    frame.addElement(box)
    page.addElement(frame)
    show.presentation.addElement(page)
    show.save(os.path.join(folder, 'a.odp'))
    """

  private static let reader = """
    import sys
    name = sys.argv[1]
    if name.endswith('.docx'):
        import docx
        document = docx.Document(name)
        for section in document.sections:
            print([p.text for p in section.header.paragraphs + section.footer.paragraphs])
        print([(p.text, p.style.name) for p in document.paragraphs])
        print([[c.text for c in r.cells] for t in document.tables for r in t.rows])
        print([(s.width, s.height) for s in document.inline_shapes])
    elif name.endswith('.xlsx'):
        import openpyxl
        book = openpyxl.load_workbook(name)
        for sheet in book:
            print(sheet.title, [[(c.value, c.font.b, c.number_format) for c in r] for r in sheet.iter_rows()])
            print(sheet.merged_cells.ranges, len(sheet._images), len(sheet._charts))
    elif name.endswith('.pptx'):
        import pptx
        for slide in pptx.Presentation(name).slides:
            print(slide.slide_layout.name, slide.slide_layout.slide_master.name)
            for shape in slide.shapes:
                print(shape.shape_type, shape.left, shape.top, shape.width, shape.height)
                print(shape.has_text_frame and shape.text_frame.text, shape.has_table and shape.table.cell(0, 0).text)
    else:
        from odf.opendocument import load
        from odf import text, teletype, draw
        document = load(name)
        print([teletype.extractText(e) for kind in (text.H, text.P) for e in document.getElementsByType(kind)])
        print([e.getAttribute('href') for e in document.getElementsByType(draw.Image)])
    """
}
