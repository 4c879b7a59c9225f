internal import CLibXML2
internal import STDiagnostics
internal import STSource

/// Takes libxml2's events and makes elements of them. A class because C hands it through as a pointer; it lives for one
/// call of `XMLParser.parse`.
final class XMLEvents {
  private let bytes: [UInt8]
  private let file: String
  private let limits: SourceLimits
  private var stack: [XMLElement] = []
  private var values = 0
  /// Up to where lines have been counted, which line that is and where it begins.
  private var counted = 0
  private var line = 1
  private var lineStart = 0
  private(set) var root: XMLElement?
  /// The first fault; after it reading has stopped.
  private(set) var finding: Diagnostic?
  var parser: xmlParserCtxtPtr?

  init(_ bytes: [UInt8], file: String, limits: SourceLimits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
    data.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: Events

  func start(
    _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    guard finding == nil else { return }
    values += 1 + count
    if values > limits.values {
      return stop(.tooManyValues, "Indata har fler än \(limits.values) värden.", remedy: "Dela upp indata.")
    }
    // One level more than JSON, for the leaves.
    if stack.count > limits.depth {
      return stop(
        .tooDeep, "Element ligger i varandra i fler än \(limits.depth) nivåer.",
        remedy: "Kontrollera exporten: en post har aldrig så många nivåer.")
    }
    stack.append(
      XMLElement(
        name: Self.string(name), namespace: uri.map { Self.string($0) }, place: startOfTag(),
        attributes: Self.attributes(attributes, count)))
  }

  func end() {
    guard finding == nil, let element = stack.popLast() else { return }
    if stack.isEmpty { root = element } else { stack[stack.count - 1].children.append(element) }
  }

  func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    guard finding == nil, !stack.isEmpty, let text, count > 0 else { return }
    stack[stack.count - 1].text.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
  }

  func doctype() {
    stop(
      .xmlDoctype, "Filen har en dokumenttypsdeklaration (DOCTYPE), och en sådan läses aldrig.",
      remedy: "Ta bort DOCTYPE med sitt innehåll.")
  }

  func fault(code: Int, line: Int, column: Int) {
    guard finding == nil, !XMLFaults.isHarmless(code) else { return }
    let (message, remedy) = XMLFaults.text(code)
    add(.xmlSyntax, at: SourcePlace(line: line, column: column), message, remedy: remedy)
  }

  func endsEarly() -> Diagnostic {
    Diagnostic(
      ReadingRule.xmlSyntax.id, .fel, at: SourceLocation(file: file, pointer: "/", line: 1, column: 1),
      "Filen innehåller inget XML-element.", remedy: "Kontrollera att rätt fil är vald.")
  }

  // MARK: Faults and places

  private func stop(_ rule: ReadingRule, _ message: String, remedy: String) {
    add(rule, at: startOfTag(), message, remedy: remedy)
  }

  private func add(_ rule: ReadingRule, at place: SourcePlace, _ message: String, remedy: String) {
    guard finding == nil else { return }
    finding = Diagnostic(
      rule.id, .fel,
      at: SourceLocation(file: file, pointer: path, line: place.line, column: place.column), message,
      remedy: remedy)
    if let parser { xmlStopParser(parser) }
  }

  /// Element path with indices of the innermost open element.
  private var path: String {
    var path = ""
    for (depth, element) in stack.enumerated() {
      path += "/" + Excerpt.masked(String(element.name.prefix(64)))
      guard depth > 0 else { continue }
      let before = stack[depth - 1].children.count { $0.name == element.name }
      if before > 0 { path += "[\(before + 1)]" }
    }
    return path.isEmpty ? "/" : path
  }

  /// Where the tag that is being read begins: libxml2 stands at its end, and no `<` can come in between. Lines are
  /// counted on from the tag before, so that a record on one line costs no more than any other.
  private func startOfTag() -> SourcePlace {
    guard let input = parser?.pointee.input, let base = input.pointee.base, let current = input.pointee.cur,
      base <= current
    else { return .none }
    let offset = Int(clamping: input.pointee.consumed) + (current - base)
    guard let tag = bytes[..<min(offset, bytes.count)].lastIndex(of: UInt8(ascii: "<")), tag >= counted else {
      return SourcePlace(line: Int(input.pointee.line), column: 0)
    }
    for position in counted..<tag where bytes[position] == UInt8(ascii: "\n") {
      line += 1
      lineStart = position + 1
    }
    counted = tag
    return SourcePlace(line: line, column: tag - lineStart + 1)
  }

  // MARK: From C

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  /// Each attribute is five pointers: local name, prefix, namespace, start and end of the value.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [XMLElement.Attribute] {
    guard let pointers, count > 0 else { return [] }
    return (0..<count).map { position in
      let parts = UnsafeBufferPointer(start: pointers + position * 5, count: 5)
      var value = ""
      if let start = parts[3], let end = parts[4], start <= end {
        value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      }
      return XMLElement.Attribute(
        name: string(parts[0]), namespace: parts[2].map { string($0) }, value: value)
    }
  }
}
