import STIngest
import STModel
import STPrivacy
import STRules
import STTestSupport
import Testing

/// The assessor with the tables of the package.
enum TestAssessor {
  private static let assessor = Result {
    RecordAssessor(
      rules: try catalogue(), forms: try forms(), regulations: try regulations(), privacy: try privacy())
  }

  /// Tables are read once: they never change.
  static func make() throws -> RecordAssessor { try assessor.get() }

  static func catalogue() throws -> RuleCatalogue {
    let (rules, findings) = RuleCatalogue.read(
      try PackageRoot.bytes("Forms/gemensamt/regler.json"), file: "regler.json")
    return try #require(rules, "\(findings)")
  }

  static func forms() throws -> FormCatalogue {
    let (forms, findings) = FormCatalogue.read(
      try PackageRoot.bytes("Forms/gemensamt/blankettkrav.json"), file: "blankettkrav.json")
    return try #require(forms, "\(findings)")
  }

  static func path(of regulation: Regulation) -> String {
    switch regulation {
    case .hslf2021: "Forms/hslf-fs-2021-8/foreskrift.json"
    case .sosfs2015: "Forms/sosfs-2015-8/foreskrift.json"
    }
  }

  static func foreskrift(_ regulation: Regulation) throws -> Foreskrift {
    let path = path(of: regulation)
    let (foreskrift, findings) = Foreskrift.read(try PackageRoot.bytes(path), file: path)
    return try #require(foreskrift, "\(findings)")
  }

  static func regulations() throws -> Regulations {
    Regulations(hslf2021: try foreskrift(.hslf2021), sosfs2015: try foreskrift(.sosfs2015))
  }

  static func privacy() throws -> PrivacyGuard {
    let (lexicon, findings) = PrivacyLexicon.read(
      try PackageRoot.bytes("Forms/gemensamt/integritet.json"), file: "integritet.json")
    return PrivacyGuard(try #require(lexicon, "\(findings)"))
  }

  static func assess(_ document: RecordDocument, today: Day) throws -> Assessment {
    try make().assess(record: document.record, locate: document.location(of:), today: today)
  }
}
