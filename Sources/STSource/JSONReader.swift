package import STDiagnostics

/// A strict RFC 8259 reader that remembers the place of every value.
///
/// Refused with place: anything but UTF-8, a byte order mark, lone surrogates, duplicate keys, text after the value,
/// numbers that no number type holds, and whatever is beyond the limits. Reads bytes once, from front to back, with a
/// stack of its own: time and memory grow linearly with the input, and nesting cannot exhaust the thread's stack.
package struct JSONReader {
  /// Reads one value. The document is nil when there is any finding of severity *fel*.
  package static func read(_ bytes: [UInt8], file: String, limits: SourceLimits) -> (
    document: SourceDocument?, findings: [Diagnostic]
  ) {
    if let finding = Encoding.fault(in: bytes, file: file, limits: limits) { return (nil, [finding]) }
    var reader = JSONReader(bytes, file: file, limits: limits)
    do {
      let root = try reader.document()
      let findings = reader.findings.finished(file: file)
      return (findings.hasErrors ? nil : SourceDocument(file: file, root: root), findings)
    } catch {
      reader.findings.add(reader.finding(error))
      return (nil, reader.findings.finished(file: file))
    }
  }

  let bytes: [UInt8]
  let file: String
  let limits: SourceLimits
  var index = 0
  var line = 1
  /// Offset of the first byte of the current line.
  var lineStart = 0
  var values = 0
  var stack: [JSONContainer] = []
  var findings = FindingList()

  private init(_ bytes: [UInt8], file: String, limits: SourceLimits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
  }

  /// The fault that ends reading: after it nothing can be known for certain.
  struct Stop: Error {
    let rule: ReadingRule
    /// Offset of the byte that the finding is about; it lies in the current line.
    let offset: Int
    let message: String
    var remedy: String?
  }

  func place(_ offset: Int) -> SourcePlace { SourcePlace(line: line, column: offset - lineStart + 1) }

  private func location(_ offset: Int) -> SourceLocation {
    location(place(offset), path)
  }

  private func location(_ place: SourcePlace, _ path: SourcePath) -> SourceLocation {
    SourceLocation(file: file, pointer: path.pointer, line: place.line, column: place.column)
  }

  private func finding(_ stop: Stop) -> Diagnostic {
    Diagnostic(stop.rule.id, .fel, at: location(stop.offset), stop.message, remedy: stop.remedy)
  }

  /// Where reading stands, for findings only.
  private var path: SourcePath {
    stack.reduce(.root) { path, container in
      if !container.isObject { return .index(container.elements.count, in: path) }
      return container.key.map { .key($0, in: path) } ?? path
    }
  }

  private mutating func document() throws(Stop) -> SourceNode {
    let root = try tree()
    skipBlanks()
    if index < bytes.count {
      throw Stop(
        rule: .jsonTrailingData, offset: index, message: "Det finns text efter postens slut.",
        remedy: "Ta bort allt efter den sista klammern; en fil innehåller en enda post.")
    }
    return root
  }

  /// Reads values until the outermost one is complete.
  private mutating func tree() throws(Stop) -> SourceNode {
    while true {
      skipBlanks()
      guard var node = try beginValue() else { continue }
      // A value is complete: put it where it belongs and close whatever ends with it.
      while true {
        guard !stack.isEmpty else { return node }
        stack[stack.count - 1].take(node)
        guard let closed = try endOrNext() else { break }
        node = closed
      }
    }
  }

  /// Reads a scalar or an empty container; nil when a container was opened and its first value comes next.
  private mutating func beginValue() throws(Stop) -> SourceNode? {
    values += 1
    if values > limits.values {
      throw Stop(
        rule: .tooManyValues, offset: index, message: "Indata har fler än \(limits.values) värden.",
        remedy: "Dela upp indata.")
    }
    guard index < bytes.count else { throw endsEarly("ett värde") }
    let start = place(index)
    switch bytes[index] {
    case UInt8(ascii: "{"): return try open(isObject: true, at: start)
    case UInt8(ascii: "["): return try open(isObject: false, at: start)
    case UInt8(ascii: "\""): return SourceNode(.string(try string()), at: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return SourceNode(.number(try number()), at: start)
    case UInt8(ascii: "t"): return try word("true", .bool(true), at: start)
    case UInt8(ascii: "f"): return try word("false", .bool(false), at: start)
    case UInt8(ascii: "n"): return try word("null", .null, at: start)
    default: throw unexpected("ett värde")
    }
  }

  private mutating func open(isObject: Bool, at start: SourcePlace) throws(Stop) -> SourceNode? {
    if stack.count == limits.depth {
      throw Stop(
        rule: .tooDeep, offset: index,
        message: "Objekt och listor ligger i varandra i fler än \(limits.depth) nivåer.",
        remedy: "Kontrollera exporten: en post har aldrig så många nivåer.")
    }
    index += 1
    skipBlanks()
    guard index < bytes.count else { throw endsEarly(isObject ? "en nyckel eller }" : "ett värde eller ]") }
    if bytes[index] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      index += 1
      return SourceNode(isObject ? .object([]) : .array([]), at: start)
    }
    stack.append(JSONContainer(isObject: isObject, place: start))
    if isObject { try key() }
    return nil
  }

  /// After a value: nil when a comma leads to the next one, the finished container when it ends here.
  private mutating func endOrNext() throws(Stop) -> SourceNode? {
    skipBlanks()
    let isObject = stack[stack.count - 1].isObject
    let wanted = isObject ? "komma eller }" : "komma eller ]"
    guard index < bytes.count else { throw endsEarly(wanted) }
    if bytes[index] == UInt8(ascii: ",") {
      index += 1
      if isObject {
        skipBlanks()
        try key()
      }
      return nil
    }
    guard bytes[index] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { throw unexpected(wanted) }
    index += 1
    return stack.removeLast().node
  }

  /// Reads `"key" :` of the innermost object.
  private mutating func key() throws(Stop) {
    guard index < bytes.count else { throw endsEarly("en nyckel") }
    guard bytes[index] == UInt8(ascii: "\"") else { throw unexpected("en nyckel inom citattecken") }
    let start = place(index)
    stack[stack.count - 1].key = nil
    let key = try string()
    if let first = stack[stack.count - 1].begin(key, at: start) { addDuplicate(key, at: start, first: first) }
    skipBlanks()
    guard index < bytes.count else { throw endsEarly("kolon") }
    guard bytes[index] == UInt8(ascii: ":") else { throw unexpected("kolon efter nyckeln") }
    index += 1
  }

  private mutating func addDuplicate(_ key: String, at place: SourcePlace, first: SourcePlace) {
    let here = path
    findings.add(
      Diagnostic(
        ReadingRule.jsonDuplicateKey.id, .fel, at: location(place, here),
        "Nyckeln \(Excerpt.quoted(key)) står två gånger i samma objekt.",
        remedy: "Behåll den ena och ta bort den andra.",
        notes: [.init(at: location(first, here), "Här står den första gången.")]))
  }

  mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        index += 1
        line += 1
        lineStart = index
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      default: return
      }
    }
  }

  private mutating func word(_ word: String, _ value: SourceNode.Value, at start: SourcePlace) throws(Stop)
    -> SourceNode
  {
    for byte in word.utf8 {
      guard index < bytes.count else { throw endsEarly("ordet \(word)") }
      guard bytes[index] == byte else { throw unexpected("ordet \(word)") }
      index += 1
    }
    return SourceNode(value, at: start)
  }

  func endsEarly(_ wanted: String) -> Stop {
    Stop(
      rule: .jsonEndsEarly, offset: index, message: "Indata tar slut där \(wanted) väntas.",
      remedy: "Filen verkar avbruten; hämta den på nytt.")
  }

  func unexpected(_ wanted: String) -> Stop {
    let rest = String(decoding: bytes[index..<min(bytes.count, index + 4)], as: UTF8.self)
    let seen = rest.first.map { Excerpt.quoted(String($0)) } ?? "något annat"
    return Stop(
      rule: .jsonSyntax, offset: index, message: "Här står \(seen) där \(wanted) väntas.",
      remedy: "Kontrollera kommatecken, citattecken och klamrar strax före.")
  }
}
