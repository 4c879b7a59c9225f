package import STDiagnostics

/// Every rule of reading: the one list of `INLAS` ids (and `SCH-1`, which speaks of the record's own version).
///
/// Numbers are never reused. 01–09 the input as a whole, 10–19 JSON, 20–39 structure and values, 40–49 XML.
package enum ReadingRule: String, Sendable, CaseIterable {
  case emptyInput = "INLAS-01"
  case inputTooLarge = "INLAS-02"
  case unknownFormat = "INLAS-03"
  case wrongEncoding = "INLAS-04"
  case invalidUTF8 = "INLAS-05"
  case tooDeep = "INLAS-06"
  case tooManyValues = "INLAS-07"
  case internalFault = "INLAS-08"
  case moreFindings = "INLAS-09"

  case jsonSyntax = "INLAS-10"
  case jsonEndsEarly = "INLAS-11"
  case jsonTrailingData = "INLAS-12"
  case jsonDuplicateKey = "INLAS-13"
  case jsonControlCharacter = "INLAS-14"
  case jsonEscape = "INLAS-15"
  case jsonLoneSurrogate = "INLAS-16"
  case jsonNumber = "INLAS-17"

  case missingKey = "INLAS-20"
  case unknownKey = "INLAS-21"
  case wrongType = "INLAS-22"
  case nullValue = "INLAS-23"
  case emptyText = "INLAS-24"
  case textTooLong = "INLAS-25"
  case wrongPattern = "INLAS-26"
  case notInList = "INLAS-27"
  case outOfRange = "INLAS-28"
  case forbiddenCharacter = "INLAS-29"
  case wrongDate = "INLAS-30"
  case wrongCount = "INLAS-31"
  case tooManyEntities = "INLAS-32"
  case notNormalised = "INLAS-33"
  case invalidTable = "INLAS-34"

  case xmlSyntax = "INLAS-40"
  case xmlDoctype = "INLAS-41"
  case xmlNamespace = "INLAS-42"
  case xmlStrayText = "INLAS-43"
  case xmlRepeatedElement = "INLAS-44"
  case xmlExtension = "INLAS-45"

  case schemaVersion = "SCH-1"

  package var id: RuleID { RuleID(rawValue: rawValue) }
}
