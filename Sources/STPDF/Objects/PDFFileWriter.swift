internal import STDigest
internal import STDeflate

/// A file under construction: objects go in, in any order of numbers; bytes come out (ISO 32000-1, 7.5).
///
/// Streams are written as they come; all other objects are gathered in compressed object streams and found through a
/// cross-reference stream. The readable form has neither: plain objects and a cross-reference table.
struct PDFFileWriter: ~Copyable {
  private enum Place {
    case unwritten
    case offset(Int)
    case packed(stream: Int, index: Int)
  }

  /// Objects in one object stream: enough to compress well, few enough that a reader who wants one page need not open
  /// all of a merged file.
  private static let packSize = 250

  private let isReadable: Bool
  private var file: PDFBuffer
  private let deflater: Deflater
  private let blocks: BlockCache
  /// By object number; number 0 heads the list of free objects.
  private var places: [Place] = [.unwritten]
  private var pack: PDFBuffer
  private var packed: [(number: Int, offset: Int)] = []

  init(isReadable: Bool, deflater: Deflater, blocks: BlockCache, capacity: Int = 16_384) {
    self.isReadable = isReadable
    self.deflater = deflater
    self.blocks = blocks
    file = PDFBuffer(isReadable: isReadable, capacity: capacity)
    pack = PDFBuffer(isReadable: isReadable, capacity: capacity)
    // The second line tells transfer programs that the file is binary (ISO 19005-2, 6.1.2).
    file.raw("%PDF-1.7\n%")
    file.raw([0xE2, 0xE3, 0xCF, 0xD3, Ascii.lineFeed])
  }

  /// An object number, to be written later.
  mutating func reserve() -> PDFReference {
    places.append(.unwritten)
    return PDFReference(number: places.count - 1)
  }

  mutating func reserve(_ count: Int) -> [PDFReference] {
    (0..<count).map { _ in reserve() }
  }

  /// Writes an object that is not a stream.
  mutating func object(_ reference: PDFReference, _ body: (inout PDFBuffer) -> Void) {
    guard !isReadable else {
      begin(reference)
      body(&file)
      return end()
    }
    if packed.count == Self.packSize { flushPack() }
    packed.append((reference.number, pack.count))
    body(&pack)
    pack.raw("\n")
  }

  /// What is written from here on shares no object stream with what was written before.
  mutating func startBlock() { flushPack() }

  /// Writes a stream; `entries` adds to its dictionary what the content asks for.
  mutating func stream(
    _ reference: PDFReference, _ content: PDFStreamContent, _ entries: (inout PDFBuffer) -> Void = { _ in }
  ) {
    switch content {
    case .plain(let bytes): write(reference, bytes, isDeflated: false, entries)
    case .text(let bytes) where isReadable: write(reference, bytes, isDeflated: false, entries)
    case .text(let bytes): write(reference, deflater.deflate(bytes), isDeflated: true, entries)
    case .prepared(let stream) where isReadable:
      let shown = stream.isText ? stream.content : Self.description(of: stream.content)
      write(reference, shown, isDeflated: false, entries)
    case .prepared(let stream): write(reference, stream.deflated, isDeflated: true, entries)
    }
  }

  /// Writes the cross-references and hands over the file.
  consuming func finish(root: PDFReference, info: PDFReference) -> (bytes: [UInt8], digest: SHA256Digest) {
    flushPack()
    let count = file.count
    var hash = SHA256Stream()
    file.withBytes { hash.append($0) }
    // The identifier follows from everything written so far, so equal documents have equal ones (14.4).
    let identifier = hash.digest.bytes.prefix(16)
    func trailer(_ out: inout PDFBuffer, size: Int) {
      out.key("Size")
      out.integer(size)
      out.key("Root")
      out.reference(root)
      out.key("Info")
      out.reference(info)
      out.key("ID")
      out.array { ids in
        ids.hexString(identifier)
        ids.hexString(identifier)
      }
    }
    let start: Int
    if isReadable {
      start = file.count
      writeTable()
      file.raw("trailer\n")
      let size = places.count
      file.dictionary { trailer(&$0, size: size) }
    } else {
      start = writeCrossReferenceStream(trailer)
    }
    file.raw("\nstartxref\n")
    file.integer(start)
    file.raw("\n%%EOF\n")
    file.withBytes { hash.append(UnsafeBufferPointer(rebasing: $0[count...])) }
    return (file.bytes, hash.digest)
  }

