/// What stays and is not shown, and what no other place has read: names of layers, fonts and colours, tooltips of fields,
/// identities of structure elements. It is looked through for what points to a person, and told of as not looked at besides.
struct PDFRemainderPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let graph = document.graph
    let known = Self.known(document.report.inspection.texts)
    for reference in PDFWriter(graph).order.sorted() {
      var left = LeftWords(besides: known)
      left.take(graph.nodes[reference]?.value ?? .null)
      document.report.add(
        text: left.text, at: LeftWords.place(document.place(reference)), isVisible: false, isKept: true)
    }
    document.report.addUnseen(LeftWords.unseen)
  }

  /// Texts, and each of their lines.
  private static func known(_ texts: [Inspection.Text]) -> Set<String> {
    var known: Set<String> = []
    for text in texts {
      known.insert(text.text)
      for line in text.text.split(whereSeparator: \.isNewline) { known.insert(String(line)) }
    }
    return known
  }
}
