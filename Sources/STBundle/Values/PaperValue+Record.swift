internal import STLayout
internal import STModel

extension PaperValue {
  /// Text of the record; nothing where the record says nothing.
  static func text(of text: String?, at pointer: @autoclosure () -> String) -> PaperValue? {
    text.map { .text($0, pointer: pointer()) }
  }

  static func day(_ day: Day?, at pointer: @autoclosure () -> String) -> PaperValue? {
    guard let (year, month, dayOfMonth) = day?.components else { return nil }
    return .date(year: year, month: month, day: dayOfMonth, pointer: pointer())
  }

  static func integer(_ number: Int?, at pointer: @autoclosure () -> String) -> PaperValue? {
    number.map { .number(hundredths: $0 * 100, pointer: pointer()) }
  }

  /// A group of what there is, the first where there are several of a name; nothing where every member is absent.
  static func group(of members: [(String, PaperValue?)]) -> PaperValue? {
    var present = [String: PaperValue](minimumCapacity: members.count)
    for case (let name, let value?) in members.reversed() { present[name] = value }
    return present.isEmpty ? nil : .group(present)
  }

  /// A list; nothing where it is empty.
  static func list(of items: [PaperValue?]) -> PaperValue? {
    let present = items.compactMap(\.self)
    return present.isEmpty ? nil : .list(present)
  }

  static func period(_ start: Day?, _ end: Day?, at pointer: String) -> PaperValue? {
    group(of: [("start", day(start, at: pointer + "/start")), ("end", day(end, at: pointer + "/end"))])
  }
}
