/// Reads the text out of a page's content stream (ISO 32000-1, 7.8.2, 9.4 and 14.6).
struct ContentReader {
  /// One open marked content.
  private struct Mark {
    let owner: PageText.Owner
    /// Whether an ActualText here or further out stands for what is painted.
    let isReplaced: Bool
  }

  private struct State {
    var font: PaperFont?
    var isVisible = true
  }

  private let file: PDFObjectFile
  private let fonts: FontReader
  private let resources: PDFDictionary
  private let limits: PDFReadingLimits
  private var namedFonts: [String: PaperFont] = [:]
  private var reader: PDFValueReader
  private var operands: [PDFValue] = []
  private var marks: [Mark] = []
  private var state = State()
  private var states: [State] = []
  private var text = PageText.Writer()
  private var found: [PDFReadingRule] = []

  init(
    _ content: [UInt8], resources: PDFDictionary, _ file: PDFObjectFile, _ fonts: FontReader,
    _ limits: PDFReadingLimits
  ) {
    reader = PDFValueReader(content)
    self.file = file
    self.fonts = fonts
    self.resources = resources
    self.limits = limits
  }

  /// The text, and which rules the content breaks.
  mutating func read() -> (text: PageText, found: [PDFReadingRule]) {
    while step() {
      guard text.page.painted.count <= limits.textBytes else {
        found.append(.tooMuchText)
        break
      }
    }
    if !marks.isEmpty { found.append(.contentSyntax) }
    let page = text.finish()
    if text.untagged { found.append(.untaggedText) }
    if text.repeated { found.append(.contentRepeated) }
    return (page, found)
  }

  /// One token; false at the end, or where what follows cannot be understood.
  private mutating func step() -> Bool {
    switch reader.lexer.next() {
    case .end: return false
    case .keyword(let word) where !["true", "false", "null"].contains(word):
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

  private mutating func stop(_ rule: PDFReadingRule) -> Bool {
    found.append(rule)
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
    case "Do": if !isPicture() { found.append(.contentNotFollowed) }
    case "BI":
      found.append(.contentNotFollowed)
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
    let font = fonts.font(file.resolve(resources["Font"]).dictionary?[name] ?? .null)
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
    guard let codes = value?.string else { return found.append(.contentSyntax) }
    guard let font = state.font else { return found.append(.unknownFont) }
    if !state.isVisible { found.append(.hiddenText) }
    guard marks.last?.isReplaced != true else { return }
    if !text.paint({ font.append(codes, to: &$0) }) { found.append(.unmappedCharacter) }
  }

  // MARK: Marked content

  private func properties() -> PDFDictionary {
    switch operands.last {
    case .dictionary(let list): return list
    case .name(let name):
      let named = file.resolve(resources["Properties"]).dictionary?[name] ?? .null
      return file.resolve(named).dictionary ?? PDFDictionary()
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
    var isReplaced = outer?.isReplaced ?? false
    if !isReplaced, let actual = properties["ActualText"].text {
      isReplaced = true
      _ = text.paint { painted in
        painted.append(contentsOf: actual.utf8)
        return true
      }
    }
    marks.append(Mark(owner: owner, isReplaced: isReplaced))
    return true
  }

  private mutating func endMark() -> Bool {
    guard marks.popLast() != nil else { return stop(.contentSyntax) }
    text.turn(to: marks.last?.owner ?? .nobody)
    return true
  }

  // MARK: What is not followed

  /// A picture has no text; a form may have any.
  private func isPicture() -> Bool {
    guard let name = operands.last?.name, let object = file.resolve(resources["XObject"]).dictionary?[name]
    else {
      return false
    }
    return file.resolve(object).dictionary?["Subtype"].name == "Image"
  }
}
