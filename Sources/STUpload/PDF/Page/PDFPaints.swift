/// What a page has painted besides text.
struct PDFPaints {
  private(set) var all: [PDFPaint] = []
  private(set) var pictures: [PDFReference: PDFShownPicture] = [:]
  /// To be compared after cleaning.
  private(set) var count = 0
  private(set) var digest = PDFDigest()

  private static let most = 100_000

  mutating func add(_ paint: PDFPaint) {
    count += 1
    digest.add(paint.box)
    if all.count < Self.most { all.append(paint) }
  }

  /// A picture, and how much of it is shown.
  mutating func note(
    picture value: PDFObject, _ dictionary: PDFDictionary, _ state: PDFGraphicsState, _ graph: PDFGraph,
    place: String
  ) {
    let width = graph.resolve(dictionary["Width"]).integer
    let height = graph.resolve(dictionary["Height"]).integer
    digest.add(width ?? 0)
    digest.add(height ?? 0)
    digest.add(picture: value, graph)
    guard let reference = value.reference, let width, let height, 1...65_536 ~= width, 1...65_536 ~= height,
      let back = state.matrix.inverted, state.matrix.isUpright
    else { return }
    let box = state.matrix.apply(PDFBox(0, 0, 1, 1))
    pictures[
      reference, default: PDFShownPicture(place: place, box: box, pixels: width * height, shown: nil)
    ].add(state.fillAlpha < 0.02 ? nil : box.intersection(state.clip).map { back.apply($0) })
  }
}
