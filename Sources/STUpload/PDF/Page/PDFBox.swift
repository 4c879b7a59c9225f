/// A rectangle on a page, in the page's own units: points of 1/72 inch unless the page says otherwise.
struct PDFBox: Sendable, Hashable {
  var left: Double
  var bottom: Double
  var right: Double
  var top: Double

  init(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) {
    (left, right) = (min(x0, x1), max(x0, x1))
    (bottom, top) = (min(y0, y1), max(y0, y1))
  }

  /// Around some points; nil where there are none.
  init?(_ points: [(x: Double, y: Double)]) {
    guard let first = points.first else { return nil }
    self.init(first.x, first.y, first.x, first.y)
    for point in points {
      left = min(left, point.x)
      right = max(right, point.x)
      bottom = min(bottom, point.y)
      top = max(top, point.y)
    }
  }

  var width: Double { right - left }
  var height: Double { top - bottom }
  var center: (x: Double, y: Double) { ((left + right) / 2, (bottom + top) / 2) }

  func contains(_ point: (x: Double, y: Double)) -> Bool {
    left <= point.x && point.x <= right && bottom <= point.y && point.y <= top
  }

  func contains(_ box: PDFBox) -> Bool {
    left <= box.left && right >= box.right && bottom <= box.bottom && top >= box.top
  }

  func intersection(_ box: PDFBox) -> PDFBox? {
    let (x0, x1) = (max(left, box.left), min(right, box.right))
    let (y0, y1) = (max(bottom, box.bottom), min(top, box.top))
    return x0 < x1 && y0 < y1 ? PDFBox(x0, y0, x1, y1) : nil
  }

  func union(_ box: PDFBox) -> PDFBox {
    PDFBox(min(left, box.left), min(bottom, box.bottom), max(right, box.right), max(top, box.top))
  }

  /// `ruta 72,500–300,520`.
  var words: String {
    func whole(_ value: Double) -> Int { abs(value) < 1e6 ? Int(value.rounded()) : 0 }
    return "ruta \(whole(left)),\(whole(bottom))–\(whole(right)),\(whole(top))"
  }
}
