/// Why a file cannot be used as a font. The message is Swedish and names the file.
package struct FontError: Error, Sendable, Hashable {
  package enum Reason: Error, Sendable, Hashable {
    /// The first bytes are those of another kind of file.
    case notTrueType
    /// A table is missing, lies outside the file or differs from its own checksum.
    case damaged(table: String)
    /// The font has a value that no usable text font has.
    case unusable(String)
    /// The licence bits (fsType of the OS/2 table) forbid embedding or subsetting.
    case embeddingForbidden
    /// HarfBuzz could not cut the glyphs out.
    case notSubsettable
  }

  /// What the caller calls the font: its file name.
  package let font: String
  package let reason: Reason

  package init(font: String, reason: Reason) {
    self.font = font
    self.reason = reason
  }

  /// One Swedish sentence without a trailing newline.
  package var message: String {
    switch reason {
    case .notTrueType: "Filen \(font) är inte ett TrueType-typsnitt"
    case .damaged(let table): "Typsnittet \(font) är skadat: tabellen \(table) saknas eller är fel"
    case .unusable(let what): "Typsnittet \(font) går inte att använda: \(what)"
    case .embeddingForbidden: "Typsnittet \(font) får enligt sin licens inte bäddas in i ett dokument"
    case .notSubsettable: "Det gick inte att skära ut tecknen ur typsnittet \(font)"
    }
  }
}
