/// A piece of content that has been marked (ISO 32000-1, 14.6).
struct PDFMark {
  /// Whether its layer is off.
  var isHidden = false
  /// Its number in the structure of the document.
  var number: Int?
  /// What is to be read instead of it (14.9.4).
  var actualText: String?
  /// How much text, and how many unknown codes, came before it.
  var firstRun = 0
  var unknownCodes = 0
}
