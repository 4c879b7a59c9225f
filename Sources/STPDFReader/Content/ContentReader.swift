/// Reads the text out of a page's content stream (ISO 32000-1, 7.8.2, 9.4 and 14.6).
struct ContentReader {
  /// One open marked content.
  private struct Mark {
    let owner: PageText.Owner
    /// Stands for what is painted within.
    let actualText: String?
    /// Whether an ActualText here or further out does so.
    let isReplaced: Bool
  }

  private struct State {
    var font: PaperFont?
    var isVisible = true
  }

  private let file: QPDFFile
  private let fonts: FontReader
  private let namedFontValues: PDFDictionary
  private let namedProperties: PDFDictionary
  private let namedObjects: PDFDictionary
  private let namedStates: PDFDictionary
  private let limits: PDFReadingLimits
  private var namedFonts: [String: PaperFont] = [:]
  private var reader: PDFValueReader
  private var operands: [PDFValue] = []
  private var marks: [Mark] = []
  private var state = State()
  private var states: [State] = []
  private var text = PageText.Writer()
  /// What is painted where an ActualText stands for it.
  private var replaced: [UInt8] = []
  private var found: [PDFReadingRule] = []

  init(
    _ content: [UInt8], resources: PDFDictionary, _ file: QPDFFile, _ fonts: FontReader,
    _ limits: PDFReadingLimits
  ) {
    reader = PDFValueReader(content)
    self.file = file
    self.fonts = fonts
    func named(_ key: String) -> PDFDictionary { file.resolve(resources[key]).dictionary ?? PDFDictionary() }
    namedFontValues = named("Font")
    namedProperties = named("Properties")
    namedObjects = named("XObject")
    namedStates = named("ExtGState")
    self.limits = limits
  }

  /// The text, and which rules the content breaks.
  mutating func read() -> (text: PageText, found: [PDFReadingRule]) {
    while step() {
      guard text.page.painted.count + replaced.count <= limits.textBytes else {
        note(.tooMuchText)
        break
      }
    }
    if !marks.isEmpty { note(.contentSyntax) }
    let page = text.finish()
    if text.untagged { note(.untaggedText) }
    if text.repeated { note(.contentRepeated) }
    return (page, found)
  }

  /// One token; false at the end, or where what follows cannot be understood.
  private mutating func step() -> Bool {
    switch reader.lexer.next() {
    case .end: return false
    case .keyword(let word) where !PDFValueReader.isValue(word):
      let goesOn = perform(word)
      operands.removeAll(keepingCapacity: true)
      return goesOn
    case let token:
      // No operator takes more than six, but for colours with many components.
      guard operands.count < 64, let value = reader.value(token, depth: PDFValueReader.depth) else {
        return stop(.contentSyntax)
      }
      operands.append(value)
      return true
    }
  }

  private mutating func note(_ rule: PDFReadingRule) {
    if !found.contains(rule) { found.append(rule) }
  }

  private mutating func stop(_ rule: PDFReadingRule) -> Bool {
    note(rule)
    return false
  }

  private mutating func perform(_ word: String) -> Bool {
    switch word {
    case "Tj", "'", "\"": show(operands.last)
    case "TJ": showAll()
    case "Tf": selectFont()
    case "Tr": state.isVisible = ![3, 7].contains(operands.last?.integer)
    case "BDC": return beginMark(operands.first?.name, properties())
    case "BMC": return beginMark(operands.first?.name, PDFDictionary())
    case "EMC": return endMark()
    case "q": return save()
    case "Q": return restore()
    case "Do": if !isPicture() { note(.contentNotFollowed) }
    case "gs": if changesFont() { note(.contentNotFollowed) }
    case "BI":
      note(.contentNotFollowed)
      return reader.lexer.skip(past: Array("EI".utf8))
    default: break
    }
    return true
  }

  // MARK: State (8.4.2)

  private mutating func save() -> Bool {
    guard states.count < limits.depth else { return stop(.contentSyntax) }
    states.append(state)
    return true
  }

  private mutating func restore() -> Bool {
    guard let saved = states.popLast() else { return stop(.contentSyntax) }
    state = saved
    return true
  }

  private mutating func selectFont() {
    guard let name = operands.first?.name else {
      state.font = nil
      return
    }
    if let font = namedFonts[name] {
      state.font = font
      return
    }
    let font = fonts.font(namedFontValues[name])
    namedFonts[name] = font
    state.font = font
  }

  // MARK: Text

  private mutating func showAll() {
    for item in operands.last?.array ?? [] {
      if case .string = item { show(item) }
    }
  }

  private mutating func show(_ value: PDFValue?) {
    guard let codes = value?.string else { return note(.contentSyntax) }
    guard let font = state.font else { return note(.unknownFont) }
    if !state.isVisible { note(.hiddenText) }
    if marks.last?.isReplaced == true {
      _ = font.append(codes, to: &replaced)
    } else if !text.paint({ font.append(codes, to: &$0) }) {
      note(.unmappedCharacter)
    }
  }

  // MARK: Marked content

  private func properties() -> PDFDictionary {
    switch operands.last {
    case .dictionary(let list): return list
    case .name(let name):
      return file.resolve(namedProperties[name]).dictionary ?? PDFDictionary()
    default: return PDFDictionary()
    }
  }

  private mutating func beginMark(_ tag: String?, _ properties: PDFDictionary) -> Bool {
    guard marks.count < limits.depth else { return stop(.contentSyntax) }
    let outer = marks.last
    var owner = outer?.owner ?? .nobody
    if let id = properties["MCID"].integer {
      owner = text.begin(content: id)
    } else if tag == "Artifact" {
      owner = text.begin(artifact: properties["Subtype"].name ?? properties["Type"].name ?? "")
    }
    text.turn(to: owner)
    let isWithin = outer?.isReplaced == true
    let actualText = isWithin ? nil : properties["ActualText"].text
    if let actualText {
      replaced.removeAll(keepingCapacity: true)
      _ = text.paint { painted in
        painted.append(contentsOf: actualText.utf8)
        return true
      }
    }
    marks.append(Mark(owner: owner, actualText: actualText, isReplaced: isWithin || actualText != nil))
    return true
  }

  private mutating func endMark() -> Bool {
    guard let mark = marks.popLast() else { return stop(.contentSyntax) }
    if let actualText = mark.actualText { compare(actualText) }
    text.turn(to: marks.last?.owner ?? .nobody)
    return true
  }

  /// What is said instead may be put together otherwise, as a letter and its accent in one, but must not be another
  /// text. Nothing can be said of glyphs that stand for no character by themselves.
  private mutating func compare(_ actualText: String) {
    let painted = String(decoding: replaced, as: UTF8.self)
    if painted != actualText, !painted.unicodeScalars.contains("\u{FFFD}") { note(.actualTextDiffers) }
  }

  // MARK: What is not followed

  /// A picture has no text; a form may have any.
  private func isPicture() -> Bool {
    guard let name = operands.last?.name else { return false }
    return file.resolve(namedObjects[name]).dictionary?["Subtype"].name == "Image"
  }

  private func changesFont() -> Bool {
    guard let name = operands.last?.name, let state = file.resolve(namedStates[name]).dictionary else {
      return true
    }
    return !state["Font"].isNull
  }
}
