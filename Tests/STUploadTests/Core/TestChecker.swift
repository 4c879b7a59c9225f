import STDiagnostics
import STModel
import STPrivacy
import STTestSupport
import STUpload
import Testing

/// The checker with the table of the package.
enum TestChecker {
  /// Made up: December 1912, with a valid check digit.
  static let number = "19121212-1212"

  static func make(own: String? = nil, limits: UploadLimits = UploadLimits()) throws -> UploadChecker {
    let table = "Forms/gemensamt/integritet.json"
    let (lexicon, findings) = PrivacyLexicon.read(try PackageRoot.bytes(table), file: table)
    let numbers = try own.map { try #require(Personnummer($0)) }.map { [$0] } ?? []
    return UploadChecker(
      PrivacyGuard(try #require(lexicon, "\(findings)")), own: Set(numbers), limits: limits)
  }

  static func inspect(_ text: String, name: String = "a.txt") throws -> UploadOutcome {
    try make().inspect(Array(text.utf8), name: name)
  }

  static func clean(_ text: String, name: String = "a.txt") throws -> UploadOutcome {
    try make().clean(Array(text.utf8), name: name)
  }
}

extension UploadOutcome {
  /// The rules of what was found, in order.
  var rules: [String] { findings.map(\.rule.id.rawValue) }
  var removedRules: [String] { removed.map(\.rule.id.rawValue) }
  /// The copy, as text.
  var text: String? { copy.map { String(decoding: $0.bytes, as: UTF8.self) } }
}
