import STIngest
import STModel
import STRules
import STTestSupport
import Testing

/// The assessor with the tables of the package.
enum TestAssessor {
  static func make() throws -> RecordAssessor {
    RecordAssessor(rules: try catalogue(), forms: try forms())
  }

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

  static func assess(_ document: RecordDocument, today: Day) throws -> Assessment {
    try make().assess(record: document.record, locate: document.location(of:), today: today)
  }
}
