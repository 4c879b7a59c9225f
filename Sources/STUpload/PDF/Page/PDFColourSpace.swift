/// How the numbers of a colour are to be read (ISO 32000-1, 8.6), as far as that matters here.
enum PDFColourSpace {
  /// Grey, three colours or four inks.
  case plain
  /// Tints of other inks: none of them is the paper.
  case tint
  /// No ink at all (8.6.6.4).
  case nothing
  case other

  init(_ value: PDFObject, _ graph: PDFGraph) {
    let items = graph.array(value)
    switch graph.name(items?.first ?? value) {
    case "DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "ICCBased": self = .plain
    case "Separation", "DeviceN":
      let colorants = items?.dropFirst().first.map { graph.array($0) ?? [$0] } ?? []
      self = colorants.allSatisfy { graph.name($0) == "None" } ? .nothing : .tint
    default: self = .other
    }
  }

  func colour(_ numbers: [Double]) -> PDFColour? {
    switch self {
    case .plain: PDFColour(numbers)
    case .tint: !numbers.isEmpty && numbers.allSatisfy { $0 < 0.02 } ? .white : nil
    case .nothing, .other: nil
    }
  }
}
