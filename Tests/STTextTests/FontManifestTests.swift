import STDiagnostics
import STTestSupport
import Testing

@testable import STText

@Suite struct FontManifestTests {
  @Test func ourFontsAreInstalledAsPinned() throws {
    let (fonts, findings) = try TestFonts.manifest().open(TestFonts.bytes)
    #expect(findings == [])
    #expect(
      fonts?.regular.faces.map(\.postScriptName) == ["NotoSans-Regular", "DejaVuSans"])
    #expect(fonts?.bold.faces.map(\.postScriptName) == ["NotoSans-Bold", "DejaVuSans-Bold"])
  }

  @Test func aMissingFontNamesThePackageToInstall() throws {
    let (fonts, findings) = try TestFonts.manifest().open { family, file in
      file.name == "DejaVuSans.ttf" ? nil : TestFonts.bytes(family, file)
    }
    #expect(fonts == nil)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == "TYPSNITT-01")
    #expect(finding.remedy?.contains("apt-get install fonts-dejavu-core") == true)
    #expect(finding.location?.pointer == "/families/1/files/0/file")
    #expect((finding.location?.line ?? 0) > 1)
  }

  @Test func anotherVersionOfAFontIsRefused() throws {
    let (fonts, findings) = try TestFonts.manifest().open { family, file in
      TestFonts.bytes(family, file).map { $0 + [0] }
    }
    #expect(fonts == nil)
    #expect(findings.map(\.rule) == ["TYPSNITT-02", "TYPSNITT-02", "TYPSNITT-02", "TYPSNITT-02"])
  }

  @Test(arguments: [
    (#"{"families": []}"#, "INLAS-34"),
    (#"{"families": 1}"#, "INLAS-22"),
    (#"{}"#, "INLAS-20"),
    ("", "INLAS-01"),
    (Self.manifest(sha256: "ABC"), "INLAS-34"),
    (Self.manifest(file: "../x.ttf"), "INLAS-34"),
    (Self.manifest(style: "fet"), "INLAS-27"),
    (Self.manifest(style: "bold"), "INLAS-34"),
  ])
  func aFaultInTheManifestHasItsPlace(_ json: String, _ rule: String) {
    let (manifest, findings) = FontManifest.read(json: Array(json.utf8), file: "fonts.json")
    #expect(manifest == nil)
    #expect(findings.contains { $0.rule.rawValue == rule && $0.location?.file == "fonts.json" })
  }

  @Test func aFileWithTheRightHashThatIsNoFontIsReported() throws {
    let json = Self.manifest(both: true)
    let manifest = try #require(FontManifest.read(json: Array(json.utf8), file: "fonts.json").manifest)
    #expect(manifest.open { _, _ in [] }.findings.map(\.rule) == ["TYPSNITT-03", "TYPSNITT-03"])
  }

  /// SHA-256 of nothing.
  private static let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  private static func manifest(
    file: String = "a.ttf", style: String = "regular", sha256: String = empty, both: Bool = false
  ) -> String {
    let entry = #"{"file": "\#(file)", "style": "\#(style)", "sha256": "\#(sha256)"}"#
    let second = both ? #", {"file": "b.ttf", "style": "bold", "sha256": "\#(empty)"}"# : ""
    return #"""
      {"families": [{"name": "A", "version": "1", "licence": "fri", "package": "p", "folder": "/p",
        "files": [\#(entry)\#(second)]}]}
      """#
  }
}
