internal import STPDFReader

/// Follows what a page paints (ISO 32000-1, 7.8.2, 8 and 9), to know which text stands where, and whether it is seen.
struct PDFPageReader {
  let graph: PDFGraph
  let work: UploadWork
  private let fonts: PDFFonts
  private let layers: PDFLayers
  private let page: PDFBox
  private let place: String
  /// Operators that may still come.
  private var budget = 2_000_000

  private(set) var runs: [PDFTextRun] = []
  private(set) var paints: [PDFPaint] = []
  /// Codes whose text no font told.
  private(set) var unknownCodes = 0
  var state: PDFGraphicsState
  private var states: [PDFGraphicsState] = []
  private var textMatrix = PDFMatrix()
  private var lineMatrix = PDFMatrix()
  private var path = PDFPathBuilder()
  /// By open marked content: whether its layer is off.
  private var marks: [Bool] = []
  private var operands: [PDFObject] = []
  private var resources = PDFDictionary()
  private var depth = 0
  /// The forms that are being painted: none paints itself.
  private var open: Set<PDFReference> = []

  private static let mostStates = 512
  private static let mostDepth = 16
  private static let mostPaints = 100_000

  init(
    _ graph: PDFGraph, _ fonts: PDFFonts, _ layers: PDFLayers, page: PDFBox, place: String, _ work: UploadWork
  ) {
    self.graph = graph
    self.fonts = fonts
    self.layers = layers
    self.page = page
    self.place = place
    self.work = work
    state = PDFGraphicsState(clip: page)
  }

  // MARK: Content

  mutating func read(_ content: [UInt8], resources: PDFObject) throws(UploadRefusal) {
    let outer = (self.resources, states, marks)
    self.resources = graph.dictionary(resources) ?? PDFDictionary()
    (states, marks) = ([], marks.last.map { [$0] } ?? [])
    defer { (self.resources, states, marks) = outer }
    var reader = PDFObjectReader(PDFLexer(content))
    operands.removeAll()
    while true {
      let token = reader.lexer.next()
      switch token {
      case .end: return
      case .keyword(let word) where !["true", "false", "null"].contains(word):
        budget -= 1
        guard budget > 0 else { throw .limit("högst 2000000 operatorer läses på en sida", at: place) }
        if word == "BI" {
          Self.skipPicture(&reader.lexer)
        } else {
          try perform(word)
        }
        operands.removeAll(keepingCapacity: true)
      default:
        // Faults are passed over as other readers do.
        guard let value = reader.object(token, depth: PDFObjectReader.depth) else { continue }
        if operands.count < 64 { operands.append(value) }
      }
    }
  }

  /// An inline picture (8.9.7): to `EI` between white space.
  private static func skipPicture(_ lexer: inout PDFLexer) {
    while true {
      let token = lexer.next()
      if token == .end { return }
      if token == .keyword("ID") { break }
    }
    let bytes = lexer.bytes
    var position = lexer.position + 1
    while position + 3 < bytes.count {
      if bytes[position] == UInt8(ascii: "E"), bytes[position + 1] == UInt8(ascii: "I"),
        PDFByte.isSpace(bytes[position - 1]), !PDFByte.isRegular(bytes[position + 2])
      {
        lexer.position = position + 2
        return
      }
      position += 1
    }
    lexer.position = bytes.count
  }

  private func number(_ index: Int) -> Double {
    operands.indices.contains(index) ? operands[index].number ?? 0 : 0
  }
  private var numbers: [Double] { operands.compactMap(\.number) }

  private mutating func perform(_ word: String) throws(UploadRefusal) {
    if try performText(word) || performPath(word) { return }
    switch word {
    case "q": if states.count < Self.mostStates { states.append(state) }
    case "Q": if let saved = states.popLast() { state = saved }
    case "cm": if let matrix = PDFMatrix(numbers) { state.matrix = matrix.then(state.matrix) }
    case "gs": applyState(named("ExtGState"))
    case "g", "rg", "k", "sc", "scn": setFill(word)
    case "G", "RG", "K", "SC", "SCN": state.isStrokeWhite = Self.isWhite(numbers)
    case "cs": (state.isFillWhite, state.isFillPlain) = (false, operands.last?.name != "Pattern")
    case "Do": try paint(named("XObject"))
    case "sh": add(state.clip, isWhite: false, isPicture: false, covers: false)
    case "BDC": marks.append((marks.last ?? false) || isHiddenMark)
    case "BMC": marks.append(marks.last ?? false)
    case "EMC": _ = marks.popLast()
    default: break
    }
  }

  private func named(_ category: String) -> PDFObject {
    guard let name = operands.last?.name else { return .null }
    return graph.dictionary(resources[category])?[name] ?? .null
  }

  private var isHiddenMark: Bool {
    guard operands.first?.name == "OC" else { return false }
    return layers.hides(named("Properties"), graph)
  }

