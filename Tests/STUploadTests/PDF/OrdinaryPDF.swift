import Foundation
import STTestSupport
import Testing

/// Ordinary files as other programs make them.
enum OrdinaryPDF {
  static let canMake =
    (try? Tool.python.run(["-c", "import reportlab, fpdf, pikepdf, PIL"]).status) == 0

  static let names = [
    "reportlab", "reportlab-form", "fpdf2", "linearized", "objectstreams", "qdf", "uncompressed",
    "scan",
  ]

  /// What such files say of themselves: which program made them and when, and a title.
  static let expected: Set<String> = [
    "FIL-100", "FIL-101", "FIL-102", "FIL-103", "FIL-108", "FIL-116", "FIL-109",
  ]

  /// Makes the files in a folder of their own.
  static func make() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let result = try Tool.python.run(["-c", maker, folder.path])
    try #require(result.status == 0, "\(result.errors)")
    return folder
  }

  private static let maker = """
    import sys, os
    folder = sys.argv[1]
    def path(name): return os.path.join(folder, name + '.pdf')

    from PIL import Image, ImageDraw
    photo = Image.radial_gradient('L').resize((240, 160)).convert('RGB')
    photo.save(os.path.join(folder, 'foto.jpg'), quality=80)
    logo = Image.new('RGBA', (80, 80), (255, 255, 255, 0))
    ImageDraw.Draw(logo).ellipse((5, 5, 75, 75), fill=(20, 80, 160, 255))
    logo.save(os.path.join(folder, 'logga.png'))

    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Image as Picture, PageBreak
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.lib import colors
    style = getSampleStyleSheet()
    table = Table([['Kurs', 'Dagar'], ['Akut omhändertagande', '3'], ['Medicinsk vetenskap', '5']])
    table.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), 0.5, colors.grey),
        ('BACKGROUND', (0, 0), (-1, 0), colors.HexColor('#14508c')), ('TEXTCOLOR', (0, 0), (-1, 0), colors.white)]))
    story = [Paragraph('Intyg om tjänstgöring', style['Title']),
        Paragraph('Åsa har tjänstgjort vid kliniken, se <a href="https://example.org/kurs">kursplanen</a>. ' * 12,
            style['BodyText']),
        table, Picture(os.path.join(folder, 'foto.jpg'), 240, 160), Picture(os.path.join(folder, 'logga.png'), 60, 60),
        PageBreak(), Paragraph('Andra sidan', style['Heading1'])]
    SimpleDocTemplate(path('reportlab'), pagesize=A4, title='Intyg').build(story)

    from reportlab.pdfgen import canvas
    page = canvas.Canvas(path('reportlab-form'), pagesize=A4)
    page.drawString(72, 760, 'Blankett')
    page.bookmarkPage('a')
    page.addOutlineEntry('Blankett', 'a')
    page.acroForm.textfield(name='namn', value='Anna', x=72, y=700, width=200, height=20, relative=True)
    page.acroForm.checkbox(name='ja', x=72, y=660, checked=True)
    page.linkURL('https://example.org', (72, 600, 200, 620))
    page.save()

    from fpdf import FPDF
    paper = FPDF()
    paper.set_title('Intyg')
    paper.set_lang('sv')
    paper.add_page()
    paper.set_font('Helvetica', size=14)
    paper.start_section('Första avsnittet')
    paper.multi_cell(0, 8, 'Tjänstgöring på en klinik, med handledning varje vecka. ' * 8)
    paper.image(os.path.join(folder, 'logga.png'), x=20, y=120, w=40, alt_text='Klinikens märke')
    paper.cell(0, 10, 'Till kursplanen', link='https://example.org')
    paper.add_page()
    with paper.table() as rows:
        for row in (('Kurs', 'Dagar'), ('Smärta', '2')):
            cells = rows.row()
            for cell in row: cells.cell(cell)
    paper.output(path('fpdf2'))

    scan = canvas.Canvas(path('scan'), pagesize=A4)
    text = scan.beginText(72, 700)
    text.setTextRenderMode(3)
    text.textLine('Inskannad text')
    scan.drawText(text)
    scan.drawImage(os.path.join(folder, 'foto.jpg'), 0, 0, A4[0], A4[1])
    scan.save()

    import pikepdf
    with pikepdf.open(path('reportlab')) as pdf:
        pdf.save(path('linearized'), linearize=True)
        pdf.save(path('objectstreams'), object_stream_mode=pikepdf.ObjectStreamMode.generate)
        pdf.save(path('qdf'), qdf=True)
        pdf.save(path('uncompressed'), stream_decode_level=pikepdf.StreamDecodeLevel.generalized, compress_streams=False)
    """
}
