internal import STPDFReader

/// Goes through a content stream (ISO 32000-1, 7.8.2) and leaves out what shows nothing: remarks, layers that are off, and
/// what marks and pictures carry besides what the format knows. All that stays, stays byte for byte.
struct PDFContentSieve {
  /// What has been left out, to be told of.
  enum Finding {
    case remark(String)
    case mark(key: String, text: String)
    case picture(String)
  }

  private(set) var findings: [Finding] = []
  /// Names that stand in what stays.
  private(set) var names: Set<String> = []
  /// Whether a layer that is off was left out.
  private(set) var leavesLayerOut = false
  /// Whether what is seen would move if the layer went.
  private(set) var isStuck = false
  /// Whether anything was left out.
  private(set) var isChanged = false
  private(set) var output: [UInt8] = []

  private let graph: PDFGraph
  private let layers: PDFLayers
  private let resources: PDFDictionary
  private var lexer: PDFLexer

  private enum Mark {
    case kept
    case dropped
    case hidden
  }

  private var marks: [Mark] = []
  private var hiddenMarks = 0
  private var isHidden: Bool { hiddenMarks > 0 }

  private var operands: [(token: PDFLexer.Token, start: Int)] = []
  /// The bytes of the operands.
  private var pending: [UInt8] = []
  /// A path within a layer that is off, which may become a clip.
  private var path: [UInt8] = []
  private var clip: [UInt8]?
  /// Whether the text that is being set began within the layer that is off. Layers that begin within text are not
  /// followed by all readers.
  private var isTextHidden = false
  /// Whether text was left out and its width is missing where the next begins.
  private var isTextMoved = false

  init(_ content: [UInt8], _ resources: PDFDictionary, _ graph: PDFGraph, _ layers: PDFLayers) {
    self.graph = graph
    self.layers = layers
    self.resources = resources
    lexer = PDFLexer(content)
    output.reserveCapacity(content.count)
    run()
  }

  private mutating func run() {
    while true {
      let gap = lexer.position
      lexer.skipSpace()
      keepGap(gap..<lexer.position)
      let start = lexer.position
      let token = lexer.next()
      switch token {
      case .end:
        output += pending
        return
      case .keyword(let word) where !["true", "false", "null"].contains(word):
        perform(word, lexer.bytes[start..<lexer.position])
        operands.removeAll(keepingCapacity: true)
        pending.removeAll(keepingCapacity: true)
      default:
        operands.append((token, start))
        pending += lexer.bytes[start..<lexer.position]
      }
    }
  }

  /// White space stays; a remark becomes the end of a line.
  private mutating func keepGap(_ range: Range<Int>) {
    let gap = lexer.bytes[range]
    guard let first = gap.firstIndex(of: PDFByte.percent) else {
      pending += gap
      return
    }
    isChanged = true
    findings.append(.remark(String(decoding: gap[first...].prefix(400), as: UTF8.self)))
    pending.append(PDFByte.lineFeed)
  }

  private mutating func keep(_ word: ArraySlice<UInt8>) {
    for operand in operands {
      if case .name(let name) = operand.token { names.insert(name) }
    }
    output += pending
    output += word
  }

  private mutating func put(_ text: String) {
    isChanged = true
    output.append(PDFByte.lineFeed)
    output += Array(text.utf8)
  }

  private mutating func perform(_ word: String, _ bytes: ArraySlice<UInt8>) {
    switch word {
    case "BMC": open(isHidden ? .dropped : .kept, bytes)
    case "BDC": openWithProperties(bytes)
    case "EMC": close(bytes)
    case "MP", "DP": point(bytes)
    case "Do": paint(bytes)
    case "BI": picture(bytes)
    default: isHidden ? performHidden(word, bytes) : performShown(word, bytes)
    }
  }

  private mutating func performShown(_ word: String, _ bytes: ArraySlice<UInt8>) {
    switch word {
    case "Tj", "TJ": if isTextMoved { isStuck = true }
    case "Td", "TD", "T*", "Tm", "'", "\"": isTextMoved = false
    case "BT", "ET": (isTextMoved, isTextHidden) = (false, false)
    default: break
    }
    keep(bytes)
  }
}

// MARK: - Layers that are off

extension PDFContentSieve {
  /// Nothing is painted, but what comes after must find the same state.
  private mutating func performHidden(_ word: String, _ bytes: ArraySlice<UInt8>) {
    if !isTextHidden, ["Tj", "TJ", "'", "\""].contains(word) { isStuck = true }
    switch word {
    case "Tj", "TJ":
      isTextMoved = true
      isChanged = true
    case "'":
      isTextMoved = true
      put("T*")
    case "\"":
      isTextMoved = true
      let numbers = operands.prefix(2).map { text(from: $0.start) }
      if numbers.count == 2 { put("\(numbers[0]) Tw \(numbers[1]) Tc T*") }
    case "m", "l", "c", "v", "y", "h", "re":
      isChanged = true
      path += pending + bytes
    case "W", "W*":
      isChanged = true
      clip = pending + bytes
    case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n":
      isChanged = true
      if let clip { output += path + clip }
      output += Array("\nn".utf8)
      path = []
      clip = nil
    case "sh": isChanged = true
    case "BT", "ET", "Td", "TD", "T*", "Tm":
      isTextMoved = false
      if word == "BT" { isTextHidden = true }
      keep(bytes)
    default: keep(bytes)
    }
  }

