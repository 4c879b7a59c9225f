internal import STPDFReader

/// Words as they stand on a finished paper.
struct PrintedText: Sendable, Hashable {
  /// Blanks of every kind, line ends among them, are one space; none at the ends.
  let words: String
  /// Where the words begin, counted from 1; nil where nothing at all is painted.
  let page: Int?
  /// Nothing is printed: what is read aloud says that the place is empty.
  let isSilent: Bool

  init(_ words: String, page: Int?, isSilent: Bool = false) {
    self.words = Self.tidied(words)
    self.page = page
    self.isSilent = isSilent
  }

  /// Everything below an element. What stands in for something else when it is read aloud is not printed.
  init(_ tag: PDFTag) {
    var words = ""
    var page: Int?
    var isSilent = false
    Self.gather(tag, &words, &page, &isSilent)
    self.init(words, page: page.map { $0 + 1 }, isSilent: isSilent)
  }

  /// Nil where the place is empty.
  var value: String? { isSilent || words.isEmpty ? nil : words }

  /// Whether these are the words, however they are broken into lines.
  func says(_ other: String) -> Bool { Self.squeezed(words) == Self.squeezed(other) }

  /// The same with every blank left out; nil where the place is empty.
  var squeezedValue: String? { value.map(Self.squeezed) }

  static func tidied(_ text: String) -> String { Blanks.tidied(text) }

  /// Without blanks: what is painted piece by piece is compared without regard to what lies between the pieces.
  static func squeezed(_ text: String) -> String { Blanks.squeezed(text) }

  /// Where an element begins, counted from 1; nil where nothing at all is painted.
  static func page(of tag: PDFTag) -> Int? {
    for child in tag.children {
      switch child {
      case .text(_, let page): return page + 1
      case .tag(let inner): if let page = page(of: inner) { return page }
      }
    }
    return nil
  }

  private static func gather(
    _ tag: PDFTag, _ words: inout String, _ page: inout Int?, _ isSilent: inout Bool
  ) {
    let isReplaced = tag.actualText != nil
    if isReplaced { isSilent = true }
    for child in tag.children {
      switch child {
      case .text(let text, let index):
        page = page ?? index
        if !isReplaced { words += text }
      case .tag(let inner):
        // Paragraphs of one text have no space between them.
        if inner.role == "P", !isReplaced { words += " " }
        gather(inner, &words, &page, &isSilent)
      }
    }
  }
}
