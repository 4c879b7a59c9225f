package import STDiagnostics
package import STModel

/// Which papers a bundle consists of, in which order and with which numbers.
package struct BundlePlan: Sendable {
  /// One numbered attachment.
  package struct Entry: Sendable {
    package enum Source: Sendable {
      /// A certificate that the program lays out, and where it stands in the record.
      case certificate(Intyg, pointer: String)
      /// A file that somebody uploaded: its clean copy is in the bundle, or the person adds it by hand.
      case uploaded(Attachment)
    }

    package let number: Int
    package let category: AttachmentCategory
    /// What the list of attachments calls its kind.
    package let categoryTitle: String
    /// The part of the file's name that says what kind of paper it is.
    package let slug: String
    package let title: String
    package let sendAs: PostingKind
    package let source: Source
    /// The name of the file; nil for what somebody uploaded.
    package let path: String?
  }

  /// The form of the application.
  package let applicationForm: String
  /// In the order of their numbers, which is the order of posting.
  package let entries: [Entry]
  /// What the plan changed, and what it had to leave out.
  package let findings: [Diagnostic]

  /// The numbers of one category, rising.
  package func numbers(of category: AttachmentCategory) -> [Int] {
    // Looked at where they stand: an entry is large, and this is asked for every line of the list.
    entries.indices.compactMap { entries[$0].category == category ? entries[$0].number : nil }
  }
}

extension BundlePlan {
  /// Plans the bundle of a record.
  ///
  /// - Parameter locate: where in the input a JSON pointer lies.
  /// - Returns: nil together with a finding where the table has no such application.
  package static func make(
    _ record: STRecord, table: AttachmentTable, locate: (String) -> SourceLocation?
  ) -> (plan: BundlePlan?, findings: [Diagnostic]) {
    let kind = record.application?.kind ?? .specialistkompetens
    guard let application = table.application(kind, under: record.st.regulation) else {
      return (nil, [unknownApplication(record, at: locate("/application/kind"))])
    }
    var candidates = BundleCandidates(record: record, application: application)
    candidates.collect(locate: locate)
    let numbering = NumberingPlan(candidates.candidates)
    let entries = numbering.order.compactMap { key in
      numbering.numbers[key].flatMap { candidates.entry(key, number: $0) }
    }
    let findings = candidates.findings + numbering.findings
    let plan = BundlePlan(applicationForm: application.form, entries: entries, findings: findings)
    return (plan, findings)
  }

  private static func unknownApplication(_ record: STRecord, at location: SourceLocation?) -> Diagnostic {
    Diagnostic(
      "PAKET-05", .fel, at: location,
      "Det finns ingen sådan ansökan under \(record.st.regulation.rawValue).",
      remedy: "Kontrollera föreskriften och ansökans slag i posten.")
  }
}
