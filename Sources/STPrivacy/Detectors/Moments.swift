internal import STModel

/// Reads days and times of the day as people write them.
enum Moments {
  /// The last token of the day that begins at a token: `2024-03-12`, `12/3 2024`, `12 mars 2024`, `12 mars`.
  static func day(at first: Int, in text: ScannedText) -> Int? {
    guard let start = text.token(first), start.isNumber else { return nil }
    if let second = text.token(first + 1), let third = text.token(first + 2), second.isNumber, third.isNumber,
      second.gap == third.gap || third.gap == .blank, isDateMark(second.gap),
      let (a, b, c) = values(start, second, third, in: text)
    {
      if start.count == 4, third.count <= 2, isDay(a, b, c) { return first + 2 }
      if third.count == 4, second.gap != .hyphen, isDay(c, b, a) { return first + 2 }
    }
    guard let month = text.token(first + 1), month.has(.manad), month.gap == .blank,
      let day = text.value(start), (1...31).contains(day)
    else { return nil }
    guard let year = text.token(first + 2), year.gap == .blank, year.count == 4,
      text.value(year).map({ (1900...2099).contains($0) }) ?? false
    else { return first + 1 }
    return first + 2
  }

  private static func isDateMark(_ gap: Gap) -> Bool { gap == .hyphen || gap == .slash || gap == .dot }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    (1850...2099).contains(year) && Day(year: year, month: month, day: day) != nil
  }

  private static func values(
    _ first: Token, _ second: Token, _ third: Token, in text: ScannedText
  ) -> (Int, Int, Int)? {
    guard let a = text.value(first), let b = text.value(second), let c = text.value(third) else { return nil }
    return (a, b, c)
  }

  /// The last token of the time that begins at a token: `14.30`, `14:30`, and after *kl* also `14`.
  static func time(at first: Int, in text: ScannedText) -> Int? {
    guard let hour = text.token(first), hour.isNumber, hour.count <= 2, let hours = text.value(hour),
      hours < 24
    else { return nil }
    let isAnnounced = text.token(first - 1)?.has(.klockslag) ?? false
    if let minute = text.token(first + 1), minute.isNumber, minute.count == 2,
      let minutes = text.value(minute),
      minutes < 60, minute.gap == .colon || minute.gap == .dot && isAnnounced
    {
      return first + 1
    }
    return isAnnounced ? first : nil
  }
}
