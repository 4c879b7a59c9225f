/// Reads numbers and pieces at any place of some bytes; what lies outside of them is nil, never a crash.
package struct ByteReader: Sendable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package func byte(_ place: Int) -> UInt8? {
    bytes.indices.contains(place) ? bytes[place] : nil
  }

  package func little16(_ place: Int) -> Int? { little(place, 2) }
  package func little32(_ place: Int) -> Int? { little(place, 4) }

  /// Nil from 2^52 up, where no size or place in a file lies: sums of such numbers never overflow.
  package func little64(_ place: Int) -> Int? {
    guard let low = little(place, 4), let high = little(place + 4, 4), high < 0x10_0000 else { return nil }
    return high << 32 | low
  }

  package func slice(_ place: Int, _ count: Int) -> ArraySlice<UInt8>? {
    let (end, isTooFar) = place.addingReportingOverflow(count)
    guard place >= 0, count >= 0, !isTooFar, end <= bytes.count else { return nil }
    return bytes[place..<end]
  }

  package func has(_ signature: [UInt8], at place: Int) -> Bool {
    slice(place, signature.count).map { $0.elementsEqual(signature) } ?? false
  }

  private func little(_ place: Int, _ count: Int) -> Int? {
    slice(place, count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
