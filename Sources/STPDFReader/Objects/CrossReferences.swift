/// Where the objects of a file are (ISO 32000-1, 7.5.4 to 7.5.8): tables, streams, and any number of later additions.
struct CrossReferences {
  enum Place {
    case free
    case offset(Int)
    /// In an object stream, at an index.
    case packed(stream: Int, index: Int)
  }

  private let source: PDFSource
  /// By object number; the newest section that speaks of a number counts.
  private var places: [Place?] = []
  /// The newest.
  private(set) var trailer = PDFDictionary()

  /// Nil, with a finding, where the file does not say where all its objects are.
  init?(_ source: PDFSource) {
    self.source = source
    guard let start = Self.start(in: source.bytes) else {
      source.findings.add(.damaged)
      return nil
    }
    var visited: Set<Int> = []
    var sections = [start]
    while let offset = sections.popLast() {
      guard visited.insert(offset).inserted, let trailer = readSection(at: offset) else {
        source.findings.add(.damaged, .offset(offset))
        return nil
      }
      if visited.count == 1 { self.trailer = trailer }
      // A stream that hides behind a table comes before what is older than both (7.5.8.4).
      for key in ["Prev", "XRefStm"] {
        if let older = trailer[key].integer { sections.append(older) }
      }
    }
  }

  func place(of number: Int) -> Place {
    guard places.indices.contains(number) else { return .free }
    return places[number] ?? .free
  }

  /// What the last lines of the file name as the place of the newest section (7.5.5).
  private static func start(in bytes: [UInt8]) -> Int? {
    let tail = max(0, bytes.count - 1024)
    let words = Array("startxref".utf8)
    guard
      let found = (tail...max(tail, bytes.count - words.count)).last(where: {
        bytes[$0...].starts(with: words)
      })
    else { return nil }
    var lexer = PDFLexer(bytes, at: found + words.count)
    guard case .integer(let offset) = lexer.next(), 0..<bytes.count ~= offset else { return nil }
    let end = bytes[lexer.position...].split(whereSeparator: Byte.isSpace)
    return end.count == 1 && end[0].elementsEqual("%%EOF".utf8) ? offset : nil
  }

  private mutating func set(_ number: Int, _ place: Place) -> Bool {
    guard 0...source.limits.objects ~= number else {
      source.findings.add(.tooManyObjects, detail: ": gränsen är nummer \(source.limits.objects)")
      return false
    }
    if number >= places.count {
      places.append(contentsOf: repeatElement(nil, count: number + 1 - places.count))
    }
    places[number] = places[number] ?? place
    return true
  }

  /// One section; gives its trailer.
  private mutating func readSection(at offset: Int) -> PDFDictionary? {
    guard 0..<source.bytes.count ~= offset else { return nil }
    var reader = PDFValueReader(source.bytes, at: offset, atMost: source.left + 1)
    guard case .keyword("xref") = reader.lexer.next() else { return readStream(at: offset) }
    let trailer = readTable(&reader)
    return source.spend(reader.lexer.position - offset) ? trailer : nil
  }

  // MARK: Tables (7.5.4)

  private mutating func readTable(_ reader: inout PDFValueReader) -> PDFDictionary? {
    while true {
      switch reader.lexer.next() {
      case .keyword("trailer"):
        return reader.value(reader.lexer.next(), depth: PDFValueReader.depth)?.dictionary
      case .integer(let first):
        guard case .integer(let count) = reader.lexer.next(), readLines(first, count, &reader) else {
          return nil
        }
      default: return nil
      }
    }
  }

  private mutating func readLines(_ first: Int, _ count: Int, _ reader: inout PDFValueReader) -> Bool {
    guard count >= 0 else { return false }
    for index in 0..<count {
      guard case .integer(let offset) = reader.lexer.next(),
        case .integer(let generation) = reader.lexer.next(),
        case .keyword(let kind) = reader.lexer.next(), kind == "n" || kind == "f",
        set(first + index, kind == "n" && generation == 0 ? .offset(offset) : .free)
      else { return false }
    }
    return true
  }

  // MARK: Streams (7.5.8)

  private mutating func readStream(at offset: Int) -> PDFDictionary? {
    guard let object = source.object(at: offset), let dictionary = object.value.dictionary,
      let data = object.data,
      dictionary["Type"].name == "XRef", let length = dictionary["Length"].integer,
      let rows = source.content(of: dictionary, at: data, length: length, .object(object.number)),
      let widths = dictionary["W"].array?.compactMap(\.integer), widths.count == 3,
      widths.allSatisfy({ 0...8 ~= $0 }), let size = dictionary["Size"].integer
    else { return nil }
    let index = dictionary["Index"].array?.compactMap(\.integer) ?? [0, size]
    return readRows(rows[...], widths, index) ? dictionary : nil
  }

  /// - Parameter index: pairs of a first number and a count.
  private mutating func readRows(_ rows: ArraySlice<UInt8>, _ widths: [Int], _ index: [Int]) -> Bool {
    let width = widths.reduce(0, +)
    guard index.count % 2 == 0, width > 0 else { return false }
    var rest = rows
    for pair in stride(from: 0, to: index.count, by: 2) {
      guard index[pair + 1] >= 0, index[pair + 1] <= rest.count / width else { return false }
      for number in index[pair]..<index[pair] + index[pair + 1] {
        guard let place = Self.place(rest.prefix(width), widths), set(number, place) else { return false }
        rest = rest.dropFirst(width)
      }
    }
    return rest.isEmpty
  }

  /// Table 18.
  private static func place(_ row: ArraySlice<UInt8>, _ widths: [Int]) -> Place? {
    var rest = row
    func field(_ width: Int) -> Int? {
      defer { rest = rest.dropFirst(width) }
      return Int(exactly: rest.prefix(width).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
    guard let kind = widths[0] == 0 ? 1 : field(widths[0]), let first = field(widths[1]),
      let second = field(widths[2])
    else { return nil }
    switch kind {
    case 0: return .free
    case 1: return second == 0 ? .offset(first) : .free
    case 2: return .packed(stream: first, index: second)
    default: return nil
    }
  }
}