  /// A number, as written.
  private func text(from start: Int) -> String {
    var lexer = PDFLexer(lexer.bytes, from: start)
    _ = lexer.next()
    return String(decoding: lexer.bytes[start..<lexer.position], as: UTF8.self)
  }

  private mutating func open(_ mark: Mark, _ bytes: ArraySlice<UInt8>) {
    marks.append(mark)
    switch mark {
    case .kept: keep(bytes)
    case .dropped: isChanged = true
    case .hidden:
      hiddenMarks += 1
      isChanged = true
      leavesLayerOut = true
    }
  }

  private mutating func close(_ bytes: ArraySlice<UInt8>) {
    switch marks.popLast() ?? .kept {
    case .kept: keep(bytes)
    case .dropped: isChanged = true
    case .hidden:
      isChanged = true
      hiddenMarks -= 1
      output.append(PDFByte.lineFeed)
    }
  }

  private func resource(_ category: String, _ name: String) -> PDFObject {
    graph.dictionary(resources[category])?[name] ?? .null
  }

  private mutating func paint(_ bytes: ArraySlice<UInt8>) {
    let name: String? = operands.last.flatMap { if case .name(let name) = $0.token { name } else { nil } }
    let object = name.map { resource("XObject", $0) } ?? .null
    let isOff = layers.canGo && layers.hides(graph.dictionary(object)?["OC"] ?? .null, graph)
    guard isHidden || isOff else { return keep(bytes) }
    leavesLayerOut = true
    isChanged = true
    output.append(PDFByte.lineFeed)
  }
}

// MARK: - Marks (14.6) and pictures

extension PDFContentSieve {
  /// What a mark may say (14.6 to 14.9).
  private static let properties: Set<String> = [
    "MCID", "ActualText", "Alt", "E", "Lang", "Type", "Subtype", "BBox", "Attached",
  ]

  private mutating func openWithProperties(_ bytes: ArraySlice<UInt8>) {
    guard !isHidden else { return open(.dropped, bytes) }
    if case .name("OC") = operands.first?.token, case .name(let name) = operands.last?.token, layers.canGo {
      if layers.hides(resource("Properties", name), graph) { return open(.hidden, bytes) }
      marks.append(.kept)
      return put("/OC BMC")
    }
    guard let kept = keptProperties() else { return open(.kept, bytes) }
    var encoder = PDFEncoder { _ in nil }
    if case .name(let tag) = operands.first?.token { encoder.append(.name(tag)) }
    encoder.append(kept)
    isChanged = true
    output += [PDFByte.lineFeed] + encoder.bytes + Array(" BDC".utf8)
    marks.append(.kept)
  }

  /// The properties without what is nobody's business; nil where nothing goes.
  private mutating func keptProperties() -> PDFDictionary? {
    guard var dictionary = inlineProperties else { return nil }
    let unknown = dictionary.keys.filter { !Self.properties.contains($0) }
    guard !unknown.isEmpty else { return nil }
    for key in unknown {
      findings.append(.mark(key: key, text: dictionary[key].text ?? ""))
      dictionary[key] = .null
    }
    return dictionary
  }

  /// The dictionary among the operands.
  private var inlineProperties: PDFDictionary? {
    guard let open = operands.first(where: { $0.token == .openDictionary }) else { return nil }
    var reader = PDFObjectReader(PDFLexer(lexer.bytes, from: open.start))
    return reader.object()?.dictionary
  }

  /// A marked point shows nothing.
  private mutating func point(_ bytes: ArraySlice<UInt8>) {
    let dictionary = inlineProperties
    guard isHidden || dictionary != nil else { return keep(bytes) }
    isChanged = true
    for key in dictionary?.keys ?? [] {
      findings.append(.mark(key: key, text: dictionary?[key].text ?? ""))
    }
  }

  private mutating func picture(_ bytes: ArraySlice<UInt8>) {
    let picture = PDFInlinePicture(&lexer)
    let all = lexer.bytes
    guard !isHidden else {
      isChanged = true
      return
    }
    let unknown = picture.unknown
    let length = picture.length(in: all)
    let rest =
      length.map { all[min(picture.data.lowerBound + $0, picture.data.upperBound)..<picture.data.upperBound] }
      ?? []
    let hasRest = rest.contains { !PDFByte.isSpace($0) }
    guard !unknown.isEmpty || hasRest else {
      output += pending
      output += all[bytes.startIndex..<lexer.position]
      return
    }
    isChanged = true
    for entry in unknown { findings.append(.mark(key: entry.key, text: entry.value.text ?? "")) }
    if hasRest { findings.append(.picture(String(decoding: rest.prefix(200), as: UTF8.self))) }
    output += pending + Array("BI".utf8)
    for entry in picture.entries where !unknown.contains(where: { $0.range == entry.range }) {
      output += [PDFByte.lineFeed] + all[entry.range]
    }
    output +=
      Array("\nID ".utf8) + all[picture.data].prefix(picture.data.count - rest.count) + Array("\nEI".utf8)
  }
}
