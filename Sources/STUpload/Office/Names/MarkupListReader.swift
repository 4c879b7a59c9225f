/// Lists of names in a text: `[element w]`, and below it the names, each once and in the order of their bytes, with one blank
/// or the end of a line after each. An empty line ends a list; remarks (`#`) come before the first.
enum MarkupListReader {
  struct List {
    let kind: String
    /// Empty where the list is of no namespace.
    let namespace: String
    /// Where the names stand.
    var names: Range<Int>
    let line: Int
  }

  struct Fault: Error {
    let line: Int
    /// In Swedish.
    let why: String
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let blank: UInt8 = 0x20

  static func lists(in bytes: [UInt8]) throws(Fault) -> [List] {
    try bytes.withUnsafeBufferPointer { buffer throws(Fault) in try lists(in: buffer) }
  }

  private static func lists(in bytes: UnsafeBufferPointer<UInt8>) throws(Fault) -> [List] {
    var lists: [List] = []
    var isOpen = false
    var last = 0..<0
    var start = 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = end(in: bytes, from: start, of: lineFeed)
      let first = start < end ? bytes[start] : nil
      if first == UInt8(ascii: "[") {
        lists.append(try head(bytes[start..<end], at: end + 1, line))
        (isOpen, last) = (true, 0..<0)
      } else if first == nil {
        isOpen = false
      } else if isOpen {
        try check(bytes, start..<end, after: &last, line)
        lists[lists.count - 1].names = lists[lists.count - 1].names.lowerBound..<end
      } else if first != UInt8(ascii: "#") || !lists.isEmpty {
        throw Fault(line: line, why: "Raden hör inte till någon lista.")
      }
      start = end + 1
    }
    return lists
  }

  /// Where the next such byte stands, or the end.
  private static func end(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, of byte: UInt8, to limit: Int? = nil
  ) -> Int {
    let limit = limit ?? bytes.count
    var end = start
    while end < limit, bytes[end] != byte { end += 1 }
    return end
  }

  private static func head(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, at start: Int, _ line: Int
  ) throws(Fault) -> List {
    let words = text.dropFirst().dropLast().split(separator: blank).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard text.last == UInt8(ascii: "]"), let kind = words.first, words.count <= 2 else {
      throw Fault(line: line, why: "Rubriken ska ha formen [lista namnrymd].")
    }
    return List(
      kind: kind, namespace: words.count == 2 ? words[1] : "", names: start..<start, line: line)
  }

  private static func check(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, after last: inout Range<Int>, _ line: Int
  ) throws(Fault) {
    var start = text.lowerBound
    while true {
      let end = end(in: bytes, from: start, of: blank, to: text.upperBound)
      guard precedes(last, start..<end, in: bytes) else {
        throw Fault(
          line: line, why: "Namnen ska stå i ordning, vart och ett en gång och med ett mellanrum mellan.")
      }
      last = start..<end
      if end == text.upperBound { return }
      start = end + 1
    }
  }

  private static func precedes(
    _ one: Range<Int>, _ other: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for offset in 0..<min(one.count, other.count) {
      let (left, right) = (bytes[one.lowerBound + offset], bytes[other.lowerBound + offset])
      if left != right { return left < right }
    }
    return one.count < other.count
  }

  /// Whether a name stands in a list.
  static func has(_ name: Substring, in bytes: [UInt8], _ list: Range<Int>) -> Bool {
    var name = name
    return name.withUTF8 { name in
      bytes.withUnsafeBufferPointer { has(name, in: UnsafeBufferPointer(rebasing: $0[list])) }
    }
  }

  /// By halves.
  private static func has(_ name: UnsafeBufferPointer<UInt8>, in list: UnsafeBufferPointer<UInt8>) -> Bool {
    var (low, high) = (0, list.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, list[start - 1] > blank { start -= 1 }
      var end = start
      while end < high, list[end] > blank { end += 1 }
      let word = list[start..<end]
      if word.elementsEqual(name) { return true }
      if word.lexicographicallyPrecedes(name) { low = end + 1 } else { high = start }
    }
    return false
  }
}
