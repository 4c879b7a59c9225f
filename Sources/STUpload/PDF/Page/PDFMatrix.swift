/// A change of place and size (ISO 32000-1, 8.3.3). Reckoning on what is read needs no more than to be about right, so that
/// it may be done in floating point; nothing of it is written.
struct PDFMatrix: Sendable {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  init() {}

  /// Nil where there are not six numbers.
  init?(_ numbers: [Double]) {
    guard numbers.count == 6 else { return nil }
    (a, b, c, d, e, f) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
  }

  init(moveX x: Double, y: Double) { (e, f) = (x, y) }

  /// This change first, and then the other.
  func then(_ other: PDFMatrix) -> PDFMatrix {
    var result = PDFMatrix()
    result.a = Self.finite(a * other.a + b * other.c)
    result.b = Self.finite(a * other.b + b * other.d)
    result.c = Self.finite(c * other.a + d * other.c)
    result.d = Self.finite(c * other.b + d * other.d)
    result.e = Self.finite(e * other.a + f * other.c + other.e)
    result.f = Self.finite(e * other.b + f * other.d + other.f)
    return result
  }

  /// A page may grow as often as it likes: nothing becomes infinite, of which the difference would be no number.
  private static func finite(_ value: Double) -> Double { min(max(value, -1e15), 1e15) }

  /// The change back; nil where everything falls together.
  var inverted: PDFMatrix? {
    let measure = a * d - b * c
    guard abs(measure) > 1e-9 else { return nil }
    var result = PDFMatrix()
    (result.a, result.b, result.c, result.d) = (d / measure, -b / measure, -c / measure, a / measure)
    result.e = (c * f - d * e) / measure
    result.f = (b * e - a * f) / measure
    return result
  }

  func apply(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (a * x + c * y + e, b * x + d * y + f)
  }

  func apply(_ box: PDFBox) -> PDFBox {
    let corners = [
      apply(box.left, box.bottom), apply(box.right, box.bottom), apply(box.right, box.top),
      apply(box.left, box.top),
    ]
    return PDFBox(corners) ?? box
  }

  /// Whether rectangles stay upright.
  var isUpright: Bool { (abs(b) < 1e-6 && abs(c) < 1e-6) || (abs(a) < 1e-6 && abs(d) < 1e-6) }

  /// How wide something of width 1 becomes.
  var widthScale: Double { (a * a + b * b).squareRoot() }

  /// How tall something of height 1 becomes.
  var heightScale: Double { (c * c + d * d).squareRoot() }
}
