internal import STSource

/// A little of what is hidden, to be shown.
enum PDFExcerpt {
  private static let longest = 60

  /// On one line, cut off and masked; nil where there is nothing to show.
  static func make(_ text: String) -> String? {
    let line = text.prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? nil : Excerpt.plain(line, limit: longest)
  }
}