  // MARK: State

  private mutating func applyState(_ value: PDFObject) {
    guard let dictionary = graph.dictionary(value) else { return }
    if let alpha = graph.number(dictionary["ca"]) { state.fillAlpha = alpha }
    if let alpha = graph.number(dictionary["CA"]) { state.strokeAlpha = alpha }
    if dictionary.has("BM") {
      let mode = graph.name(dictionary["BM"]) ?? graph.array(dictionary["BM"])?.first?.name
      state.isBlended = mode != "Normal" && mode != "Compatible"
    }
    if dictionary.has("SMask") { state.isBlended = graph.dictionary(dictionary["SMask"]) != nil }
  }

  private mutating func setFill(_ word: String) {
    state.isFillPlain = operands.last?.name == nil
    state.isFillWhite = state.isFillPlain && Self.isWhite(numbers)
  }

  /// Of grey, of three colours, or of four inks.
  private static func isWhite(_ components: [Double]) -> Bool {
    switch components.count {
    case 1, 3: components.allSatisfy { $0 > 0.98 }
    case 4: components.allSatisfy { $0 < 0.02 }
    default: false
    }
  }

  // MARK: Paths

  private mutating func performPath(_ word: String) -> Bool {
    switch word {
    case "m", "l": path.add(state.matrix.apply(number(0), number(1)))
    case "c", "v", "y":
      path.bend()
      for index in stride(from: 0, to: operands.count - 1, by: 2) {
        path.add(state.matrix.apply(number(index), number(index + 1)))
      }
    case "h": break
    case "re":
      path.add(
        PDFBox(number(0), number(1), number(0) + number(2), number(1) + number(3)), under: state.matrix)
    case "W", "W*": path.clips = true
    case "f", "F", "f*", "b", "b*", "B", "B*": fill()
    case "S", "s", "n": finishPath()
    default: return false
    }
    return true
  }

  private mutating func fill() {
    for piece in path.pieces {
      guard let box = piece.box.intersection(state.clip) else { continue }
      let covers = piece.isRectangle && state.isClipWhole && state.isFillPlain && isOpaque
      add(box, isWhite: state.isFillWhite, isPicture: false, covers: covers)
    }
    finishPath()
  }

  private var isOpaque: Bool { state.fillAlpha > 0.98 && !state.isBlended && marks.last != true }

  private mutating func finishPath() {
    if path.clips, let box = path.box {
      state.clip = box.intersection(state.clip) ?? PDFBox(box.left, box.bottom, box.left, box.bottom)
      state.isClipWhole = state.isClipWhole && path.pieces.count == 1 && path.pieces.allSatisfy(\.isRectangle)
    }
    path = PDFPathBuilder()
  }

  private mutating func add(_ box: PDFBox, isWhite: Bool, isPicture: Bool, covers: Bool) {
    guard paints.count < Self.mostPaints else { return }
    paints.append(
      PDFPaint(box: box, order: runs.count, isWhite: isWhite, isPicture: isPicture, covers: covers))
  }

  // MARK: Pictures and forms (8.9 and 8.10)

  private mutating func paint(_ value: PDFObject) throws(UploadRefusal) {
    guard let dictionary = graph.dictionary(value) else { return }
    switch graph.name(dictionary["Subtype"]) {
    case "Image":
      let isMask = graph.resolve(dictionary["ImageMask"]) == .boolean(true)
      let isWhole =
        !dictionary.has("SMask") && !dictionary.has("Mask") && !isMask && !dictionary.has("SMaskInData")
      guard let box = state.matrix.apply(PDFBox(0, 0, 1, 1)).intersection(state.clip) else { return }
      let isUpright = state.matrix.isUpright && state.isClipWhole
      add(box, isWhite: false, isPicture: true, covers: isWhole && isUpright && isOpaque)
    case "Form": try paint(form: value, dictionary)
    default: return
    }
  }

  /// - Parameter value: a reference to a form.
  mutating func paint(form value: PDFObject, _ dictionary: PDFDictionary) throws(UploadRefusal) {
    guard depth < Self.mostDepth, let reference = value.reference, open.insert(reference).inserted else {
      return
    }
    defer { open.remove(reference) }
    guard let content = try graph.content(value, work) else { return }
    let saved = (state, textMatrix, lineMatrix, path, operands)
    depth += 1
    if dictionary.has("OC"), layers.hides(dictionary["OC"], graph) {
      marks.append(true)
    } else {
      marks.append(marks.last ?? false)
    }
    if let matrix = PDFMatrix((graph.array(dictionary["Matrix"]) ?? []).compactMap(graph.number)) {
      state.matrix = matrix.then(state.matrix)
    }
    let edges = (graph.array(dictionary["BBox"]) ?? []).compactMap(graph.number)
    if edges.count == 4 {
      let box = state.matrix.apply(PDFBox(edges[0], edges[1], edges[2], edges[3]))
      state.clip = box.intersection(state.clip) ?? PDFBox(box.left, box.bottom, box.left, box.bottom)
      state.isClipWhole = state.isClipWhole && state.matrix.isUpright
    }
    try read(
      content, resources: dictionary.has("Resources") ? dictionary["Resources"] : .dictionary(resources))
    _ = marks.popLast()
    depth -= 1
    (state, textMatrix, lineMatrix, path, operands) = saved
  }

