package import STDigest
internal import STSource

/// What came of looking into a file, or of cleaning it. Nothing in it shows an identity number.
package struct UploadOutcome: Sendable {
  package enum Status: String, Sendable, Hashable, CaseIterable {
    /// Nothing was found.
    case ren
    /// Something was found.
    case fynd
    /// Something was found and is gone in the copy.
    case rensad
    /// The file is not taken, and there is no copy.
    case stoppad
  }

  /// What the person calls the file.
  package let name: String
  /// Nil where it is not known.
  package let kind: FileKind?
  package let status: Status
  /// What the file hides, or, once cleaned, what its copy still holds.
  package let findings: [UploadFinding]
  /// What was found in the file and is gone in the copy.
  package let removed: [UploadFinding]
  /// What was not looked at, in Swedish sentences.
  package let notSeen: [String]
  package let before: SHA256Digest
  package let copy: Copy?
  /// Why the file is not taken.
  package let reason: UploadFinding?

  /// A clean copy, proven.
  package struct Copy: Sendable {
    /// Its name, without folders and without identity numbers.
    package let name: String
    package let bytes: [UInt8]
    package let digest: SHA256Digest

    init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
      digest = SHA256Digest(of: bytes)
    }
  }

  init(
    name: String, kind: FileKind?, status: Status, findings: [UploadFinding], removed: [UploadFinding] = [],
    notSeen: [String], before: [UInt8], copy: Copy? = nil, reason: UploadFinding? = nil
  ) {
    self.name = name
    self.kind = kind
    self.status = status
    self.findings = Self.bounded(findings).map(\.masked)
    self.removed = Self.bounded(removed).map(\.masked)
    self.notSeen = notSeen + Self.neverSeen
    self.before = SHA256Digest(of: before)
    self.copy = copy
    self.reason = reason?.masked
  }

  /// The first findings of each rule, and how many more there are: a report is for people.
  private static func bounded(_ findings: [UploadFinding]) -> [UploadFinding] {
    var counts: [UploadRule: Int] = [:]
    var shown: [UploadFinding] = []
    for finding in findings {
      counts[finding.rule, default: 0] += 1
      if counts[finding.rule, default: 0] <= most { shown.append(finding) }
    }
    let cut = UploadRule.all.filter { counts[$0, default: 0] > most }
    return shown
      + cut.map { rule in
        UploadFinding(
          rule, at: "fler ställen", detail: ": \(counts[rule, default: 0] - most) till",
          isRemovable: findings.allSatisfy { $0.rule != rule || $0.isRemovable })
      }
  }

  /// So many findings of one rule are listed.
  private static let most = 100

  private static let neverSeen = [
    "Text i bilder och på inskannade sidor läses inte.",
    "Vattenstämplar och det som kan stå mellan raderna söks inte.",
    "Kontaktuppgifter till den som söker eller intygar räknas inte som fynd.",
  ]
}

extension UploadFinding {
  /// Made fit for a report: short, on one line, identity numbers masked.
  fileprivate var masked: UploadFinding {
    UploadFinding(
      rule, at: Excerpt.plain(place), detail: Excerpt.plain(detail),
      excerpt: excerpt.map { Excerpt.plain($0) },
      isRemovable: isRemovable)
  }
}
