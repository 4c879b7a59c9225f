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
  private(set) var budget: Int
  static let mostOperators = 2_000_000
  /// What painting a form counts for.
  private static let formCost = 100

  /// Codes of characters that have come.
  private var shownCodes = 0

  private(set) var runs: [PDFTextRun] = []
  private(set) var paints: [PDFPaint] = []
  /// Codes whose text no font told.
  private(set) var unknownCodes = 0
  var state: PDFGraphicsState
  private var states: [PDFGraphicsState] = []
  private var textMatrix = PDFMatrix()
  private var lineMatrix = PDFMatrix()
  private var path = PDFPathBuilder()
  /// The marked content that is open.
  private var marks: [PDFMark] = []
  private var isHidden: Bool { marks.last?.isHidden == true }
  /// Text that stands in for other text.
  private(set) var standIns: [PDFStandIn] = []
  /// What is shown under each number of the structure.
  private(set) var marked: [Int: PDFStandIn] = [:]
  private(set) var pictures: [PDFReference: PDFShownPicture] = [:]
  /// What has been painted besides text, to be compared after cleaning.
  private(set) var paintCount = 0
  private(set) var paintDigest = PDFDigest()
  /// Comparisons of text with what it is painted on.
  private var colourBudget = 5_000_000
  private var operands: [PDFObject] = []
  private var resources = PDFDictionary()
  private var depth = 0
  /// The forms that are being painted: none paints itself.
  private var open: Set<PDFReference> = []

  private static let mostStates = 512
  private static let mostDepth = 16
  private static let mostPaints = 100_000

  init(
    _ graph: PDFGraph, _ fonts: PDFFonts, _ layers: PDFLayers, page: PDFBox, place: String,
    _ work: UploadWork, budget: Int = PDFPageReader.mostOperators
  ) {
    self.budget = min(budget, Self.mostOperators)
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
    (states, marks) = ([], [PDFMark(isHidden: isHidden)])
    defer { (self.resources, states, marks) = outer }
    var reader = PDFObjectReader(PDFLexer(content))
    operands.removeAll()
    while true {
      let token = reader.lexer.next()
      switch token {
      case .end: return
      case .keyword(let word) where !["true", "false", "null"].contains(word):
        budget -= 1
        try checkBudget()
        guard shownCodes <= work.limits.textBytes else {
          throw .limit("högst \(work.limits.textBytes) tecken läses på en sida", at: place)
        }
        if word == "BI" {
          paint(PDFInlinePicture(&reader.lexer))
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

  private func checkBudget() throws(UploadRefusal) {
    guard budget > 0 else {
      throw .limit(
        "högst \(Self.mostOperators) operatorer läses på en sida och \(PDFTextPlace.mostOperators) i allt",
        at: place)
    }
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
    case "g", "rg", "k":
      (state.fillSpace, state.fill, state.isFillPlain) = (.plain, PDFColour(numbers), true)
    case "G", "RG", "K": (state.strokeSpace, state.stroke) = (.plain, PDFColour(numbers))
    case "cs":
      state.fillSpace = space
      (state.fill, state.isFillPlain) = (nil, operands.last?.name != "Pattern")
    case "CS": (state.strokeSpace, state.stroke) = (space, nil)
    case "sc", "scn":
      state.isFillPlain = operands.last?.name == nil
      state.fill = state.isFillPlain ? state.fillSpace.colour(numbers) : nil
    case "SC", "SCN": state.stroke = operands.last?.name == nil ? state.strokeSpace.colour(numbers) : nil
    case "Do": try paint(named("XObject"))
    case "sh": add(state.clip, colour: nil, isPicture: false, covers: false)
    case "BDC": openMark(isHidden: isHidden || isHiddenMark, properties)
    case "BMC": openMark(isHidden: isHidden, nil)
    case "EMC": closeMark()
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

  private var properties: PDFDictionary? {
    operands.last?.dictionary ?? graph.dictionary(named("Properties"))
  }

  private var space: PDFColourSpace {
    let own = named("ColorSpace")
    return PDFColourSpace(own.isNull ? operands.last ?? .null : own, graph)
  }

  private mutating func openMark(isHidden: Bool, _ properties: PDFDictionary?) {
    guard marks.count < Self.mostStates else { return }
    marks.append(
      PDFMark(
        isHidden: isHidden, number: properties?["MCID"].integer,
        actualText: properties.flatMap { graph.resolve($0["ActualText"]).text }, firstRun: runs.count,
        unknownCodes: unknownCodes))
  }

  private mutating func closeMark() {
    guard let mark = marks.popLast(), mark.number != nil || mark.actualText != nil, !mark.isHidden,
      mark.unknownCodes == unknownCodes, mark.firstRun < runs.count
    else { return }
    let own = runs[mark.firstRun...]
    let box = PDFBox(own.flatMap { [(x: $0.box.left, y: $0.box.bottom), (x: $0.box.right, y: $0.box.top)] })
    let standIn = PDFStandIn(said: mark.actualText ?? "", shown: PDFPageText.text(Array(own)), box: box)
    if mark.actualText != nil { standIns.append(standIn) }
    if let number = mark.number { marked[number] = standIn }
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
      add(box, colour: state.fill, isPicture: false, covers: covers)
    }
    finishPath()
  }

  private var isOpaque: Bool { state.fillAlpha > 0.98 && !state.isBlended && !isHidden }

  private mutating func finishPath() {
    if path.clips, let box = path.box {
      state.clip = box.intersection(state.clip) ?? PDFBox(box.left, box.bottom, box.left, box.bottom)
      state.isClipWhole = state.isClipWhole && path.pieces.count == 1 && path.pieces.allSatisfy(\.isRectangle)
    }
    path = PDFPathBuilder()
  }

  private mutating func add(_ box: PDFBox, colour: PDFColour?, isPicture: Bool, covers: Bool) {
    guard !isHidden else { return }
    paintCount += 1
    paintDigest.add(box)
    guard paints.count < Self.mostPaints else { return }
    paints.append(PDFPaint(box: box, order: runs.count, colour: colour, isPicture: isPicture, covers: covers))
  }

  // MARK: Pictures and forms (8.9 and 8.10)

  private mutating func paint(_ value: PDFObject) throws(UploadRefusal) {
    guard let dictionary = graph.dictionary(value) else { return }
    switch graph.name(dictionary["Subtype"]) {
    case "Image":
      guard !isHidden, !layers.hides(dictionary["OC"], graph) else { return }
      note(picture: value, dictionary)
      let isMask = graph.resolve(dictionary["ImageMask"]) == .boolean(true)
      let isWhole =
        !dictionary.has("SMask") && !dictionary.has("Mask") && !isMask && !dictionary.has("SMaskInData")
      guard let box = state.matrix.apply(PDFBox(0, 0, 1, 1)).intersection(state.clip) else { return }
      let isUpright = state.matrix.isUpright && state.isClipWhole
      add(box, colour: nil, isPicture: true, covers: isWhole && isUpright && isOpaque)
    case "Form": try paint(form: value, dictionary)
    default: return
    }
  }

  private mutating func paint(_ picture: PDFInlinePicture) {
    guard !isHidden, let box = state.matrix.apply(PDFBox(0, 0, 1, 1)).intersection(state.clip) else { return }
    let isWhole = state.matrix.isUpright && state.isClipWhole && !picture.isMask
    add(box, colour: nil, isPicture: true, covers: isWhole && isOpaque)
  }

  private mutating func note(picture value: PDFObject, _ dictionary: PDFDictionary) {
    let (width, height) = (
      graph.resolve(dictionary["Width"]).integer, graph.resolve(dictionary["Height"]).integer
    )
    paintDigest.add(width ?? 0)
    paintDigest.add(height ?? 0)
    paintDigest.add(picture: value, graph)
    guard let reference = value.reference, let width, let height, 1...65_536 ~= width, 1...65_536 ~= height,
      let back = state.matrix.inverted, state.matrix.isUpright
    else { return }
    let box = state.matrix.apply(PDFBox(0, 0, 1, 1))
    let seen = box.intersection(state.clip).map { back.apply($0) }
    pictures[
      reference, default: PDFShownPicture(place: place, box: box, pixels: width * height, shown: nil)
    ].add(seen)
  }

  /// - Parameter value: a reference to a form.
  mutating func paint(form value: PDFObject, _ dictionary: PDFDictionary) throws(UploadRefusal) {
    guard depth < Self.mostDepth, let reference = value.reference, open.insert(reference).inserted else {
      return
    }
    defer { open.remove(reference) }
    budget -= Self.formCost
    try checkBudget()
    guard let content = try graph.content(value, work) else { return }
    let saved = (state, textMatrix, lineMatrix, path, operands)
    depth += 1
    let isOff = dictionary.has("OC") && layers.hides(dictionary["OC"], graph)
    marks.append(PDFMark(isHidden: isHidden || isOff))
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
    shownCodes += codes.count
    guard shownCodes <= work.limits.textBytes else { return }
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
    let concealment = concealment(box, size)
    runs.append(
      PDFTextRun(
        text: text, box: box, start: from.apply(0, 0), end: to.apply(0, 0), size: size,
        concealment: concealment))
  }

  private mutating func concealment(_ box: PDFBox, _ size: Double) -> PDFTextRun.Concealment? {
    if isHidden { return .layer }
    if state.mode == 3 || state.mode == 7 { return .invisible }
    let isFilled = [0, 2, 4, 6].contains(state.mode)
    if (isFilled ? state.fillAlpha : state.strokeAlpha) < 0.02 { return .invisible }
    if !page.contains(box.center), page.intersection(box) == nil { return .offPage }
    if !state.clip.contains(box.center), state.clip.intersection(box) == nil { return .clipped }
    if size < 1 { return .tiny }
    // Letters with an outline are seen by that.
    if state.mode % 4 == 2, !blendsIn(box, state.stroke) { return nil }
    return blendsIn(box, isFilled ? state.fill : state.stroke) ? .white : nil
  }

  /// Whether text has the colour of what it is painted on.
  private mutating func blendsIn(_ box: PDFBox, _ colour: PDFColour?) -> Bool {
    colourBudget -= paints.count
    guard let colour, colourBudget > 0 else { return false }
    for paint in paints.reversed() where paint.box.contains(box.center) {
      guard let below = paint.colour, below.isLike(colour) else { return false }
      // A shape may leave open what is under it.
      if paint.covers { return true }
    }
    return colour.isLike(.white)
  }
}
