import STUpload
import Testing

@Suite struct FileKindTests {
  @Test(arguments: [
    ("%PDF-1.7\n", FileKind.pdf), ("\n\nskräp %PDF-1.4", .pdf), ("GIF89a", .gif), ("{\\rtf1 a}", .rtf),
    ("RIFF\u{1}\u{1}\u{1}\u{1}WEBP", .webp), ("Hej på dig\n", .text), ("namn;ort\na;b\n", .csv),
    ("a,b,c\n1,2,3\n", .csv), ("hej, du\nnej, du\n", .text),
    ("From: a@example.org\nMessage-ID: <1>\nSubject: x\n\nhej", .eml),
  ])
  func `the content tells the kind`(content: String, kind: FileKind) throws {
    #expect(try FileKind.of(Array(content.utf8), UploadWork()) == kind)
  }

  @Test(arguments: [
    "<html><body>hej", "<?xml version='1.0'?><svg/>", "#!/bin/sh", "MZ\u{1}\u{2}\u{3}\u{4}\u{0}\u{0}",
    "RIFFaaaaWAVE",
  ])
  func `what is not known has no kind`(content: String) throws {
    #expect(try FileKind.of(Array(content.utf8), UploadWork()) == nil)
  }

  @Test(arguments: [
    ("heic", FileKind.heic), ("avif", .avif), ("qt  ", nil), ("mif1", nil),
  ])
  func `the brand tells a picture from a film`(brand: String, kind: FileKind?) throws {
    let bytes = [0, 0, 0, 20] + Array("ftyp".utf8) + Array(brand.utf8) + [0, 0, 0, 0] + Array("mif1".utf8)
    #expect(try FileKind.of(bytes, UploadWork()) == kind)
  }

  @Test(arguments: [
    ("wordprocessingml.document.main+xml", FileKind.docx), ("ms-excel.sheet.macroEnabled.main+xml", .xlsx),
    ("presentationml.slideshow.main+xml", .pptx), ("ms-excel.sheet.binary.macroEnabled.main", nil),
  ])
  func `a package is known by its main part`(type: String, kind: FileKind?) throws {
    let bytes = ZipArchive.write([
      ZipArchive.File("[Content_Types].xml", Array("<Types><Override ContentType=\"\(type)\"/></Types>".utf8))
    ])
    #expect(try FileKind.of(bytes, UploadWork()) == kind)
  }

  @Test(arguments: [
    ("application/vnd.oasis.opendocument.text", FileKind.odt), ("application/epub+zip", nil),
  ])
  func `an open document is known by its first entry`(type: String, kind: FileKind?) throws {
    let bytes = ZipArchive.write([ZipArchive.File("mimetype", Array(type.utf8), isStored: true)])
    #expect(try FileKind.of(bytes, UploadWork()) == kind)
  }

  @Test(arguments: [
    ("a.PDF", FileKind.pdf, true), ("a.pdf.exe", .pdf, false), ("a", .pdf, true), (".dold", .text, true),
    ("a.docm", .docx, true), ("a.doc", .docx, false), ("lista.txt", .csv, true),
  ])
  func `a name agrees with a kind by its ending`(name: String, kind: FileKind, agrees: Bool) {
    #expect(kind.agrees(with: name) == agrees)
  }
}
