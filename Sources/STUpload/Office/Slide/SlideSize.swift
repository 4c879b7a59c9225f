/// The size of the slides, in English Metric Units; 0 where the presentation does not tell.
struct SlideSize: Sendable {
  private var width = 0
  private var height = 0

  init() {}

  init(_ presentation: MarkupElement) {
    let size = presentation.first("p:sldSz")
    width = size.flatMap { Int($0["cx"] ?? "") } ?? 0
    height = size.flatMap { Int($0["cy"] ?? "") } ?? 0
  }

  /// Whether no part of a shape is on the slide.
  func isOutside(_ shape: MarkupElement) -> Bool {
    let properties = shape.first("p:spPr") ?? shape.first("p:grpSpPr")
    guard width > 0, height > 0, let frame = properties?.first("a:xfrm") ?? shape.first("p:xfrm"),
      let offset = frame.first("a:off"), let extent = frame.first("a:ext"),
      let x = Int(offset["x"] ?? ""), let y = Int(offset["y"] ?? ""),
      let cx = Int(extent["cx"] ?? ""), let cy = Int(extent["cy"] ?? "")
    else { return false }
    let (right, isTooWide) = x.addingReportingOverflow(cx)
    let (bottom, isTooHigh) = y.addingReportingOverflow(cy)
    return isTooWide || isTooHigh || x >= width || y >= height || right <= 0 || bottom <= 0
  }
}
