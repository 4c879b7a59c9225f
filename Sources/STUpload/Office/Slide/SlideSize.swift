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
    guard width > 0, height > 0, let box = SlideBox(shape) else { return false }
    return box.isBeyondMeasure || box.left >= width || box.top >= height || box.right <= 0
      || box.bottom <= 0
  }
}
