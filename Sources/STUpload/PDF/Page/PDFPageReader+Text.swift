internal import STPDFReader

/// Text, and whether it is seen (ISO 32000-1, 9.4).
extension PDFPageReader {
  mutating func performText(_ word: String) throws(UploadRefusal) -> Bool {
    switch word {
    case "BT": (textMatrix, lineMatrix) = (PDFMatrix(), PDFMatrix())
    case "Tf":
      state.size = number(operands.count - 1)
      let name = operands.first?.name ?? ""
      state.font = try fonts.font(graph.dictionary(resources["Font"])?[name] ?? .null, graph, work)
    case "Tc": state.characterSpacing = number(0)
    case "Tw": state.wordSpacing = number(0)
    case "Tz": state.horizontal = number(0) / 100
    case "TL": state.leading = number(0)
    case "Ts": state.rise = number(0)
    case "Tr": state.mode = operands.first?.integer ?? 0
    case "Td": moveLine(number(0), number(1))
    case "TD":
      state.leading = -number(1)
      moveLine(number(0), number(1))
    case "T*": moveLine(0, -state.leading)
    case "Tm":
      if let matrix = PDFMatrix(numbers) { (textMatrix, lineMatrix) = (matrix, matrix) }
    case "Tj": show([operands.last ?? .null])
    case "TJ": show(operands.last?.array ?? [])
    case "'":
      moveLine(0, -state.leading)
      show([operands.last ?? .null])
    case "\"":
      (state.wordSpacing, state.characterSpacing) = (number(0), number(1))
      moveLine(0, -state.leading)
      show([operands.last ?? .null])
    default: return false
    }
    return true
  }

  private mutating func moveLine(_ x: Double, _ y: Double) {
    lineMatrix = PDFMatrix(moveX: x, y: y).then(lineMatrix)
    textMatrix = lineMatrix
  }

  private mutating func show(_ items: [PDFObject]) {
    guard let font = state.font else {
      for item in items { left.take(item) }
      return
    }
    let start = textMatrix
    var text = ""
    for item in items {
      if let move = item.number {
        // A wide gap stands for a space.
        if move < -180, !text.isEmpty, text.last != " " { text += " " }
        textMatrix = PDFMatrix(moveX: -move / 1000 * state.size * state.horizontal, y: 0).then(textMatrix)
      } else if let codes = item.string {
        show(codes, font, &text)
      } else {
        left.take(item)
      }
    }
    add(text, from: start, font)
  }

  private mutating func show(_ codes: [UInt8], _ font: PDFFont, _ text: inout String) {
    guard budget.takes(codes: codes.count) else { return }
    for glyph in font.glyphs(codes) {
      if let known = glyph.text { text += known } else { unknownCodes += 1 }
      if let drawn = glyph.drawn { disguise.add(glyph.text ?? "", drawn: drawn) }
      var advance = glyph.width / 1000 * state.size + state.characterSpacing
      if glyph.isSpace { advance += state.wordSpacing }
      textMatrix = PDFMatrix(moveX: advance * state.horizontal, y: 0).then(textMatrix)
    }
  }

  private mutating func add(_ text: String, from start: PDFMatrix, _ font: PDFFont) {
    guard !text.isEmpty else { return }
    let from = start.then(state.matrix)
    let to = textMatrix.then(state.matrix)
    let height = state.size * font.height
    let corners = [
      from.apply(0, state.rise - height * 0.2), from.apply(0, state.rise + height * 0.7),
      to.apply(0, state.rise - height * 0.2), to.apply(0, state.rise + height * 0.7),
    ]
    guard let box = PDFBox(corners) else { return }
    disguise.extend(to: box)
    let size = abs(height) * from.heightScale
    // Letters may be pressed together until none is seen.
    let width = abs(state.size * state.horizontal) * from.widthScale
    let concealment = concealment(box, min(size, width * 4))
    runs.append(
      PDFTextRun(
        text: text, box: box, start: from.apply(0, 0), end: to.apply(0, 0), size: size,
        concealment: concealment))
  }

  private mutating func concealment(_ box: PDFBox, _ size: Double) -> PDFTextRun.Concealment? {
    if marks.isHidden { return .layer }
    if state.mode == 3 || state.mode == 7 { return .invisible }
    let isFilled = [0, 2, 4, 6].contains(state.mode)
    if (isFilled ? state.fillAlpha : state.strokeAlpha) < 0.02 { return .invisible }
    if case .nothing = isFilled ? state.fillSpace : state.strokeSpace, state.mode % 4 != 2 {
      return .invisible
    }
    if !page.contains(box.center), page.intersection(box) == nil { return .offPage }
    // Of letters that are many times as large as the page nobody sees which they are.
    if size > 10 * max(page.width, page.height) { return .offPage }
    if !state.clip.contains(box.center), state.clip.intersection(box) == nil { return .clipped }
    if size < 1 { return .tiny }
    // Letters with an outline are seen by that.
    if state.mode % 4 == 2, !blendsIn(box, state.stroke) { return nil }
    return blendsIn(box, isFilled ? state.fill : state.stroke) ? .white : nil
  }

  /// Whether text has the colour of what it is painted on.
  private mutating func blendsIn(_ box: PDFBox, _ colour: PDFColour?) -> Bool {
    guard budget.takes(comparisons: paints.all.count), let colour else { return false }
    for paint in paints.all.reversed() where paint.box.contains(box.center) {
      guard let below = paint.colour, below.isLike(colour) else { return false }
      // A shape may leave open what is under it.
      if paint.covers { return true }
    }
    return colour.isLike(.white)
  }
}
