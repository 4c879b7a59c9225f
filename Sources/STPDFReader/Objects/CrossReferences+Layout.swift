extension CrossReferences {
  /// How the rows of a cross-reference stream are to be read (ISO 32000-1, tables 17 and 18).
  struct Layout {
    /// Bytes in a row.
    let width: Int
    /// Rows in all.
    let count: Int
    /// The numbers of the objects that the rows are about.
    private(set) var sections: [Range<Int>] = []
    private let widths: [Int]

    /// Nil where the dictionary does not say it as it must.
    init?(_ dictionary: PDFDictionary) {
      guard let size = dictionary["Size"].integer, let widths = dictionary["W"].array?.compactMap(\.integer),
        widths.count == 3, widths.allSatisfy({ 0...7 ~= $0 }), widths[1] > 0
      else { return nil }
      self.widths = widths
      width = widths.reduce(0, +)
      let index =
        dictionary["Index"].isNull ? [.integer(0), .integer(size)] : dictionary["Index"].array ?? []
      guard !index.isEmpty, index.count % 2 == 0 else { return nil }
      for pair in stride(from: 0, to: index.count, by: 2) {
        guard let first = index[pair].integer, let count = index[pair + 1].integer, first >= 0, count >= 0
        else { return nil }
        sections.append(first..<first + count)
      }
      let (count, isBeyond) = sections.reduce((0, false)) { sum, section in
        let (next, overflow) = sum.0.addingReportingOverflow(section.count)
        return (next, sum.1 || overflow)
      }
      // No file has so many rows.
      guard !isBeyond, count < 1 << 32 else { return nil }
      self.count = count
    }

    /// Nil for a kind that the standard does not know.
    func place(_ row: ArraySlice<UInt8>) -> Place? {
      var row = row
      func field(_ width: Int) -> Int {
        defer { row = row.dropFirst(width) }
        return row.prefix(width).reduce(0) { $0 << 8 | Int($1) }
      }
      let kind = widths[0] == 0 ? 1 : field(widths[0])
      let (second, third) = (field(widths[1]), field(widths[2]))
      switch kind {
      case 0: return Place.none
      case 1: return third == 0 ? .offset(second) : Place.none
      case 2: return .packed(stream: second, index: third)
      default: return nil
      }
    }
  }
}
