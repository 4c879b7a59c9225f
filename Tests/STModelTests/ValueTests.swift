import STModel
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("191212121212", true), ("191212121213", false), ("199001019802", true), ("191213121211", false),
  ])
  func theCheckDigitAndTheDayDecide(digits: String, isValid: Bool) throws {
    #expect(try #require(Personnummer(digits)).isValid == isValid)
  }

  @Test func aSamordningsnummerHasSixtyAdded() throws {
    let number = try #require(Personnummer("197010632391"))
    #expect(number.isSamordningsnummer && number.isValid)
    #expect(number.birthDay?.description == "1970-10-03")
  }

  @Test(arguments: ["", "1212121212", "19121212-1212", "19121212121a", "１９１２１２１２１２１２", "1912121212123"])
  func onlyTwelveDigitsAreANumber(text: String) {
    #expect(Personnummer(text) == nil)
  }

  @Test func noWayOfPrintingShowsTheNumber() throws {
    let number = try #require(Personnummer("191212121212"))
    var dumped = ""
    dump(Identity(type: .personnummer, value: number), to: &dumped)
    for text in ["\(number)", String(reflecting: number), "\([number])", dumped] {
      #expect(!text.contains("1212121") && text.contains("19121212-••••"))
    }
    #expect(number.printed == "19121212-1212")
  }

  @Test(arguments: [
    ("80", 8000), ("80.0", 8000), ("62.5", 6250), ("33.33", 3333), ("0.05", 5), ("12.500", 1250),
  ])
  func percentKeepsTwoDecimals(literal: String, hundredths: Int) {
    #expect(Percent(literal: literal)?.hundredths == hundredths)
  }

  @Test(arguments: ["33.333", "1e2", "-5", "5.", ".5", "", "1.2.3", "99999", "8O"])
  func percentRefusesWhatItCannotKeep(literal: String) {
    #expect(Percent(literal: literal) == nil)
  }

  @Test func percentIsWrittenAsShortAsPossible() {
    #expect(
      [8000, 6250, 3333, 3305].map { Percent(hundredths: $0).text() } == ["80", "62,5", "33,33", "33,05"])
  }

  @Test(arguments: [
    ("2024-05-01T08:00:00+02:00", 1_714_543_200), ("2024-05-01T06:00:00Z", 1_714_543_200),
    ("2024-04-30T23:30:00.123456789-06:30", 1_714_543_200), ("1969-12-31T23:59:59Z", -1),
  ])
  func timestampsAreMoments(text: String, seconds: Int) {
    #expect(Timestamp(text)?.seconds == seconds)
    #expect(Timestamp(text)?.text == text)
  }

  @Test(arguments: [
    "2024-05-01", "2024-05-01T08:00:00", "2024-05-01 08:00:00Z", "2024-05-01T24:00:00Z",
    "2024-02-30T08:00:00Z",
    "2024-05-01T08:00:00.Z", "2024-05-01T08:00:00+0200", "2024-05-01T08:00:00+24:00", "2024-05-01T08:00:0åZ",
    "2024-05-01T08:00:00.1234567890Z", "2024-05-01T08:00Z+00:00",
  ])
  func timestampsWithoutOffsetOrMeaningAreRefused(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
