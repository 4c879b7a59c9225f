/// What the reader of one kind of file has found.
package struct Inspection: Sendable {
  package var findings: [UploadFinding] = []
  /// Everything that can be read as text, for the privacy guard and for the comparison after cleaning.
  package var texts: [Text] = []
  /// Files within the file, which are looked into in their turn.
  package var members: [Member] = []
  /// What was not looked at, in Swedish sentences; stands in every report.
  package var notSeen: [String] = []

  /// What a reader sees besides text, in words and figures that are the same after cleaning: pages, links, paint.
  package var marks: [String] = []

  package init() {}

  mutating func add(_ left: LeftWords, at place: String) {
    guard !left.words.isEmpty else { return }
    texts.append(Text(left.text, at: LeftWords.place(place), isVisible: false, isKept: true))
  }

  /// A piece of text and where it stands.
  package struct Text: Sendable, Hashable {
    package let place: String
    package let text: String
    /// Whether a reader of the file sees it: what is seen must be there after cleaning, letter for letter.
    package let isVisible: Bool
    /// Whether it is there after cleaning: all that is seen, and names and the like that the file cannot do without.
    package let isKept: Bool

    /// - Parameter isKept: as `isVisible` where it is not said.
    package init(_ text: String, at place: String, isVisible: Bool, isKept: Bool? = nil) {
      self.place = place
      self.text = text
      self.isVisible = isVisible
      self.isKept = isKept ?? isVisible
    }
  }

  /// A file within the file.
  package struct Member: Sendable, Hashable {
    package let name: String
    package let bytes: [UInt8]
    /// Whether cleaning the file takes this one away, rather than clean it in its turn. Then it is looked into for the
    /// report only, and nothing in it can stop the cleaning.
    package let isRemoved: Bool

    package init(_ name: String, _ bytes: [UInt8], isRemoved: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.isRemoved = isRemoved
    }
  }
}
