/// Words that belong to the document without standing on a page: bookmarks, what is read aloud instead of pictures and
/// letters (ISO 32000-1, 12.3.3 and 14.9), and addresses of links. They stay, and are looked through for what points to a
/// person.
struct PDFSpokenPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let graph = document.graph
    for title in Self.bookmarks(graph) { document.report.add(text: title, at: "bokmärken", isVisible: true) }
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap else { return true }
      for key in ["Alt", "ActualText", "E", "T", "Title"] where dictionary.has(key) && dictionary.has("S") {
        report.add(
          text: graph.resolve(dictionary[key]).text ?? "", at: "\(spot.place), \(key)", isVisible: false)
      }
      if dictionary["S"].name == "URI", let address = graph.resolve(dictionary["URI"]).text {
        report.add(text: address, at: "\(spot.place), länk", isVisible: false)
      }
      return true
    }
  }

  private static let mostBookmarks = 20_000

  /// In the order in which they are shown.
  private static func bookmarks(_ graph: PDFGraph) -> [String] {
    var titles: [String] = []
    var visited: Set<PDFReference> = []
    var waiting = [graph.dictionary(graph.catalog["Outlines"])?["First"] ?? .null]
    while let item = waiting.popLast(), titles.count < mostBookmarks {
      guard let reference = item.reference, visited.insert(reference).inserted,
        let dictionary = graph.dictionary(item)
      else { continue }
      if let title = graph.resolve(dictionary["Title"]).text { titles.append(title) }
      waiting += [dictionary["Next"], dictionary["First"]]
    }
    return titles
  }
}
