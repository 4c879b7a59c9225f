import STReport
import STTestSupport
import Testing

/// The picture of the service in the report.
@Suite struct TimelineTests {
  private func page(_ path: String, rename: (String) -> String = { $0 }) throws -> String {
    String(decoding: try ReportSample.report(path, rename: rename).html(style: []), as: UTF8.self)
  }

  private static let complete = "Samples/records/hslf2021-internmedicin.json"

  @Test func `every period is drawn, of its kind, and never outside the picture`() throws {
    let page = try page(Self.complete)
    #expect(page.matches(of: /<rect class="bar st"/).count == 12)
    #expect(page.matches(of: /<rect class="bar bt"/).count == 2)
    #expect(page.matches(of: /<rect class="bar foreign"/).count == 3)
    #expect(page.matches(of: /<rect class="away"/).count == 2)
    let box = try #require(page.firstMatch(of: /viewBox="0 0 (\d+) (\d+)"/))
    let (width, height) = (try #require(Int(box.1)), try #require(Int(box.2)))
    for rect in page.matches(
      of: /<rect class="[a-z -]+" x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)"/)
    {
      let (x, y) = (try #require(Int(rect.1)), try #require(Int(rect.2)))
      #expect(x >= 0 && y >= 0)
      #expect(x + (Int(rect.3) ?? .max / 2) <= width && y + (Int(rect.4) ?? .max / 2) <= height)
    }
  }

  @Test func `gaps and more than full time are said in words as well`() throws {
    #expect(try page(Self.complete).contains("<li>Ingen tjänstgöring 2021-08-16–2021-08-31.</li>"))
    let overlapping = try page(Self.complete) { $0.replacing("\"percent\": 50", with: "\"percent\": 75") }
    #expect(overlapping.contains("<li>Mer än heltid 2025-09-01–2025-10-31: 150 procent.</li>"))
    #expect(overlapping.contains("<rect class=\"over\""))
    #expect(try !page(Self.complete).contains("<rect class=\"over\""))
  }

  @Test func `a span of centuries is a fault to mend and no picture`() throws {
    let page = try page(Self.complete) {
      $0.replacing("\"start\": \"2019-09-01\"", with: "\"start\": \"1019-09-01\"")
    }
    #expect(!page.contains("<svg"))
    #expect(page.contains("Månader på heltid"))
  }
}
