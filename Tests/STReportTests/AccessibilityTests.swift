import STReport
import STTestSupport
import Testing

/// The report in a browser, held to WCAG 2.2 AA as far as a program can.
@Suite(.serialized, .enabled(if: Axe.isInstalled, "chromium or axe is not installed"))
struct AccessibilityTests {
  @Test(
    arguments: [ReportSample.faulty, "Samples/records/hslf2021-internmedicin.json"], [1200, 390])
  func `axe finds nothing on a screen or a phone, and no line is cut off`(
    _ path: String, _ width: Int
  ) throws {
    let page = try ReportSample.report(path).html(style: PackageRoot.bytes(ReportSample.style))
    #expect(try Axe.faults(of: page, width: width) == [])
  }

  @Test func `axe is asked in earnest: a page with faults has them found`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>Fel</title></head><body><main><h1>Fel</h1>
      <p style="color: #bbb; width: 500px">Grått</p></main></body></html>
      """
    let faults = try Axe.faults(of: Array(page.utf8), width: 390)
    #expect(faults == ["color-contrast p", "html-has-lang html", "reflow 508"])
  }
}
