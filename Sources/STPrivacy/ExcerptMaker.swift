internal import STSource

/// Cuts the short pieces that findings are shown by. Everything found inside a piece is masked, not only the finding
/// that the piece is about.
struct ExcerptMaker {
  let bytes: [UInt8]
  /// In the order of the text.
  let places: [FoundPlace]
  /// What any of the places hides, in order of the start.
  private let hidden: [Range<Int>]
  /// How far what begins up to here reaches at most.
  private let reach: [Int]

  private static let before = 24
  private static let length = 96

  init(bytes: [UInt8], places: [FoundPlace]) {
    self.bytes = bytes
    self.places = places
    hidden = places.flatMap(\.hidden).sorted { $0.lowerBound < $1.lowerBound }
    var furthest = 0
    reach = hidden.map { range in
      furthest = max(furthest, range.upperBound)
      return furthest
    }
  }

  func excerpt(_ position: Int) -> String {
    let range = places[position].range
    let start = wordStart(max(0, range.lowerBound - Self.before), upTo: range.lowerBound)
    let end = scalarStart(min(bytes.count, max(range.upperBound, start + 1), start + Self.length))
    let inside = ranges(in: start..<end)
    let text = Mask.hiding(inside, in: bytes, of: start..<end)
    let line = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : String($0) }.joined()
    return (start > 0 ? "…" : "") + line + (end < range.upperBound ? "…" : "")
  }

  /// The first byte of a word at or after `position`; `limit` where none begins before it.
  private func wordStart(_ position: Int, upTo limit: Int) -> Int {
    if position == 0 { return 0 }
    var index = position
    while index < limit, bytes[index - 1] != UInt8(ascii: " "), bytes[index - 1] != UInt8(ascii: "\n") {
      index += 1
    }
    return index
  }

  private func scalarStart(_ position: Int) -> Int {
    var index = position
    while index > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private func ranges(in window: Range<Int>) -> [Range<Int>] {
    var low = 0
    var high = hidden.count
    while low < high {
      let middle = (low + high) / 2
      if reach[middle] <= window.lowerBound { low = middle + 1 } else { high = middle }
    }
    return hidden[low...].prefix { $0.lowerBound < window.upperBound }.filter { $0.overlaps(window) }
  }
}