  // MARK: Objects in the file

  private mutating func begin(_ reference: PDFReference) {
    places[reference.number] = .offset(file.count)
    file.integer(reference.number)
    file.raw(" 0 obj\n")
  }

  private mutating func end() { file.raw("\nendobj\n") }

  private mutating func write(
    _ reference: PDFReference, _ bytes: [UInt8], isDeflated: Bool, _ entries: (inout PDFBuffer) -> Void
  ) {
    begin(reference)
    file.dictionary { out in
      entries(&out)
      if isDeflated {
        out.key("Filter")
        out.name("FlateDecode")
      }
      out.key("Length")
      out.integer(bytes.count)
    }
    file.raw("\nstream\n")
    bytes.withUnsafeBufferPointer { file.raw($0) }
    file.raw("\nendstream")
    end()
  }

  private static func description(of content: [UInt8]) -> [UInt8] {
    Array("\(content.count) bytes, SHA-256 \(SHA256Digest(of: content).hex)".utf8)
  }

  // MARK: Object streams (7.5.7)

  private mutating func flushPack() {
    guard !packed.isEmpty else { return }
    let reference = reserve()
    var content = PDFBuffer(isReadable: false, capacity: pack.count + packed.count * 8)
    for (index, object) in packed.enumerated() {
      places[object.number] = .packed(stream: reference.number, index: index)
      content.integer(object.number)
      content.integer(object.offset)
    }
    content.raw("\n")
    let first = content.count
    let count = packed.count
    pack.withBytes { content.raw($0) }
    packed.removeAll(keepingCapacity: true)
    pack.removeAll()
    write(reference, blocks.deflated(content.bytes, with: deflater), isDeflated: true) { out in
      out.key("Type")
      out.name("ObjStm")
      out.key("N")
      out.integer(count)
      out.key("First")
      out.integer(first)
    }
  }

  // MARK: Cross-references

  /// A table of 20-byte lines (7.5.4).
  private mutating func writeTable() {
    file.raw("xref\n0 ")
    file.integer(places.count)
    file.raw("\n0000000000 65535 f \n")
    for place in places.dropFirst() {
      guard case .offset(let offset) = place else {
        file.raw("0000000000 00000 f \n")
        continue
      }
      let digits = Array(String(offset).utf8)
      file.raw(repeatElement(Ascii.zero, count: 10 - digits.count))
      file.raw(digits)
      file.raw(" 00000 n \n")
    }
  }

  /// Rows of type, place and index (7.5.8), each written as the difference from the row above, because neighbours are
  /// alike and then compress to almost nothing.
  private mutating func writeCrossReferenceStream(
    _ trailer: (inout PDFBuffer, _ size: Int) -> Void
  ) -> Int {
    let reference = reserve()
    let start = file.count
    places[reference.number] = .offset(start)
    let rows = differences(width: start < 1 << 16 ? 2 : 4)
    let size = places.count
    let width = start < 1 << 16 ? 2 : 4
    stream(reference, .text(rows)) { out in
      out.key("Type")
      out.name("XRef")
      trailer(&out, size)
      out.key("W")
      out.array { widths in
        widths.integer(1)
        widths.integer(width)
        widths.integer(1)
      }
      out.key("DecodeParms")
      out.dictionary { parameters in
        parameters.key("Predictor")
        parameters.integer(12)
        parameters.key("Columns")
        parameters.integer(width + 2)
      }
    }
    return start
  }

  private func differences(width: Int) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(places.count * (width + 3))
    var above: (type: UInt8, value: Int, index: Int) = (0, 0, 0)
    for place in places {
      let row: (type: UInt8, value: Int, index: Int) =
        switch place {
        case .unwritten: (0, 0, 0)
        case .offset(let offset): (1, offset, 0)
        case .packed(let stream, let index): (2, stream, index)
        }
      rows.append(2)  // the predictor "Up" of PNG (RFC 2083, 6.4)
      rows.append(row.type &- above.type)
      for shift in stride(from: 8 * (width - 1), through: 0, by: -8) {
        rows.append(
          UInt8(truncatingIfNeeded: row.value >> shift) &- UInt8(truncatingIfNeeded: above.value >> shift))
      }
      rows.append(UInt8(truncatingIfNeeded: row.index) &- UInt8(truncatingIfNeeded: above.index))
      above = row
    }
    return rows
  }
}
