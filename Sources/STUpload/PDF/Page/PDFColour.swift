/// A colour as it looks on a screen, roughly: enough to tell whether text stands out from what it is painted on.
struct PDFColour: Sendable, Equatable {
  let red: Double
  let green: Double
  let blue: Double

  static let black = PDFColour(red: 0, green: 0, blue: 0)
  static let white = PDFColour(red: 1, green: 1, blue: 1)

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Of grey, of three colours, or of four inks; nil for anything else.
  init?(_ parts: [Double]) {
    switch parts.count {
    case 1: self.init(red: parts[0], green: parts[0], blue: parts[0])
    case 3: self.init(red: parts[0], green: parts[1], blue: parts[2])
    case 4:
      let light = 1 - parts[3]
      self.init(red: (1 - parts[0]) * light, green: (1 - parts[1]) * light, blue: (1 - parts[2]) * light)
    default: return nil
    }
  }

  /// Closer than an eye can tell.
  func isLike(_ other: PDFColour) -> Bool {
    abs(red - other.red) < 0.02 && abs(green - other.green) < 0.02 && abs(blue - other.blue) < 0.02
  }
}
