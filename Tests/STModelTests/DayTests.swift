import STModel
import Testing

@Suite struct DayTests {
  @Test func everyDayOfTheCalendarReadsBackAsWritten() throws {
    var number = try #require(Day("0001-01-01")).number
    for year in 1...2200 {
      for month in 1...12 {
        for day in 1...Day.daysInMonth(month, year: year) {
          let made = try #require(Day(year: year, month: month, day: day))
          guard made.number == number, made.components == (year, month, day) else {
            Issue.record("\(year)-\(month)-\(day) became \(made)")
            return
          }
          number += 1
        }
      }
    }
    #expect(Day("1970-01-01")?.number == 0)
    #expect(Day("9999-12-31")?.adding(days: 1) == nil)
    #expect(Day("0001-01-01")?.adding(days: -1) == nil)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "0000-01-01", "2024-1-1",
    "20240101",
    "2024-01-01 ", "2024/01/01", "", "２０２４-01-01", "+024-01-01",
  ])
  func whatIsNoDayIsRefused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func monthsEndWhereTheyAreShort() {
    #expect(Day("2024-01-31")?.adding(months: 1)?.description == "2024-02-29")
    #expect(Day("2024-01-31")?.adding(months: -2)?.description == "2023-11-30")
    #expect(Day("2019-03-15")?.adding(months: 66)?.description == "2024-09-15")
    #expect(Day("2024-01-31")?.adding(months: .max) == nil)
  }

  @Test func aDayKnowsItsMonthAndIsWrittenInFull() {
    #expect(Day("0987-06-05")?.description == "0987-06-05")
    #expect(Day("2000-02-01")?.daysInMonth == 29)
  }
}
