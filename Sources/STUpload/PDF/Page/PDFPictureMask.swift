/// What a mask lets through of a picture (ISO 32000-1, 8.9.6 and 11.6.5.3), as far as it can be told.
struct PDFPictureMask {
  /// Whether nothing of the picture is seen.
  private(set) var isWhole = false
  /// Whether something of it may not be.
  private(set) var isHoled = false

  private static let mostBytes = 16 << 20

  init(of picture: PDFDictionary, _ graph: PDFGraph) {
    guard let mask = picture["SMask"].reference, let node = graph.nodes[mask], let data = node.data,
      let own = node.value.dictionary
    else {
      isHoled = picture.has("Mask") || picture.has("SMaskInData")
      return
    }
    guard !own.has("Decode"), case .whole(let values) = graph.filters(own).decode(data, limit: Self.mostBytes)
    else {
      isHoled = true
      return
    }
    isHoled = values.contains(0)
    isWhole = isHoled && values.allSatisfy { $0 == 0 }
  }
}
