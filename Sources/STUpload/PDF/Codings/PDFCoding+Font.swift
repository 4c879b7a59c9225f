internal import STPDFReader

/// Programs of fonts (ISO 32000-1, 9.9): names and remarks in them, in whatever form, where they show a path.
extension PDFCoding {
  private static let marks: [[UInt8]] = ["/Users/", "\\Users\\", "/home/", "file:/", ":\\"].map {
    Array($0.utf8)
  }
  private static let shortest = 12

  /// With paths made blank: no reader shows them, and nothing changes its place.
  static func font(_ bytes: [UInt8]) -> PDFCoding {
    var coding = PDFCoding(bytes)
    for step in 1...2 {
      for mark in marks { coding.blank(mark, step: step) }
    }
    return coding
  }

  /// - Parameter step: bytes in a letter.
  private mutating func blank(_ mark: [UInt8], step: Int) {
    for place in places(of: mark, step: step) {
      func isText(_ index: Int) -> Bool {
        guard clean.indices.contains(index), 0x20...0x7E ~= clean[index] else { return false }
        return step == 1 || clean.indices.contains(index - 1) && clean[index - 1] == 0
      }
      var (start, end) = (place, place)
      while isText(start - step) { start -= step }
      while isText(end) { end += step }
      let letters = stride(from: start, to: end, by: step).map { clean[$0] }
      guard letters.count >= Self.shortest, letters.contains(where: { $0 != 0x20 }) else { continue }
      note("en sökväg", letters[...])
      for index in stride(from: start, to: end, by: step) { clean[index] = 0x20 }
    }
  }

  private func places(of mark: [UInt8], step: Int) -> [Int] {
    guard let first = mark.first, clean.count > mark.count * step else { return [] }
    return clean.withUnsafeBufferPointer { bytes in
      var found: [Int] = []
      for start in 0...bytes.count - mark.count * step where bytes[start] == first {
        if mark.indices.allSatisfy({ bytes[start + $0 * step] == mark[$0] }) { found.append(start) }
      }
      return found
    }
  }
}
