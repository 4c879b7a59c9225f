/// Paths (ISO 32000-1, 8.5).
extension PDFPageReader {
  mutating func performPath(_ word: String) -> Bool {
    switch word {
    case "m", "l": path.add(state.matrix.apply(number(0), number(1)))
    case "c", "v", "y":
      path.bend()
      for index in stride(from: 0, to: operands.count - 1, by: 2) {
        path.add(state.matrix.apply(number(index), number(index + 1)))
      }
    case "h": break
    case "re":
      path.add(
        PDFBox(number(0), number(1), number(0) + number(2), number(1) + number(3)), under: state.matrix)
    case "W", "W*": path.clips = true
    case "f", "F", "f*", "b", "b*", "B", "B*": fill()
    case "S", "s", "n": finishPath()
    default: return false
    }
    return true
  }

  private mutating func fill() {
    for piece in path.pieces {
      guard let box = piece.box.intersection(state.clip) else { continue }
      let covers = piece.isRectangle && state.isClipWhole && state.isFillPlain && isOpaque
      add(box, colour: state.fill, isPicture: false, covers: covers)
    }
    finishPath()
  }

  var isOpaque: Bool { state.fillAlpha > 0.98 && !state.isBlended && !marks.isHidden }

  private mutating func finishPath() {
    if path.clips, let box = path.box {
      state.clip = box.intersection(state.clip) ?? PDFBox(box.left, box.bottom, box.left, box.bottom)
      state.isClipWhole = state.isClipWhole && path.pieces.count == 1 && path.pieces.allSatisfy(\.isRectangle)
    }
    path = PDFPathBuilder()
  }

  mutating func add(_ box: PDFBox, colour: PDFColour?, isPicture: Bool, covers: Bool) {
    guard !marks.isHidden else { return }
    paints.add(PDFPaint(box: box, order: runs.count, colour: colour, isPicture: isPicture, covers: covers))
  }
}
