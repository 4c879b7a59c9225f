/// A path under construction (ISO 32000-1, 8.5.2), of which only the extent matters and whether it is a rectangle.
struct PDFPathBuilder {
  struct Piece {
    var box: PDFBox
    var isRectangle: Bool
  }

  private(set) var rectangles: [Piece] = []
  private var points: [(x: Double, y: Double)] = []
  private var isBent = false
  /// Whether the path clips what comes after it.
  var clips = false

  private static let most = 10_000

  mutating func add(_ point: (x: Double, y: Double)) {
    if points.count < Self.most { points.append(point) }
  }

  mutating func bend() { isBent = true }

  mutating func add(_ rectangle: PDFBox, under matrix: PDFMatrix) {
    guard rectangles.count < Self.most else { return }
    rectangles.append(Piece(box: matrix.apply(rectangle), isRectangle: matrix.isUpright))
  }

  var pieces: [Piece] {
    guard let box = PDFBox(points) else { return rectangles }
    return rectangles + [Piece(box: box, isRectangle: !isBent && isRectangle(box))]
  }

  var box: PDFBox? {
    let boxes = pieces.map(\.box)
    return PDFBox(boxes.flatMap { [(x: $0.left, y: $0.bottom), (x: $0.right, y: $0.top)] })
  }

  /// Four corners of its own box, the first perhaps once more.
  private func isRectangle(_ box: PDFBox) -> Bool {
    guard 4...5 ~= points.count else { return false }
    return points.allSatisfy { point in
      (abs(point.x - box.left) < 0.01 || abs(point.x - box.right) < 0.01)
        && (abs(point.y - box.bottom) < 0.01 || abs(point.y - box.top) < 0.01)
    }
  }
}
