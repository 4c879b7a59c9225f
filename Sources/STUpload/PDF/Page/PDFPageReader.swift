internal import STPDFReader

/// Follows what a page paints (ISO 32000-1, 7.8.2, 8 and 9), to know which text stands where, and whether it is seen.
struct PDFPageReader {
  let graph: PDFGraph
  let work: UploadWork
  let fonts: PDFFonts
  let layers: PDFLayers
  let page: PDFBox
  let place: String
  var budget: PDFPageBudget

  var runs: [PDFTextRun] = []
  var paints = PDFPaints()
  var marks = PDFMarks()
  var disguise = PDFDisguise()
  /// What operands say that are not shown as text, such as those of marks.
  var left = LeftWords()
  /// Whether a soft mask was set (11.6.5.2), whether colours were blended so that dark ones may go (11.3.5), and whether
  /// something was filled with a pattern that is a drawing (8.7.3).
  private(set) var usesMask = false
  private(set) var usesBlending = false
  private(set) var usesTiling = false
  /// Whether a number is written so that programs read different ones.
  private(set) var usesUnclearNumbers = false
  /// Codes whose text no font told.
  var unknownCodes = 0

  var state: PDFGraphicsState
  var textMatrix = PDFMatrix()
  var lineMatrix = PDFMatrix()
  var path = PDFPathBuilder()
  var operands: [PDFObject] = []
  var resources = PDFDictionary()
  private var states: [PDFGraphicsState] = []
  /// The forms that are being painted: none paints itself.
  var open: Set<PDFReference> = []

  private static let mostStates = 512
  private static let mostOperands = 64

  /// - Parameter operators: how many are read at most.
  init(
    _ graph: PDFGraph, _ fonts: PDFFonts, _ layers: PDFLayers, page: PDFBox, place: String,
    _ work: UploadWork, operators: Int = PDFPageBudget.mostOperators
  ) {
    budget = PDFPageBudget(operators: operators, place: place, work)
    self.graph = graph
    self.fonts = fonts
    self.layers = layers
    self.page = page
    self.place = place
    self.work = work
    state = PDFGraphicsState(clip: page)
  }

  // MARK: Content

  /// - Parameter isHidden: whether it belongs to a layer that is off.
  mutating func read(_ content: [UInt8], resources: PDFObject, isHidden: Bool = false) throws(UploadRefusal) {
    let outer = (self.resources, states, marks.enter(isHidden: isHidden))
    self.resources = graph.dictionary(resources) ?? PDFDictionary()
    states = []
    defer {
      (self.resources, states) = (outer.0, outer.1)
      marks.leave(to: outer.2)
    }
    var reader = PDFObjectReader(PDFLexer(content))
    operands.removeAll()
    while true {
      let token = reader.lexer.next()
      switch token {
      case .end: return hear(operands[...])
      case .keyword(let word) where !["true", "false", "null"].contains(word):
        try budget.spend(1)
        if PDFMeasure.isUnclear(word) { usesUnclearNumbers = true }
        if word == "BI" {
          hear(operands[...])
          paint(PDFInlinePicture(&reader.lexer))
        } else {
          try perform(word)
        }
        operands.removeAll(keepingCapacity: true)
      default:
        // Faults are passed over as other readers do.
        guard let value = reader.object(token, depth: PDFObjectReader.depth) else { continue }
        if operands.count == Self.mostOperands { left.take(operands.removeFirst()) }
        operands.append(value)
        if case .real(let text) = value, PDFMeasure.isUnclear(text) { usesUnclearNumbers = true }
      }
    }
  }

  func number(_ index: Int) -> Double {
    operands.indices.contains(index) ? operands[index].number ?? 0 : 0
  }

  var numbers: [Double] { operands.compactMap(\.number) }

  /// What the last operand names among the resources.
  func named(_ category: String) -> PDFObject {
    guard let name = operands.last?.name else { return .null }
    return graph.dictionary(resources[category])?[name] ?? .null
  }

  private mutating func perform(_ word: String) throws(UploadRefusal) {
    guard let count = PDFOperands.count(of: word), operands.count >= count.lowerBound else {
      left.take(word)
      return hear(operands[...])
    }
    // Of too many the last count.
    let surplus = max(operands.count - count.upperBound, 0)
    hear(PDFOperands.areShown(by: word) ? operands.prefix(surplus) : operands[...])
    operands.removeFirst(surplus)
    if try performText(word) || performPath(word) || performColour(word) { return }
    switch word {
    case "q":
      guard states.count < Self.mostStates else {
        throw .limit("högst \(Self.mostStates) sparade lägen (q) i varandra läses", at: place)
      }
      states.append(state)
    case "Q": if let saved = states.popLast() { state = saved }
    case "cm": if let matrix = PDFMatrix(numbers) { state.matrix = matrix.then(state.matrix) }
    case "gs": applyState(named("ExtGState"))
    case "Do": try paint(named("XObject"))
    case "sh": add(state.clip, colour: nil, isPicture: false, covers: false)
    case "BDC": beginMark(isHidden: isHiddenMark, properties)
    case "BMC": beginMark(isHidden: false, nil)
    case "EMC": marks.end(runs, unknownCodes: unknownCodes)
    default: break
    }
  }

  /// Takes note of operands that are not shown as text.
  private mutating func hear(_ operands: ArraySlice<PDFObject>) {
    for operand in operands { left.take(operand) }
  }

  // MARK: Marks

  private var isHiddenMark: Bool {
    guard operands.first?.name == "OC" else { return false }
    return layers.hides(named("Properties"), graph)
  }

  private var properties: PDFDictionary? {
    operands.last?.dictionary ?? graph.dictionary(named("Properties"))
  }

  private mutating func beginMark(isHidden: Bool, _ properties: PDFDictionary?) {
    marks.begin(
      PDFMark(
        isHidden: isHidden || marks.isHidden, number: properties?["MCID"].integer,
        actualText: properties.flatMap { graph.resolve($0["ActualText"]).text }, firstRun: runs.count,
        unknownCodes: unknownCodes))
  }

  // MARK: State

  private mutating func applyState(_ value: PDFObject) {
    guard let dictionary = graph.dictionary(value) else { return }
    if let alpha = graph.number(dictionary["ca"]) { state.fillAlpha = alpha }
    if let alpha = graph.number(dictionary["CA"]) { state.strokeAlpha = alpha }
    if dictionary.has("BM") {
      let mode = graph.name(dictionary["BM"]) ?? graph.array(dictionary["BM"])?.first?.name
      state.isBlended = mode != "Normal" && mode != "Compatible"
      usesBlending = usesBlending || state.isBlended && mode != "Multiply" && mode != "Darken"
    }
    if dictionary.has("SMask") {
      state.isBlended = graph.dictionary(dictionary["SMask"]) != nil
      usesMask = usesMask || state.isBlended
    }
  }

  private mutating func performColour(_ word: String) -> Bool {
    switch word {
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
      notePattern()
    case "SC", "SCN":
      state.stroke = operands.last?.name == nil ? state.strokeSpace.colour(numbers) : nil
      notePattern()
    default: return false
    }
    return true
  }

  private mutating func notePattern() {
    guard !usesTiling, operands.last?.name != nil, let pattern = graph.dictionary(named("Pattern")) else {
      return
    }
    usesTiling = graph.resolve(pattern["PatternType"]).integer == 1
  }

  private var space: PDFColourSpace {
    let own = named("ColorSpace")
    return PDFColourSpace(own.isNull ? operands.last ?? .null : own, graph)
  }
}
