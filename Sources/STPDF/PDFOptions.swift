/// What the caller decides about the files, apart from their content.
package struct PDFOptions: Sendable {
  /// The standards that the files claim and are held to.
  package var profiles: [ConformanceProfile]
  /// Nil leaves the dates out.
  package var date: PDFDate?
  /// The program that made the content.
  package var creator: String
  /// The program that wrote the PDF.
  package var producer: String
  /// Text that a person can read and a golden can hold: nothing compressed, no font programs. Not a conforming file.
  package var isReadable: Bool

  package init(
    profiles: [ConformanceProfile] = ConformanceProfile.allCases, date: PDFDate? = nil,
    creator: String = "bilaga", producer: String = "bilaga", isReadable: Bool = false
  ) {
    self.profiles = profiles
    self.date = date
    self.creator = creator
    self.producer = producer
    self.isReadable = isReadable
  }
}
