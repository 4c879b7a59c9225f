import STIngest
import STModel
import STPrivacy
import STReport
import STRules
import STTestSupport
import Testing

/// Reports on records of the package, judged on a fixed day.
enum ReportSample {
  static func assessment(_ path: String, rename: (String) -> String = { $0 }) throws -> Assessment {
    let text = rename(String(decoding: try PackageRoot.bytes(path), as: UTF8.self))
    let (read, findings) = RecordReader.read(bytes: Array(text.utf8), file: "post.json")
    let document = try #require(read, "\(findings)")
    let rules = try #require(
      RuleCatalogue.read(try PackageRoot.bytes("Forms/gemensamt/regler.json"), file: "regler.json").value)
    let forms = try #require(
      FormCatalogue.read(try PackageRoot.bytes("Forms/gemensamt/blankettkrav.json"), file: "b.json").value)
    func foreskrift(_ folder: String) throws -> Foreskrift {
      let path = "Forms/\(folder)/foreskrift.json"
      return try #require(Foreskrift.read(try PackageRoot.bytes(path), file: path).value)
    }
    let regulations = Regulations(
      hslf2021: try foreskrift("hslf-fs-2021-8"), sosfs2015: try foreskrift("sosfs-2015-8"))
    let lexicon = try #require(
      PrivacyLexicon.read(try PackageRoot.bytes("Forms/gemensamt/integritet.json"), file: "i.json").value)
    let today = try #require(Day("2026-01-15"))
    return RecordAssessor(
      rules: rules, forms: forms, regulations: regulations, privacy: PrivacyGuard(lexicon)
    ).assess(
      record: document.record, locate: document.location(of:), today: today, reading: findings)
  }

  static func report(_ path: String, rename: (String) -> String = { $0 }) throws -> CheckReport {
    CheckReport(try assessment(path, rename: rename), file: "post.json", version: "0.0")
  }

  static let faulty = "Samples/records/hslf2021-utkast.json"
  static let style = "Forms/rapport/rapport.css"
}
