import STUpload

/// Archives with something hidden in their shell, and archives that lie.
enum PlantedArchives {
  private static let secret = PlantedFile.secret
  private static let hidden = Array(PlantedFile.secret.utf8)

  static let all: [PlantedFile] =
    shell.map { PlantedFile("zip/" + $0.0, $0.1, $0.2.bytes()) } + others
    + lies.map { PlantedFile("zip/" + $0.0, $0.1, $0.2.bytes(), .stopped) }
    + bombs + inDocuments + members

  private static func one(_ change: (inout ZipMaker.Entry) -> Void) -> ZipMaker {
    var entry = ZipMaker.Entry("brev.txt")
    change(&entry)
    return ZipMaker(entries: [entry])
  }

  private static func field(_ id: Int, _ content: [UInt8]) -> [UInt8] {
    ZipMaker.little(id, 2) + ZipMaker.little(content.count, 2) + content
  }

  // MARK: What the shell hides

  private static let shell: [(String, String, ZipMaker)] = [
    ("comment of the archive", "FIL-408", ZipMaker(entries: [.init("brev.txt")], comment: hidden)),
    ("comment of an entry", "FIL-408", one { $0.comment = hidden }),
    ("times of Windows", "FIL-409", one { $0.extra = field(0x000A, hidden) }),
    ("user of Unix", "FIL-409", one { $0.extra = field(0x7875, hidden) }),
    (
      "another name in Unicode", "FIL-409",
      one { $0.extra = field(0x7075, [1, 0, 0, 0, 0] + hidden) }
    ),
    ("extra field before the content", "FIL-409", one { $0.localExtra = field(0x5455, hidden) }),
    ("remains of an extra field", "FIL-409", one { $0.extra = hidden + [1] }),
    (
      "room that is not empty", "FIL-409",
      one { $0.localExtra = field(0xA220, [0, 0, 0, 0] + hidden) }
    ),
    (
      "bytes before the directory", "FIL-407",
      ZipMaker(entries: [.init("brev.txt")], between: hidden)
    ),
    (
      "file of macOS", "FIL-411",
      ZipMaker(entries: [.init("brev.txt"), .init("__MACOSX/._brev.txt", secret)])
    ),
    (
      "folder view of macOS", "FIL-411",
      ZipMaker(entries: [.init("brev.txt"), .init(".DS_Store", secret)])
    ),
    (
      "pictures of Windows", "FIL-411",
      ZipMaker(entries: [.init("brev.txt"), .init("Thumbs.db", secret)])
    ),
    (
      "text in a member", "FIL-424",
      ZipMaker(entries: [.init("brev.txt", "hej\u{1B}]0;\(secret)\u{7} hopp")])
    ),
  ]

  private static let others: [PlantedFile] = [
    PlantedFile("zip/bytes before the archive", "FIL-003", hidden + one { _ in }.bytes(), .stopped),
    PlantedFile("zip/time of an entry", "FIL-410", one { $0.time = 0x5A21_6543 }.bytes(), secrets: []),
    PlantedFile("zip/bytes after the archive", "FIL-407", one { _ in }.bytes() + hidden),
    PlantedFile("zip/entry without a line in the directory", "FIL-407", orphan),
    PlantedFile(
      "zip/number in a name", "FIL-020", ZipMaker(entries: [.init("19121212-1212.txt")]).bytes(),
      .told),
  ]

  private static var orphan: [UInt8] {
    let lonely = ZipMaker(entries: [.init("dold.txt", secret)]).bytes()
    return lonely.prefix(30 + 8 + hidden.count) + one { _ in }.bytes()
  }

  // MARK: Lies

  private static let lies: [(String, String, ZipMaker)] = [
    ("overlapping entries", "FIL-402", overlapping), ("quoted entry", "FIL-402", quoted),
    ("name that leads out", "FIL-403", ZipMaker(entries: [.init("../brev.txt")])),
    ("name from the root", "FIL-403", ZipMaker(entries: [.init("/etc/brev.txt")])),
    ("name with a drive", "FIL-403", ZipMaker(entries: [.init("C:brev.txt")])),
    ("name with a line break", "FIL-403", ZipMaker(entries: [.init("a\nb.txt")])),
    ("folder with content", "FIL-403", ZipMaker(entries: [.init("mapp/", secret)])),
    (
      "name that is no Unicode", "FIL-403",
      one {
        $0.name = [0xE5, 0xE4]
        $0.flags = 0x800
      }
    ),
    (
      "two of one name", "FIL-404",
      ZipMaker(entries: [.init("brev.txt"), .init("brev.txt", secret)])
    ),
    (
      "names that differ in case", "FIL-404",
      ZipMaker(entries: [.init("brev.txt"), .init("BREV.TXT", secret)])
    ),
    (
      "names that differ in composition", "FIL-404",
      ZipMaker(entries: [.init("\u{E5}.txt"), .init("a\u{30A}.txt", secret)])
    ),
    ("link", "FIL-405", one { $0.mode = 0xA1FF }),
    ("packing of unknown kind", "FIL-406", one { $0.method = 14 }),
    ("encrypted entry", "FIL-006", one { $0.flags = 1 }),
    ("size that lies", "FIL-401", one { $0.statedSize = 2 }),
    (
      "descriptor that lies", "FIL-401",
      one {
        $0.flags = 8
        $0.descriptor = [0x50, 0x4B, 7, 8] + ZipMaker.little(7, 12)
      }
    ),
    (
      "more entries than are said", "FIL-401",
      ZipMaker(entries: [.init("a.txt"), .init("b.txt")], statedCount: 1)
    ),
    ("entry on another disk", "FIL-005", one { $0.disk = 1 }),
    (
      "long form that lies", "FIL-005",
      ZipMaker(entries: [.init("a.txt")], longEnd: longEnd(count: 2))
    ),
    ("place beyond the file", "FIL-005", one { $0.statedOffset = 9_999 }),
  ]

