import STLayout
import Testing

@Suite struct ValueFormatTests {
  @Test(arguments: [
    ([1], "1"), ([1, 2], "1, 2"), ([1, 2, 3], "1–3"), ([5, 2, 3, 4, 9, 11, 12], "2–5, 9, 11, 12"),
    ([7, 7], "7"),
  ])
  func threeNumbersInARowBecomeARange(_ numbers: [Int], _ written: String) {
    #expect(ValueFormat.ranges.string(for: .list(numbers.map(TestForms.number))) == written)
  }

  @Test func anEmptyListIsPrintedAsNothing() {
    #expect(ValueFormat.ranges.string(for: .list([])) == nil)
    #expect(ValueFormat.codes.string(for: .list([])) == nil)
    #expect(ValueFormat.text.string(for: nil) == nil)
  }

  @Test(arguments: [(725, "7,25"), (700, "7,00"), (5, "0,05"), (6600, "66,00"), (-150, "−1,50")])
  func monthsHaveTwoDecimalsAndAComma(_ hundredths: Int, _ written: String) {
    #expect(ValueFormat.months.string(for: .number(hundredths: hundredths, pointer: "")) == written)
  }

  @Test(arguments: [(8000, "80\u{A0}%"), (6250, "62,5\u{A0}%"), (3333, "33,33\u{A0}%")])
  func percentIsWrittenWithoutNeedlessDecimals(_ hundredths: Int, _ written: String) {
    #expect(ValueFormat.percent.string(for: .number(hundredths: hundredths, pointer: "")) == written)
  }

  @Test func datesAndNumbersAreWrittenAsTheFormsAsk() {
    let start = TestForms.date(2009, 1, 5)
    let end = TestForms.date(2010, 12, 31)
    #expect(ValueFormat.yymmdd.string(for: start) == "090105")
    #expect(ValueFormat.period.string(for: TestForms.period(start, end)) == "090105–101231")
    #expect(ValueFormat.period.string(for: .group(["start": start])) == "090105–")
    #expect(ValueFormat.identity.string(for: TestForms.text("191212121212")) == "19121212-1212")
    #expect(ValueFormat.postalCode.string(for: TestForms.text("12345")) == "123\u{A0}45")
    #expect(ValueFormat.postalCode.string(for: TestForms.text("SW1A 1AA")) == "SW1A 1AA")
    let signed = PaperValue.group(["place": TestForms.text("Provstad"), "date": end])
    #expect(ValueFormat.placeDate.string(for: signed) == "Provstad 2010-12-31")
    #expect(ValueFormat.placeDate.string(for: .group([:])) == nil)
  }
}
