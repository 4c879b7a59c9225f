/// A length, four letters and content (ISO/IEC 14496-12, 4.2).
struct HEIFBox {
  let name: String
  let range: Range<Int>
  let content: Range<Int>

  var place: String { "box \(name), byte \(range.lowerBound)" }

  /// The boxes that stand one after the other in a range.
  ///
  /// - Throws: a refusal where one reaches beyond the range, or where there are more than anybody needs.
  static func all(
    _ bytes: [UInt8], in range: Range<Int>, counting count: inout Int
  ) throws(UploadRefusal) -> [HEIFBox] {
    let limit = 10_000
    var boxes: [HEIFBox] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard let box = HEIFBox(bytes, at: position, within: range) else {
        throw .damagedPicture("en box når utanför det som rymmer den", at: "byte \(position)")
      }
      count += 1
      guard count <= limit else { throw .limit("högst \(limit) boxar läses", at: box.place) }
      boxes.append(box)
      position = box.range.upperBound
    }
    return boxes
  }

  init?(_ bytes: [UInt8], at offset: Int, within range: Range<Int>) {
    let reader = PictureReader(bytes, offset..<range.upperBound)
    guard let short = reader.long(0), let name = reader.name(4) else { return nil }
    let head = short == 1 ? 16 : 8
    let size = short == 1 ? reader.number(8, size: 8) : short == 0 ? reader.count : short
    guard let size, size >= head, let whole = reader.range(0, size) else { return nil }
    self.name = name
    self.range = whole
    content = whole.dropFirst(head)
  }

  static func made(_ name: StaticString, _ content: [UInt8]) -> [UInt8] {
    number(content.count + 8, 4) + name.withUTF8Buffer { Array($0) } + content
  }

  static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> ((size - 1 - $0) * 8)) }
  }
}
