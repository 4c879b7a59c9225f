internal import STLayout

/// Looks at a document as it is about to be written, and lists everything that one of the standards claimed forbids.
struct ConformanceCheck {
  let document: PageDocument
  let options: PDFOptions
  let fonts: [EmbeddedFont]
  /// In the order: document, pages, text, structure.
  private(set) var findings: [ConformanceFinding] = []

  /// `isFlawed` says whether any text needs a closer look.
  init(_ document: PageDocument, _ options: PDFOptions, _ fonts: [EmbeddedFont], isFlawed: Bool) {
    self.document = document
    self.options = options
    self.fonts = fonts
    checkDocument()
    checkOutline(document.outline, path: [])
    checkPages()
    checkFonts()
    if isFlawed { checkText() }
    checkStructure()
  }

  mutating func report(_ violation: ConformanceViolation, at place: ConformanceFinding.Place) {
    guard options.profiles.contains(where: { $0.clause(against: violation) != nil }) else { return }
    findings.append(ConformanceFinding(violation: violation, place: place))
  }

  // MARK: The document as a whole

  private mutating func checkDocument() {
    if !document.title.contains(where: { !$0.isWhitespace }) { report(.titleMissing, at: .document) }
    if document.language.isEmpty {
      report(.languageMissing, at: .document)
    } else if !Self.isLanguageTag(document.language) {
      report(.languageMalformed, at: .document)
    }
    if document.pages.isEmpty { report(.pagesMissing, at: .document) }
    let strings = [document.title, options.creator, options.producer]
    if !strings.allSatisfy(Self.isPlain) { report(.metadataUnwritable, at: .document) }
    for string in strings where Self.isTooLong(string) { report(.stringTooLong, at: .document) }
  }

  private mutating func checkOutline(_ entries: [OutlineEntry], path: [Int]) {
    for (index, entry) in entries.enumerated() {
      let place = ConformanceFinding.Place.bookmark(path + [index])
      if entry.title.isEmpty { report(.bookmarkUntitled, at: place) }
      if !document.pages.indices.contains(entry.page) { report(.bookmarkDangling, at: place) }
      if Self.isTooLong(entry.title) { report(.stringTooLong, at: place) }
      checkOutline(entry.children, path: path + [index])
    }
  }

  // MARK: Strings

  /// Letters and digits in parts of one to eight, the first part of letters alone: what every tag of BCP 47 looks like.
  static func isLanguageTag(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let language = parts.first, language.count >= 2, language.allSatisfy(isLetter) else { return false }
    return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) } }
  }

  /// Whether XML can hold the text.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF }
  }

  /// Counted as the bytes of UTF-16 with its mark, the longer of the two forms that a text string has.
  static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > 16_000 && text.utf16.count * 2 + 2 > 32_767
  }
}
