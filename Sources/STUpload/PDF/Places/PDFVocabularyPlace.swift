/// Entries that no reader shows, wherever they stand: only what the format knows of each kind of dictionary stays.
struct PDFVocabularyPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let graph = document.graph
    let resources = Set(document.pages.all.compactMap(\.resources.reference))
    var emptied: [PDFReference] = []
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap else { return true }
      Self.emptyAttributes(&dictionary, spot.place, graph, &report)
      if Self.dropPostScript(&dictionary, spot.place, &report) { emptied.append(spot.reference) }
      let isResources = spot.key == nil && resources.contains(spot.reference)
      guard let kind = isResources ? .resources : PDFVocabulary.kind(dictionary, key: spot.key) else {
        return true
      }
      for key in dictionary.keys where !PDFVocabulary.knows(key, in: kind) {
        let text = graph.words(in: dictionary[key])
        // A number or a short name says nothing, and is no news.
        let isStream = dictionary[key].reference.map { graph.nodes[$0]?.data != nil } ?? false
        if text != nil || isStream {
          report.add(.pdfUnknownEntry, at: "\(spot.place), \(PDFExcerpt.make(key) ?? "?")", excerpt: text)
          report.add(text: text ?? "", at: spot.place, isVisible: false)
        }
        dictionary[key] = .null
      }
      return true
    }
    for reference in emptied { document.graph.nodes[reference]?.data = [] }
  }

  /// What a user of a structure has noted on it (ISO 32000-1, 14.7.5.4).
  private static func emptyAttributes(
    _ dictionary: inout PDFDictionary, _ place: String, _ graph: PDFGraph, _ report: inout PDFReport
  ) {
    guard dictionary["O"].name == "UserProperties" else { return }
    let texts = (graph.array(dictionary["P"]) ?? []).compactMap(graph.dictionary).flatMap { property in
      ["N", "V", "F"].compactMap { graph.resolve(property[$0]).text }
    }
    guard !texts.isEmpty || dictionary.count > 2 else { return }
    report.add(.pdfPrivateData, at: "\(place), UserProperties", excerpt: texts.joined(separator: ", "))
    report.add(text: texts.joined(separator: "\n"), at: place, isVisible: false)
    for key in dictionary.keys where key != "O" { dictionary[key] = .null }
    dictionary["P"] = .array([])
  }

  /// PostScript for old printers (8.8.2): no reader draws it.
  ///
  /// - Returns: whether the object's data are to go.
  private static func dropPostScript(
    _ dictionary: inout PDFDictionary, _ place: String, _ report: inout PDFReport
  ) -> Bool {
    let isForm = dictionary["Subtype2"].name == "PS"
    guard isForm || dictionary["Subtype"].name == "PS", dictionary["Type"].name != "Font" else {
      return false
    }
    report.add(.pdfUnpainted, at: place, detail: ": PostScript för skrivare")
    if isForm { return false }
    for key in dictionary.keys { dictionary[key] = .null }
    dictionary["Type"] = .name("XObject")
    dictionary["Subtype"] = .name("Form")
    dictionary["BBox"] = .array(Array(repeating: .integer(0), count: 4))
    return true
  }
}
