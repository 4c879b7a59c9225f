import STDiagnostics
import STUpload
import Testing

/// A whole file with something hidden in one place, and what must become of it.
struct PlantedFile: Sendable, CustomTestStringConvertible {
  enum Fate: Sendable {
    /// Gone in the copy.
    case removed
    /// Named, and left for a person to judge, since it is seen or needed.
    case told
    /// No copy, and the reason is said.
    case stopped
  }

  /// Kind and place: `docx/hidden text`.
  let name: String
  let rule: String
  let fate: Fate
  let bytes: [UInt8]
  /// What must stand nowhere in a copy; none where what is hidden is no text.
  let secrets: [String]

  init(
    _ name: String, _ rule: String, _ bytes: [UInt8], _ fate: Fate = .removed,
    secrets: [String] = [HidingPlace.secret]
  ) {
    self.name = name
    self.rule = rule
    self.fate = fate
    self.bytes = bytes
    self.secrets = secrets
  }

  var testDescription: String { name }
  /// Without the dot.
  var ending: String { String(name.prefix { $0 != "/" }) }

  /// Puts the file to the checker as a person would.
  func check(_ checker: UploadChecker, sourceLocation: Testing.SourceLocation = #_sourceLocation)
    throws
  {
    let outcome = checker.clean(bytes, name: "fil." + ending)
    let rules = (outcome.findings + outcome.removed).map(\.rule.id.rawValue)
    let said = Comment(rawValue: "\(name): \(rules) \(outcome.reason?.message ?? "")")
    #expect(rules.contains(rule), said, sourceLocation: sourceLocation)
    switch fate {
    case .stopped:
      #expect(
        outcome.status == .stoppad && outcome.copy == nil, said, sourceLocation: sourceLocation)
      #expect(outcome.reason?.rule.remedy.isEmpty == false, said, sourceLocation: sourceLocation)
    case .told:
      #expect(
        outcome.findings.contains { $0.rule.id.rawValue == rule }, said,
        sourceLocation: sourceLocation)
      #expect(outcome.copy != nil, said, sourceLocation: sourceLocation)
    case .removed:
      let copy = try #require(outcome.copy, said, sourceLocation: sourceLocation)
      let isGone = outcome.removed.contains { $0.rule.id.rawValue == rule }
      #expect(isGone, said, sourceLocation: sourceLocation)
      for secret in secrets {
        let traces = try Self.traces(of: secret, in: copy.bytes)
        #expect(traces == [], said, sourceLocation: sourceLocation)
      }
    }
  }

  /// Where a text stands in a file or in what is packed in it, as UTF-8 or UTF-16.
  static func traces(of text: String, in bytes: [UInt8]) throws -> [String] {
    var found = contains(bytes, text) ? ["filen"] : []
    guard bytes.starts(with: [0x50, 0x4B]) else { return found }
    let work = UploadWork()
    let archive = try ZipArchive.read(bytes, work)
    for entry in archive.entries {
      let content = try archive.content(of: entry, work)
      if entry.name.contains(text) || contains(content, text) { found.append(entry.name) }
    }
    return found
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wide = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    return [Array(text.utf8), wide].contains { bytes.firstRange(of: $0) != nil }
  }
}
