/// Where the objects of a file lie: cross-reference tables and streams, the newest section first (ISO 32000-1, 7.5.4,
/// 7.5.5 and 7.5.8).
struct CrossReferences {
  enum Place {
    /// There is no such object.
    case none
    /// From the start of the file.
    case offset(Int)
    case packed(stream: Int, index: Int)
  }

  enum Fault: Error {
    /// About where.
    case malformed(Int)
    case tooManyObjects
  }

  /// By object number.
  private(set) var places: [Place] = []
  /// Of the newest section.
  private(set) var trailer = PDFDictionary()

  private let bytes: [UInt8]
  private let mostObjects: Int
  private let budget: ReadingBudget
  /// By object number, whether a newer section has placed it.
  private var isPlaced: [Bool] = []

  private init(_ bytes: [UInt8], mostObjects: Int, _ budget: ReadingBudget) {
    self.bytes = bytes
    self.mostObjects = mostObjects
    self.budget = budget
  }

  static func read(
    _ bytes: [UInt8], mostObjects: Int, _ budget: ReadingBudget
  ) -> Result<CrossReferences, Fault> {
    Result { () throws(Fault) in
      var references = CrossReferences(bytes, mostObjects: mostObjects, budget)
      try references.readSections()
      return references
    }
  }

  /// Sections that lead back to one another would never end.
  private mutating func readSections() throws(Fault) {
    var seen: Set<Int> = []
    var next: Int? = try start()
    while let offset = next {
      guard bytes.indices.contains(offset), seen.insert(offset).inserted else { throw .malformed(offset) }
      let section = try section(at: offset)
      if seen.count == 1 { trailer = section }
      next = section["Prev"].integer
      // A table with a stream beside it says one thing to old programs and another to new ones.
      guard section["XRefStm"].isNull, section["Prev"].isNull || next != nil else { throw .malformed(offset) }
    }
    guard trailer["Size"].integer == places.count else { throw .malformed(try start()) }
  }

  // MARK: Sections

  /// How far from the end the word `startxref` stands at most.
  private static let tail = 64

  private func start() throws(Fault) -> Int {
    let from = max(bytes.count - Self.tail, 0)
    guard let word = PDFByte.find("startxref", in: bytes[from...]) else { throw .malformed(from) }
    var lexer = PDFLexer(bytes, in: word.upperBound..<bytes.count)
    guard case .integer(let offset) = lexer.next(), case .end = lexer.next() else { throw .malformed(from) }
    return offset
  }

  /// - Returns: the trailer, or the dictionary that stands for one.
  private mutating func section(at offset: Int) throws(Fault) -> PDFDictionary {
    var reader = PDFValueReader(bytes, in: offset..<bytes.count)
    guard case .keyword("xref") = reader.lexer.next() else { return try stream(at: offset) }
    let trailer = try table(&reader)
    guard budget.spend(reader.lexer.position - offset) else { throw .malformed(offset) }
    return trailer
  }

  private mutating func place(_ number: Int, at place: Place) throws(Fault) {
    guard number <= mostObjects else { throw .tooManyObjects }
    let missing = number + 1 - places.count
    if missing > 0 {
      places.append(contentsOf: repeatElement(.none, count: missing))
      isPlaced.append(contentsOf: repeatElement(false, count: missing))
    }
    guard !isPlaced[number] else { return }
    isPlaced[number] = true
    places[number] = place
  }

  // MARK: Tables (7.5.4)

  private mutating func table(_ reader: inout PDFValueReader) throws(Fault) -> PDFDictionary {
    while true {
      switch reader.lexer.next() {
      case .keyword("trailer"):
        guard let trailer = reader.value(reader.lexer.next(), depth: PDFValueReader.depth)?.dictionary,
          !reader.lexer.hasCutNumber
        else { throw .malformed(reader.lexer.position) }
        return trailer
      case .integer(let first):
        guard case .integer(let count) = reader.lexer.next(), first >= 0, count >= 0 else {
          throw .malformed(reader.lexer.position)
        }
        for index in 0..<count { try place(first + index, at: entry(&reader.lexer)) }
      default: throw .malformed(reader.lexer.position)
      }
    }
  }

  private func entry(_ lexer: inout PDFLexer) throws(Fault) -> Place {
    guard case .integer(let offset) = lexer.next(), case .integer(let generation) = lexer.next(),
      case .keyword(let kind) = lexer.next()
    else { throw .malformed(lexer.position) }
    switch kind {
    case "n": return generation == 0 ? .offset(offset) : .none
    case "f": return .none
    default: throw .malformed(lexer.position)
    }
  }

  // MARK: Streams (7.5.8)

  private mutating func stream(at offset: Int) throws(Fault) -> PDFDictionary {
    let (object, consumed) = IndirectObject.read(bytes, at: offset)
    guard budget.spend(consumed), var object, object.isStream, let dictionary = object.value.dictionary,
      dictionary["Type"].name == "XRef", let length = dictionary["Length"].integer,
      let data = object.data(length: length), let rows = rows(data, dictionary),
      let layout = Layout(dictionary)
    else { throw .malformed(offset) }
    guard rows.count == layout.count * layout.width else { throw .malformed(offset) }
    var row = rows[...]
    for section in layout.sections {
      for number in section {
        guard let place = layout.place(row.prefix(layout.width)) else { throw .malformed(offset) }
        try self.place(number, at: place)
        row = row.dropFirst(layout.width)
      }
    }
    return dictionary
  }

  private func rows(_ data: Range<Int>, _ dictionary: PDFDictionary) -> [UInt8]? {
    guard budget.spend(data.count), let isDeflated = dictionary.isDeflated else { return nil }
    guard let content = isDeflated ? budget.inflate(bytes, data).content : Array(bytes[data]) else {
      return nil
    }
    return RowPredictor(dictionary["DecodeParms"])?.rows(of: content)
  }
}
