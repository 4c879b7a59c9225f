/// What the own coding of a picture or a font carries besides what is shown.
struct PDFCoding {
  /// The data without it; as long as nothing is found, the same bytes.
  var clean: [UInt8]
  /// What was found, in a few words, and the text in it.
  var found: [(what: String, text: String)] = []

  init(_ bytes: [UInt8]) { clean = bytes }

  mutating func note(_ what: String, _ bytes: ArraySlice<UInt8>) {
    let letters = bytes.prefix(400).map { 0x20...0x7E ~= $0 ? $0 : 0x20 }
    found.append((what, String(decoding: letters, as: UTF8.self)))
  }
}

extension ArraySlice<UInt8> {
  /// A number of one to four bytes, the highest first; nil where it does not fit.
  func big(at place: Int, count: Int) -> Int? {
    guard place >= startIndex, place + count <= endIndex else { return nil }
    return self[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
