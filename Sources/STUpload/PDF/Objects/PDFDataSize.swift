/// How many bytes pictures, functions and tables of colours need (ISO 32000-1, 7.10.2, 8.6.6.3 and 8.9.5): no reader gets to
/// what stands after them.
struct PDFDataSize {
  private let graph: PDFGraph

  init(_ graph: PDFGraph) { self.graph = graph }

  /// What a stream needs before its filters; nil where that cannot be told.
  func bytes(of stream: PDFDictionary) -> Int? {
    if graph.name(stream["Subtype"]) == "Image" { return picture(stream) }
    if integer(stream["FunctionType"]) == 0 { return function(stream) }
    return nil
  }

  private func picture(_ stream: PDFDictionary) -> Int? {
    let isMask = graph.resolve(stream["ImageMask"]) == .boolean(true)
    return Self.rows(
      width: integer(stream["Width"]), height: integer(stream["Height"]),
      parts: isMask ? 1 : colours(stream["ColorSpace"]),
      bits: isMask ? 1 : integer(stream["BitsPerComponent"]))
  }

  /// What the rows of a picture need, each a whole number of bytes; nil where something is unknown or beyond all measure.
  ///
  /// - Parameter parts: how many numbers a colour has.
  static func rows(width: Int?, height: Int?, parts: Int?, bits: Int?) -> Int? {
    guard let width, let height, let parts, let bits, 0...most ~= width, 0...most ~= height, 1...16 ~= bits
    else { return nil }
    return (width * parts * bits + 7) / 8 * height
  }

  /// How many numbers a colour has in a space of devices, by either of its names (8.6.4 and table 94).
  static func parts(ofDevice space: String?) -> Int? {
    switch space {
    case "DeviceGray", "G": 1
    case "DeviceRGB", "RGB": 3
    case "DeviceCMYK", "CMYK": 4
    default: nil
    }
  }

  /// The samples, of which each has as many numbers as the function gives.
  private func function(_ stream: PDFDictionary) -> Int? {
    let sizes = (graph.array(stream["Size"]) ?? []).map { integer($0) ?? 0 }
    let results = (graph.array(stream["Range"]) ?? []).count / 2
    guard let bits = integer(stream["BitsPerSample"]), 1...32 ~= bits, !sizes.isEmpty, 1...64 ~= results
    else {
      return nil
    }
    var samples = bits * results
    for size in sizes {
      guard 1...Self.most ~= size, samples <= Int.max / Self.most else { return nil }
      samples *= size
    }
    return (samples + 7) / 8
  }

  /// The table of an indexed space and how many bytes it needs; nil for other values.
  func table(of space: [PDFObject]) -> (table: PDFObject, needed: Int)? {
    guard space.count == 4, ["Indexed", "I"].contains(graph.name(space[0])),
      let parts = colours(space[1]), let last = integer(space[2]), 0...255 ~= last
    else { return nil }
    return (space[3], (last + 1) * parts)
  }

  /// How many numbers a colour has in a space.
  private func colours(_ space: PDFObject) -> Int? {
    let items = graph.array(space)
    let second = items?.dropFirst().first ?? .null
    let name = graph.name(items?.first ?? space)
    switch name {
    case "CalGray", "Indexed", "I", "Separation": return 1
    case "CalRGB", "Lab": return 3
    case "ICCBased":
      return graph.dictionary(second).flatMap { integer($0["N"]) }.flatMap { 1...4 ~= $0 ? $0 : nil }
    case "DeviceN": return graph.array(second).flatMap { 1...32 ~= $0.count ? $0.count : nil }
    default: return Self.parts(ofDevice: name)
    }
  }

  /// Whether what stands after the data may say anything: rows and colours that are all alike fill up to a whole block.
  static func isTelling(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    return rest.contains { $0 != first }
  }

  private func integer(_ value: PDFObject) -> Int? { graph.resolve(value).integer }

  private static let most = 1_000_000
}
