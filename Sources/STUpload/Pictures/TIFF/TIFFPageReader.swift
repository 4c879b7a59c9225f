/// Reads one page: its size, the fields that it needs, and where its coded pieces stand.
struct TIFFPageReader {
  private static let pieceLimit = 1_000_000

  private let structure: TIFFStructure
  private let fields: [Int: TIFFStructure.Field]
  private let place: String
  private let work: UploadWork
  private var walk: PictureWalk

  static func page(
    _ structure: TIFFStructure, _ fields: [Int: TIFFStructure.Field], _ place: String, _ work: UploadWork,
    _ walk: inout PictureWalk
  ) throws(UploadRefusal) -> TIFFPage {
    var reader = TIFFPageReader(structure, fields, place, work, walk)
    let page = try reader.page()
    walk = reader.walk
    return page
  }

  private init(
    _ structure: TIFFStructure, _ fields: [Int: TIFFStructure.Field], _ place: String, _ work: UploadWork,
    _ walk: PictureWalk
  ) {
    self.structure = structure
    self.fields = fields
    self.place = place
    self.work = work
    self.walk = walk
  }

  private mutating func page() throws(UploadRefusal) -> TIFFPage {
    guard let width = number(256), let height = number(257) else {
      throw .damagedPicture("sidan saknar bredd eller höjd", at: place)
    }
    try PictureSize.check(width, height, at: place, work)
    try checkKind()
    var page = TIFFPage()
    if fields[TIFFFields.tileOffsets] != nil {
      page.offsetTag = TIFFFields.tileOffsets
      page.sizeTag = TIFFFields.tileSizes
    }
    page.pieces = try pieces(page)
    page.fields = try kept()
    switch number(259) ?? 1 {
    case 1: cutStrips(&page, width, height)
    case 7: try cleanPictures(&page)
    default: break
    }
    return page
  }

  private func number(_ tag: Int) -> Int? { fields[tag].flatMap(structure.number) }

  /// Raw pictures of cameras keep the picture itself in fields of their own, and an early form of JPEG in TIFF points at
  /// tables all over the file: a copy of what is known would show less.
  private func checkKind() throws(UploadRefusal) {
    if fields[50706] != nil { throw UploadRefusal(.notCleanable, at: place, detail: " (DNG)") }
    if number(259) == 6 { throw UploadRefusal(.notCleanable, at: place, detail: " (äldre jpeg i tiff)") }
  }

  private func pieces(_ page: TIFFPage) throws(UploadRefusal) -> [Range<Int>] {
    guard let offsetField = fields[page.offsetTag], let sizeField = fields[page.sizeTag],
      offsetField.count == sizeField.count, offsetField.count > 0
    else { throw .damagedPicture("sidan säger inte var bilden står", at: place) }
    guard offsetField.count <= Self.pieceLimit else {
      throw .limit("högst \(Self.pieceLimit) remsor läses", at: place)
    }
    guard let offsets = structure.numbers(offsetField, atMost: Self.pieceLimit),
      let sizes = structure.numbers(sizeField, atMost: Self.pieceLimit)
    else { throw .damagedPicture("sidan säger inte var bilden står", at: place) }
    let pieces = zip(offsets, sizes).compactMap { structure.reader.range($0, $1) }
    guard pieces.count == offsets.count else {
      throw .damagedPicture("en remsa av bilden når utanför filen", at: place)
    }
    guard pieces.reduce(0, { $0 + $1.count }) <= structure.reader.count else {
      throw .damagedPicture("bildens remsor delar samma innehåll", at: place)
    }
    return pieces
  }

  private mutating func kept() throws(UploadRefusal) -> [TIFFPage.Field] {
    var kept: [TIFFPage.Field] = []
    for tag in fields.keys.sorted() {
      guard let field = fields[tag], let limit = TIFFFields.kept(tag) else { continue }
      guard let range = field.value, fits(field.count, limit) else {
        throw .damagedPicture("fält \(tag) är fel", at: place)
      }
      var value = Array(structure.reader.bytes[range])
      if tag == 347, !JPEGTables.isOnlyTables(value) {
        throw .damagedPicture("fält 347 är fel", at: place)
      }
      if tag == 34675 {
        guard let clean = walk.reportProfile(value, at: place + ", fält ICC") else { continue }
        value = clean
      }
      kept.append(
        TIFFPage.Field(
          tag: tag, type: field.type, count: value.count / TIFFStructure.sizes[field.type], value: value))
    }
    return kept
  }

  private func fits(_ count: Int, _ limit: TIFFFields.Count) -> Bool {
    switch limit {
    case .exactly(let wanted): count == wanted
    case .samples: count == 1 || count == number(277) && count <= 64
    case .upTo(let most): (1...most).contains(count)
    }
  }

  /// Strips that are not compressed have a length that the page's size tells; what is over is never shown.
  private mutating func cutStrips(_ page: inout TIFFPage, _ width: Int, _ height: Int) {
    let bits = fields[258].map { structure.numbers($0, atMost: 64) ?? [] } ?? [1]
    let rows = fields[278].map { structure.number($0) ?? 0 } ?? height
    guard page.offsetTag == TIFFFields.stripOffsets, number(284) ?? 1 == 1, number(262) != 6, rows > 0,
      let first = bits.first, bits.allSatisfy((0...64).contains)
    else { return }
    let samples = number(277) ?? 1
    let depth = bits.count == 1 ? first * min(samples, 64) : bits.reduce(0, +)
    let row = (width * depth + 7) / 8
    for (index, piece) in page.pieces.enumerated() {
      let size = row * max(0, min(rows, height - min(height, index * rows)))
      guard piece.count > size else { continue }
      let place = "\(place), remsa \(index + 1)"
      walk.hear(PictureText.readable(structure.reader.bytes[piece.dropFirst(size)]), at: place)
      walk.report(.pictureSurplus, at: place, detail: ": \(piece.count - size) byte")
      page.pieces[index] = piece.prefix(size)
    }
  }

  /// A strip that is a JPEG may itself carry what a JPEG carries.
  private mutating func cleanPictures(_ page: inout TIFFPage) throws(UploadRefusal) {
    for (index, piece) in page.pieces.enumerated() {
      let strip = Array(structure.reader.bytes[piece])
      let inner = try JPEGFormat().walk(strip, work)
      let clean = inner.output(of: strip)
      guard clean != strip else { continue }
      for finding in inner.inspection.findings {
        walk.report(
          finding.rule, at: "\(place), remsa \(index + 1), \(finding.place)", detail: finding.detail,
          excerpt: finding.excerpt, isRemovable: finding.isRemovable)
      }
      page.made[index] = clean
    }
  }
}
