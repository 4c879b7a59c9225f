import STDiagnostics
import Testing

@testable import STUpload

/// A whole file with something hidden in one place, and what must become of it.
struct PlantedFile: Sendable, CustomTestStringConvertible {
  enum Fate: String, Sendable {
    /// Gone in the copy.
    case removed
    /// Named, and left for a person to judge, since it is seen or needed.
    case told
    /// No copy, and the reason is said.
    case stopped
  }

  /// What is planted in most of them; no ordinary word has these letters.
  static let secret = "Xyzzyhemlis"

  /// Kind and place: `docx/hidden text`.
  let name: String
  let rule: String
  let fate: Fate
  let bytes: [UInt8]
  /// What must stand nowhere in a copy; none where what is hidden is no text.
  let secrets: [String]
  /// What it was before anything was hidden, where that is another file: not every viewer reads past what is planted.
  let plain: [UInt8]?

  init(
    _ name: String, _ rule: String, _ bytes: [UInt8], _ fate: Fate = .removed,
    secrets: [String] = [secret], plain: [UInt8]? = nil
  ) {
    self.name = name
    self.rule = rule
    self.fate = fate
    self.bytes = bytes
    self.secrets = secrets
    self.plain = plain
  }

  var testDescription: String { name }
  /// Without the dot.
  var ending: String { String(name.prefix { $0 != "/" }) }

  /// The name of its file in a folder: kind and place.
  var fileName: String {
    let letters = name.unicodeScalars.map {
      $0.properties.isAlphabetic || $0.properties.numericType != nil ? Character($0) : "-"
    }
    return "\(String(letters)).\(ending)"
  }

  /// What programs of others can look for, and must not find in a copy.
  var words: [String] {
    guard fate == .removed else { return [] }
    return secrets.filter { $0.utf8.count > 4 && $0.utf8.allSatisfy { 0x21...0x7E ~= $0 } }
  }
}

// MARK: - What must hold

extension PlantedFile {
  /// Puts the file to the checker as a person would.
  func check(_ checker: UploadChecker, sourceLocation: Testing.SourceLocation = #_sourceLocation)
    throws
  {
    let outcome = checker.clean(bytes, name: fileName)
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
      let copy = try #require(outcome.copy?.bytes, said, sourceLocation: sourceLocation)
      let isGone = outcome.removed.contains { $0.rule.id.rawValue == rule }
      #expect(isGone, said, sourceLocation: sourceLocation)
      for secret in secrets {
        let traces = try Self.traces(of: secret, in: copy)
        #expect(traces == [], said, sourceLocation: sourceLocation)
      }
      let twice = checker.clean(copy, name: fileName).copy?.bytes
      #expect(twice == copy, said, sourceLocation: sourceLocation)
    }
  }

  /// Where a text stands in a file or in what is packed in it, as UTF-8 or UTF-16.
  private static func traces(of text: String, in bytes: [UInt8]) throws -> [String] {
    let packed = bytes.starts(with: [0x50, 0x4B]) ? try parts(of: bytes, with: text) : []
    return contains(bytes, text) ? ["filen"] + packed : packed
  }

  /// The names of all entries of an archive that hold a text, in their names or in their content.
  static func parts(of archive: [UInt8], with text: String) throws -> [String] {
    let work = UploadWork()
    let zip = try ZipArchive.read(archive, work)
    return try zip.entries.filter { entry in
      let content = try zip.content(of: entry, work)
      return entry.name.contains(text) || contains(content, text)
    }.map(\.name)
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wide = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    return [Array(text.utf8), wide].contains { bytes.firstRange(of: $0) != nil }
  }

  /// Members as they are, where a format is tried alone.
  static func keep(_ member: Inspection.Member, _ work: UploadWork) -> [UInt8] { member.bytes }
}
