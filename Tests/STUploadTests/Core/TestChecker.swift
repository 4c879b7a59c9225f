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
      PrivacyGuard(try #require(lexicon, "\(findings)")), try standards.get(), own: Set(numbers),
      limits: limits)
  }

  static let standards = Result {
    func names(_ file: String) throws -> MarkupVocabulary {
      let path = "Forms/gemensamt/namn/" + file
      let (value, findings) = MarkupVocabulary.read(try PackageRoot.bytes(path), file: path)
      return try #require(value, "\(findings)")
    }
    return MarkupStandards(office: try names("office.txt"), openDocument: try names("opendocument.txt"))
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

extension UploadWork {
  /// With the tables of the package, without which there is nothing to test.
  convenience init(_ limits: UploadLimits = UploadLimits()) {
    guard case .success(let standards) = TestChecker.standards else {
      preconditionFailure("Forms/gemensamt/namn cannot be read")
    }
    self.init(limits, standards)
  }
}