  /// Two entries of the directory that lead to one content. The names must agree with what stands there, so that the second
  /// begins within the first.
  private static var overlapping: ZipMaker {
    let inner = ZipMaker(entries: [.init("b.txt")]).bytes().prefix(30 + 5 + 3)
    var outer = ZipMaker.Entry("a.txt")
    outer.content = Array(inner) + Array("mer".utf8)
    var pointing = ZipMaker.Entry("b.txt")
    pointing.statedOffset = 30 + 5
    return ZipMaker(entries: [outer, pointing])
  }

  /// An entry whose content is the whole of the next one.
  private static var quoted: ZipMaker {
    let inner = ZipMaker.Entry("inre.txt")
    let local = Array(ZipMaker(entries: [inner]).bytes().prefix(30 + 8 + 3))
    var outer = ZipMaker.Entry("yttre.txt")
    outer.content = local
    var pointing = inner
    pointing.statedOffset = 30 + 9
    return ZipMaker(entries: [outer, pointing])
  }

  private static func longEnd(count: Int) -> [UInt8] {
    let record =
      [0x50, 0x4B, 6, 6] + ZipMaker.little(44, 8) + ZipMaker.little(45, 4) + ZipMaker.little(0, 8)
      + ZipMaker.little(count, 8) + ZipMaker.little(count, 8) + ZipMaker.little(1, 8)
      + ZipMaker.little(0, 8)
    return record + [0x50, 0x4B, 6, 7] + ZipMaker.little(0, 4) + ZipMaker.little(0, 8)
      + ZipMaker.little(1, 4)
  }

  // MARK: Bombs

  private static var bombs: [PlantedFile] {
    let zeros = ZipArchive.write([
      ZipArchive.File("a.txt", [UInt8](repeating: 0x61, count: 2_000_000))
    ])
    let many = ZipArchive.write((0...2_000).map { ZipArchive.File("\($0).txt", []) })
    var nested = ZipArchive.write([ZipArchive.File("a.txt", Array("hej".utf8))])
    for _ in 0..<4 { nested = ZipArchive.write([ZipArchive.File("a.zip", nested)]) }
    return [
      PlantedFile("zip/bomb", "FIL-007", zeros, .stopped),
      PlantedFile("zip/many entries", "FIL-007", many, .stopped),
      PlantedFile("zip/archives in archives", "FIL-008", nested, .stopped),
    ]
  }

  // MARK: Around documents

  /// The same shells around a document.
  private static var inDocuments: [PlantedFile] {
    let document = WordSample.make().bytes()
    let marked = Array(document.dropLast(2)) + ZipMaker.little(hidden.count, 2) + hidden
    return [
      PlantedFile("docx/comment of the archive", "FIL-408", marked),
      PlantedFile("docx/bytes before the archive", "FIL-003", hidden + document, .stopped),
      PlantedFile("docx/bytes after the archive", "FIL-407", document + hidden),
      PlantedFile("odt/bytes before the archive", "FIL-003", hidden + OpenDocumentPlaces.make(), .stopped),
    ]
  }

  // MARK: Members

  private static var members: [PlantedFile] {
    let text = archive("a.txt", Array("Intyg\(PlantedTexts.tags)".utf8))
    let document = WordPlaces.all.first { $0.name == "docx/properties" }?.bytes ?? []
    let paper = PlantedPDF.all.first { $0.name == "author" }?.bytes ?? []
    return [
      PlantedFile("zip/text", "FIL-422", text),
      PlantedFile("zip/text in an archive", "FIL-422", archive("a.zip", text)),
      PlantedFile("zip/document", "FIL-200", archive("a.docx", document)),
      PlantedFile("zip/PDF", "FIL-100", archive("a.pdf", paper), secrets: [PlantedPDF.secret]),
    ]
  }

  private static func archive(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    ZipArchive.write([
      ZipArchive.File("kurs.txt", Array("Intyg om kurs, 3 dagar.\n".utf8)), ZipArchive.File(name, bytes),
    ])
  }
}