  // MARK: Text

  private mutating func performText(_ word: String) throws(UploadRefusal) -> Bool {
    switch word {
    case "BT": (textMatrix, lineMatrix) = (PDFMatrix(), PDFMatrix())
    case "Tf":
      state.size = number(operands.count - 1)
      let name = operands.first?.name ?? ""
      state.font = try fonts.font(graph.dictionary(resources["Font"])?[name] ?? .null, graph, work)
    case "Tc": state.characterSpacing = number(0)
    case "Tw": state.wordSpacing = number(0)
    case "Tz": state.horizontal = number(0) / 100
    case "TL": state.leading = number(0)
    case "Ts": state.rise = number(0)
    case "Tr": state.mode = operands.first?.integer ?? 0
    case "Td": moveLine(number(0), number(1))
    case "TD":
      state.leading = -number(1)
      moveLine(number(0), number(1))
    case "T*": moveLine(0, -state.leading)
    case "Tm":
      if let matrix = PDFMatrix(numbers) { (textMatrix, lineMatrix) = (matrix, matrix) }
    case "Tj": show([operands.last ?? .null])
    case "TJ": show(operands.last?.array ?? [])
    case "'":
      moveLine(0, -state.leading)
      show([operands.last ?? .null])
    case "\"":
      (state.wordSpacing, state.characterSpacing) = (number(0), number(1))
      moveLine(0, -state.leading)
      show([operands.last ?? .null])
    default: return false
    }
    return true
  }

  private mutating func moveLine(_ x: Double, _ y: Double) {
    lineMatrix = PDFMatrix(moveX: x, y: y).then(lineMatrix)
    textMatrix = lineMatrix
  }

  private mutating func show(_ items: [PDFObject]) {
    guard let font = state.font else { return }
    let start = textMatrix
    var text = ""
    for item in items {
      if let move = item.number {
        // A wide gap stands for a space.
        if move < -180, !text.isEmpty, text.last != " " { text += " " }
        textMatrix = PDFMatrix(moveX: -move / 1000 * state.size * state.horizontal, y: 0).then(textMatrix)
      } else if let codes = item.string {
        show(codes, font, &text)
      }
    }
    add(text, from: start, font)
  }

  private mutating func show(_ codes: [UInt8], _ font: PDFFont, _ text: inout String) {
    for glyph in font.glyphs(codes) {
      if let known = glyph.text { text += known } else { unknownCodes += 1 }
      var advance = glyph.width / 1000 * state.size + state.characterSpacing
      if glyph.isSpace { advance += state.wordSpacing }
      textMatrix = PDFMatrix(moveX: advance * state.horizontal, y: 0).then(textMatrix)
    }
  }

  private mutating func add(_ text: String, from start: PDFMatrix, _ font: PDFFont) {
    guard !text.isEmpty else { return }
    let from = start.then(state.matrix)
    let to = textMatrix.then(state.matrix)
    let height = state.size * font.height
    let corners = [
      from.apply(0, state.rise - height * 0.2), from.apply(0, state.rise + height * 0.7),
      to.apply(0, state.rise - height * 0.2), to.apply(0, state.rise + height * 0.7),
    ]
    guard let box = PDFBox(corners) else { return }
    let size = abs(height) * from.heightScale
    runs.append(
      PDFTextRun(
        text: text, box: box, start: from.apply(0, 0), end: to.apply(0, 0), size: size,
        concealment: concealment(box, size)))
  }

  private func concealment(_ box: PDFBox, _ size: Double) -> PDFTextRun.Concealment? {
    if marks.last == true { return .layer }
    if state.mode == 3 || state.mode == 7 { return .invisible }
    let isFilled = [0, 2, 4, 6].contains(state.mode)
    if (isFilled ? state.fillAlpha : state.strokeAlpha) < 0.02 { return .invisible }
    if !page.contains(box.center), page.intersection(box) == nil { return .offPage }
    if !state.clip.contains(box.center), state.clip.intersection(box) == nil { return .clipped }
    if size < 1 { return .tiny }
    let isWhite =
      isFilled ? state.isFillWhite && (state.mode == 0 || state.isStrokeWhite) : state.isStrokeWhite
    guard isWhite else { return nil }
    return paints.contains { !$0.isWhite && $0.box.contains(box.center) } ? nil : .white
  }
}
