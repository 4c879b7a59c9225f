/// What can be printed on one paper: the record and what is derived from it, under the names that form definitions bind
/// to. A form never reaches into the record itself, so a form's author needs to know these names and nothing else.
package indirect enum PaperValue: Sendable, Hashable {
  /// Free text or a name; line feeds separate paragraphs. `pointer` is where it stands in the record.
  case text(String, pointer: String)
  case date(year: Int, month: Int, day: Int, pointer: String)
  /// Hundredths of the unit, so that 80 % is 8000 and 7.25 months is 725.
  case number(hundredths: Int, pointer: String)
  case flag(Bool)
  case list([PaperValue])
  case group([String: PaperValue])
}

extension PaperValue {
  /// The value at a dotted path such as `applicant.familyName` or `education.licences.0.country`; nil where the record
  /// says nothing.
  package func value(at path: String) -> PaperValue? {
    var path = path
    return path.withUTF8 { value(along: $0[...]) }
  }

  /// The value at a path of the paper, or within `item` where the path says so.
  func value(at path: String?, item: PaperValue?) -> PaperValue? {
    guard var path else { return nil }
    if path == "item" { return item }
    return path.withUTF8 { bytes in
      let prefix = "item."
      return bytes.starts(with: prefix.utf8)
        ? item?.value(along: bytes.dropFirst(prefix.utf8.count)) : value(along: bytes[...])
    }
  }

  /// Steps are found in the bytes: this is asked for each box of each paper.
  private func value(along path: Slice<UnsafeBufferPointer<UInt8>>) -> PaperValue? {
    var current = self
    var start = path.startIndex
    while start < path.endIndex {
      let end = path[start...].firstIndex(of: UInt8(ascii: ".")) ?? path.endIndex
      let step = String(decoding: path[start..<end], as: UTF8.self)
      start = end + 1
      switch current {
      case .group(let members):
        guard let next = members[step] else { return nil }
        current = next
      case .list(let items):
        guard let index = Int(step), items.indices.contains(index) else { return nil }
        current = items[index]
      case .text, .date, .number, .flag:
        return nil
      }
    }
    return current
  }
}
