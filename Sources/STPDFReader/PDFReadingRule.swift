package import STDiagnostics

/// Every rule of reading finished papers: the one list of `LASPDF` ids. Numbers are never reused. 01–19 the file,
/// 20–39 pages and text, 40–59 tags.
package enum PDFReadingRule: String, Sendable, CaseIterable {
  case emptyFile = "LASPDF-01"
  case notPDF = "LASPDF-02"
  case tooLarge = "LASPDF-03"
  case encrypted = "LASPDF-04"
  case damaged = "LASPDF-05"
  case inflatesTooMuch = "LASPDF-06"
  case filter = "LASPDF-07"
  case objectUnreadable = "LASPDF-08"
  case tooManyObjects = "LASPDF-09"
  case titlesDiffer = "LASPDF-10"
  case activeContent = "LASPDF-11"

  case pageTree = "LASPDF-20"
  case tooManyPages = "LASPDF-21"
  case pageSize = "LASPDF-22"
  case contentSyntax = "LASPDF-23"
  case contentNotFollowed = "LASPDF-24"
  case unknownFont = "LASPDF-25"
  case unmappedCharacter = "LASPDF-26"
  case unicodeMap = "LASPDF-27"
  case untaggedText = "LASPDF-28"
  case annotations = "LASPDF-29"
  case tooMuchText = "LASPDF-30"
  case hiddenText = "LASPDF-31"
  case pageCut = "LASPDF-32"
  case actualTextDiffers = "LASPDF-33"

  case noTags = "LASPDF-40"
  case tagMalformed = "LASPDF-41"
  case tagsTooDeep = "LASPDF-42"
  case tagRepeated = "LASPDF-43"
  case contentMissing = "LASPDF-44"
  case contentRepeated = "LASPDF-45"
  case contentUnowned = "LASPDF-46"
  case tooManyTags = "LASPDF-47"
  case kidNotFollowed = "LASPDF-48"

  package var id: RuleID { RuleID(rawValue: rawValue) }
}
