import STPipeline
import Testing

@Suite struct TodayTests {
  @Test(arguments: [
    "2026-02-30", "2026-2-3", "26-02-03", "2026-02-03 ", "1899-12-31", "2200-01-01", "", "2026-13-01",
  ])
  func `a day that does not exist is no day`(_ text: String) {
    #expect(Today(text) == nil)
  }

  @Test func `the seconds since 1970 give the day in Greenwich`() {
    #expect(Today(secondsSinceEpoch: 0)?.text == "1970-01-01")
    #expect(Today(secondsSinceEpoch: 1_769_903_999)?.text == "2026-01-31")
    #expect(Today(secondsSinceEpoch: 1_769_904_000)?.text == "2026-02-01")
    #expect(Today(secondsSinceEpoch: -1) == nil)
    #expect(Today(secondsSinceEpoch: .max) == nil)
  }
}
