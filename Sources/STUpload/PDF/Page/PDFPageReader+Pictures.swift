internal import STPDFReader

/// Pictures and forms (ISO 32000-1, 8.9 and 8.10).
extension PDFPageReader {
  /// What painting a form counts for.
  private static let formCost = 100
  /// Within each other.
  private static let mostForms = 16

  mutating func paint(_ value: PDFObject) throws(UploadRefusal) {
    guard let dictionary = graph.dictionary(value) else { return }
    switch graph.name(dictionary["Subtype"]) {
    case "Image":
      guard !marks.isHidden, !layers.hides(dictionary["OC"], graph) else { return }
      paints.note(picture: value, dictionary, state, graph, place: place)
      let isMask = graph.resolve(dictionary["ImageMask"]) == .boolean(true)
      let isWhole =
        !dictionary.has("SMask") && !dictionary.has("Mask") && !isMask && !dictionary.has("SMaskInData")
      guard let box = state.matrix.apply(PDFBox(0, 0, 1, 1)).intersection(state.clip) else { return }
      let isUpright = state.matrix.isUpright && state.isClipWhole
      add(box, colour: nil, isPicture: true, covers: isWhole && isUpright && isOpaque)
    case "Form": try paint(form: value, dictionary)
    default: return
    }
  }

  mutating func paint(_ picture: PDFInlinePicture) {
    guard !marks.isHidden, let box = state.matrix.apply(PDFBox(0, 0, 1, 1)).intersection(state.clip) else {
      return
    }
    let isWhole = state.matrix.isUpright && state.isClipWhole && !picture.isMask
    add(box, colour: nil, isPicture: true, covers: isWhole && isOpaque)
  }

  /// - Parameter value: a reference to a form.
  mutating func paint(form value: PDFObject, _ dictionary: PDFDictionary) throws(UploadRefusal) {
    guard open.count < Self.mostForms, let reference = value.reference, open.insert(reference).inserted else {
      return
    }
    defer { open.remove(reference) }
    try budget.spend(Self.formCost)
    guard let content = try graph.content(value, work) else { return }
    let saved = (state, textMatrix, lineMatrix, path, operands)
    let isOff = dictionary.has("OC") && layers.hides(dictionary["OC"], graph)
    if let matrix = PDFMatrix((graph.array(dictionary["Matrix"]) ?? []).compactMap(graph.number)) {
      state.matrix = matrix.then(state.matrix)
    }
    let edges = (graph.array(dictionary["BBox"]) ?? []).compactMap(graph.number)
    if edges.count == 4 {
      let box = state.matrix.apply(PDFBox(edges[0], edges[1], edges[2], edges[3]))
      state.clip = box.intersection(state.clip) ?? PDFBox(box.left, box.bottom, box.left, box.bottom)
      state.isClipWhole = state.isClipWhole && state.matrix.isUpright
    }
    try read(
      content, resources: dictionary.has("Resources") ? dictionary["Resources"] : .dictionary(resources),
      isHidden: isOff)
    (state, textMatrix, lineMatrix, path, operands) = saved
  }
}
