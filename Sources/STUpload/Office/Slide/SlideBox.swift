/// Where a shape stands on its slide, in English Metric Units.
struct SlideBox {
  let left: Int
  let top: Int
  let right: Int
  let bottom: Int
  /// Whether the far edges are beyond what can be counted.
  let isBeyondMeasure: Bool

  /// Nil where the shape does not say, as one that takes its place from the layout.
  init?(_ shape: MarkupElement) {
    let properties = shape.first("p:spPr") ?? shape.first("p:grpSpPr")
    guard let frame = properties?.first("a:xfrm") ?? shape.first("p:xfrm"),
      let offset = frame.first("a:off"), let extent = frame.first("a:ext"),
      let x = Int(offset["x"] ?? ""), let y = Int(offset["y"] ?? ""),
      let cx = Int(extent["cx"] ?? ""), let cy = Int(extent["cy"] ?? "")
    else { return nil }
    let (right, isTooWide) = x.addingReportingOverflow(cx)
    let (bottom, isTooHigh) = y.addingReportingOverflow(cy)
    (left, top, self.right, self.bottom) = (x, y, right, bottom)
    isBeyondMeasure = isTooWide || isTooHigh
  }

  func covers(_ other: SlideBox) -> Bool {
    left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom
  }
}
