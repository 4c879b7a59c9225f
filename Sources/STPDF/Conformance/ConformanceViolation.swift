internal import STDiagnostics

/// Something that a conforming file must not have.
///
/// Not here because it cannot be said in a `PageDocument`, or is never written: content that is both artefact and tagged,
/// tagged content within other tagged content, structure types without a standard meaning, annotations, scripts,
/// encryption, transparency, pictures, colour, and saved graphics states nested too deep.
enum ConformanceViolation: Sendable, Hashable, CaseIterable {
  // The document.
  case titleMissing, languageMissing, languageMalformed, pagesMissing, metadataUnwritable, stringTooLong
  case bookmarkUntitled, bookmarkDangling
  // Pages.
  case pageSizeOutOfRange, coordinateOutOfRange, inkOutOfRange
  // Text.
  case fontNotEmbeddable, glyphMissing, textUnreadable, textPrivate
  // The bond between content and structure.
  case contentMisnumbered, contentUntagged, contentTaggedTwice, contentDangling
  // Structure.
  case rootNotDocument, nestingIllegal, contentMisplaced, elementEmpty
  case headingFirstNotOne, headingSkipped
  case listItemWithoutBody, figureWithoutAlternative
  case tableIrregular, headerWithoutScope, cellAttributeMisplaced, cellSpanInvalid
}

extension ConformanceProfile {
  /// The clause that forbids the violation; nil where the standard allows it. Without a default branch, so that a new
  /// violation is decided for every standard.
  func clause(against violation: ConformanceViolation) -> String? {
    switch self {
    case .pdfA2a: violation.clauseOfPDFA2
    case .pdfUA1: violation.clauseOfPDFUA1
    }
  }
}

extension ConformanceViolation {
  /// ISO 19005-2:2011, level A. It also holds files to ISO 32000-1 (5.1).
  fileprivate var clauseOfPDFA2: String? {
    switch self {
    case .titleMissing: nil
    case .languageMissing, .languageMalformed: "ISO 19005-2, 6.7.4"
    case .pagesMissing: "ISO 32000-1, 7.7.3.3"
    case .metadataUnwritable: "ISO 19005-2, 6.6.2.1"
    case .stringTooLong: "ISO 19005-2, 6.1.13"
    case .bookmarkUntitled, .bookmarkDangling: "ISO 32000-1, 12.3.3"
    case .pageSizeOutOfRange: "ISO 19005-2, 6.1.13"
    case .coordinateOutOfRange: "ISO 32000-1, C.2"
    case .inkOutOfRange: "ISO 32000-1, 8.6.4.2"
    case .fontNotEmbeddable: "ISO 19005-2, 6.2.11.4.1"
    case .glyphMissing: "ISO 19005-2, 6.2.11.8"
    case .textUnreadable: "ISO 19005-2, 6.2.11.7.2"
    case .textPrivate: "ISO 19005-2, 6.2.11.7.3"
    case .contentMisnumbered, .contentTaggedTwice, .contentDangling: "ISO 32000-1, 14.7.4"
    case .contentUntagged: "ISO 19005-2, 6.7.3.3"
    case .rootNotDocument, .nestingIllegal, .contentMisplaced: "ISO 32000-1, 14.8.4"
    case .elementEmpty: nil
    case .headingFirstNotOne, .headingSkipped: nil
    case .listItemWithoutBody, .figureWithoutAlternative: nil
    case .tableIrregular, .headerWithoutScope: nil
    case .cellAttributeMisplaced, .cellSpanInvalid: "ISO 32000-1, 14.8.5.7"
    }
  }

  /// ISO 14289-1:2014. It also holds files to ISO 32000-1 (6.1).
  fileprivate var clauseOfPDFUA1: String? {
    switch self {
    case .titleMissing: "ISO 14289-1, 7.1"
    case .languageMissing, .languageMalformed: "ISO 14289-1, 7.2"
    case .pagesMissing: "ISO 32000-1, 7.7.3.3"
    case .metadataUnwritable: "ISO 14289-1, 7.1"
    case .stringTooLong: nil
    case .bookmarkUntitled, .bookmarkDangling: "ISO 32000-1, 12.3.3"
    case .pageSizeOutOfRange, .coordinateOutOfRange: nil
    case .inkOutOfRange: "ISO 32000-1, 8.6.4.2"
    case .fontNotEmbeddable: "ISO 14289-1, 7.21.4.1"
    case .glyphMissing: "ISO 14289-1, 7.21.8"
    case .textUnreadable: "ISO 14289-1, 7.21.7"
    case .textPrivate: nil
    case .contentMisnumbered: "ISO 32000-1, 14.7.4"
    case .contentUntagged, .contentTaggedTwice, .contentDangling: "ISO 14289-1, 7.1"
    case .rootNotDocument: "ISO 14289-1, 7.1"
    case .nestingIllegal, .contentMisplaced, .elementEmpty: "ISO 14289-1, 7.2"
    case .headingFirstNotOne, .headingSkipped: "ISO 14289-1, 7.4.2"
    case .listItemWithoutBody: "ISO 14289-1, 7.6"
    case .figureWithoutAlternative: "ISO 14289-1, 7.3"
    case .tableIrregular: "ISO 14289-1, 7.2"
    case .headerWithoutScope: "ISO 14289-1, 7.5"
    case .cellAttributeMisplaced, .cellSpanInvalid: "ISO 32000-1, 14.8.5.7"
    }
  }

  /// Stable: never reused, never renumbered. `PDFA` where PDF/A forbids it, `PDFUA` where PDF/UA alone does.
  var rule: RuleID {
    switch self {
    case .languageMissing: "PDFA-01"
    case .languageMalformed: "PDFA-02"
    case .pagesMissing: "PDFA-03"
    case .metadataUnwritable: "PDFA-04"
    case .stringTooLong: "PDFA-05"
    case .bookmarkUntitled: "PDFA-06"
    case .bookmarkDangling: "PDFA-07"
    case .pageSizeOutOfRange: "PDFA-08"
    case .coordinateOutOfRange: "PDFA-09"
    case .inkOutOfRange: "PDFA-10"
    case .fontNotEmbeddable: "PDFA-11"
    case .glyphMissing: "PDFA-12"
    case .textUnreadable: "PDFA-13"
    case .textPrivate: "PDFA-14"
    case .contentMisnumbered: "PDFA-15"
    case .contentUntagged: "PDFA-16"
    case .contentTaggedTwice: "PDFA-17"
    case .contentDangling: "PDFA-18"
    case .rootNotDocument: "PDFA-19"
    case .nestingIllegal: "PDFA-20"
    case .contentMisplaced: "PDFA-21"
    case .cellAttributeMisplaced: "PDFA-22"
    case .cellSpanInvalid: "PDFA-23"
    case .titleMissing: "PDFUA-01"
    case .elementEmpty: "PDFUA-02"
    case .headingFirstNotOne: "PDFUA-03"
    case .headingSkipped: "PDFUA-04"
    case .listItemWithoutBody: "PDFUA-05"
    case .figureWithoutAlternative: "PDFUA-06"
    case .tableIrregular: "PDFUA-07"
    case .headerWithoutScope: "PDFUA-08"
    }
  }
}
