/// What an Exif block says (CIPA DC-008): all its directories, each visited once, so that loops end.
struct ExifReader {
  enum Directory: String {
    case main = "IFD0", exif = "Exif", gps = "GPS", interop = "Interop", thumbnail = "IFD1", sub = "SubIFD"
  }

  struct Entry {
    let directory: Directory
    let field: TIFFStructure.Field
  }

  private static let directoryLimit = 500
  private static let entryLimit = 20_000

  let structure: TIFFStructure
  private(set) var entries: [Entry] = []
  /// Whether every directory could be read.
  private(set) var isWhole = true

  init?(_ bytes: [UInt8], _ window: Range<Int>) {
    guard let structure = TIFFStructure(bytes, window) else { return nil }
    self.structure = structure
    readAll()
  }

  private mutating func readAll() {
    var waiting = [(offset: structure.first, directory: Directory.main)]
    var visited: Set<Int> = []
    while let (offset, kind) = waiting.popLast() {
      guard visited.insert(offset).inserted, visited.count <= Self.directoryLimit,
        let directory = structure.directory(at: offset),
        entries.count + directory.fields.count <= Self.entryLimit
      else {
        isWhole = false
        continue
      }
      for field in directory.fields {
        entries.append(Entry(directory: kind, field: field))
        for target in targets(field) { waiting.append(target) }
      }
      if directory.next != 0 { waiting.append((directory.next, .thumbnail)) }
    }
  }

  private func targets(_ field: TIFFStructure.Field) -> [(offset: Int, directory: Directory)] {
    let kind: Directory
    switch field.tag {
    case 0x8769: kind = .exif
    case 0x8825: kind = .gps
    case 0xA005: kind = .interop
    case 0x014A: kind = .sub
    default: return []
    }
    return (structure.numbers(field, atMost: 100) ?? []).map { ($0, kind) }
  }

  /// How the picture is to be turned, 2 to 8; nil where it stands upright or nothing is said.
  var orientation: Int? {
    for entry in entries where entry.directory == .main && entry.field.tag == 0x0112 {
      if let value = structure.number(entry.field), (2...8).contains(value) { return value }
    }
    return nil
  }

  /// The text of a field; nil for numbers.
  func text(_ entry: Entry) -> String? {
    let field = entry.field
    guard let range = field.value, !range.isEmpty else { return nil }
    let value = structure.reader.bytes[range]
    switch (field.tag, field.type) {
    case (0x9C9B...0x9C9F, 1): return PictureText.utf16(value, isLittle: true)
    case (0x9286, 7), (0x001B, 7), (0x001C, 7): return characterCoded(value)
    case (_, 2): return PictureText.decode(value)
    case (0x02BC, _): return PictureText.words(ofXML: value)
    case (_, 7), (_, 1): return value.count >= 6 ? PictureText.readable(value) : nil
    default: return nil
    }
  }

  /// Eight bytes name the encoding of what follows (UserComment, GPSProcessingMethod).
  private func characterCoded(_ value: ArraySlice<UInt8>) -> String {
    let text = value.dropFirst(8)
    if value.starts(with: "UNICODE".utf8) {
      return PictureText.utf16(text, isLittle: structure.reader.isLittle)
    }
    return PictureText.decode(text.drop { $0 == 0x20 })
  }

  /// The one thing that is kept of Exif: a block that turns the picture and says nothing else.
  static func turning(_ orientation: Int) -> [UInt8] {
    [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation & 0xFF), 0, 0]
      + [0, 0, 0, 0]
  }
}
