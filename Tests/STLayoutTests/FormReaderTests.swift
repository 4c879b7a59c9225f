import STDiagnostics
import STLayout
import STTestSupport
import Testing

@Suite struct FormReaderTests {
  static let smallest = """
    {"id": "x", "slug": "x", "documentTitle": "X", "title": {"overline": "A", "main": "B"}, "footer": "F",
     "body": [BODY]}
    """

  static let faults: [(String, String)] = [
    (#"{"type": "boxar"}"#, "/body/0/type"),
    (#"{"type": "heading"}"#, "/body/0/text"),
    (#"{"type": "boxes", "rows": [{"boxes": [{"label": "L"}]}]}"#, "/body/0/rows/0/boxes/0/value"),
    (
      #"{"type": "boxes", "rows": [{"boxes": [{"label": "L", "value": "a", "vidth": 3}]}]}"#,
      "/body/0/rows/0/boxes/0/vidth"
    ),
    (
      #"{"type": "boxes", "rows": [{"boxes": [{"label": "L", "value": "a", "format": "yymmd"}]}]}"#,
      "/body/0/rows/0/boxes/0/format"
    ),
    (#"{"type": "space", "height": 4000}"#, "/body/0/height"),
    (#"{"type": "use", "part": "finns-inte"}"#, "/body/0/part"),
    (#"{"type": "table", "name": "N", "over": "o", "columns": []}"#, "/body/0/columns"),
    (
      #"{"type": "table", "name": "N", "over": "o", "columns": [{"label": "L", "width": 1}]}"#,
      "/body/0/columns/0/value"
    ),
  ]

  static func findings(_ body: String) -> [Diagnostic] {
    let json = smallest.replacing("BODY", with: body)
    return FormReader().form(json: Array(json.utf8), file: "x.json").findings
  }

  @Test func theSmallestFormIsRead() {
    let json = Self.smallest.replacing("BODY", with: "")
    #expect(FormReader().form(json: Array(json.utf8), file: "x.json").form?.id == "x")
  }

  @Test(arguments: faults)
  func aFaultInAFormHasItsPlace(_ body: String, _ pointer: String) {
    #expect(Self.findings(body).map { $0.location?.pointer } == [pointer])
    #expect(Self.findings(body).allSatisfy { ($0.location?.line ?? 0) == 2 })
  }

  @Test func allFaultsOfAFormAreReportedAtOnce() {
    let body = #"{"type": "heading"}, {"type": "boxar"}, {"type": "space", "height": "2"}"#
    #expect(Self.findings(body).count == 3)
  }

  @Test func twoFormsWithOneIdAreRefused() {
    let json = Array(Self.smallest.replacing("BODY", with: "").utf8)
    let files = ["a", "b"].map { FormLibrary.File(path: "r/blanketter/\($0).json", bytes: json) }
    let (library, findings) = FormLibrary.read(files)
    #expect(library == nil)
    #expect(findings.map(\.rule) == ["BLANKETT-01"])
  }

  @Test func aPartIsFilledInWithItsParameters() throws {
    let parts = """
      {"parts": [{"name": "p", "body": [{"type": "boxes", "rows": [{"boxes":
        [{"label": "L", "value": "signer.{roll}.name", "official": ["A"]}]}]}]}]}
      """
    let form = Self.smallest.replacing(
      "BODY", with: #"{"type": "use", "part": "p", "with": {"roll": "chef"}, "official": {"L": "B"}}"#)
    let library = try #require(
      FormLibrary.read([
        FormLibrary.File(path: "r/delar.json", bytes: Array(parts.utf8)),
        FormLibrary.File(path: "r/blanketter/x.json", bytes: Array(form.utf8)),
      ]).library)
    guard case .boxes(let rows, _)? = library["x"]?.body.first else {
      Issue.record("no boxes")
      return
    }
    #expect(rows[0][0].path == "signer.chef.name")
    #expect(rows[0][0].official == ["B"])
  }
}
